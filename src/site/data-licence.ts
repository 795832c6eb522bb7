/** The terms on which data, figures and texts may be used, as `data/LICENSE` states them. */
export const dataLicence = {
  name: "CC BY 4.0",
  address: "https://creativecommons.org/licenses/by/4.0/deed.da",
} as const;

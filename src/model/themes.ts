/** The themes that datasets and stories are filed under, in the order they are shown. */
export const themes = {
  erhverv: "Erhverv",
  social: "Social",
  klima: "Klima",
} as const;

export type Theme = keyof typeof themes;

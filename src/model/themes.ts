/** The themes that datasets and stories are filed under, in the order they are shown. */
export const themes = {
  erhverv: "Erhverv",
  social: "Social",
  klima: "Klima",
  sundhed: "Sundhed",
  integration: "Integration",
  uddannelse: "Uddannelse og job",
  transport: "Transport og EU",
  kultur: "Kultur og KKR",
} as const;

export type Theme = keyof typeof themes;

/** Every theme, in the order they are shown. */
export const themeIds = Object.keys(themes) as [Theme, ...Theme[]];

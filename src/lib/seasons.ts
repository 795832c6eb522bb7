/** The seasons that lie within one year, each with its first month and its last, as Danes count them. */
export const SEASONS = {
  forår: ["03", "05"],
  sommer: ["06", "08"],
  efterår: ["09", "11"],
} as const;

export type Season = keyof typeof SEASONS;

/** Their names. */
export const SEASON_NAMES = ["forår", "sommer", "efterår"] as const satisfies readonly Season[];

/** Whether a word is one of them. */
export const isSeason = (word: unknown): word is Season => typeof word === "string" && word in SEASONS;

const DEFINITE: Record<Season, string> = { forår: "foråret", sommer: "sommeren", efterår: "efteråret" };

/** The months of a season of a year: `2023-06` and `2023-08` for the summer of 2023. */
export const monthsOf = (season: Season, year: string): [from: string, to: string] => {
  const [first, last] = SEASONS[season];
  return [`${year}-${first}`, `${year}-${last}`];
};

/** `sommeren 2023`. */
export const seasonText = (season: Season, year: string): string => `${DEFINITE[season]} ${year}`;

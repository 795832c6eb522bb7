/** The five socialtilsyn, by the part of the country they are named after. */
export const TILSYN = ["Nord", "Midt", "Syd", "Øst", "Hovedstaden"] as const;

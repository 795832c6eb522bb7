/** Titles of columns that say no more than that there is a number: what kind of number follows from the unit. */
const NUMBERS = ["Antal", "Tal", "Værdi"];

/** Titles that say what kind of number it is, and not of what. */
const KINDS = ["Beløb", "Andel", "Tid", "Score"];

/** Whether a title says only that there is a number. */
export const isBareNumber = (title: string): boolean => NUMBERS.includes(title);

/** Whether a title says how something is measured and not what: it is no title of a picture where there is a better one. */
export const saysOnlyHow = (title: string): boolean => isBareNumber(title) || KINDS.includes(title);

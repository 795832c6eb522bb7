/** A whole text in small letters, as Danish has them. For its first letter alone see `lowerFirst`. */
export const lowerCase = (text: string): string => text.toLocaleLowerCase("da-DK");

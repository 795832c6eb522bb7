/** The first sentence of a text: a record is a signpost, and what more there is stands where it leads. */
export const firstSentence = (text: string): string => text.split(/(?<=\p{Ll}{3}\.) (?=\p{Lu})/u)[0] ?? text;

/** A list with dots between its parts, none of which begins a line: each keeps to the part before it. */
export const keptDots = (text: string): string => text.replaceAll(" · ", "\u00a0· ");

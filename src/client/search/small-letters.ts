import { capital, lowerFirst } from "../../lib/format.ts";

/** What begins otherwise than with a capital letter has this before it, and then stands as it is. */
const AS_IT_IS = "^";

/** A text of which most begin with a capital, in small letters: so its first word is the same as within other texts. */
export function inSmall(text: string): string {
  const small = lowerFirst(text);
  return capital(small) === text ? small : AS_IT_IS + text;
}

/** The same with its capital. */
export const withCapital = (small: string): string => (small.startsWith(AS_IT_IS) ? small.slice(1) : capital(small));

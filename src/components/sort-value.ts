import { readNumber } from "../lib/read-number.ts";

/** Three digits after a comma: a thousand to those who write numbers in the English way. */
const READ_OTHERWISE = /,\d{3}$/;

/** What a cell must carry beside its text to be ordered by a number; undefined where the number can be read in the text. */
export const sortValue = (value: number, text: string): number | undefined =>
  readNumber(text) === value && !READ_OTHERWISE.test(text) ? undefined : value;

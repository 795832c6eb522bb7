import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";

/** One child of so many: a fall that is larger or smaller wants another sentence. */
const ORDINALS: Partial<Record<number, string>> = Object.fromEntries(
  "femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende"
    .split(" ")
    .map((word, at) => [at + 5, word]),
);

/** »ottende« for 8. Throws a MissingError where no word is known. */
export const ordinalOf = (value: number): string =>
  needed(ORDINALS[value], `ord for, at hvert ${number(value)}. mangler`);

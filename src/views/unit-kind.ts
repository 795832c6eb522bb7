import type { MeasureKind } from "../model/role.ts";

/** Units that say what kind of number a value is, by the words they are written in. The first that fits counts. */
const KINDS: [RegExp, MeasureKind][] = [
  [/^(pct\.?|procent|%)( af .+)?$/, "share"],
  [/^(pct\.?point|procentpoint)$/, "change"],
  [/(^|\W)(pr|for hver|om måneden|om året|i gennemsnit)(\W|$)/, "rate"],
  [/^(nps|point|nps-point)$/i, "score"],
  [/^(år|måneder|uger|dage|minutter)$/, "duration"],
  [/kr\.|^(timer|ha|ton)$/, "amount"],
];

/** What kind of number a unit says that a value is: a count, when it says nothing else. */
export const kindOfUnit = (unit: string): MeasureKind => KINDS.find(([pattern]) => pattern.test(unit))?.[1] ?? "count";

import { median } from "d3";
import { capital, spelled } from "../lib/format.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { namedOrCounted, sharers } from "./extremes.ts";
import { valueInSentence, valueWithoutUnit } from "./unit-words.ts";

/** One end of a distribution: the value, all who have it, and how many they are. */
interface End {
  value: number;
  who: string;
  count: number;
}

/** A distribution as it is read: both ends with all who are there, the middle, and the ones that stand out. */
export interface Distribution {
  chosen: readonly Mark[];
  low: End;
  high: End;
  middle: number;
  nameOf: (mark: Mark) => string;
}

/** Reads the ends and the middle of the marks of a picture. */
export function distributionOf({ x, marks, view }: Pick<Resolved, "x" | "marks" | "view">): Distribution {
  const names = new Map(x.items.map(({ code, label }) => [code, label]));
  const nameOf = (mark: Mark): string => names.get(mark.x) ?? mark.x;
  const noun = x.items.every(({ kommunekode }) => kommunekode !== undefined) ? "kommuner" : "af dem";
  const end = (which: "highest" | "lowest"): End => {
    const found = sharers(marks, ({ value }) => value, which);
    const who = namedOrCounted(found.map(nameOf), noun);
    return { value: found[0]?.value ?? Number.NaN, who, count: found.length };
  };
  return {
    chosen: marks.filter((mark) => view.highlight.includes(mark.x)),
    ...{ low: end("lowest"), high: end("highest") },
    middle: median(marks, ({ value }) => value) ?? Number.NaN,
    nameOf,
  };
}

/** What joins the names of so many with the value that they share. */
const WITH: Readonly<Record<number, string>> = { 2: ", begge med", 3: ", alle med" };

/** A distribution in words: who stands out, the middle, and who is at either end. The unit is told with the title. */
export function distributionWords(resolved: Resolved): string {
  const { measure, marks } = resolved;
  const { chosen, low, high, middle, nameOf } = distributionOf(resolved);
  const say = (value: number): string => valueWithoutUnit(measure, value);
  if (low.value === high.value) return `Alle ${spelled(marks.length)} har ${valueInSentence(measure, low.value)}.`;
  const own = chosen.map(
    (mark) => `${nameOf(mark)}: ${say(mark.value)}${mark.value === middle ? ", midt i feltet" : ""}.`,
  );
  const inMiddle = chosen.some(({ value }) => value === middle)
    ? []
    : [`Midt i feltet ligger tallet på ${say(middle)}.`];
  const end = ({ who, value, count }: End): string => `${who}${WITH[count] ?? " med"} ${say(value)}`;
  const ends = [`Lavest er ${end(low)}.`, `Højest er ${end(high)}.`];
  return [`${marks.length} tal.`, ...own, ...inMiddle, ...ends].join(" ");
}

/** The rows of a short table, largest first: the ends, the middle, and the ones that stand out where neither end names them. */
export function distributionRows(resolved: Resolved): { name: string; value: number; place: string }[] {
  const { chosen, low, high, middle, nameOf } = distributionOf(resolved);
  const told = new Set([low.who, high.who].flatMap((names) => names.split(/, | og /)));
  const own = chosen.filter((mark) => !told.has(nameOf(mark)));
  return [
    { name: capital(high.who), value: high.value, place: "højest" },
    ...own.map((mark) => ({ name: nameOf(mark), value: mark.value, place: "" })),
    { name: "Midten", value: middle, place: "midt i feltet" },
    ...(low.value === high.value ? [] : [{ name: capital(low.who), value: low.value, place: "lavest" }]),
  ].sort((a, b) => b.value - a.value);
}

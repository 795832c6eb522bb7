import { median } from "d3";
import { capital } from "../lib/format.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { valueWithUnit } from "../views/value-text.ts";
import { namedOrCounted, sharers } from "./extremes.ts";

/** A distribution as it is read: both ends with all who are there, the middle, and the ones that stand out. */
export interface Distribution {
  chosen: readonly Mark[];
  low: { value: number; who: string };
  high: { value: number; who: string };
  middle: number;
  nameOf: (mark: Mark) => string;
}

/** Reads the ends and the middle of the marks of a picture. */
export function distributionOf({ x, marks, view }: Pick<Resolved, "x" | "marks" | "view">): Distribution {
  const names = new Map(x.items.map(({ code, label }) => [code, label]));
  const nameOf = (mark: Mark): string => names.get(mark.x) ?? mark.x;
  const end = (which: "highest" | "lowest"): { value: number; who: string } => {
    const found = sharers(marks, ({ value }) => value, which);
    return { value: found[0]?.value ?? Number.NaN, who: namedOrCounted(found.map(nameOf)) };
  };
  return {
    chosen: marks.filter((mark) => view.highlight.includes(mark.x)),
    ...{ low: end("lowest"), high: end("highest") },
    middle: median(marks, ({ value }) => value) ?? Number.NaN,
    nameOf,
  };
}

/** A distribution in words: who stands out, the middle, and who is at either end. */
export function distributionWords(resolved: Resolved): string {
  const { chosen, low, high, middle, nameOf } = distributionOf(resolved);
  const say = (value: number): string => valueWithUnit(resolved.measure, value);
  const count = `${resolved.marks.length} tal`;
  if (low.value === high.value) return `${count}: Alle har ${say(low.value)}.`;
  const own = chosen.map((mark) => {
    const place = mark.value === middle ? " og ligger midt i feltet" : "";
    return `${nameOf(mark)} har ${say(mark.value)}${place}.`;
  });
  const inMiddle = chosen.some(({ value }) => value === middle)
    ? []
    : [`Midt i feltet ligger tallet på ${say(middle)}.`];
  const ends = `Lavest er ${low.who} med ${say(low.value)}, højest ${high.who} med ${say(high.value)}.`;
  return [`${count}.`, ...own, ...inMiddle, ends].join(" ");
}

/** The rows of a short table, largest first: the ends, the middle, and the ones that stand out where neither end names them. */
export function distributionRows(resolved: Resolved): { name: string; value: number; place: string }[] {
  const { chosen, low, high, middle, nameOf } = distributionOf(resolved);
  const told = new Set([low.who, high.who].flatMap((names) => names.split(/, | og /)));
  const own = chosen.filter((mark) => !told.has(nameOf(mark)));
  return [
    { name: capital(high.who), value: high.value, place: "højest" },
    ...own.map((mark) => ({ name: nameOf(mark), value: mark.value, place: "" })),
    {
      name: "Midten",
      value: middle,
      place: "mindst halvdelen er her eller lavere, og mindst halvdelen her eller højere",
    },
    ...(low.value === high.value ? [] : [{ name: capital(low.who), value: low.value, place: "lavest" }]),
  ].sort((a, b) => b.value - a.value);
}

import { median } from "d3";
import { asWritten } from "../lib/as-written.ts";
import { capital, number, spelled } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { doubtIn } from "../views/doubt-in.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { shortValue } from "../views/value-text.ts";
import { MOST_NAMED, namedOrCounted, sharers } from "./extremes.ts";
import { withDoubt } from "./with-doubt.ts";
import { valueInSentence, valueWithoutUnit } from "./unit-words.ts";

/** One end of a distribution: the value, all who have it, in words too, and how many they are. */
interface End {
  value: number;
  who: string;
  all: readonly Mark[];
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

type DistributionParts = Pick<Resolved, "x" | "marks" | "view" | "measure">;

/** Reads the ends and the middle of the marks of a picture. */
export function distributionOf({ x, marks, view, measure }: DistributionParts): Distribution {
  const names = new Map(x.items.map(({ code, label }) => [code, label]));
  const nameOf = (mark: Mark): string => names.get(mark.x) ?? mark.x;
  const noun = x.items.every(({ kommunekode }) => kommunekode !== undefined) ? "kommuner" : "af dem";
  const end = (which: "highest" | "lowest"): End => {
    const found = sharers(marks, ({ value }) => asWritten(value, measure.decimals), which);
    const who = namedOrCounted(found.map(nameOf), noun);
    return { value: found[0]?.value ?? Number.NaN, who, all: found, count: found.length };
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
  if (low.count === marks.length) return `Alle ${spelled(marks.length)} har ${valueInSentence(measure, low.value)}.`;
  const own = chosen.map(
    (mark) =>
      `${nameOf(mark)}: ${withDoubt(say(mark.value), mark.doubt)}${mark.value === middle ? ", midt i feltet" : ""}.`,
  );
  const inMiddle = chosen.some(({ value }) => value === middle)
    ? []
    : [`Midt i feltet ligger tallet på ${say(middle)}.`];
  const end = ({ who, value, count, all }: End): string =>
    `${who}${WITH[count] ?? " med"} ${withDoubt(say(value), doubtIn(all))}`;
  const ends = [`Lavest er ${end(low)}.`, `Højest er ${end(high)}.`];
  return [`${marks.length} tal.`, ...own, ...inMiddle, ...ends].join(" ");
}

/** A row of a short table of a distribution, with why its value is in doubt. */
interface DistributionRow {
  name: string;
  value: number;
  place: string;
  doubt?: string | undefined;
}

/** The rows of a short table, largest first: the ends, the middle, and the ones that stand out where neither end names them. */
export function distributionRows(resolved: Resolved): DistributionRow[] {
  const { chosen, low, high, middle, nameOf } = distributionOf(resolved);
  const own = chosen.filter((mark) => ![...low.all, ...high.all].includes(mark));
  const end = ({ value, who, all, count }: End, place: string) => {
    const names = all.filter((mark) => chosen.includes(mark)).map(nameOf);
    return { name: capital(namesAmong(names, who, count)), value, place, doubt: doubtIn(all) };
  };
  return [
    end(high, "højest"),
    ...own.map((mark) => ({
      ...{ name: nameOf(mark), value: mark.value, place: besideMiddle(resolved, mark, middle), doubt: mark.doubt },
    })),
    ...(own.some(({ value }) => value === middle)
      ? []
      : [{ name: "Midten", value: middle, place: middlePlace(resolved.marks.length) }]),
    ...(low.count === resolved.marks.length ? [] : [end(low, "lavest")]),
  ].sort((a, b) => b.value - a.value);
}

/** The ones that stand out are named among those who are only counted: `Aarhus og 22 andre`. */
function namesAmong(names: readonly string[], who: string, count: number): string {
  const others = count - names.length;
  return names.length === 0 || count <= MOST_NAMED
    ? who
    : listAnd([...names, ...(others === 0 ? [] : [`${spelled(others)} ${others === 1 ? "anden" : "andre"}`])]);
}

/** Where one lies that is the middle, is next to it, or is only level with it as both are written. */
function besideMiddle({ measure, marks }: Resolved, { value }: Mark, middle: number): string {
  if (value === middle) return "midt i feltet";
  if (shortValue(measure, value) === shortValue(measure, middle))
    return value > middle ? "lige over midten" : "lige under midten";
  const half = marks.length / 2;
  const [more, less] = [marks.filter((one) => one.value > value), marks.filter((one) => one.value < value)];
  return more.length <= half && less.length <= half ? "tæt på midten" : "";
}

/** What the middle of so many is. */
const middlePlace = (count: number): string =>
  count % 2 === 1 ? "det midterste tal" : `midt mellem nr. ${number(count / 2)} og nr. ${number(count / 2 + 1)}`;

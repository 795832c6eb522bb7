import { listAnd } from "../../src/lib/list.ts";
import { CALCULATIONS, type PrintedTotal } from "../../src/model/printed-total.ts";
import type { Column } from "../../src/model/shape.ts";
import { ANY, conditions } from "./conditions.ts";

const YEAR = /^\d{4}$/;

/**
 * What a printed figure is of, in words: `Total for 2018, Privat`. Of one that compares, what its rows share is said once, and
 * then what sets them apart: `Øst, Plejefamilier, Godkendt, forskel fra 2020 til 2021`.
 */
export function totalName({ hvor, beregning, af }: PrintedTotal, columns: readonly Column[]): string {
  const own = named(hvor, columns);
  if (af === null) {
    return `${beregning === "sum" ? "Total" : CALCULATIONS[beregning]} for ${own.map(([, name]) => name).join(", ")}`;
  }
  const other = named(af, columns);
  const same = ([column, name]: Named, among: readonly Named[]): boolean =>
    among.some((one) => one[0] === column && one[1] === name);
  const shared = own.filter((one) => same(one, other)).map(([, name]) => name);
  const apart = (parts: readonly Named[], from: readonly Named[]): string[] =>
    parts.filter((one) => !same(one, from)).map(([, name]) => name);
  return [...shared, compared(beregning, apart(own, other), apart(other, own))].join(", ");
}

type Named = readonly [column: string, name: string];

/** Which rows a `hvor` means, column by column, as readers know them. */
const named = (hvor: string, columns: readonly Column[]): Named[] =>
  conditions(hvor)
    .filter(([, values]) => !values.includes(ANY))
    .map(([column, values]) => {
      const labels = columns.find((candidate) => candidate.name === column)?.labels;
      return [column, listAnd(values.map((value) => labels?.[value] ?? value))];
    });

/** The first thing that sets rows apart, with the others in brackets: `2018 (2019-priser)`. */
const briefly = ([first = "alle", ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first} (${rest.join(", ")})`;

function compared(calculation: PrintedTotal["beregning"], own: readonly string[], other: readonly string[]): string {
  const what = CALCULATIONS[calculation];
  const [here, there] = [briefly(own), briefly(other)];
  if (calculation === "andel") return `${what} for ${here}${other.length === 0 ? "" : ` af ${there}`}`;
  const [newer = "", older = ""] = [own[0], other[0]];
  if (!YEAR.test(newer) || !YEAR.test(older)) return `${what} mellem ${here} og ${there}`;
  return newer > older ? `${what} fra ${there} til ${here}` : `nedgang fra ${here} til ${there}`;
}

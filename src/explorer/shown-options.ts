import { capital } from "../lib/format.ts";
import { perWhom } from "../model/inhabitant-rate.ts";
import { isRefusal } from "../views/refusal.ts";
import { ownBase } from "../views/per-one.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { ROW_COUNT, SHOWN, type Shown, type View } from "../views/view.ts";
import { columnOf } from "../views/view-table.ts";
import { answerOf } from "./answer.ts";
import { chooseShown } from "./choose.ts";
import { refusalOf, type Option } from "./options.ts";

const measureColumn = (table: ExploredTable, { measure }: View) =>
  measure === ROW_COUNT ? undefined : columnOf(table, measure);

/** What a change is told in: of shares, which may be only some of what a column measures, in percentage points. */
function changeUnit(table: ExploredTable, view: View): "procentpoint" | "procent" {
  const plain = answerOf(table, { ...view, shown: "absolut" });
  const kind = isRefusal(plain) ? measureColumn(table, view)?.kind : plain.measure.kind;
  return kind === "share" ? "procentpoint" : "procent";
}

/** What the ways of showing a value are called, in few words. */
export function shownName(table: ExploredTable, view: View): string {
  switch (view.shown) {
    case "absolut":
      return "";
    case "andel":
      return "andel";
    case "pr-indbygger":
      return perWhom(measureColumn(table, view)?.unit);
    case "pr":
      return `pr. ${ownBase(table, false)?.one ?? ""}`;
    case "indeks":
      return "indeks";
    case "aendring":
      return `ændring i ${changeUnit(table, view)}`;
    case "forskel":
      return "ændring";
  }
}

/** The same, said in full where a reader chooses among them. */
function shownTitle(shown: Shown, table: ExploredTable, view: View): string {
  const { unit } = measureColumn(table, view) ?? {};
  switch (shown) {
    case "absolut":
      return "Tallene, som de er";
    case "andel":
      return "Andel af det hele";
    case "pr-indbygger": {
      const year = ownBase(table, true) ? undefined : table.population?.aar;
      return `${capital(perWhom(unit))}${year === undefined ? "" : ` (folketallet i ${year})`}`;
    }
    case "pr":
      return `Pr. ${ownBase(table, false)?.one ?? ""}`;
    case "indeks":
      return "Indeks";
    case "aendring":
      return `Ændring fra et basisår i ${changeUnit(table, view)}`;
    case "forskel":
      return `Ændring fra et basisår${unit === undefined ? "" : ` i ${unit}`}`;
  }
}

/** The ways a value can be shown, each with why not, where it cannot. */
export function shownOptions(table: ExploredTable, view: View): Option[] {
  const isShare = changeUnit(table, view) === "procentpoint";
  // A share changes by percentage points in both ways, and few tables count what their values may be divided by.
  const fitting = SHOWN.filter((shown) => (shown === "pr" ? ownBase(table, false) : shown !== "forskel" || !isShare));
  return fitting.map((shown) => ({
    ...{ value: shown, label: shownTitle(shown, table, view) },
    ...refusalOf(table, chooseShown(table, view, shown)),
  }));
}

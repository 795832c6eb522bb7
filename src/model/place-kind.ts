import { REGIONS } from "./regions.ts";
import type { Column } from "./shape.ts";
import { TILSYN } from "./tilsyn.ts";

/** The kinds of place that rows are about. */
export type PlaceKind = "kommune" | "region" | "erhvervshus" | "tilsyn";

/** What the cells of a column may be, each in a list of all. */
const CHOICES: readonly (readonly [PlaceKind, readonly string[]])[] = [
  ["region", REGIONS],
  ["tilsyn", TILSYN],
];

/** The kind of place that a column names; undefined for a column that names none. */
export function placeKindOf({ name, role, codeList, choices }: Column): PlaceKind | undefined {
  if (role !== "place") return undefined;
  if (codeList === "kommune" || name === "kommunekode") return "kommune";
  if (codeList === "erhvervshus") return "erhvervshus";
  return CHOICES.find(
    ([, all]) => choices?.length === all.length && choices.every((choice) => all.includes(choice)),
  )?.[0];
}

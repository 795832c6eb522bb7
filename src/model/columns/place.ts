import { z } from "zod";
import { resolve, type CodeLists } from "../code-lists.ts";
import { column, derived } from "../column.ts";
import { REGIONS } from "../regions.ts";
import { TILSYN } from "../tilsyn.ts";

const CODE = { title: "Kommunekode", role: "place" } as const;

/** The official code of the municipality that a text names, with or without Kommune after it; null when it names none. */
function namedCode(name: unknown, { lists, kommuner }: CodeLists): number | null {
  const official = typeof name === "string" ? resolve(lists.kommune, name) : undefined;
  return official === undefined ? null : (kommuner.get(official)?.kommunekode ?? null);
}

/** The columns `kommunekode`, which is derived, and `kommune`. */
export const kommune = (description: string) => ({
  kommunekode: derived(z.number().int(), { ...CODE, description: "Kommunens officielle kode." }, (row, lists) =>
    namedCode(row["kommune"], lists),
  ),
  kommune: column(z.string(), { title: "Kommune", description, role: "place", codeList: "kommune", disjoint: true }),
});

/** The derived column `kommunekode` where only some rows are about one municipality: the one that `name` finds in a row. */
export const perhapsKommunekode = (name: (row: Record<string, unknown>) => unknown) =>
  derived(
    z.number().int().nullable(),
    { ...CODE, description: "Kommunens officielle kode. Tom, når rækken ikke er om én kommune." },
    (row, lists) => namedCode(name(row), lists),
  );

/** One of the erhvervshuse, or the name that the source's total of them all goes by. */
export const erhvervshus = (description: string, { total }: { total?: string } = {}) =>
  column(z.string(), {
    title: "Erhvervshus",
    description,
    role: "place",
    codeList: "erhvervshus",
    disjoint: true,
    ...(total === undefined ? {} : { alsoAllowed: total, sums: { [total]: "rest" } }),
  });

/**
 * One of the five socialtilsyn. Never added over, though they share nothing: in most tables some years tell of one of them and
 * others of two, so that a sum would fall because a report is missing.
 */
export const tilsyn = (description: string, { title = "Socialtilsyn" }: { title?: string } = {}) =>
  column(z.enum(TILSYN), { title, description, role: "place" });

/** One of the five regions. */
export const region = (description: string) =>
  column(z.enum(REGIONS), { title: "Region", description, role: "place", disjoint: true });

import { z } from "zod";
import { resolve, type CodeLists } from "./code-lists.ts";
import { column } from "./column.ts";

/** The columns `kommunekode` and `kommune`. The code is derived by `kommunekode`, which the dataset names under `derive`. */
export const kommuneColumns = (description: string) => ({
  kommunekode: column(z.number().int(), {
    title: "Kommunekode",
    description: "Kommunens officielle kode.",
    derived: true,
  }),
  kommune: column(z.string(), { title: "Kommune", description, codeList: "kommune" }),
});

/** The official code of a row's municipality. */
export const kommunekode = ({ kommune }: { kommune: string }, lists: CodeLists): number =>
  lists.kommuner.get(kommune)?.kommunekode ?? Number.NaN;

/** The column `kommunekode` where only some rows are about one municipality. Always derived. */
export const perhapsKommunekode = column(z.number().int().nullable(), {
  title: "Kommunekode",
  description: "Kommunens officielle kode. Tom, når rækken ikke er om én kommune.",
  derived: true,
});

/** The code of the municipality that a text names, with or without the word Kommune after it; null when it names none. */
export function namedKommunekode(name: string | null, { lists, kommuner }: CodeLists): number | null {
  const official = name === null ? undefined : resolve(lists.kommune, name);
  return official === undefined ? null : (kommuner.get(official)?.kommunekode ?? null);
}

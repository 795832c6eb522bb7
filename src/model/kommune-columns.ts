import { z } from "zod";
import type { CodeLists } from "./code-lists.ts";
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

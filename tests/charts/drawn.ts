import { parseHTML } from "linkedom";
import type { z } from "zod";
import type { Chart } from "../../src/charts/chart.ts";
import { picture } from "../../src/charts/picture.ts";
import type { Cell } from "../../src/model/row.ts";
import { computedTable } from "../../src/views/computed-table.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { viewOf } from "../views/tables.ts";

const rests = [{ dataset: "opdigtet", row: "r-1", kilde: "opdigtet", aar: 2024 }];

/** A table of invented rows. */
export const invented = <C extends Record<string, z.ZodType<Cell>>>(
  columns: C,
  key: (keyof C & string)[],
  rows: z.infer<z.ZodObject<C>>[],
): ViewTable =>
  computedTable(
    columns,
    key,
    rows.map((cells) => ({ cells, rests })),
  );

/** A view of a table as a picture. Throws for one that is refused. */
export function drawn(table: ViewTable, view: Partial<View>, options: Parameters<typeof picture>[2] = {}): Chart {
  const resolved = resolve(table, viewOf(view));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return picture(resolved, undefined, options);
}

/** The elements of a picture that a selector finds. */
export const elements = (svg: string, selector: string): Element[] => [
  ...parseHTML(svg).document.querySelectorAll(selector),
];

/** What is read out at the marks of a picture. */
export const readOut = (svg: string): string[] =>
  elements(svg, "[data-v]").map((mark) => mark.getAttribute("data-v") ?? "");

import { number } from "../../src/lib/format.ts";
import type { Output } from "./pipeline.ts";

/** What was published, in a line: `144 tabeller med 3.825 rækker`. */
export function summary(output: Output): string {
  const tables = [...output.values()].flatMap((value) => ("rows" in value ? [value.rows.length] : []));
  const rows = tables.reduce((all, some) => all + some, 0);
  return `${number(tables.length)} tabeller med ${number(rows)} rækker`;
}

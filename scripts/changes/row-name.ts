import { number } from "../../src/lib/format.ts";
import type { Column } from "../../src/model/shape.ts";

/** What a row is called: what its key says, in words, without where it was read. */
export const rowName = (
  key: readonly string[],
  columns: readonly Column[],
  values: Readonly<Record<string, string>>,
): string =>
  columns
    .filter(({ name, role }) => key.includes(name) && role !== "provenance")
    .flatMap(({ name, labels }) => {
      const value = values[name] ?? "";
      return value === "" ? [] : [labels?.[value] ?? value];
    })
    .join(", ");

/** The text of a raw cell as Danes read it: a number with its unit, and nothing for none. */
export function shownValue({ role, unit, type }: Column, text: string): string {
  if (text === "") return "tom";
  if (role !== "measure" || (type !== "integer" && type !== "decimal")) return text;
  const digits = text.split(".")[1]?.length ?? 0;
  return `${number(Number(text), digits)}${unit === undefined ? "" : ` ${unit}`}`;
}

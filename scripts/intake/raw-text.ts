import { parse } from "csv-parse/sync";
import { z } from "zod";

const records = z.array(z.object({ raw: z.string(), record: z.array(z.string()) }));

/** A raw table as text with some of its rows changed and others added; every other row stays as it was, letter for letter. */
export function withRows(
  text: string,
  changed: ReadonlyMap<number, Readonly<Record<string, string>>>,
  added: readonly Readonly<Record<string, string>>[],
): string {
  const [head, ...rows] = records.parse(
    parse(text, { raw: true, relax_column_count: true, record_delimiter: ["\r\n", "\n"] }),
  );
  if (!head) return text;
  const { record: header } = head;
  const kept = rows.map(({ raw, record }, at) => {
    const change = changed.get(at);
    return change ? rowText(header.map((name, index) => change[name] ?? record[index] ?? "")) : withEnd(raw);
  });
  return [withEnd(head.raw), ...kept, ...added.map((row) => rowText(header.map((name) => row[name] ?? "")))].join("");
}

const withEnd = (raw: string): string => (/\n$/.test(raw) ? raw : `${raw}\n`);

/** A row as the raw tables are written: quotes only where they are needed. */
export const rowText = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;

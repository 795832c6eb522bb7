import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Receiver } from "../../../scripts/intake/match.ts";
import { deliver, rawTable } from "./deliver.ts";
import { receivers } from "./the-receivers.ts";

/** The columns that are delivered: where a row was read is only where rows cannot be told apart without it. */
const delivered = ({ columns, dataset }: Receiver) =>
  columns.filter(({ role, name }) => role !== "provenance" || dataset.key.includes(name));

/** The cells of a dataset as people see them: the names of codes, and numbers as numbers. */
function cells(receiver: Receiver): (string | number | null)[][] {
  const table = rawTable(receiver);
  return table.records.map((record) =>
    delivered(receiver).map((column) => {
      const text = record?.[table.header.indexOf(column.name)] ?? "";
      if (text === "") return null;
      return column.type === "integer" || column.type === "decimal" ? Number(text) : (column.labels?.[text] ?? text);
    }),
  );
}

async function takenBack(receiver: Receiver, name: string, bytes: Uint8Array) {
  const { id, sure, rows, merge } = await deliver(name, bytes);
  return {
    ...{ id, sure, left: rows.left, open: rows.open },
    ...{ changed: merge.changed, added: merge.added, absent: merge.absent, doubled: merge.doubled },
    unchanged: merge.unchanged,
    of: rawTable(receiver).records.length,
  };
}

const nothing = ({ dataset }: Receiver, of: number) => ({
  ...{ id: dataset.id, sure: true, left: [], open: [], changed: [], added: [], absent: [], doubled: [] },
  ...{ unchanged: of, of },
});

describe.each(receivers.map((receiver) => ({ receiver, id: receiver.dataset.id })))(
  "$id, taken in again",
  ({ receiver }) => {
    const of = rawTable(receiver).records.length;
    const titles = delivered(receiver).map(({ title }) => title);

    test("from a workbook with a title and a blank row above the header it changes nothing", async () => {
      const rows = [[receiver.dataset.title], [], titles, ...cells(receiver)];
      const bytes = await writeXlsx({ sheets: [{ name: "Ark1", rows }] });
      expect(await takenBack(receiver, "levering.xlsx", bytes)).toEqual(nothing(receiver, of));
    });

    test("from the CSV of a Danish spreadsheet it changes nothing", async () => {
      const text = [titles, ...cells(receiver)].map((row) => row.map(danish).join(";")).join("\r\n");
      expect(await takenBack(receiver, "levering.csv", Buffer.from(`\ufeff${text}\r\n`))).toEqual(
        nothing(receiver, of),
      );
    });
  },
);

/** A dataset with one measure and a year or category that can stand across the top, and the rows of that layout. */
function wide(receiver: Receiver): { across: string; rows: (string | number | null)[][] } | undefined {
  const columns = delivered(receiver);
  const measures = columns.filter(({ role }) => role === "measure");
  const [measure] = measures;
  const rest = columns.filter((column) => column !== measure);
  if (measures.length !== 1 || !measure || measure.optional) return undefined;
  const all = cells(receiver);
  const at = columns.findIndex(
    ({ role, type, grain }) => (role === "time" && grain === "year") || (role === "dimension" && type === "choice"),
  );
  const across = columns[at];
  const heads = [...new Set(all.map((row) => row[at] ?? null))];
  if (!across || rest.length < 2 || heads.length < 2 || heads.includes(null)) return undefined;
  const others = columns.flatMap((column, index) => (column === across || column === measure ? [] : [index]));
  const groups = Map.groupBy(all, (row) => JSON.stringify(others.map((index) => row[index])));
  const value = columns.indexOf(measure);
  const body = [...groups.values()].map((rows) => [
    ...others.map((index) => rows[0]?.[index] ?? null),
    ...heads.map((head) => rows.find((row) => row[at] === head)?.[value] ?? null),
  ]);
  const names = others.map((index) => columns[index]?.title ?? "");
  return { across: across.name, rows: [[receiver.dataset.title], [], [...names, ...heads], ...body] };
}

const layouts = receivers.flatMap((receiver) => {
  const layout = wide(receiver);
  return layout ? [{ receiver, id: receiver.dataset.id, ...layout }] : [];
});

test.each(layouts)("$id with $across across the top, taken in again, changes nothing", async ({ receiver, rows }) => {
  const bytes = await writeXlsx({ sheets: [{ name: "Ark1", rows }] });
  expect(await takenBack(receiver, "levering.xlsx", bytes)).toEqual(
    nothing(receiver, rawTable(receiver).records.length),
  );
});

test("there are tables that can be laid out so", () => {
  expect(layouts.length).toBeGreaterThan(0);
});

/** A cell as a Danish spreadsheet saves it: a decimal comma, and quotes around what holds a semicolon, a quote or a line end. */
function danish(cell: string | number | null): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import {
  assert,
  asyncProperty,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  array,
  boolean,
} from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readNumber } from "../../../scripts/intake/number-text.ts";
import { tidyCell } from "../../../scripts/intake/tidy-cell.ts";
import { unusual } from "../../../scripts/intake/unusual.ts";
import type { Column } from "../../../src/model/shape.ts";
import { deliver } from "./deliver.ts";
import { receivers } from "./the-receivers.ts";

/** The same inputs in every run. */
const seed = 20261130;

/** Ways in which people write a number: its thousands, its decimals, and what stands around it. */
const STYLES = [
  { thousands: "", decimal: "," },
  { thousands: ".", decimal: "," },
  { thousands: " ", decimal: "," },
  { thousands: "\u00a0", decimal: "," },
  { thousands: "", decimal: "." },
  { thousands: ",", decimal: "." },
  { thousands: "'", decimal: "." },
] as const;
const AROUND = [
  (text: string) => text,
  (text: string) => ` ${text}\u00a0`,
  (text: string) => `${text}*`,
  (text: string) => `${text}¹`,
  (text: string) => `${text} pladser`,
];

const written = (value: number, decimals: number, { thousands, decimal }: (typeof STYLES)[number]): string => {
  const [whole = "", part = ""] = Math.abs(value).toFixed(decimals).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? "-" : ""}${groups}${part === "" ? "" : decimal}${part}`;
};

test("a number is read back as it was written, or both ways to read it are told: never as another", () => {
  assert(
    property(
      record({
        cents: integer({ min: -2_000_000_00, max: 2_000_000_00 }),
        decimals: integer({ min: 0, max: 3 }),
        style: constantFrom(...STYLES),
        around: constantFrom(...AROUND),
      }),
      ({ cents, decimals, style, around }) => {
        const value = Number((cents / 100).toFixed(decimals));
        const read = readNumber(around(written(value, decimals, style)));
        expect([read?.value, read?.otherwise].some((one) => one === value || Object.is(one, -value))).toBe(true);
        if (read && read.value !== value && value !== 0) expect(read.otherwise).toBe(value);
      },
    ),
    { seed, numRuns: 1000 },
  );
});

test("whatever stands in a cell, it is left as it is or read as a number that its own digits make", () => {
  const column: Column = {
    name: "antal",
    title: "Antal",
    description: "",
    role: "measure",
    type: "integer",
    optional: false,
  };
  const letters = constantFrom(..."0123456789.,- %'()*¹²abe/kr mio.+−\u00a0");
  assert(
    property(array(letters, { maxLength: 12 }), (all) => {
      const text = all.join("");
      const { text: tidied } = tidyCell(column, { text, kind: "text" }, { lists: lists(), style: undefined });
      if (tidied === "" || !/^-?\d+(?:\.\d+)?$/.test(tidied)) return;
      const digits = (one: string): string =>
        one
          .replace(/[¹²]/g, "")
          .replace(/\D/g, "")
          .replace(/^0+|0+$/g, "");
      expect(digits(text).startsWith(digits(tidied))).toBe(true);
    }),
    { seed, numRuns: 2000 },
  );
});

const places = receivers.find(({ dataset }) => dataset.id === "pladser-pr-kommune");
const lists = () => {
  if (!places) throw new Error("no dataset has the places");
  return places.lists;
};
const NAMES = [
  "Brønderslev",
  "Frederikshavn",
  "Hjørring",
  "Jammerbugt",
  "Læsø",
  "Mariagerfjord",
  "Morsø",
  "Rebild",
  "Thisted",
  "Aalborg",
];
const CATEGORIES = new Map([
  ["Kommunal", "kommunal"],
  ["Privat", "privat"],
  ["Fælles i socialaftalen", "socialaftale"],
]);

test("a table is taken in as it was written, in whichever layout, order, format and encoding", async () => {
  await assert(
    asyncProperty(
      record({
        names: shuffledSubarray(NAMES, { minLength: 3 }),
        heads: shuffledSubarray([...CATEGORIES.keys()], { minLength: 2 }),
        numbers: array(integer({ min: 0, max: 2500 }), { minLength: 30, maxLength: 30 }),
        isWide: boolean(),
        blankRows: integer({ min: 0, max: 2 }),
        isIndented: boolean(),
        format: constantFrom("xlsx", "utf8", "utf16", "latin1", "tab"),
      }),
      async ({ names, heads, numbers, isWide, blankRows, isIndented, format }) => {
        const value = (row: number, at: number): number => numbers[row * 3 + at] ?? 0;
        const body: (string | number | null)[][] = isWide
          ? [["Kommune", ...heads], ...names.map((name, row) => [name, ...heads.map((_head, at) => value(row, at))])]
          : [
              ["Kommune", "Ejerform", "Pladser"],
              ...names.flatMap((name, row) => heads.map((head, at) => [name, head, value(row, at)])),
            ];
        const all = [
          ["Pladser på det sociale område i Nordjylland 2026"],
          ...Array.from({ length: blankRows }, () => []),
          ...body,
        ];
        const grid = all.map((row) => (isIndented && row.length > 0 ? [null, ...row] : row));
        const { id, rows, merge } = await deliver(
          `levering.${format === "xlsx" ? "xlsx" : "csv"}`,
          await bytesOf(grid, format),
        );
        expect(id).toBe("pladser-pr-kommune");
        expect(merge.doubled).toEqual([]);
        const told = rows.rows.map(({ values }) =>
          [values["kommune"], values["ejerform"], values["aar"], values["pladser"]].join(";"),
        );
        const wanted = names.flatMap((name, row) =>
          heads.map((head, at) => [name, CATEGORIES.get(head), "2026", value(row, at)].join(";")),
        );
        expect(told.sort()).toEqual(wanted.sort());
      },
    ),
    { seed, numRuns: 25 },
  );
}, 300_000);

async function bytesOf(rows: (string | number | null)[][], format: string): Promise<Uint8Array> {
  if (format === "xlsx") return writeXlsx({ sheets: [{ name: "Ark1", rows }] });
  const text = rows.map((row) => row.map((cell) => cell ?? "").join(format === "tab" ? "\t" : ";")).join("\r\n");
  if (format === "utf16") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(text, format === "latin1" ? "latin1" : "utf8");
}

test("a number ten or a thousand times what it was is unusual, and one near it is not", () => {
  if (!places) throw new Error("no dataset has the places");
  const one = (pladser: number) => {
    const row = {
      values: { aar: "2026", kommune: "Aalborg", ejerform: "kommunal", pladser: String(pladser) },
      row: 3,
      cells: { pladser: "B4" },
    };
    const merge = { records: 0, unchanged: 0, changed: [], added: [row], absent: [], doubled: [] };
    const match = { receiver: places, missing: [] };
    return unusual(match, merge).map(({ what }) => what);
  };
  expect(one(1900)).toEqual([]);
  expect(one(18_500)).toEqual(["Pladser 18.500: 1.850 i 2024, altså 10,0 gange så meget"]);
  expect(one(1_850_000)).toEqual(["Pladser 1.850.000: 1.850 i 2024, altså 1.000 gange så meget"]);
  expect(one(-1850)).toEqual(["Pladser −1.850: 1.850 i 2024; fortegnet er et andet"]);
  expect(one(185)).toEqual(["Pladser 185: 1.850 i 2024, altså 10,0 gange så lidt"]);
});

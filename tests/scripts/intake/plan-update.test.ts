import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { originKey } from "../../../scripts/intake/as-delivered.ts";
import { planUpdate } from "../../../scripts/intake/plan-update.ts";
import { takeIn } from "../../../scripts/intake/take-in.ts";
import { readShared } from "../../../scripts/data/shared-tables.ts";
import { datasets, files } from "../data/the-data.ts";
import { rawTable } from "./deliver.ts";
import { receivers, shared } from "./the-receivers.ts";

const PLACES = "data/raw/social/pladser-pr-kommune.csv";
const places = receivers.find(({ dataset }) => dataset.id === "pladser-pr-kommune");
if (!places) throw new Error("no dataset has the places");
const { header, records } = rawTable(places);
const names = [...new Set(records.map((record) => record?.[header.indexOf("kommune")] ?? ""))];

/** A workbook with invented places of a year in each municipality. */
const workbook = async (year: number) => ({
  name: `pladser-${year}.xlsx`,
  bytes: await writeXlsx({
    sheets: [
      {
        name: "Ark1",
        rows: [
          [`Pladser i ${year}`],
          ["Kommune", "Kommunal", "Privat", "Fælles i socialaftalen"],
          ...names.map((name, at) => [name, 100 + at, 50 + at, 20 + at]),
        ],
      },
    ],
  }),
});

test("two files of one new source are two texts of it, and each row is told of its own cell", async () => {
  const said = { source: { kilde: "kkr-nordjylland-2026-09" }, values: {} };
  const delivered = [await workbook(2026), await workbook(2027)];
  const taken = await takeIn(delivered, files, datasets, shared, said);
  expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
  const { writes, run, origins } = planUpdate(
    files,
    datasets,
    shared,
    taken.flatMap(({ update }) => update ?? []),
  );
  expect(run.problems).toEqual([]);
  const sources = (writes.get("data/sources.csv") ?? "")
    .split("\n")
    .filter((line) => line.startsWith(said.source.kilde));
  expect(sources).toHaveLength(1);
  expect(sources[0]).toMatch(/,(\d{3})-kkr-nordjylland-2026-09\.txt\|(?!\1)\d{3}-kkr-nordjylland-2026-09\.txt,/);
  const rows = (writes.get(PLACES) ?? "").trim().split("\n");
  const added = rows.flatMap((line, at) =>
    /^202[67],/.test(line) ? [{ line, origin: origins.get(originKey(PLACES, at + 1)) }] : [],
  );
  expect(added).toHaveLength(6 * names.length);
  expect(added.filter(({ line, origin }) => origin?.file !== `pladser-${line.slice(0, 4)}.xlsx`)).toEqual([]);
});

test("a value that was added to a column of fixed values is known in a workbook, and is no problem when it is taken in", async () => {
  const choice = "dataset,kolonne,vaerdi,navn\npladser-pr-kommune,ejerform,fond,Fonde\n";
  const wider = new Map(files).set("data/valgmuligheder.csv", Buffer.from(choice));
  const known = readShared(wider, datasets);
  expect(known.problems).toEqual([]);
  const { bytes } = await workbook(2026);
  const more = await writeXlsx({
    sheets: [
      {
        name: "Ark1",
        rows: [["År", "Kommune", "Ejerform", "Pladser"], ...names.map((name, at) => [2026, name, "Fonde", 30 + at])],
      },
    ],
  });
  const delivered = [
    { name: "pladser-2026.xlsx", bytes },
    { name: "fonde-2026.xlsx", bytes: more },
  ];
  const said = { source: { kilde: "kkr-nordjylland-2026-09" }, values: {} };
  const taken = await takeIn(delivered, wider, datasets, known.shared, said);
  expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
  const updates = taken.flatMap(({ update }) => update ?? []);
  const { writes, run } = planUpdate(wider, datasets, known.shared, updates);
  expect(run.problems).toEqual([]);
  expect(writes.get(PLACES)?.match(/^2026,[^,]+,fond,/gm)).toHaveLength(names.length);
});

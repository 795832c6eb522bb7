import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { isSmallBase } from "../../src/lib/small-base.ts";
import { needed } from "../../src/lib/needed.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { tableOf } from "../../src/views/table-file.ts";
import type { View } from "../../src/views/view.ts";

const dataset = publishedDataset("sosu-laerepladser");
const standard = needed(defaultView(dataset), "a view of apprentices' places");
const { population } = tableOf(tableFile(dataset, standard));
const newest = needed(standard.filters["aar"]?.[0], "a year");

/** What is said of few, of a view of the places of some municipalities. */
function said(kommune: readonly string[], rest: Partial<View> = {}): string[] {
  const { series: _series, ...whole } = standard;
  const view: View = { ...whole, form: "soejler", filters: { ...standard.filters, kommune }, ...rest };
  const resolved = resolve(dataset, view, population);
  return isRefusal(resolved) ? [resolved.refused] : resolved.notes.filter((note) => note.includes("hviler på"));
}

const places = Map.groupBy(
  dataset.rows.filter((row) => String(row["aar"]) === newest),
  (row) => String(row["kommune"]),
);
const inAll = [...places].map(([kommune, rows]) => ({
  kommune,
  all: rows.reduce((sum, row) => sum + Number(row["laerepladser"]), 0),
}));
const few = needed(
  inAll.find(({ all }) => isSmallBase(all)),
  "a municipality with few places",
).kommune;
const many = needed(
  inAll.find(({ all }) => all > 20),
  "a municipality with many places",
).kommune;

test("a rate for each inhabitant of a place with few says that it rests on few, and of which place", () => {
  const rest = { shown: "pr-indbygger" } as const;
  expect(said([few, many], rest)).toEqual([
    `Tallet for ${few} hviler på under 6 pladser. Nogle få flere eller færre giver derfor store udsving.`,
  ]);
  expect(said([few], rest)).toEqual([
    "Tallet hviler på under 6 pladser. Nogle få flere eller færre giver derfor store udsving.",
  ]);
  expect(said([many], rest)).toEqual([]);
  expect(said([few, many])).toEqual([]);
});

test("so do shares of a whole of few", () => {
  expect(said([few, many], { shown: "andel", series: "uddannelse", form: "stablet" })).toEqual([
    `Andelene for ${few} hviler på under 6 pladser. Nogle få flere eller færre giver derfor store udsving.`,
  ]);
});

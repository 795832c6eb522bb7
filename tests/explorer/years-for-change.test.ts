import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { chooseCodes, chooseShown } from "../../src/explorer/choose.ts";
import { shown } from "../../src/explorer/shown.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf } from "../../src/views/table-file.ts";

const dataset = published.find(({ id }) => id === "pladser-pr-kommune");
const standard = dataset && defaultView(dataset);
if (!dataset || !standard) throw new Error("the dataset of places has a first view");
const table = tableOf(tableFile(dataset, standard));

test("a change that is asked for of a single year gets the years it needs, and keeps what was chosen", () => {
  const view = chooseShown(table, chooseCodes(table, standard, "ejerform", ["privat"]), "forskel");
  expect(view).toMatchObject({ x: "kommune", series: "aar", filters: { ejerform: ["privat"] }, shown: "forskel" });
  const answer = shown(table, view);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const places = (kommune: string, last: boolean): number => {
    const own = table.rows.filter((row) => row["kommune"] === kommune && row["ejerform"] === "privat");
    const years = own.map((row) => Number(row["aar"]));
    const year = last ? Math.max(...years) : Math.min(...years);
    return Number(own.find((row) => row["aar"] === year)?.["pladser"]);
  };
  const newest = answer.series?.items.at(-1)?.code;
  for (const mark of answer.marks.filter(({ series }) => series === newest)) {
    expect(mark.value, mark.x).toBe(places(mark.x, true) - places(mark.x, false));
  }
});

test("a change of what is split in several parts already has the years as small pictures", () => {
  expect(chooseShown(table, standard, "aendring")).toMatchObject({ series: "ejerform", facet: "aar" });
});

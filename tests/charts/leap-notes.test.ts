import { expect, test } from "vitest";
import { leapNotes } from "../../src/charts/leap-notes.ts";
import * as col from "../../src/model/columns.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { published } from "../../src/catalogue.ts";
import { datasetFigure } from "../../src/components/dataset/dataset-figure.ts";
import { viewOf } from "../views/tables.ts";
import { drawn, elements, invented } from "./drawn.ts";

const table = invented(
  {
    aar: col.year("Året."),
    tilsyn: col.category("Tilsyn", "Tilsynet.", { disjoint: true }),
    antal: col.count("Besøg", "Antallet.", "besøg"),
  },
  ["aar", "tilsyn"],
  [
    ...[2018, 2019, 2023].map((aar) => ({ aar, tilsyn: "Nord", antal: aar - 2000 })),
    ...[2018, 2019, 2020, 2021, 2022, 2023].map((aar) => ({ aar, tilsyn: "Øst", antal: aar - 2010 })),
  ],
);

function notes(view: Partial<View>): string[] {
  const answer = resolve(table, viewOf({ measure: "antal", x: "aar", series: "tilsyn", form: "linjer", ...view }));
  return isRefusal(answer) ? expect.fail(answer.refused) : leapNotes(answer);
}

const dotted = (view: Partial<View>): number =>
  elements(drawn(table, { measure: "antal", x: "aar", series: "tilsyn", form: "linjer", ...view }).wide, "path").filter(
    (path) => path.getAttribute("stroke-dasharray") === "2 5",
  ).length;

test("a line that leaps over years of which others have numbers is dotted, and its name and those years are told", () => {
  expect([notes({}), dotted({})]).toEqual([["Prikket linje: Nord har ingen tal for 2020-2022."], 1]);
});

test("a single line that leaps has no name to tell", () => {
  const { series: _, ...rest } = viewOf({ filters: { tilsyn: ["Nord"] } });
  const own = { ...rest, measure: "antal", x: "aar", form: "linjer" as const };
  const answer = resolve(table, own);
  expect(isRefusal(answer) ? answer : leapNotes(answer)).toEqual(["Prikket linje: ingen tal for 2020-2022."]);
});

test("several leaps of one line are told in one note", () => {
  const rows = table.rows.filter(({ tilsyn, aar }) => tilsyn === "Nord" || ![2019, 2022].includes(Number(aar)));
  const view = viewOf({ measure: "antal", x: "aar", series: "tilsyn", form: "linjer" });
  const answer = resolve({ ...table, rows }, view);
  expect(isRefusal(answer) ? answer : leapNotes(answer)).toEqual([
    "Prikket linje: Nord har ingen tal for 2020-2022.",
    "Prikket linje: Øst har ingen tal for 2019 og 2022.",
  ]);
});

test.each([
  ["no line leaps", { filters: { tilsyn: ["Øst"] } }],
  ["the line is broken there", { breaks: [{ at: "2022", reason: "nu hele landet", series: "Nord" }] }],
  ["it is no line", { form: "prikker" as const }],
])("nothing is told where %s", (_, view) => {
  expect(notes(view)).toEqual([]);
});

test("every dotted line of the first figure of a dataset is told under it", () => {
  const figures = published.flatMap((dataset) => datasetFigure(dataset) ?? []);
  const dottedOnes = figures.filter(({ views }) => JSON.stringify(views).includes('stroke-dasharray=\\"2 5\\"'));
  expect(dottedOnes.length).toBeGreaterThan(0);
  for (const { id, note = "" } of dottedOnes) expect(JSON.stringify(note), id).toContain("Prikket linje: ");
});

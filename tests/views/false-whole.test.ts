import { expect, test } from "vitest";
import { z } from "zod";
import { published } from "../../src/catalogue.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewOf } from "./tables.ts";

/** Cases of homes by their type, beside cases of foster families, which are not divided by type. */
const table = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      omraade: col.choice("Område", "Området.", { familier: "Familier", tilbud: "Tilbud" }, { disjoint: true }),
      type: col.choice(
        "Type",
        "Typen.",
        { alle: "Alle", boern: "Børn", voksne: "Voksne" },
        { sums: { alle: "rest" }, disjoint: true },
      ),
      antal: col.count("Sager", "Antallet.", "sager"),
    }),
  ),
  key: ["aar", "omraade", "type"],
  rows: [
    { aar: 2019, omraade: "familier", type: "alle", antal: 2 },
    { aar: 2019, omraade: "tilbud", type: "boern", antal: 4 },
    { aar: 2019, omraade: "tilbud", type: "voksne", antal: 3 },
    { aar: 2020, omraade: "familier", type: "alle", antal: 5 },
  ],
};
const shown = (rest: Parameters<typeof viewOf>[0]) => resolve(table, viewOf({ measure: "antal", ...rest }));

test("what is called a whole is not shown beside parts of something else", () => {
  expect(shown({ x: "aar", series: "type" })).toEqual({
    refused: expect.stringMatching(/^»Alle« i »Type« er her ikke summen af de andre.*Vælg én værdi i »Område«/),
  });
});

test("it is shown where the difference is, or where nothing stands beside it", () => {
  const split = { x: "aar", series: "type" };
  expect(shown({ ...split, facet: "omraade" })).toHaveProperty("marks");
  expect(shown({ ...split, filters: { omraade: ["tilbud"] } })).toHaveProperty("marks");
  expect(shown({ ...split, filters: { aar: ["2020"] } })).toHaveProperty("marks");
});

test("sanctions of foster families are not shown as the whole of those of homes", () => {
  const sanctions = published.find(({ id }) => id === "sanktioner");
  if (!sanctions) throw new Error("there is a dataset of sanctions");
  const filters = { sanktion: ["paabud"], trin: ["udstedt"], tilsyn: ["Nord"], enhed: ["sanktioner"] };
  const view = viewOf({ measure: "antal", x: "aar", series: "type", filters });
  expect(resolve(sanctions, view)).toEqual({ refused: expect.stringContaining("»Område«") });
});

test("a whole of which a part of the rows is left out, since their parts are shown, is not shown for them all", () => {
  const requests = published.find(({ id }) => id === "aktindsigt");
  if (!requests) throw new Error("there is a dataset of requests for documents");
  const view = viewOf({ measure: "antal", x: "kategori", facet: "opdeling", filters: { lovgrundlag: [""] } });
  expect(resolve(requests, view)).toEqual({ refused: expect.stringContaining("»Socialtilsyn«") });
  expect(resolve(requests, { ...view, filters: { tilsyn: ["Øst"], lovgrundlag: [""] } })).toHaveProperty("marks");
});

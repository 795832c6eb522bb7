import { expect, test } from "vitest";
import { runPipeline } from "../../scripts/data/pipeline.ts";
import { datasets, files } from "../scripts/data/the-data.ts";

const { output } = runPipeline(files, datasets);

/** The published rows of a dataset. Throws for one that is not published. */
function rowsOf(id: string) {
  const published = output.get(`datasets/${id}.json`);
  if (!published || !("rows" in published)) throw new Error(`${id} is not published`);
  return published.rows;
}

test("travel times are minutes, so that they can be drawn", () => {
  const rows = rowsOf("rejsetider").filter(({ tid }) => tid === "01:30" || tid === "00:45");
  expect(rows.map(({ minutter }) => minutter)).toEqual([90, 45]);
});

test("prices in millions and in thousands of millions are put on one scale, and one that is not known stays so", () => {
  const rows = rowsOf("trafikoensker");
  expect(rows.filter(({ prisenhed }) => prisenhed === "mia. kr.").map(({ pris_mio_kr }) => pris_mio_kr)).toEqual(
    rows.filter(({ prisenhed }) => prisenhed === "mia. kr.").map(({ pris }) => Number(pris) * 1000),
  );
  expect(rows.filter(({ pris }) => pris === null).every(({ pris_mio_kr }) => pris_mio_kr === null)).toBe(true);
});

test("a price that is a span ends in the same unit as it begins", () => {
  const spans = rowsOf("trafikoensker").filter(({ pris_til }) => pris_til !== null);
  expect(spans.map(({ pris_mio_kr, pris_til_mio_kr }) => [pris_mio_kr, pris_til_mio_kr])).toEqual([[200, 300]]);
});

test("a health cluster lies in one region, so that two of the same name are never added", () => {
  for (const id of ["sundhedsklynger-kommuner", "sundhedsklynger-midler"]) {
    const named = rowsOf(id).filter(({ klynge }) => klynge !== "Alle klynger");
    const regions = Map.groupBy(named, ({ klynge }) => klynge);
    expect([...regions.values()].filter((rows) => new Set(rows.map(({ region }) => region)).size > 1)).toEqual([]);
  }
});

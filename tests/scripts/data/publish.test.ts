import { expect, test } from "vitest";
import { codeLists } from "../../../scripts/data/code-lists.ts";
import { discoverDatasets } from "../../../scripts/data/discover.ts";
import { publish, type Surroundings } from "../../../scripts/data/publish.ts";
import { kommuner } from "./kommuner.ts";

const datasets = await discoverDatasets(process.cwd());
const surroundings: Surroundings = {
  lists: codeLists(kommuner, [], []),
  totals: [],
  explained: [],
  anomalies: new Map(),
};
const row = (ejerform: string, pladser: number) => ({
  ...{ aar: 2018, kommune: "Morsø", ejerform, pladser },
  ...{ kilde: "k", linjer: "1", side: null },
});

function published(rest: Partial<Surroundings>) {
  const dataset = datasets.find(({ id }) => id === "pladser-pr-kommune");
  if (!dataset) throw new Error("the dataset of the test is gone");
  return publish(dataset, [row("privat", 3), row("kommunal", 4)], { ...surroundings, ...rest });
}
const total = {
  ...({
    dataset: "pladser-pr-kommune",
    hvor: "aar=2018",
    kolonne: "pladser",
    beregning: "sum",
    af: null,
    trykt: 7,
  } as const),
  ...{ afrunding: null, kilde: "k", linjer: "1", uoverensstemmelse: null },
};

test("derived columns are computed and stand in the schema's order", () => {
  expect(Object.entries(published({}).published?.rows[0] ?? {}).slice(0, 3)).toEqual([
    ["aar", 2018],
    ["kommunekode", 773],
    ["kommune", "Morsø"],
  ]);
});

test("printed totals of the dataset come out as its first check, those of others not at all", () => {
  const other = { ...total, dataset: "tilsynstakster" };
  expect(published({ totals: [total, other] }).published?.checks[0]).toMatchObject({
    outcomes: [{ holds: true, found: "7" }],
  });
  expect(published({ totals: [other] }).published?.checks.map(({ id }) => id)).toEqual(["alle-kombinationer"]);
});

test("a check that fails leaves nothing to publish", () => {
  const { published: table, problems } = published({ totals: [{ ...total, trykt: 8 }] });
  expect(table).toBeUndefined();
  expect(problems).toEqual([
    expect.objectContaining({
      file: "data/raw/social/pladser-pr-kommune.csv",
      expected: "8, som kilden trykker",
    }),
  ]);
});

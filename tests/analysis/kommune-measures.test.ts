import { describe, expect, test } from "vitest";
import { kommuneMeasures } from "../../src/analysis/kommune-measures.ts";
import { kommuneMentions } from "../../src/analysis/kommune-mentions.ts";
import type { Kommune } from "../../src/model/kommune.ts";
import type { Measure } from "../../src/model/measure.ts";
import type { Published } from "../../src/model/published.ts";

const kommune = (kommunekode: number, kkr: Kommune["kkr"]): Kommune => ({
  ...{
    kommunekode,
    kommune: `K${kommunekode}`,
    slug: "k",
    region: kkr,
    kkr,
    aliasser: null,
    flise_x: 0,
    flise_y: 0,
    sted: `i K${kommunekode}`,
  },
});
const kommuner = [
  ...[1, 2, 3, 4, 5].map((code) => kommune(code, "Nordjylland")),
  ...[6, 7].map((code) => kommune(code, "Sjælland")),
];

const UNGUARDED = { raekker: 0, opslag: 0, kontroller: 0, uoverensstemmelser: 0, daekning: 0 };
const column = { description: "d", type: "integer", optional: false } as const;
function dataset(measure: Partial<Measure>, rows: Published["rows"], mention: string | null = null): Published {
  return {
    ...{
      id: "d",
      title: "D",
      description: "d",
      theme: "social",
      subject: "pladser",
      raw: "r",
      key: [],
      missing: [],
      caveats: [],
      checks: [],
      guards: UNGUARDED,
    },
    columns: [
      { ...column, name: "pladser", title: "Pladser", role: "measure", unit: "pladser" },
      { ...column, name: "indbyggere", title: "Indbyggere", role: "measure" },
      { ...column, name: "ejerform", title: "Ejer", role: "dimension", type: "choice", labels: { privat: "Private" } },
      { ...column, name: "status", title: "Status", role: "status", type: "choice", labels: { budget: "Budget" } },
    ],
    measures: [{ id: "m", title: "Pladser", column: "pladser", sentence: "{værdi}", comparable: "landet", ...measure }],
    mention,
    rows: rows.map((row) => ({ kilde: "k", ...row })),
  };
}

const measures = (code: number, measure: Partial<Measure>, rows: Published["rows"]) =>
  kommuneMeasures([dataset(measure, rows)], kommuner, () => 2020)(code);

const ofAll = kommuner.map(({ kommunekode }) => ({
  aar: 2024,
  kommunekode,
  pladser: kommunekode * 10,
  indbyggere: 100,
}));

describe("a measure of a municipality", () => {
  test("is its newest value, with the first one beside it", () => {
    const rows = [...ofAll, { aar: 2018, kommunekode: 1, pladser: 4 }, { aar: 2020, kommunekode: 1, pladser: 6 }];
    expect(measures(1, {}, rows)[0]).toMatchObject({ aar: 2024, value: 10, earlier: { aar: 2018, value: 4 } });
  });

  test("is the newest there is where nobody has one of a later year, whoever has it", () => {
    const later = [...ofAll, { aar: 2025, kommunekode: 2, pladser: 4 }];
    expect([1, 2].map((code) => measures(code, {}, later)[0]?.newest)).toEqual([false, true]);
    expect([1, 2].map((code) => measures(code, {}, ofAll)[0]?.newest)).toEqual([true, true]);
  });

  test("has the decimals of its column, none where that has none, and of a rate its own", () => {
    const priced = { ...column, name: "pris", title: "Pris", role: "measure", unit: "kr.", decimals: 2 } as const;
    const rows = [{ aar: 2024, kommunekode: 1, pris: 1.25, pladser: 3, indbyggere: 100 }];
    const decimals = (measure: Partial<Measure>): number | undefined => {
      const table = dataset(measure, rows);
      return kommuneMeasures([{ ...table, columns: [...table.columns, priced] }], kommuner, () => 2020)(1)[0]?.decimals;
    };
    const per = { column: "indbyggere", times: 100, unit: "pct.", decimals: 1 };
    expect([decimals({ column: "pris" }), decimals({}), decimals({ column: "pris", per })]).toEqual([2, 0, 1]);
  });

  test("tells how many it could be compared with, whether they have a value or not", () => {
    expect(measures(1, {}, ofAll.slice(0, 4))[0]).toMatchObject({ groupSize: 7, members: { length: 4 } });
    expect(measures(1, { comparable: "kkr" }, ofAll)[0]?.groupSize).toBe(5);
  });

  test("is of no kind where its rows are of several", () => {
    const rows = ["budget", "opgjort"].map((status) => ({ aar: 2024, kommunekode: 1, pladser: 1, status }));
    expect(measures(1, { total: true }, rows)[0]?.status).toBeNull();
  });

  test("has nothing beside it where there is only one year of it", () => {
    expect(measures(1, {}, ofAll)[0]).not.toHaveProperty("earlier");
  });

  test("is ranked among the whole country, or among its own council", () => {
    expect(measures(3, {}, ofAll)[0]?.standing).toMatchObject({
      ...{ rank: { place: 5, of: 7 }, sharedWith: 0 },
      middle: { value: 40, unit: "pladser", formula: "det midterste af 7 tal" },
    });
    expect(measures(3, { comparable: "kkr" }, ofAll)[0]?.standing?.rank).toEqual({ place: 3, of: 5 });
  });

  test("tells how many share its place", () => {
    const rows = ofAll.map((row) => ({ ...row, pladser: 0 }));
    expect(measures(1, {}, rows)[0]?.standing).toMatchObject({
      ...{ rank: { place: 1, of: 7 }, sharedWith: 6, middle: { value: 0 } },
    });
  });

  test("is not ranked among fewer than five, nor when it cannot be compared", () => {
    expect(measures(6, { comparable: "kkr" }, ofAll)[0]?.standing).toBeUndefined();
    expect(measures(1, { comparable: "ingen" }, ofAll)[0]?.standing).toBeUndefined();
  });

  test("is ranked from the fifth that has it", () => {
    expect(measures(1, {}, ofAll.slice(0, 4))[0]?.standing).toBeUndefined();
    expect(measures(1, {}, ofAll.slice(0, 5))[0]?.standing?.rank.of).toBe(5);
  });

  test("is about the rows that the measure asks for, added up only where it says so", () => {
    const rows = [
      { aar: 2024, kommunekode: 1, ejerform: "privat", pladser: 2 },
      { aar: 2024, kommunekode: 1, ejerform: "kommunal", pladser: 3 },
    ];
    expect(measures(1, { where: { ejerform: "privat" } }, rows)[0]?.value).toBe(2);
    expect(measures(1, { total: true }, rows)[0]?.value).toBe(5);
    expect(() => measures(1, {}, rows)).toThrow("two rows for municipality 1");
  });

  test("can be a rate of another column", () => {
    const per = { column: "indbyggere", times: 1000, unit: "pr. 1.000", decimals: 1 };
    expect(measures(2, { per }, ofAll)[0]).toMatchObject({ value: 200, unit: "pr. 1.000", decimals: 1 });
    const twice = [...ofAll, { aar: 2024, kommunekode: 2, pladser: 40, indbyggere: 500 }];
    expect(measures(2, { per, total: true }, twice)[0]).toMatchObject({
      value: 100,
      account: { formula: "60 / 600 × 1.000" },
    });
  });

  test("has the year of its source where the dataset has none, and the status of its rows", () => {
    expect(measures(1, {}, [{ kommunekode: 1, pladser: 1, status: "budget" }])[0]).toMatchObject({
      aar: 2020,
      status: "budget",
    });
  });

  test("is none where the source says nothing of the municipality", () => {
    expect(measures(7, {}, [{ aar: 2024, kommunekode: 7, pladser: null }])).toEqual([]);
    expect(measures(99, {}, ofAll)).toEqual([]);
  });
});

describe("what is said of a municipality", () => {
  const named = [
    { kommunekode: 1, ejerform: "privat", pladser: 1200 },
    { kommunekode: 1, ejerform: "privat", pladser: 1200 },
  ];

  test("has the values of the row as readers see them, each sentence once", () => {
    const [mention] = kommuneMentions([dataset({}, named, "{ejerform}: {pladser}.")], kommune(1, "Nordjylland"));
    expect(mention?.sentences).toEqual(["Private: 1.200."]);
  });

  test("leaves out a bracket around a value that is not there", () => {
    const rows = [{ kommunekode: 1, ejerform: "privat", status: null }];
    expect(
      kommuneMentions([dataset({}, rows, "{ejerform} ({status}).")], kommune(1, "Nordjylland"))[0]?.sentences,
    ).toEqual(["Private."]);
    const budget = [{ kommunekode: 1, ejerform: "privat", status: "budget" }];
    expect(
      kommuneMentions([dataset({}, budget, "{ejerform} ({status}).")], kommune(1, "Nordjylland"))[0]?.sentences,
    ).toEqual(["Private (budget)."]);
  });

  test("keeps the capital of a name within a value", () => {
    const rows = [{ kommunekode: 1, klynge: "Klynge Syd (Hovedstaden)", ejerform: "privat" }];
    const columns = [
      ...dataset({}, rows).columns,
      { ...column, name: "klynge", title: "Klynge", role: "dimension", type: "text" },
    ] as const;
    const said = kommuneMentions(
      [{ ...dataset({}, rows, "{klynge} ({ejerform}, {klynge})."), columns: [...columns] }],
      kommune(1, "Nordjylland"),
    );
    expect(said[0]?.sentences).toEqual(["Klynge Syd (Hovedstaden) (private, Klynge Syd (Hovedstaden))."]);
  });

  test("calls the municipality what running text calls it", () => {
    const rows = [{ kommunekode: 1, kommune: "K1s" }];
    const columns = [
      { ...column, name: "kommune", title: "Kommune", role: "place", codeList: "kommune", type: "text" },
    ] as const;
    const said = kommuneMentions([{ ...dataset({}, rows, "{kommune} er med."), columns: [...columns] }], {
      ...kommune(1, "Nordjylland"),
      sted: "på Kate",
    });
    expect(said[0]?.sentences).toEqual(["Kate er med."]);
  });

  test("is nothing where no row is about it, or the dataset says nothing", () => {
    expect(kommuneMentions([dataset({}, named, "{ejerform}.")], kommune(2, "Nordjylland"))).toEqual([]);
    expect(kommuneMentions([dataset({}, named)], kommune(1, "Nordjylland"))).toEqual([]);
  });

  test("cannot name a column that is not there", () => {
    expect(() => kommuneMentions([dataset({}, named, "{ejer}.")], kommune(1, "Nordjylland"))).toThrow("ejer");
  });
});

import type { KommuneMeasure } from "../../src/analysis/kommune-measures.ts";
import type { Kommune } from "../../src/model/kommune.ts";
import type { Published } from "../../src/model/published.ts";
import type { Traced } from "../../src/model/traced.ts";

/** A printed value that rests on no cell. */
export const traced = (value: number, unit: string | null = "pladser"): Traced => ({
  ...{ value, unit, origin: "trykt", cells: [], formula: null },
});

/** What a measure was in an earlier year. */
export const formerly = (aar: number, value: number, unit: string | null = "pladser") => ({
  ...{ aar, value, status: null, kilder: ["k"], account: traced(value, unit) },
});

export const laesoe: Kommune = {
  ...{ kommunekode: 825, kommune: "Læsø", slug: "laesoe", region: "Nordjylland", kkr: "Nordjylland", aliasser: null },
  ...{ flise_x: 0, flise_y: 0, sted: "på Læsø" },
};

const dataset: Published = {
  ...{
    id: "d",
    title: "D",
    description: "d",
    theme: "social",
    subject: "pladser",
    raw: "r",
    columns: [],
    key: [],
    measures: [],
  },
  ...{ mention: null, missing: [], caveats: [], rows: [], checks: [] },
  guards: { raekker: 0, opslag: 0, kontroller: 0, uoverensstemmelser: 0, daekning: 0 },
};

/** A measure of Læsø, 26 pladser in 2024, with what a test says of it instead. */
export const measured = (over: Partial<KommuneMeasure> = {}): KommuneMeasure => ({
  dataset,
  measure: {
    ...{ id: "m", title: "Steder", column: "pladser", comparable: "kkr" },
    sentence: "{værdi} lå i {kommune} i {aar}.",
  },
  kommune: laesoe,
  ...{
    aar: 2024,
    newest: true,
    value: 26,
    unit: "pladser",
    decimals: 0,
    status: null,
    kilder: ["k"],
    members: [],
    groupSize: 0,
  },
  account: traced(over.value ?? 26, over.unit === undefined ? "pladser" : over.unit),
  ...over,
});

/** A measure at a place among others, 1 for the highest, of all municipalities of its council. */
export const placed = (place: number, of: number, over: Partial<KommuneMeasure> = {}, sharedWith = 0): KommuneMeasure =>
  measured({
    standing: { rank: { place, of }, sharedWith, middle: traced(868) },
    members: Array.from({ length: of }, () => ({ kommune: laesoe, value: 1, account: traced(1) })),
    groupSize: of,
    ...over,
  });

/** What makes a measure one that the whole country is compared by. */
export const landet: Partial<KommuneMeasure> = { measure: { ...measured().measure, comparable: "landet" } };

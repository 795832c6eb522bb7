import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import landstal from "../../../src/datasets/flygtninge-landstal.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";
import type { RowOf } from "../../../src/model/dataset.ts";
import { tell, theme } from "../../../src/stories/din-kommunes-kvote/story.ts";
import { tryStory } from "../../../src/stories/tell.ts";
import { withRows } from "../changed-tables.ts";
import { prose } from "../told-text.ts";

type Row = RowOf<typeof flygtninge>;

const attempt = (change: (row: Row) => Partial<Row>) =>
  tryStory(
    "din-kommunes-kvote",
    { theme, tell },
    withRows({ [flygtninge.id]: rowsOf(flygtninge).map((row) => ({ ...row, ...change(row) })) }),
  );

function told(change: (row: Row) => Partial<Row>): string {
  const tried = attempt(change);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  return prose(tried);
}

function failing(change: (row: Row) => Partial<Row>): string {
  const tried = attempt(change);
  if ("story" in tried) throw new Error("it can still be told");
  return [...tried.fault.failed.map(({ sentence, values }) => `${sentence} – ${values}`), tried.fault.missing].join(
    "\n",
  );
}

const quota = (many: number): Partial<Row> => ({ kvote_naeste_aar: many, kvote: many });
const only =
  (kommune: string, cells: Partial<Row>) =>
  (row: Row): Partial<Row> =>
    row.kommune === kommune ? cells : {};

test("the largest quota and the sum follow the rows", () => {
  expect(told(only("Silkeborg", quota(30)))).toMatch(/stod Silkeborg til flest, 30,/);
  expect(told(only("Silkeborg", quota(30)))).toContain("ventede den 608 og delte dem");
});

test("a municipality less with none is told", () => {
  expect(told(only("Greve", quota(1)))).toContain("var blandt de 22, der stod til ingen");
});

test.each([
  ["another has the largest quota", only("Viborg", quota(40)), "stod Silkeborg til flest"],
  ["Aarhus has a quota", only("Aarhus", quota(9)), "København, Aarhus og Odense"],
  ["Aalborg has none", only("Aalborg", quota(0)), "stod kun Aalborg til at tage imod nogen"],
  ["one in Nordjylland has none", only("Rebild", quota(0)), "I Nordjylland lå ingen"],
  ["more in Silkeborg are not Western citizens", only("Silkeborg", { ikke_vestlige: 5500 }), "I Aarhus var"],
  ["many live where none were to go", only("Randers", quota(0)), undefined],
  ["one elsewhere with far more together", only("Langeland", { familiesammenfoerte: 900 }), "rammer vi"],
  [
    "many in Nordjylland are not Western citizens",
    only("Thisted", { ikke_vestlige: 4000 }),
    "udgjorde de ikke-vestlige statsborgere en mindre del",
  ],
  [
    "reunifications do not go with the quota",
    ({ kvote, indbyggere }: Row): Partial<Row> => ({
      familiesammenfoerte: Math.round(kvote * 3 + indbyggere / 10_000),
    }),
    "stod til få flygtninge eller ingen",
  ],
])("it stops and names the sentence where %s", (_, change, sentence) => {
  if (sentence === undefined) expect(told(change)).toContain("de 24, der stod til ingen");
  else expect(failing(change)).toContain(sentence);
});

test("the day before which the municipalities were to agree is that of the letter, and is missed when it is gone", () => {
  const frist = (dato: string | null) => ({
    [landstal.id]: rowsOf(landstal).map((row) => (row.emne.includes("har aftalt") ? { ...row, dato } : row)),
  });
  const later = tryStory("din-kommunes-kvote", { theme, tell }, withRows(frist("2020-11-02")));
  if ("fault" in later) throw new Error(JSON.stringify(later.fault));
  expect(prose(later)).toContain("selv aftale inden 2. november 2020.");
  const gone = tryStory("din-kommunes-kvote", { theme, tell }, withRows(frist(null)));
  expect("fault" in gone && gone.fault.missing).toContain("datoen for at aftale kommunekvoter i 2020");
});

test("the map names the largest municipalities and the one with most", () => {
  const map = (change: (row: Row) => Partial<Row>): string => {
    const tried = attempt(change);
    if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
    return tried.figures["lead"]?.views[0]?.chart.wide ?? "";
  };
  for (const name of [/>Silkeborg\s22</, />København\s0</, />Aarhus\s0</]) expect(map(() => ({}))).toMatch(name);
  expect(map(only("Silkeborg", quota(30)))).toMatch(/>Silkeborg\s30</);
});

test("a country where few live without a quota is not said to be one in three", () => {
  expect(failing(({ kvote, indbyggere }) => (kvote === 0 ? { indbyggere: Math.ceil(indbyggere / 4) } : {}))).toContain(
    "af befolkningen. – ",
  );
});

test("it says how many the formula meets without what is printed for the regions, and that it meets all with it", () => {
  expect(told(() => ({}))).toMatch(/rammer vi 94 kvoter på personen\. .* sit tal fra brevet, rammer vi alle 98\./);
  expect(told(only("Silkeborg", quota(30)))).toContain("sit tal fra brevet, rammer vi 97 af de 98.");
});

import { expect, test } from "vitest";
import { kommuneMeasures } from "../../src/analysis/kommune-measures.ts";
import { kommuner, published } from "../../src/catalogue.ts";
import { atPlace } from "../../src/client/search/at-place.ts";
import { needed } from "../../src/lib/needed.ts";
import { told, toldEarlier } from "../../src/search/told-measure.ts";

/** What is told of a measure of Aalborg where its dataset has later years as well, each with the rows of its newest. */
function measuredLater(dataset: string, measure: string, ...after: readonly number[]) {
  const own = needed(
    published.find(({ id }) => id === dataset),
    dataset,
  );
  const newest = Math.max(...own.rows.map(({ aar }) => Number(aar)));
  const added = after.flatMap((years) =>
    own.rows.filter(({ aar }) => aar === newest).map((row) => ({ ...row, aar: newest + years })),
  );
  const all = kommuneMeasures([{ ...own, rows: [...own.rows, ...added] }], kommuner, () => newest)(851);
  return {
    newest,
    measured: needed(
      all.find((one) => one.measure.id === measure),
      measure,
    ),
  };
}

test("an earlier year is told by the time that the measure is of, as the newest is", () => {
  const { newest, measured } = measuredLater("flygtninge-pr-kommune", "kvote", 2);
  const said = told(measured).replaceAll("\u00a0", " ");
  expect(said).toContain(`i ${newest + 3} (beregnet i ${newest + 2}), `);
  expect(said).toMatch(new RegExp(` i ${newest + 1} \\(begge planlagt; beregnet i ${newest}\\)$`));
});

test("a year between the first and the newest is known, with the doubt about its value", () => {
  const { newest, measured } = measuredLater("pladser-pr-kommune", "i-alt", 2);
  const [between, another] = measured.between ?? [];
  expect([between?.aar, another]).toEqual([newest, undefined]);
  const said = toldEarlier(measured, needed(between, "a year between"));
  expect(said).toMatch(new RegExp(`^[\\d.]+ pladser i ${newest} \\(beregnet, usikkert tal\\)$`));
});

test("a view of the year that a number is for is found by it, though it is called by it and was calculated before", () => {
  const views = { q: "fremhaev={}", p: [[0, "3 flygtninge i 2023 (beregnet i 2022)"]] satisfies [number, string][] };
  const before = {
    q: "f.aar=2020&fremhaev={}",
    p: [[0, "2 flygtninge i 2021 (beregnet i 2020)"]] satisfies [number, string][],
  };
  const record = {
    ...{ u: "/data/x/", t: "Kvoter", k: "Datasæt" },
    v: [
      { t: "Kvote for 2023", ...views },
      { t: "Kvote for 2021", y: "2021 2020", ...before },
    ],
  };
  const places = [{ n: "Aalborg", u: "/kommuner/aalborg/" }];
  const named = [{ number: 0, terms: ["ålborg"], sure: true }];
  const found = (year: string) => atPlace(record, named, [[["kvot"]]], places, year)?.record;
  for (const year of ["2021", "2020"])
    expect(found(year)).toMatchObject({ t: "Kvote for 2021: Aalborg", n: "2 flygtninge i 2021 (beregnet i 2020)" });
  expect(found("2023")?.t).toBe("Kvote for 2023: Aalborg");
});

import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/catalogue.ts";
import { doubtedTable } from "../../src/figures/doubted-table.ts";
import { labelled, publishedTable, viewFigure, type AuthoredView } from "../../src/figures/view-figure.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { MissingError } from "../../src/lib/needed.ts";
import { datasetTable } from "../../src/views/computed-table.ts";

const rows = rowsOf(pladser);
const [first, last] = [Math.min(...rows.map(({ aar }) => aar)), Math.max(...rows.map(({ aar }) => aar))];
const figure = (view: Partial<AuthoredView>, of: Parameters<typeof viewFigure>[0]["of"] = pladser.id) =>
  viewFigure({
    ...{ of, id: "pladserne", headline: "Pladser", subtitle: "Pladser" },
    views: [{ value: "en", label: "En", view: { measure: "pladser", x: "kommune", form: "soejler", ...view } }],
  });
const inYear = (aar: number) => ({ filters: { aar: [String(aar)] } });

describe("a figure of a view", () => {
  test("names the sources and the years of the rows that it shows, and no others", () => {
    const { sources, years, datasets } = figure(inYear(last));
    expect(sources).toEqual([...new Set(rows.filter(({ aar }) => aar === last).map(({ kilde }) => kilde))]);
    expect(years).toBe(String(last));
    expect(datasets).toEqual([pladser.id]);
  });

  test("says what its hollow marks and stars are, in the views that have some", () => {
    const doubted = { reason: "usikkert tal", note: "Et hult mærke er et usikkert tal." };
    const found = doubtedTable(
      publishedTable(pladser.id),
      {
        measure: "pladser",
        alsoDoubted: (row) => (row["aar"] === last && row["ejerform"] === "privat" ? doubted : undefined),
      },
      [],
    );
    const { views } = viewFigure({
      ...{ of: found?.table ?? "", id: "pladserne", headline: "Pladser", subtitle: "Pladser", doubts: [doubted] },
      views: [first, last].map((aar) =>
        labelled(String(aar), {
          ...{ measure: "pladser", x: "kommune", series: "ejerform", form: "stablet", doubt: "tvivl", ...inYear(aar) },
        }),
      ),
    });
    expect(views.map(({ marks }) => marks)).toEqual([
      undefined,
      "Et hult mærke er et usikkert tal. Står der en stjerne ved en sum, er et tal med hult mærke regnet med.",
    ]);
  });

  test("names them oldest first where it shows several", () => {
    const { sources } = figure({ x: "aar", series: "ejerform", form: "linjer", filters: { kommune: ["Læsø"] } });
    const of = (year: number) => rows.find(({ aar, kommune }) => aar === year && kommune === "Læsø")?.kilde;
    expect(sources).toEqual([of(first), of(last)]);
  });

  test("names a source that nobody has published yet, of rows that are given", () => {
    const next = rows
      .filter(({ aar }) => aar === last)
      .map((row) => ({ ...row, aar: last + 1, kilde: "naeste-moede" }));
    expect(figure(inYear(last + 1), datasetTable(pladser, next))).toMatchObject({
      sources: ["naeste-moede"],
      years: String(last + 1),
    });
  });

  test("names a source that nobody has published yet after those that are known", () => {
    const next = rows.map((row) => (row.aar === last ? { ...row, kilde: "a-naeste-moede" } : row));
    const overTime = { x: "aar", series: "ejerform", form: "linjer" as const, filters: { kommune: ["Læsø"] } };
    expect(figure(overTime, datasetTable(pladser, next)).sources.at(-1)).toBe("a-naeste-moede");
  });

  test.each([
    ["what the rule refuses", {}, "lægger vi ikke sammen over flere år"],
    ["what the form cannot draw", { ...inYear(last), form: "linjer" as const }, "Kurver passer ikke til tallene"],
    ["a column that is gone", { ...inYear(last), doubt: "vejr" }, "»vejr«"],
  ])("stops by name, in Danish, at %s", (_, view, why) => {
    const draw = (): unknown => figure(view);
    expect(draw).toThrow(MissingError);
    expect(draw).toThrow("figuren »pladserne«");
    expect(draw).toThrow(why);
  });
});

import { expect, test } from "vitest";
import { rowsOf, tables } from "../../src/catalogue.ts";
import klimamaal from "../../src/datasets/klimamaal.ts";
import puljer from "../../src/datasets/infrastrukturplan-puljer.ts";
import klyngemidler from "../../src/datasets/klyngemidler-pr-indbygger.ts";
import laerepladser from "../../src/datasets/sosu-laerepladser.ts";
import optag from "../../src/datasets/velfaerdsuddannelser-optag.ts";
import whistleblow from "../../src/datasets/whistleblow.ts";
import { themeIds, type Theme } from "../../src/model/themes.ts";
import { factsIn, textOf } from "../../src/model/words.ts";
import { themeFigures } from "../../src/themes/index.ts";
import { tellThemes } from "../../src/themes/tell.ts";
import { themeTells } from "../../src/themes/tells.ts";
import { withRows } from "../stories/changed-tables.ts";

type Rows = Parameters<typeof withRows>[0];

const headlineOf = (theme: Theme, id: string, changed: Rows = {}): string => {
  const found = tellThemes({ [theme]: themeTells[theme] }, withRows(changed))
    .get(theme)
    ?.find((figure) => figure.id === id);
  return textOf(found?.headline ?? "");
};

test("every headline of a theme has a number or a name that leads to rows, or is a sentence that is weighed", () => {
  const plain = themeIds.flatMap(themeFigures).filter(({ headline }) => factsIn(headline).length === 0);
  expect(plain.map(({ id }) => id)).toEqual([]);
});

test("the share of the plan's money is the sum of what the picture shows for its theme", () => {
  const rows = rowsOf(puljer).map((row) => ({ ...row, beloeb_mio_kr: row.tema === "cykel" ? 1_000_000 : 1 }));
  expect(headlineOf("transport", "puljer", { [puljer.id]: rows })).toMatch(
    /^Cykel får 100\u00a0% af pengene i de \d+ puljer og rammer i /,
  );
});

test("the share that comes from farming follows its row", () => {
  const rows = rowsOf(klimamaal).map((row) =>
    row.oplysning.startsWith("Landbrugets andel af klimaregnskabets") ? { ...row, vaerdi: 39 } : row,
  );
  expect(headlineOf("klima", "landbrugets-udledning", { [klimamaal.id]: rows })).toMatch(/^39\u00a0% af Nordjyllands/);
});

test("municipalities whose quota rests on few are not named as those that were to take most for their size", () => {
  expect(headlineOf("integration", "flygtningekvoter")).toBe(
    "Pr. indbygger stod Morsø, Assens og Skanderborg til flest flygtninge",
  );
});

test("a fall from the year with most calls is told with both numbers, and the year itself where it is the newest", () => {
  expect(headlineOf("social", "bekymringer-over-tid")).toBe(
    "Henvendelserne til Socialtilsyn Nord faldt fra 429 i 2021 til 254 i 2023",
  );
  const rows = rowsOf(whistleblow).map((row) =>
    row.tilsyn === "Nord" && row.aar === 2023 && row.omraade === "alle" ? { ...row, henvendelser: 500 } : row,
  );
  expect(headlineOf("social", "bekymringer-over-tid", { [whistleblow.id]: rows })).toContain("forhold i 2023");
});

test("regions that were to pay the same are all named", () => {
  const rows = rowsOf(klyngemidler).map((row) =>
    row.region === "Nordjylland" ? { ...row, kr_pr_indbygger: 7.31 } : row,
  );
  expect(headlineOf("sundhed", "klyngemidler", { [klyngemidler.id]: rows })).toMatch(
    /^Region Nordjylland og Region Sjælland bidrager med mest/,
  );
});

test("a municipality that is to have more apprentices than the year before is counted", () => {
  expect(headlineOf("uddannelse", "sosu-laerepladser")).toMatch(
    /^Planen: [\d.]+ SOSU-lærepladser i \d{4}, lige så mange som i \d{4}$/,
  );
  const newest = Math.max(...rowsOf(laerepladser).map(({ aar }) => aar));
  const rows = rowsOf(laerepladser).map((row) =>
    row.kommune === "Læsø" && row.aar === newest ? { ...row, laerepladser: 90 } : row,
  );
  expect(headlineOf("uddannelse", "sosu-laerepladser", { [laerepladser.id]: rows })).toMatch(
    /^1 af \d+ nordjyske kommuner/,
  );
});

test("two years that are alike have one picture, and two that are not have one each", () => {
  const views = (changed: Rows): string[] | undefined =>
    tellThemes({ uddannelse: themeTells.uddannelse }, withRows(changed))
      .get("uddannelse")
      ?.find(({ id }) => id === "sosu-laerepladser")
      ?.views.map(({ label }) => label);
  const rows = rowsOf(laerepladser);
  const newest = Math.max(...rows.map(({ aar }) => aar));
  expect(views({})).toEqual([String(newest)]);
  const changed = rows.map((row, at) => (at === 0 ? { ...row, laerepladser: row.laerepladser + 1 } : row));
  expect(views({ [laerepladser.id]: changed })).toHaveLength(2);
});

test("admissions that fell on all are said of all, and on some with how many", () => {
  expect(headlineOf("uddannelse", "optag")).toMatch(/^Optaget faldt på alle fire .* fra \d{4} til \d{4}$/);
  const rows = rowsOf(optag).map((row) => (row.uddannelse === "Pædagog" ? { ...row, optagne: 700 } : row));
  expect(headlineOf("uddannelse", "optag", { [optag.id]: rows })).toContain("faldt på tre af fire");
});

test("every theme that cannot be told is named in one run", () => {
  const gone = withRows({ [puljer.id]: [], [optag.id]: [] });
  expect(() => tellThemes(themeTells, gone)).toThrow(/»Uddannelse og job«[^]*»Transport og EU«/);
  const [figure] = themeFigures("social");
  const unknown = () => ({ figures: figure ? [{ ...figure, anomalies: ["ukendt"] }] : [] });
  expect(() => tellThemes({ social: unknown }, tables)).toThrow(/»Socialområdet«[^]*»ukendt«/);
});

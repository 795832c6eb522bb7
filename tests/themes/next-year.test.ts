import { describe, expect, test } from "vitest";
import { tables } from "../../src/catalogue.ts";
import type { FigureSpec } from "../../src/figures/figure.ts";
import { textOf } from "../../src/model/words.ts";
import { themeIds, type Theme } from "../../src/model/themes.ts";
import { figureAccounts } from "../../src/stories/accounts.ts";
import { themeFigures } from "../../src/themes/index.ts";
import { tryTheme } from "../../src/themes/tell.ts";
import { themeTells } from "../../src/themes/tells.ts";
import { withNextYear, withRows } from "../stories/changed-tables.ts";

const withoutYears = (text: string): string => text.replace(/\b20\d\d\b/g, "");
const words = ({ headline, subtitle, reading, note, years }: FigureSpec): string =>
  [headline, subtitle, reading ?? "", note ?? "", years].map(textOf).join("\n");

function attemptOf(theme: Theme, changed: typeof tables) {
  const tell = themeTells[theme];
  if (!tell) throw new Error(`the theme ${theme} has no figures`);
  return tryTheme(theme, tell, changed);
}

/** Every dataset behind every figure of a theme, also those that only its numbers rest on. */
const cases = themeIds.flatMap((theme) => {
  const figures = themeFigures(theme);
  const resting = figureAccounts(figures).flatMap(({ fact }) => fact.datasets);
  const datasets = new Set([...figures.flatMap((figure) => figure.datasets), ...resting]);
  return [...datasets].map((dataset) => ({ theme, dataset }));
});

test("every theme has figures that rest on datasets", () => {
  expect(new Set(cases.map(({ theme }) => theme))).toEqual(new Set(themeIds));
});

/** Datasets whose newest year is one that is aimed at, and no figure's. */
const AIMED: readonly string[] = ["klimamaal"];

describe.each(cases)("$theme, when the newest year of $dataset comes once more,", ({ theme, dataset }) => {
  const { rows, source, year } = withNextYear(dataset);
  const attempt = attemptOf(theme, withRows({ [dataset]: rows }, [source]));

  test("can still be told", () => {
    expect(attempt).not.toHaveProperty("fault");
  });

  test("says the same of the new year as of the one before, and not of both together", () => {
    if (!("figures" in attempt)) throw new Error(JSON.stringify(attempt.fault));
    expect(attempt.figures.map(({ headline }) => withoutYears(textOf(headline)))).toEqual(
      themeFigures(theme).map(({ headline }) => withoutYears(textOf(headline))),
    );
    expect(attempt.figures.map(words).join("\n")).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  test.skipIf(AIMED.includes(dataset))("shows the new year and names its source", () => {
    if (!("figures" in attempt)) throw new Error(JSON.stringify(attempt.fault));
    const own = attempt.figures.filter(({ datasets }) => datasets.includes(dataset));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ sources }) => !sources.includes(source.kilde)).map(({ id }) => id)).toEqual([]);
    expect(own.filter((figure) => !words(figure).includes(String(year))).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(cases)("$theme, when $dataset has no rows,", ({ theme, dataset }) => {
  test("says in Danish what is missing", () => {
    const attempt = attemptOf(theme, withRows({ [dataset]: [] }));
    if (!("fault" in attempt)) throw new Error("it was told all the same");
    expect(attempt.fault.missing).toMatch(/^Der mangler [^]*\.$/);
    expect(attempt.fault.missing).not.toMatch(/NaN|undefined|Infinity/);
  });
});

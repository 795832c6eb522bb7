import { describe, expect, test } from "vitest";
import { mapShapes, published } from "../../../src/catalogue.ts";
import { picture } from "../../../src/charts/picture.ts";
import { datasetFigure } from "../../../src/components/dataset/dataset-figure.ts";
import { figureWords } from "../../../src/explorer/figure-words.ts";
import { shown } from "../../../src/explorer/shown.ts";
import { singular } from "../../../src/lib/quantity.ts";
import { isRefusal } from "../../../src/views/refusal.ts";
import { saysUnit } from "../../../src/views/says-unit.ts";
import { FORMS } from "../../../src/views/view.ts";
import { explored } from "../../explorer/choices.ts";

/** Units of what is a name and no amount. */
const NAMES = ["årstal", "nummer"];

/** Whether some words, or the texts of a picture, say a unit. */
const tells = (words: string, svg: string, unit: string): boolean =>
  NAMES.includes(unit) ||
  (unit === "pct." && /\d\u00a0%/.test(svg)) ||
  [unit, singular(unit)].some((name) => saysUnit(words.replaceAll(/[:»«·]/g, " "), name));

describe.each(explored)("the pictures of %s", (id, table) => {
  test("say what their numbers are in, in the page's own words and in those of every form", () => {
    const figure = datasetFigure(published.find((dataset) => dataset.id === id) ?? expect.fail(id));
    const first = shown(table, table.standard);
    if (isRefusal(first) || !figure) return expect.fail(id);
    const own = {
      form: "own words",
      words: `${String(figure.headline)} · ${String(figure.subtitle)}`,
      svg: figure.views[0]?.chart.narrow ?? "",
    };
    const others = FORMS.flatMap((form) => {
      const answer = shown(table, { ...table.standard, form });
      if (isRefusal(answer)) return [];
      const { title, subtitle } = figureWords(table, answer);
      return [{ form: String(form), words: `${title} · ${subtitle}`, svg: picture(answer, mapShapes).narrow }];
    });
    const { unit } = first.measure;
    const untold = [own, ...others].filter(({ words, svg }) => unit !== null && !tells(words, svg, unit));
    expect(untold.map(({ form, words }) => [form, words, unit])).toEqual([]);
  });
});

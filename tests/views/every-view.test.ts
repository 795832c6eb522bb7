import { sum } from "d3";
import { describe, expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import type { Published } from "../../src/model/published.ts";
import { isAdditive } from "../../src/model/role.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import { codeOf } from "../../src/views/view-table.ts";

/** Views of a dataset with every measure and every pair of columns, with all rows and with those of the default view. */
function* views(dataset: Published): Generator<View> {
  const usual = defaultView(dataset);
  const drawn = dataset.columns.filter(({ role }) => ["time", "place", "dimension", "status"].includes(role));
  const measures = dataset.columns.filter(({ role }) => role === "measure");
  for (const { name: measure } of measures) {
    for (const { name: x } of drawn) {
      for (const series of [undefined, ...drawn.map(({ name }) => name)]) {
        for (const filters of [{}, usual?.filters ?? {}]) {
          yield {
            ...{ measure, x, filters, shown: "absolut", order: "vaerdi", highlight: [], form: "tal" },
            ...(series === undefined ? {} : { series }),
          };
        }
      }
    }
  }
}

const resolvedViews = published.map((dataset) => ({
  dataset,
  allowed: [...views(dataset)].flatMap((view) => {
    const answer = resolve(dataset, view);
    return isRefusal(answer) ? [] : [answer];
  }),
}));

const added = ({ marks }: Resolved) => marks.filter(({ rows }) => rows.length > 1);

describe.each(resolvedViews.map((entry) => [entry.dataset.id, entry] as const))(
  "every allowed view of %s",
  (_, { dataset, allowed }) => {
    const cells = (mark: Resolved["marks"][number], name: string): string[] =>
      mark.rows.map((at) => codeOf(dataset.rows[at]?.[name]));
    const column = (name: string) => dataset.columns.find((candidate) => candidate.name === name);

    test("has marks whose values recompute from their rows", () => {
      for (const { view, marks } of allowed) {
        for (const mark of marks) {
          expect(mark.value).toBeCloseTo(
            sum(mark.rows, (at) => Number(dataset.rows[at]?.[view.measure])),
            6,
          );
          expect(new Set(cells(mark, view.x))).toEqual(new Set([mark.x]));
        }
      }
    });

    test("adds neither percentages, prices, scores nor changes", () => {
      const wrong = allowed.filter(({ measure }) => !isAdditive(measure.kind)).flatMap(added);
      expect(wrong).toEqual([]);
    });

    test("adds nothing over status, price levels or unlike units, and a snapshot never over time", () => {
      for (const resolved of allowed) {
        const measure = column(resolved.view.measure);
        for (const mark of added(resolved)) {
          for (const { name, role, priceLevel } of dataset.columns) {
            const never = role === "status" || priceLevel || name === measure?.unitFrom;
            const snapshot = role === "time" && dataset.key.includes(name) && !measure?.flow;
            if (never || snapshot) expect(new Set(cells(mark, name)).size, `${name} of ${resolved.view.x}`).toBe(1);
          }
        }
      }
    });

    test("adds no whole to its parts", () => {
      for (const resolved of allowed) {
        for (const mark of added(resolved)) {
          for (const { name, sums } of dataset.columns) {
            const codes = new Set(cells(mark, name));
            if (sums && codes.size > 1) expect([...codes].filter((code) => code in sums)).toEqual([]);
          }
        }
      }
    });
  },
);

test("most datasets have views to be examined", () => {
  expect(resolvedViews.filter(({ allowed }) => allowed.length > 0).length).toBeGreaterThan(70);
});

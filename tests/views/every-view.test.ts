import { sum } from "d3";
import { describe, expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import type { Published } from "../../src/model/published.ts";
import { isAdditive } from "../../src/model/role.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import { ROW_COUNT, type View } from "../../src/views/view.ts";
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

    test("never shows a sum of our own in place of a whole that the source prints", () => {
      const { columns, key, rows } = dataset;
      const sameRows = (some: readonly number[], others: readonly number[]): boolean =>
        some.length === others.length && some.every((at) => others.includes(at));
      const wholes = columns
        .filter(({ name, sums }) => sums && key.includes(name))
        .flatMap(({ name, sums = {} }) => {
          const rest = key.filter((other) => other !== name && other !== "kilde");
          const place = (row: (typeof rows)[number]): string => JSON.stringify(rest.map((other) => row[other]));
          const places = Map.groupBy(rows.keys(), (at) => place(rows[at] ?? {}));
          return rows.flatMap((row) => {
            const listed = sums[codeOf(row[name])];
            if (listed === undefined || listed === "more") return [];
            const isPart = (code: string) => (listed === "rest" ? !(code in sums) : listed.includes(code));
            const parts = (places.get(place(row)) ?? []).filter((at) => isPart(codeOf(rows[at]?.[name])));
            return [{ row, parts }];
          });
        });
      const wrong = allowed.flatMap(({ view, marks }) =>
        marks.flatMap((mark) =>
          wholes
            .filter(({ row, parts }) => typeof row[view.measure] === "number" && sameRows(parts, mark.rows))
            .filter(({ row }) => row[view.measure] !== mark.value)
            .map(({ row }) => ({ measure: view.measure, x: mark.x, shown: mark.value, printed: row[view.measure] })),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test("shows no whole beside its parts where values can be added", () => {
      const wholes = dataset.columns.filter(({ sums }) => sums);
      const contains = (whole: number, other: number): boolean => {
        const unlike = dataset.columns.filter(
          ({ name }) => dataset.key.includes(name) && dataset.rows[whole]?.[name] !== dataset.rows[other]?.[name],
        );
        return (
          unlike.length > 0 &&
          unlike.every(({ name, sums = {} }) => {
            const [code, part] = [whole, other].map((at) => codeOf(dataset.rows[at]?.[name]));
            const parts = sums[code ?? ""];
            return Array.isArray(parts) ? parts.includes(part ?? "") : parts !== undefined && !((part ?? "") in sums);
          })
        );
      };
      for (const { marks, measure } of wholes.length > 0 ? allowed : []) {
        const rows = [...new Set(isAdditive(measure.kind) ? marks.flatMap((mark) => mark.rows) : [])];
        expect(rows.filter((whole) => rows.some((other) => contains(whole, other)))).toEqual([]);
      }
    });
  },
);

test("most datasets have views to be examined", () => {
  expect(resolvedViews.filter(({ allowed }) => allowed.length > 0).length).toBeGreaterThan(70);
});

test("no default view adds the figures of several years", () => {
  const adding = published.filter((dataset) => {
    const times = dataset.columns.filter(({ name, role }) => role === "time" && dataset.key.includes(name));
    const usual = defaultView(dataset);
    const answer = usual === undefined ? undefined : resolve(dataset, usual);
    if (answer === undefined || isRefusal(answer) || usual?.measure === ROW_COUNT) return false;
    return answer.marks.some(({ rows }) =>
      times.some(({ name }) => new Set(rows.map((at) => dataset.rows[at]?.[name])).size > 1),
    );
  });
  expect(adding.map(({ id }) => id)).toEqual([]);
});

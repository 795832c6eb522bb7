import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { datasetFigure } from "../../src/components/dataset/dataset-figure.ts";
import { periodsOf } from "../../src/model/periods-of.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { inPeriod } from "../../src/views/period.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewSubtitle } from "../../src/views/words.ts";
import { textOf } from "../../src/model/words.ts";

const timed = published.filter((dataset) => Object.keys(periodsOf(dataset)).length > 0);

test("some datasets are about another time than the year of their rows", () => {
  expect(timed.length).toBeGreaterThan(0);
});

test.for(timed.map((dataset) => [dataset.id, dataset] as const))(
  "a narrowed view of %s is of the same time as the page's own",
  ([, dataset]) => {
    const view = defaultView(dataset);
    const resolved = view && resolve(dataset, view);
    if (!view || !resolved || isRefusal(resolved)) return;
    const first = resolved.x.items[0]?.code ?? "";
    const narrowed = resolve(dataset, { ...view, filters: { ...view.filters, [view.x]: [first] } });
    const own = datasetFigure(dataset);
    expect(own).toBeDefined();
    if (isRefusal(narrowed) || !own) return;
    const told = (text: string): string[] => text.split(" · ").filter((part) => /\d{4}/.test(part));
    expect(told(viewSubtitle(inPeriod(narrowed, periodsOf(dataset))))).toEqual(
      expect.arrayContaining(told(textOf(own.subtitle))),
    );
  },
);

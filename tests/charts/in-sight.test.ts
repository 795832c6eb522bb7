import { expect, test } from "vitest";
import { mapShapes, published } from "../../src/catalogue.ts";
import { renderings } from "../../src/charts/chart.ts";
import { picture, pictureInSight } from "../../src/charts/picture.ts";
import { whyNotForm } from "../../src/views/forms-for.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { FORMS } from "../../src/views/view.ts";

test("what is drawn for the window of a reader and what comes after it are together what a page carries", () => {
  const views = published.flatMap((dataset) => {
    const view = defaultView(dataset);
    return FORMS.flatMap((form) => {
      const resolved = view && resolve(dataset, { ...view, form });
      return !resolved || isRefusal(resolved) || whyNotForm(form, resolved) !== undefined ? [] : [resolved];
    });
  });
  expect(new Set(views.map(({ view }) => view.form))).toEqual(new Set(FORMS));
  for (const view of views) {
    const whole = renderings(picture(view, mapShapes));
    for (const isNarrow of [true, false]) {
      const { shown, rest } = pictureInSight(view, mapShapes, isNarrow);
      expect(isNarrow ? shown + rest() : rest() + shown).toBe(whole);
    }
  }
});

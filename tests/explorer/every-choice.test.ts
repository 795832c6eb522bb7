import { describe, expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import { shown } from "../../src/explorer/shown.ts";
import { addressOf, viewOf } from "../../src/views/address.ts";
import { unpinned } from "../../src/views/pins.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { standardFilters } from "../../src/views/standard-filters.ts";
import { explored, oneChoiceAway } from "./choices.ts";

describe.each(explored)("the controls of %s", (_, table) => {
  const views = [...oneChoiceAway(table)];

  test("show what they offer, and refuse the rest in a sentence", () => {
    for (const [choice, view, offered] of views) {
      const answer = shown(table, view);
      if (!isRefusal(answer)) {
        expect(() => picture(answer, mapShapes), choice).not.toThrow();
        continue;
      }
      expect(offered, `${choice}: ${answer.refused}`).toBe(false);
      expect(answer.refused).toMatch(/^[\p{Lu}»\d].*\.$/u);
    }
  });

  test("have an address for each view that leads back to it", () => {
    for (const [choice, view] of views) {
      // The only time that there is narrows nothing.
      const filters = unpinned(table, view, standardFilters(table.standard, view));
      const back = viewOf(addressOf(view, table.standard), table, table.standard);
      expect(back, choice).toEqual({ view: { ...view, filters }, gone: [] });
    }
  });
});

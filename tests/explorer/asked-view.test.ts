import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored } from "./choices.ts";

const [, table] = explored.find(([, { standard }]) => standard.form === "kort") ?? expect.fail("no map");

test.each(["x=aar&serie=kommune", "f.kommune=Aalborg"])("an address without a form has one that fits: %s", (query) => {
  const { view, gone } = viewAsked(query, table);
  expect(gone).toEqual([]);
  expect(view.form).not.toBe(table.standard.form);
  expect(isRefusal(shown(table, view))).toBe(false);
});

test("a form that an address names is kept, also where it does not fit", () => {
  for (const word of ["kort", "Kort"]) {
    expect(viewAsked(`f.kommune=Aalborg&form=${word}`, table).view.form).toBe("kort");
  }
});

test("an address that asks for nothing has the first view", () => {
  expect(viewAsked("", table).view).toEqual(table.standard);
});

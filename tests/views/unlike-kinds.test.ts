import { expect, test } from "vitest";
import type { Mark } from "../../src/views/resolved.ts";
import { resolve } from "../../src/views/resolve.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { unlikeKinds } from "../../src/views/unlike-kinds.ts";
import { places, viewOf } from "./tables.ts";

const [mark] = (() => {
  const resolved = resolve(places, viewOf({ filters: { aar: ["2018"] }, series: "ejer" }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved.marks;
})();

function of(status: string | null): Mark {
  if (!mark) throw new Error("no mark");
  return { ...mark, status };
}

const change = (from: string | null, to: string | null) => [of(from), of(to)] as const;
const SAID = "mellem tal af forskellig slags: opgjort og budget.";

test("one change from one kind of figure to another is said as one", () => {
  expect(unlikeKinds(places, [change("opgjort", "budget")])).toEqual([`Ændringen er ${SAID}`]);
});

test("several are said of all or of some of them", () => {
  const unlike = change("opgjort", "budget");
  expect(unlikeKinds(places, [unlike, unlike])).toEqual([`Ændringerne er ${SAID}`]);
  expect(unlikeKinds(places, [unlike, change("budget", "budget")])).toEqual([`Nogle af ændringerne er ${SAID}`]);
});

test("nothing is said where the kinds are alike or not known", () => {
  expect(unlikeKinds(places, [change("budget", "budget"), change(null, "budget")])).toEqual([]);
});

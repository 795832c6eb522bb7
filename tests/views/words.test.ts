import { expect, test } from "vitest";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import { viewSubtitle, viewTitle } from "../../src/views/words.ts";
import { places, viewOf } from "./tables.ts";

function resolved(rest: Partial<View>): Resolved {
  const answer = resolve(places, viewOf(rest));
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

test("a title says what is shown, and by what, as a sentence does", () => {
  const view = { filters: { aar: ["2018"], ejer: ["kommunal", "privat"] }, series: "ejer" };
  expect(viewTitle(resolved(view))).toBe("Pladser efter kommune og ejer");
});

test("a subtitle says the unit, and what is the same for everything in the picture", () => {
  expect(viewSubtitle(resolved({ filters: { aar: ["2018"] } }))).toMatch(/^pladser · .*2018/);
  const share = { measure: "andel", filters: { aar: ["2018"], ejer: ["privat"] } };
  expect(viewSubtitle(resolved(share))).toMatch(/^procent · /);
});

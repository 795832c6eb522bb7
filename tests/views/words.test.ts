import { expect, test } from "vitest";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import { viewSubtitle, viewTitle } from "../../src/views/words.ts";
import { list, places, things, viewOf } from "./tables.ts";

function resolved(rest: Partial<View>, table = places): Resolved {
  const answer = resolve(table, viewOf(rest));
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

test("a title says what is shown, and by what, as a sentence does", () => {
  const view = { filters: { aar: ["2018"], ejer: ["kommunal", "privat"] }, series: "ejer" };
  expect(viewTitle(resolved(view))).toBe("Pladser fordelt på kommuner og ejer");
});

test("a title says years as a newspaper does, and divides only what can be added", () => {
  expect(viewTitle(resolved({ x: "aar", series: "kommune", filters: { ejer: ["privat"] } }))).toBe(
    "Pladser år for år, fordelt på kommuner",
  );
  const share = { measure: "andel", x: "aar", series: "kommune", filters: { ejer: ["privat"] } };
  expect(viewTitle(resolved(share))).toBe("Belægning år for år efter kommuner");
});

test("a subtitle says the unit, and what is the same for everything in the picture", () => {
  expect(viewSubtitle(resolved({ filters: { aar: ["2018"] } }))).toMatch(/^pladser · .*2018/);
  const share = { measure: "andel", filters: { aar: ["2018"], ejer: ["privat"] } };
  expect(viewSubtitle(resolved(share))).toMatch(/^procent · /);
});

test("what a table counts is called what its rows are, or rows", () => {
  const counted = resolved({ measure: "raekker" }, things);
  expect(counted.measure.unit).toBe("tilbud");
  expect(viewTitle(counted)).toBe("Tilbud fordelt på kommuner");
  expect(viewTitle(resolved({ measure: "raekker" }, list))).toBe("Rækker fordelt på kommuner");
});

test("a subtitle does not say again what the title counts, unless there is nothing else to say", () => {
  const counting = { measure: "raekker", filters: { aar: ["2018"] } };
  expect(viewSubtitle(resolved(counting, list))).not.toMatch(/rækker/);
  expect(viewSubtitle(resolved({ measure: "raekker" }, list))).toBe("antal rækker");
});

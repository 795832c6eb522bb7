import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { whyNotForm } from "../../src/views/forms-for.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Break, View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { places, viewOf } from "./tables.ts";

const parts = places.rows.filter(({ ejer }) => ejer !== "alle");

function breaks(rows: ViewTable["rows"], view: Partial<View> = {}): readonly Break[] {
  const resolved = resolve({ ...places, rows }, viewOf({ x: "aar", series: "kommune", form: "linjer", ...view }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved.breaks;
}

test("lines that add more kinds one year than another are broken between the two, and no other", () => {
  expect(breaks(parts)).toEqual([]);
  const fewerBefore = parts.filter(({ aar, ejer }) => aar === 2024 || ejer === "kommunal");
  expect(breaks(fewerBefore)).toEqual([{ at: "2024", reason: "opgjort anderledes" }]);
  const fewerOfOne = parts.filter(
    ({ aar, ejer, kommune }) => aar === 2024 || ejer === "kommunal" || kommune !== "Læsø",
  );
  expect(breaks(fewerOfOne)).toEqual([{ at: "2024", reason: "opgjort anderledes", series: "Læsø" }]);
});

test("a year that tells only the whole that others divide breaks no line, and what is no line has no break", () => {
  expect(breaks(places.rows.filter(({ aar, ejer }) => (aar === 2024) === (ejer === "alle")))).toEqual([]);
  const fewerBefore = parts.filter(({ aar, ejer }) => aar === 2024 || ejer === "kommunal");
  expect(breaks(fewerBefore, { form: "soejler" })).toEqual([]);
});

test("every first picture that says its years cannot be compared is broken where they cannot, when it is drawn as lines", () => {
  const unlike = published.flatMap((dataset) => {
    const view = defaultView(dataset);
    const resolved = view && resolve(dataset, { ...view, form: "linjer" });
    if (!resolved || isRefusal(resolved) || whyNotForm("linjer", resolved) !== undefined) return [];
    return resolved.notes.some((note) => note.includes("ikke uden videre")) ? [resolved] : [];
  });
  expect(unlike.length).toBeGreaterThan(0);
  for (const { breaks: own } of unlike) expect(own.length).toBeGreaterThan(0);
});

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { onTheTrain } from "../../../src/stories/en-time-til-koebenhavn/journeys.ts";
import { tilesAnswered } from "./examples/project-tiles.ts";
import { tracksDriven } from "./examples/tracks.ts";

const marked = (svg: string, read: RegExp): number =>
  [...parseHTML(svg).document.querySelectorAll("[data-v]")].filter((mark) =>
    read.test(mark.getAttribute("data-v") ?? ""),
  ).length;

test.each([
  [60, "en time"],
  [90, "halvanden time"],
  [180, "tre timer"],
  [100, "en time og 40\u00a0minutter"],
  [121, "to timer og 1\u00a0minut"],
  [45, "45\u00a0minutter"],
])("%i minutes on the train are said as a person says them", (minutes, said) => {
  expect(onTheTrain(minutes)).toBe(said);
});

test("only the way that is longer than promised runs on beyond the promise", () => {
  const { narrow } = tracksDriven();
  expect(marked(narrow, /omkring/)).toBe(1);
  expect(narrow).toContain("+ 35\u00a0minutter");
});

test("each project has a square that says its name and what became of it, those of a kind in one row", () => {
  const { narrow, table } = tilesAnswered();
  expect(marked(narrow, /^Bane \d: Kom ikke med$/)).toBe(2);
  expect(marked(narrow, /^Rute \d+: Fik penge, men til mindre$/)).toBe(9);
  const rows = [...parseHTML(narrow).document.querySelectorAll("[data-v^='Rute']")].map((tile) =>
    tile.getAttribute("y"),
  );
  expect(rows).toHaveLength(13);
  expect(new Set(rows).size).toBe(1);
  expect(table.rows[0]).toEqual(["Tog og bus", "Bane 1", "Kom ikke med"]);
});

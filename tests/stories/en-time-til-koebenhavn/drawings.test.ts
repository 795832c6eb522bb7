import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { onTheTrain } from "../../../src/stories/en-time-til-koebenhavn/journeys.ts";
import { tilesAnswered, tilesAsked } from "./examples/project-tiles.ts";
import { listOfTwoKinds } from "./examples/project-list.ts";
import { tracksDriven, tracksPromised } from "./examples/tracks.ts";

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
  expect(tracksPromised().narrow).not.toContain("+ ");
});

test("each project has a square, which says what became of it only when there is an answer", () => {
  const [asked, answered] = [tilesAsked().narrow, tilesAnswered().narrow];
  expect(marked(asked, /^Tog og bus$/)).toBe(5);
  expect(marked(answered, /^Tog og bus: Kom ikke med$/)).toBe(2);
  expect(marked(answered, /^Veje <b>: Fik penge, men til mindre$/)).toBe(9);
  expect(tilesAnswered().table.rows[0]).toEqual(["Tog og bus", "5", "1", "0", "1", "1", "2"]);
});

test("projects are listed under what became of them, and in the table one by one", () => {
  const { narrow, table } = listOfTwoKinds();
  expect(narrow).toContain("Kom ikke med: 1");
  expect(table.rows).toContainEqual(["Veje", "Rute 9", "Fik penge, men til mindre"]);
});

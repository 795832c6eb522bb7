import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";
import { examples } from "./examples.ts";
import { placedTexts } from "./placed-texts.ts";

/** Letters in bold take at most about this much more room than `placedTexts` reckons with. */
const BOLD = 1.1;

/** Invented amounts of places in two years. */
const twoYears = (places: Readonly<Record<string, readonly number[]>>) =>
  invented(
    {
      aar: col.year("Året."),
      sted: col.category("Sted", "Stedet.", { disjoint: true }),
      antal: col.amount("Beløb", "Beløbet.", "kr.", { decimals: 2 }),
    },
    ["aar", "sted"],
    Object.entries(places).flatMap(([sted, own]) => own.map((antal, at) => ({ aar: 2018 + 6 * at, sted, antal }))),
  );

test("a phone names the lines that stand out at both ends, within its width", () => {
  const example = examples.find(({ name }) => name === "picture-slope");
  const svg = example?.chart.narrow ?? "";
  const bold = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="start"[^>]*font-weight="600"[^>]*>([^<]+)</g)];
  expect(bold.map(([, , text]) => text).filter((text) => /[a-zæøå]/.test(text ?? ""))).not.toEqual([]);
  const [, width = NaN] = (/viewBox="0 0 (\d+) /.exec(svg) ?? []).map(Number);
  const right = placedTexts(svg)
    .filter(({ text }) => bold.some(([, , named]) => named === text))
    .map(({ left, right: end }) => left + (end - left) * BOLD);
  expect(Math.max(...right)).toBeLessThanOrEqual(width);
});

test("a stroke leads from a point to its label where that was moved, and to no other", () => {
  const places = { Aa: [50, 60], Bb: [50.2, 40], Cc: [50.4, 10], Dd: [90, 95] };
  const table = twoYears(places);
  const { wide } = drawn(table, { measure: "antal", x: "aar", series: "sted", form: "linjer" });
  const leads = elements(wide, "path[stroke='var(--muted)']").map((path) =>
    (path.getAttribute("d") ?? "").split(/[ML ]/).filter(Boolean).map(Number),
  );
  expect(leads).toHaveLength(2);
  for (const [, from = NaN, , to = NaN] of leads) expect(Math.abs(to - from)).toBeGreaterThan(5);
});

test("lines have room to be seen as slopes, or the picture is drawn over time without them", () => {
  const lengths = Array.from({ length: 40 }, (_, more) => {
    const names = ["Aa", "Bb", "Cc"].map((name) => name + "m".repeat(more));
    const table = invented(
      {
        aar: col.year("Året."),
        sted: col.category("Sted", "Stedet.", { disjoint: true }),
        antal: col.count("Pladser", "Antallet.", "pladser"),
      },
      ["aar", "sted"],
      [2018, 2024].flatMap((aar) => names.map((sted, index) => ({ aar, sted, antal: 10 * index + aar - 2000 }))),
    );
    const { narrow } = drawn(table, { measure: "antal", x: "aar", series: "sted", form: "linjer" });
    const isSlope = elements(narrow, "text[text-anchor=end]").some((text) => text.textContent.startsWith("Aa"));
    const ends = elements(narrow, "path").map((path) =>
      /^M([\d.]+) [\d.]+L([\d.]+) [\d.]+$/.exec(path.getAttribute("d") ?? ""),
    );
    const [, from, to] = ends.find((found) => found !== null) ?? [];
    return isSlope ? [Number(to) - Number(from)] : [];
  });
  const drawnAsSlopes = lengths.flat();
  expect(drawnAsSlopes.length).toBeLessThan(lengths.length);
  expect(Math.max(...drawnAsSlopes)).toBeGreaterThan(200);
  expect(Math.min(...drawnAsSlopes)).toBeGreaterThanOrEqual(70);
});

test("lines of one course, or nearly, are all seen: each is wider than the one that lies on it, and names stand apart", () => {
  const values = { Aa: [10, 20], Bb: [10, 20], Cc: [10.05, 20], Dd: [40, 10] };
  const table = twoYears(values);
  const { wide } = drawn(table, { measure: "antal", x: "aar", series: "sted", form: "linjer" });
  const lines = elements(wide, "path[stroke^='var(--series']");
  const widths = lines.map((line) => Number(line.getAttribute("stroke-width")));
  expect(widths).toHaveLength(4);
  const [widest = 0, middle = 0, least = 0] = widths;
  expect(widest).toBeGreaterThan(middle + 2);
  expect(middle).toBeGreaterThan(least + 2);
  expect(widths[3]).toBe(least);
  // Each lies at its own values: those that are alike on one place.
  expect(lines[0]?.getAttribute("d")).toBe(lines[1]?.getAttribute("d"));
  expect(elements(wide, "path[stroke='var(--paper)']")).toHaveLength(2);
  const names = elements(wide, "text[text-anchor=end]")
    .map((text) => Number(text.getAttribute("y")))
    .sort((a, b) => a - b);
  const gaps = names.slice(1).map((y, at) => y - (names[at] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
});

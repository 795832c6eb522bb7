import { describe, expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import type { View } from "../../src/views/view.ts";
import { places as mixed } from "../views/tables.ts";
import { drawn, elements, invented, readOut } from "./drawn.ts";

const places = invented(
  {
    aar: col.year("Året."),
    sted: col.category("Sted", "Stedet.", { disjoint: true }),
    del: col.category("Del", "Delen.", { disjoint: true }),
    antal: col.count("Pladser", "Antallet.", "pladser"),
    tvivl: col.optional(col.text("Tvivl", "Hvorfor.")),
  },
  ["aar", "sted", "del"],
  [2018, 2019, 2020, 2021, 2023].flatMap((aar) => [
    { aar, sted: "Aalborg", del: "a", antal: 9000 + aar, tvivl: null },
    { aar, sted: "Aalborg", del: "b", antal: 1, tvivl: null },
    { aar, sted: "Læsø", del: "a", antal: 1, tvivl: aar === 2023 ? "usikkert tal" : null },
    { aar, sted: "Læsø", del: "b", antal: 0, tvivl: null },
  ]),
);
const in2023 = { measure: "antal", x: "sted", filters: { aar: ["2023"] } };

test("a part of a bar is at least a pixel wide from where it begins, and one that is nothing is not drawn", () => {
  const bars = elements(drawn(places, { ...in2023, series: "del", form: "stablet" }).narrow, "rect[data-v]");
  expect(bars).toHaveLength(3);
  for (const bar of bars) expect(Number(bar.getAttribute("width"))).toBeGreaterThanOrEqual(1);
  const [aalborg, , laesoe] = bars.map((bar) => bar.getAttribute("x"));
  expect(laesoe).toBe(aalborg);
});

test("bars of shares say what they are shares of, at the right, in the table and when they are read out", () => {
  const { wide, table } = drawn(places, { ...in2023, series: "del", shown: "andel", form: "stablet" });
  expect(elements(wide, "text").map((text) => text.textContent)).toContain("11.024");
  expect(table.rows.map((row) => row.at(-1))).toEqual(["1", "11.024"]);
  expect(readOut(wide)).toContain("Læsø, a: 100,0\u00a0% (af 1 plads)");
});

describe("lines", () => {
  const lines = (rest: Partial<View>) =>
    drawn(places, { measure: "antal", x: "aar", filters: { sted: ["Aalborg"], del: ["a"] }, form: "linjer", ...rest });
  const pieces = (svg: string): number =>
    elements(svg, 'path[stroke-width="2.5"]')
      .map((path) => path.getAttribute("d")?.match(/L/g)?.length ?? 0)
      .reduce((all, some) => all + some, 0);

  test("that stop before the newest time have their own behind their value, so that the ends are not compared", () => {
    const rows = places.rows.filter(({ sted, aar }) => sted !== "Læsø" || Number(aar) <= 2021);
    const ends = drawn(
      { ...places, rows },
      { measure: "antal", x: "aar", series: "sted", filters: { del: ["a"] }, form: "linjer" },
    );
    const texts = elements(ends.wide, "text").map((text) => text.textContent);
    expect(texts).toContain("Læsø 1 (2021)");
    expect(texts).toContain("Aalborg 11.023");
  });

  test("join every time with the next", () => {
    expect(pieces(lines({}).wide)).toBe(4);
  });

  test("are not drawn across a break, whose reason stands at it and in words", () => {
    const { wide, description } = lines({ breaks: [{ at: "2020", reason: "nu pr. år" }] });
    expect(pieces(wide)).toBe(3);
    expect(elements(wide, "text").map((text) => text.textContent)).toContain("nu pr. år");
    expect(description).toContain("Brud i 2020: nu pr. år.");
  });

  test("name the line that is broken before the break", () => {
    const broken = (why: { reason: string } | { isMissing: true }) =>
      lines({
        ...{ series: "sted", filters: { del: ["a"] } },
        breaks: [{ at: "2020", ...why, series: "Læsø" }],
      });
    expect(broken({ reason: "nu pr. måned" }).description).toContain(" Læsø: brud i 2020, nu pr. måned.");
    const missing = broken({ isMissing: true });
    expect(missing.description).toContain(" Læsø mangler 2020.");
    expect(elements(missing.wide, "text").map((text) => text.textContent)).toContain("Læsø: 2020 mangler");
  });

  test("are told by year, with the unit once", () => {
    expect(lines({}).description).toBe(
      "Pladser. 11.018 i 2018, 11.019 i 2019, 11.020 i 2020, 11.021 i 2021 og 11.023 i 2023.",
    );
  });

  test("are broken at a time that is missing, on both sides of it", () => {
    expect(pieces(lines({ breaks: [{ at: "2022", isMissing: true }] }).wide)).toBe(3);
  });

  test("are broken only where the break is theirs", () => {
    const both = { filters: { sted: ["Aalborg"] }, series: "del" };
    const { wide } = lines({ ...both, breaks: [{ at: "2020", reason: "nu pr. år", series: "b" }] });
    expect(pieces(wide)).toBe(4 + 3);
  });

  test("of small pictures share a scale unless each has its own", () => {
    const small = { filters: { del: ["a"] }, facet: "sted" };
    const lowest = (svg: string): string[] =>
      elements(svg, "text").flatMap((text) => (text.textContent === "10.000" ? [text.textContent] : []));
    expect(lowest(lines(small).wide).length).toBe(2);
    expect(lowest(lines({ ...small, ownScale: true }).wide).length).toBe(1);
  });
});

test("small lines that share a scale of values share one of time, and those with their own have their own years", () => {
  const late = { ...places, rows: places.rows.filter(({ aar, sted }) => sted === "Aalborg" || Number(aar) > 2020) };
  const view = { measure: "antal", x: "aar", facet: "sted", filters: { del: ["a"] }, form: "linjer" } as const;
  const first = (rest: Partial<View>): number =>
    elements(drawn(late, { ...view, ...rest }).wide, "text").filter(({ textContent }) => textContent === "2018").length;
  expect(first({})).toBe(2);
  expect(first({ ownScale: true })).toBe(1);
});

describe("lines between two years", () => {
  const share = invented(
    {
      aar: col.year("Året."),
      sted: col.category("Sted", "Stedet."),
      andel: col.share("Andel", "Andelen.", "pct."),
      tvivl: col.optional(col.text("Tvivl", "Hvorfor.")),
    },
    ["aar", "sted"],
    [
      ["Rebild", 50, 40],
      ["Læsø", 10, 10],
      ["Morsø", 20, 90],
      ["Thisted", 30, 31],
    ].flatMap(([sted, ...both]) =>
      both.map((andel, later) => ({
        ...{ aar: 2018 + 6 * later, sted: String(sted), andel: Number(andel) },
        tvivl: sted === "Morsø" && later === 1 ? "usikkert tal" : null,
      })),
    ),
  );
  const chart = drawn(share, { measure: "andel", x: "aar", series: "sted", form: "linjer", doubt: "tvivl" });

  test("are described by how many rose and fell, and which of them most", () => {
    expect(chart.description).toBe(
      "Andel. Fra 2018 til 2024 steg tallet for 2 af 4 og faldt for 1. " +
        "Mest op: Morsø (+70 procentpoint, fra 20\u00a0% til 90\u00a0%). " +
        "Mest ned: Rebild (−10 procentpoint, fra 50\u00a0% til 40\u00a0%). " +
        "Usikkert tal: Morsø i 2024.",
    );
  });

  test("have a row each in the table, with the change", () => {
    expect(chart.table.rows).toContainEqual(["Morsø", "20\u00a0%", "90\u00a0% (usikkert tal)", "+70 procentpoint"]);
  });

  test("say no change of what is a change itself, neither in words, in the table nor at their ends", () => {
    const counts = invented(
      {
        aar: col.year("Året."),
        sted: col.category("Sted", "Stedet."),
        antal: col.count("Antal", "Antallet.", "besøg"),
      },
      ["aar", "sted"],
      ["Rebild", "Læsø", "Morsø", "Thisted"].flatMap((sted, at) =>
        [2018, 2024].map((aar, later) => ({ aar, sted, antal: 100 + later * (5 + at) })),
      ),
    );
    const change = drawn(counts, { measure: "antal", x: "aar", series: "sted", shown: "aendring", form: "linjer" });
    expect(change.table.columns.map(({ title }) => title)).toEqual(["Sted", "2018", "2024"]);
    expect(`${JSON.stringify(change.table)} ${change.description} ${change.wide}`).not.toContain("procentpoint");
    expect(change.wide).toContain("Læsø");
    expect(change.wide).not.toMatch(/\(\+/);
  });

  test("have a hollow end where a value is in doubt, and only there", () => {
    expect(elements(chart.wide, 'circle[fill="var(--paper)"]')).toHaveLength(1);
  });
});

test("a legend says what hollow marks are, where some are of another kind than the others", () => {
  const legend = (aar: string[]): (string | null)[] =>
    elements(
      drawn(mixed, {
        measure: "pladser",
        x: "kommune",
        series: "aar",
        filters: { ejer: ["alle"], aar },
        form: "prikker",
      }).wide,
      "text",
    ).map((text) => text.textContent);
  expect(legend(["2018", "2024"])).toContain("Hul: budget");
  expect(legend(["2018"]).join()).not.toContain("Hul");
});

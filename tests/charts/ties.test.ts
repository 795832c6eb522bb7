import { describe, expect, test } from "vitest";
import { namedOrCounted, sharers } from "../../src/charts/extremes.ts";
import { rankedDots } from "../../src/charts/ranked-dots.ts";
import { stackedBars } from "../../src/charts/stacked-bars.ts";
import { strip } from "../../src/charts/strip.ts";

describe("those who share a place", () => {
  test("are all found, in the order given", () => {
    const items = [3, 1, 2, 1, 3];
    expect([sharers(items, Number, "lowest"), sharers(items, Number, "highest")]).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test("are named up to three, and counted from there on", () => {
    expect(namedOrCounted(["Fanø", "Læsø", "Ærø"])).toBe("Fanø, Læsø og Ærø");
    expect(namedOrCounted(["Fanø", "Læsø", "Ærø", "Samsø"])).toBe("fire af dem");
  });
});

describe("a strip", () => {
  const names = ["Fanø", "Læsø", "Ærø", "Samsø", "Aarhus"];
  const told = (own: string, values: readonly number[]) =>
    strip(
      values.map((value, index) => ({ name: names[index] ?? "", code: names[index] ?? "", value })),
      { own, format: String, members: "de fem kommuner", labelTitle: "Kommune", valueTitle: "Kvote" },
    );

  test("names everyone who has the least", () => {
    expect(told("Aarhus", [1, 1, 2, 3, 9]).description).toBe(
      "Kvote i de fem kommuner: Aarhus har 9. Midt i feltet ligger tallet på 2. Lavest er Fanø og Læsø med 1, højest Aarhus med 9.",
    );
  });

  test("counts them when they are many, and still has one's own in the table", () => {
    const { description, table } = told("Læsø", [1, 1, 1, 1, 9]);
    expect(description).toContain("Lavest er fire af dem med 1");
    expect(table.rows.map(([name]) => name)).toContain("Læsø");
    expect(table.rows.map(([name]) => name)).toContain("Fire af dem");
  });

  test("does not set the middle one beside itself", () => {
    expect(told("Ærø", [1, 2, 3, 4, 5]).description).toContain("Ærø har 3 og ligger midt i feltet. Lavest er");
  });

  test("has no lowest where all are alike", () => {
    expect(told("Ærø", [3, 3, 3, 3, 3]).description).toBe("Kvote i de fem kommuner: Alle har 3.");
  });
});

describe("ranked dots", () => {
  const options = {
    ...{ domain: [0, 10] satisfies [number, number], ticks: [0, 10], format: String },
    ...{ labelTitle: "Forløb", valueTitle: "Andel", baseTitle: "Antal" },
  };
  const dot = (label: string, value: number, interval: { low?: number; high?: number } = {}) => ({
    ...{ label, value, base: "1 af 2" },
    ...interval,
  });

  test("name everyone at an end", () => {
    const { description } = rankedDots([dot("A", 9), dot("B", 9), dot("C", 1)], options);
    expect(description).toContain("højest er A og B med 9, lavest er C med 1.");
    expect(rankedDots([dot("A", 9), dot("B", 9)], options).description).toContain("Alle har 9.");
  });

  test("have a column for uncertainty only where there is one to tell", () => {
    const titles = (low?: number) =>
      rankedDots([dot("A", 9, low === undefined ? {} : { low, high: 10 })], options).table.columns.map(
        ({ title }) => title,
      );
    expect(titles()).toEqual(["Forløb", "Andel", "Antal"]);
    expect(titles(8)).toEqual(["Forløb", "Andel", "Usikkerhed (beregnet)", "Antal"]);
  });
});

test("bars name everyone whose part is largest or smallest", () => {
  const options = {
    parts: [
      { key: "a", name: "A", fill: "var(--ink)" },
      { key: "b", name: "B", fill: "var(--muted)" },
    ],
    ...{ additive: true, relative: false, unit: "pladser", labelTitle: "Kommune" },
  };
  const bars = ["Fanø", "Læsø", "Ærø"].map((label, index) => ({ label, values: { a: index === 2 ? 1 : 2, b: 2 } }));
  expect(stackedBars(bars, options).description).toContain(
    "A: størst andel har Fanø og Læsø (50\u00a0%), mindst har Ærø (33\u00a0%).",
  );
});

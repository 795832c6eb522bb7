import { describe, expect, test } from "vitest";
import { kommuneEntries, type KommuneEntry } from "../../src/kommuner/all.ts";
import { inShort } from "../../src/kommuner/in-short.ts";
import { needed } from "../../src/lib/needed.ts";
import { kommuneName } from "../../src/model/kommune.ts";

const entryOf = (name: string): KommuneEntry =>
  needed(
    kommuneEntries.find(({ kommune }) => kommune.kommune === name),
    name,
  );

describe("a municipality in short", () => {
  test("is one to three different texts, whatever is known of it", () => {
    for (const entry of kommuneEntries) {
      const texts = inShort(entry);
      expect(texts.length, entry.kommune.kommune).toBeGreaterThan(0);
      expect(texts.length).toBeLessThanOrEqual(3);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("names the municipality and a year in each, and begins with no digit", () => {
    for (const entry of kommuneEntries) {
      for (const text of inShort(entry)) {
        expect(text).toContain(kommuneName(entry.kommune));
        expect(text).toMatch(/\b20\d\d\b/);
        expect(text).not.toMatch(/^\d|(?<!pr)\. \d|\{|\.\./);
      }
    }
  });

  test("leads with what is most special, and where it stands", () => {
    expect(inShort(entryOf("Silkeborg"))[0]).toBe(
      "Efter statens beregning skulle Silkeborg modtage 22 flygtninge i 2021. Det var flest af landets 98 kommuner.",
    );
    expect(inShort(entryOf("Læsø"))[0]).toBe(
      "Alle 26 pladser til mennesker med handicap eller sociale problemer på Læsø var kommunale i 2024.",
    );
  });

  test("is of several themes where there are such, and says what a source names a municipality for", () => {
    expect(inShort(entryOf("Guldborgsund"))[1]).toBe(
      "Antallet af ledige pladser hos plejefamilier i Guldborgsund faldt med ni i 2021, et af de største fald i Socialtilsyn Østs område.",
    );
  });

  test("leaves out a place that may be another", () => {
    expect(inShort(entryOf("Jammerbugt"))[0]).toBe(
      "I Jammerbugt var 675 af 868 pladser til mennesker med handicap eller sociale problemer private i 2024.",
    );
  });

  test("says that others have none either", () => {
    expect(inShort(entryOf("Aarhus"))).toContain(
      "Efter statens beregning skulle Aarhus ikke modtage flygtninge i 2021. Det gjaldt 23 af landets 98 kommuner.",
    );
  });

  test("tells the number of inhabitants last, and the health cluster before it", () => {
    const { kommune, measures, mentions, datasets } = entryOf("Fanø");
    const bare = { kommune, mentions, datasets, measures: measures.filter(({ unit }) => unit === "indbyggere") };
    expect(inShort(bare)).toEqual([
      expect.stringContaining("sundhedsklyngen"),
      "Den 1. januar 2020 havde Fanø 3.488 indbyggere. Det var det næstmindste antal blandt landets 98 kommuner.",
    ]);
  });

  test("tells a payment where there is nothing else", () => {
    const { kommune, measures, datasets } = entryOf("Silkeborg");
    const bare = { kommune, mentions: [], datasets, measures: measures.filter(({ unit }) => unit === "kr.") };
    expect(inShort(bare)[0]).toContain("3.726.209");
  });
});

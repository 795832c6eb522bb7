import { describe, expect, test } from "vitest";
import {
  describeKommuner,
  kommuneTable,
  readText,
  valueText,
  type KommuneMapOptions,
  type KommuneValue,
} from "../../src/charts/kommune-values.ts";

const options: KommuneMapOptions = {
  scale: { thresholds: [1, 2, 3, 4], format: String },
  format: (value) => `${value} pladser`,
  valueTitle: "Private pladser",
};

const kommune = (name: string, value: number, doubt?: string): KommuneValue => ({
  code: "800",
  name,
  value,
  outline: [],
  tile: { x: 0, y: 0 },
  ...(doubt === undefined ? {} : { doubt }),
});

describe("the value of a municipality", () => {
  test("is marked on the map, and said in words, when it is in doubt", () => {
    const aalborg = kommune("Aalborg", 12, "usikkert tal");
    expect(valueText(aalborg, options)).toBe("12 pladser*");
    expect(readText(aalborg, options)).toBe("Aalborg: 12 pladser (usikkert tal)");
  });

  test("has no mark when it is not", () => {
    expect(valueText(kommune("Læsø", 0), options)).toBe("0 pladser");
    expect(readText(kommune("Læsø", 0), options)).toBe("Læsø: 0 pladser");
  });
});

describe("the values of all municipalities", () => {
  const rows = [kommune("Læsø", 0), kommune("Aalborg", 12, "usikkert"), kommune("Rebild", 7), kommune("Morsø", 3)];

  test("are described by the three highest and the three lowest", () => {
    expect(describeKommuner(rows, options)).toBe(
      "Private pladser, 4 kommuner. Højest: Aalborg 12 pladser (usikkert), Rebild 7 pladser og Morsø 3 pladser. " +
        "Lavest: Læsø 0 pladser, Morsø 3 pladser og Rebild 7 pladser.",
    );
  });

  test("are named to the end of a shared place or not at all, and counted where too many share the very end", () => {
    const four = [kommune("Fanø", 0), kommune("Ærø", 0), kommune("Samsø", 0), kommune("Langeland", 0)];
    expect(describeKommuner([...rows, ...four], options)).toContain("Lavest: fem af dem med 0 pladser.");
    const shared = [kommune("Fanø", 1), kommune("Ærø", 3), ...rows];
    expect(describeKommuner(shared, options)).toContain("Lavest: Læsø 0 pladser og Fanø 1 pladser.");
  });

  test("are listed highest first, with their doubts, and are not moved in the list they come from", () => {
    expect(kommuneTable(rows, options).rows).toEqual([
      ["Aalborg", "12 pladser (usikkert)"],
      ["Rebild", "7 pladser"],
      ["Morsø", "3 pladser"],
      ["Læsø", "0 pladser"],
    ]);
    expect(rows[0]?.name).toBe("Læsø");
  });
});

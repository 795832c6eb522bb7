import { expect, test } from "vitest";
import { totalName } from "../../../scripts/data/total-name.ts";
import type { PrintedTotal } from "../../../src/model/printed-total.ts";

const nameOf = (beregning: PrintedTotal["beregning"], hvor: string, af: string | null): string =>
  totalName(
    {
      ...{ dataset: "a", hvor, kolonne: "antal", beregning, af, trykt: 1 },
      ...{ afrunding: null, kilde: "k", linjer: "1", uoverensstemmelse: null },
    },
    [],
  );

test("what rows that are compared share is said once, and years run forwards", () => {
  const [before, after] = ["tilsyn=Øst; aar=2020; udfald=Godkendt", "tilsyn=Øst; aar=2021; udfald=Godkendt"];
  expect(nameOf("forskel", after, before)).toBe("Øst, Godkendt, forskel fra 2020 til 2021");
  expect(nameOf("forskel", before, after)).toBe("Øst, Godkendt, nedgang fra 2020 til 2021");
  expect(nameOf("aendring", "aar=2025; priser=løbende", "aar=2024; priser=2025-priser")).toBe(
    "ændring i procent fra 2024 (2025-priser) til 2025 (løbende)",
  );
});

test("what is no change over time lies between two things", () => {
  expect(nameOf("forskel", "aar=2023; udfald=Godkendt", "aar=2023; udfald=Med vilkår")).toBe(
    "2023, forskel mellem Godkendt og Med vilkår",
  );
});

test("a share is of something, or of all that it shares the rest with", () => {
  expect(nameOf("andel", "aar=2023; art=Anmeldt", "aar=2023")).toBe("2023, andel i procent for Anmeldt");
  expect(nameOf("andel", "aar=2023; art=Med tema", "aar=2023; art=I alt")).toBe(
    "2023, andel i procent for Med tema af I alt",
  );
});

test("what compares nothing is of its rows", () => {
  expect(nameOf("sum", "aar=2018; ejerform=privat", null)).toBe("Total for 2018, privat");
  expect(nameOf("antal", "aar=2025", null)).toBe("antal rækker for 2025");
});

import { describe, expect, test } from "vitest";
import {
  aboutKroner,
  capital,
  count,
  kroner,
  lowerFirst,
  millions,
  number,
  percent,
  share,
  signed,
  spelled,
  spelledAlike,
  fullStops,
} from "../../src/lib/format.ts";

describe("number", () => {
  test("has a point between thousands and a decimal comma", () => {
    expect(number(1234.5, 1)).toBe("1.234,5");
  });
  test("has whole numbers unless decimals are asked for", () => {
    expect(number(2651.4)).toBe("2.651");
  });
  test("is rounded to the nearest, halves up", () => {
    expect([number(2651.5), number(2651.6), number(-2651.6), number(999.5)]).toEqual([
      "2.652",
      "2.652",
      "−2.652",
      "1.000",
    ]);
    expect([number(0.25, 1), number(0.349, 1), number(9.96, 1)]).toEqual(["0,3", "0,3", "10,0"]);
  });
  test("keeps the decimals asked for, zeros too", () => {
    expect(number(3, 2)).toBe("3,00");
  });
  test("has a true minus sign", () => {
    expect(number(-1234.5, 1)).toBe("−1.234,5");
  });
  test("never writes minus zero", () => {
    expect([number(-0), number(-0.4), number(-0.04, 1)]).toEqual(["0", "0", "0,0"]);
  });
  test("keeps the minus of a number that does not round to zero", () => {
    expect(number(-0.05, 2)).toBe("−0,05");
  });
});

describe("percent and share", () => {
  test("a no-break space keeps the sign with its number", () => {
    expect(percent(12.3, 1)).toBe("12,3\u00a0%");
  });
  test("a share of one is a hundred per cent", () => {
    expect([share(1), share(0.123), share(0.1234, 1)]).toEqual(["100\u00a0%", "12\u00a0%", "12,3\u00a0%"]);
  });
});

describe("kroner", () => {
  test("whole amounts have no øre", () => {
    expect(kroner(35341)).toBe("35.341\u00a0kr.");
  });
  test("øre have two digits", () => {
    expect(kroner(19454.4)).toBe("19.454,40\u00a0kr.");
  });
});

describe("signed", () => {
  test("a rise has a plus, a fall a true minus", () => {
    expect([signed(3), signed(-2.5, 1)]).toEqual(["+3", "−2,5"]);
  });
  test("no change has no sign, nor has one that rounds away", () => {
    expect([signed(0), signed(0.4), signed(-0.4)]).toEqual(["0", "0", "0"]);
  });
});

describe("count", () => {
  test("one takes the singular, every other number the plural", () => {
    expect([0, 1, 2, 1306].map((n) => count(n, "plads", "pladser"))).toEqual([
      "0\u00a0pladser",
      "1\u00a0plads",
      "2\u00a0pladser",
      "1.306\u00a0pladser",
    ]);
  });
});

describe("spelled", () => {
  test("numbers to ten are words, and one has a gender", () => {
    expect([spelled(0), spelled(1), spelled(1, "neuter"), spelled(10)]).toEqual(["nul", "én", "ét", "ti"]);
  });
  test("numbers that are compared are written alike", () => {
    expect(spelledAlike(7, 10)).toEqual(["syv", "ti"]);
    expect(spelledAlike(7, 11)).toEqual(["7", "11"]);
  });
  test("larger and negative numbers are digits", () => {
    expect([spelled(11), spelled(1000), spelled(-1)]).toEqual(["11", "1.000", "−1"]);
  });
});

test("capital makes only the first letter upper case, also a Danish one", () => {
  expect([capital("økonomi i Nord"), capital("")]).toEqual(["Økonomi i Nord", ""]);
});

test("a sentence that ends in an abbreviation has one full stop, and an ellipsis keeps its three", () => {
  expect(fullStops("Det er 12 kr.. Og så 3 kr..")).toBe("Det er 12 kr. Og så 3 kr.");
  expect(fullStops("Vent... lidt.")).toBe("Vent... lidt.");
});

test("a name of a code begins small within a sentence, but an abbreviation stays", () => {
  expect(["Kommunal", "Øst", "NPS"].map(lowerFirst)).toEqual(["kommunal", "øst", "NPS"]);
});

test("amounts for running text are rounded to thousands, to another step, or to millions with one decimal", () => {
  expect([aboutKroner(738_011), aboutKroner(-4_700), aboutKroner(1349.67, 10)]).toEqual([
    "738.000\u00a0kr.",
    "−5.000\u00a0kr.",
    "1.350\u00a0kr.",
  ]);
  expect([millions(20_253_203), millions(1_000_000)]).toEqual(["20,3\u00a0mio.\u00a0kr.", "1,0\u00a0mio.\u00a0kr."]);
});

import { expect, test } from "vitest";
import { accountText } from "../../src/model/account-text.ts";

test("an account says who has the number, and the arithmetic where it is ours", () => {
  expect(accountText({ origin: "trykt", formula: null })).toBe("Trykt i kilden.");
  expect(accountText({ origin: "beregnet", formula: "52 / 2.717" })).toBe("Beregnet af os: 52\u00a0/ 2.717.");
  expect(accountText({ origin: "beregnet", formula: "9 / 8 − 1" })).toBe("Beregnet af os: 9\u00a0/ 8\u00a0−\u00a01.");
  expect(accountText({ origin: "beregnet", formula: "(9 / 8 − 1) × 100" })).toBe(
    "Beregnet af os: (9\u00a0/ 8\u00a0−\u00a01)\u00a0× 100.",
  );
  expect(accountText({ origin: "beregnet", formula: "8 kr. / 2 kr." })).toBe("Beregnet af os: 8 kr.\u00a0/ 2 kr.");
  expect(accountText({ origin: "valgt", formula: "der skal være plads" })).toBe("Valgt af os: der skal være plads.");
});

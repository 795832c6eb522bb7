import { expect, test } from "vitest";
import { heldText, outcomeText } from "../../../src/components/dataset/outcome-text.ts";

const outcome = { holds: false, what: "øst 2021", expected: "257", found: "357" };

test("what a source prints comes first, then what we find", () => {
  expect(outcomeText({ ...outcome, recomputed: "sammenlagt" })).toBe("Øst 2021: trykt 257, sammenlagt 357.");
  expect(outcomeText({ ...outcome, expected: "10 kr.", found: "12 kr.", recomputed: "beregnet" })).toBe(
    "Øst 2021: trykt 10 kr., beregnet 12 kr.",
  );
});

test("what is no sum says what it should have been", () => {
  expect(outcomeText({ ...outcome, expected: "99 kommuner", found: "98 kommuner" })).toBe(
    "Øst 2021: kilden giver 98 kommuner, men det skulle være 99 kommuner.",
  );
});

test("a check says how many hold, or that none do", () => {
  expect(heldText([outcome, { ...outcome, holds: true }])).toBe("Det passer 1 sted ud af 2.");
  expect(heldText([{ ...outcome, holds: true }, outcome, { ...outcome, holds: true }])).toBe(
    "Det passer 2 steder ud af 3.",
  );
  expect(heldText([{ ...outcome, holds: true }])).toBe("Det passer.");
  expect(heldText(Array.from({ length: 1200 }, () => ({ ...outcome, holds: true })))).toBe(
    "Det passer alle 1.200 steder.",
  );
  expect(heldText(Array.from({ length: 7 }, () => ({ ...outcome, holds: true })))).toBe("Det passer alle syv steder.");
  expect(heldText([outcome])).toBe("Det passer ikke.");
  expect(heldText([outcome, outcome])).toBe("Det passer ingen af de to steder.");
});

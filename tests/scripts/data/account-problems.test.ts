import { expect, test } from "vitest";
import { accountProblems } from "../../../scripts/data/account-problems.ts";
import type { Anomaly } from "../../../src/model/anomaly.ts";

const anomaly: Anomaly = {
  ...{ id: "a", dataset: "huse", emne: "e", enhed: null, forskel: null, alvor: "lav", forklaring: "f", handling: "h" },
  ...{ laesning_a: "Trykt", vaerdi_a: 44, kilde_a: "k", linjer_a: "1" },
  ...{ laesning_b: "Trykt", vaerdi_b: 45, kilde_b: "k", linjer_b: "2" },
};
const wrong = (dataset: string, id: string | null, change: Partial<Anomaly> = {}, valued = true) =>
  accountProblems("t.csv", [{ dataset, uoverensstemmelse: id }], [{ ...anomaly, ...change }], { valued });

test("an anomaly accounts for a figure of its own dataset", () => {
  expect([wrong("huse", "a"), wrong("huse", null), wrong("huse", "ukendt")]).toEqual([[], [], []]);
});

test("one of another dataset accounts for nothing here", () => {
  expect(wrong("musik", "a")).toMatchObject([
    { row: 2, column: "uoverensstemmelse", value: "a", expected: "en uoverensstemmelse i musik; denne er i huse" },
  ]);
});

test("one without a value of ours would excuse any printed figure", () => {
  expect(wrong("huse", "a", { vaerdi_b: null })).toMatchObject([{ expected: expect.stringContaining("vaerdi_b") }]);
  expect(wrong("huse", "a", { vaerdi_b: null }, false)).toEqual([]);
});

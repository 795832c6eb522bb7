import { expect, test } from "vitest";
import { listAnd, listOr } from "../../src/lib/list.ts";

test("the last two members are joined by og, without a comma", () => {
  expect(listAnd(["Morsø", "Thisted", "Aalborg"])).toBe("Morsø, Thisted og Aalborg");
});

test("alternatives are joined by eller", () => {
  expect(listOr(["tilsyn", "godkendelse"])).toBe("tilsyn eller godkendelse");
});

test("one member stands alone and none is empty", () => {
  expect([listAnd(["Læsø"]), listAnd([])]).toEqual(["Læsø", ""]);
});

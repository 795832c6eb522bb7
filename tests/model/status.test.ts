import { expect, test } from "vitest";
import { isAhead, isSettled, looseness, STATUS } from "../../src/model/status.ts";

test("nothing is both settled and ahead, and what is settled is firmer than all else", () => {
  const codes = Object.keys(STATUS);
  expect(codes.filter((code) => isSettled(code) && isAhead(code))).toEqual([]);
  const settled = codes.filter(isSettled);
  const loosest = Math.max(...settled.map(looseness));
  expect(settled).toEqual(["opgjort", "opkraevet", "regnskab"]);
  expect(codes.filter((code) => !isSettled(code) && looseness(code) <= loosest)).toEqual([]);
});

test("a plan, a proposal and an agreement had not happened when they were told, and a budget is none of them", () => {
  expect(Object.keys(STATUS).filter(isAhead)).toEqual(["aftalt", "planlagt", "foreslaaet"]);
});

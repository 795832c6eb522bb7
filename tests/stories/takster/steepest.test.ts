import { expect, test } from "vitest";
import { tables } from "../../../src/catalogue.ts";
import { pricesOf } from "../../../src/stories/takster/prices.ts";

test("the place where the price jumps most is our finding, and rests on the prices it was found among", () => {
  const { steepestAt, steps } = pricesOf(tables);
  expect(steepestAt.account.origin).toBe("beregnet");
  expect(steepestAt.account.cells).toEqual(expect.arrayContaining(steps.flatMap(({ change }) => [...change.cells])));
});

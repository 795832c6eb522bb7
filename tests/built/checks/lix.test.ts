import { expect, test } from "vitest";
import { lix } from "./lix.ts";

test.each([
  ["", 0],
  ["Se her. Den kom.", 2],
  ["Kommunerne mødes.", 2 + 50],
  ["Der er 4 pladser: Den ene er privat.", 7 / 2 + 100 / 7],
])("»%s« has the number %d", (text, number) => {
  expect(lix(text)).toBeCloseTo(number);
});

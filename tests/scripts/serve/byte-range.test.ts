import { expect, test } from "vitest";
import { byteRange } from "../../../scripts/serve/byte-range.ts";

test.each([
  ["bytes=0-99", { first: 0, last: 99 }],
  ["bytes=900-", { first: 900, last: 999 }],
  ["bytes=-100", { first: 900, last: 999 }],
  ["bytes=-5000", { first: 0, last: 999 }],
  ["bytes=990-2000", { first: 990, last: 999 }],
  ["bytes=1000-", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=9-3", undefined],
  ["bytes=0-1, 5-6", undefined],
  ["rows=0-99", undefined],
  [undefined, undefined],
])("of 1000 bytes, %s asks for %o", (header, range) => {
  expect(byteRange(header, 1000)).toEqual(range);
});

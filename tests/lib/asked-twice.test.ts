import { expect, test } from "vitest";
import { askedTwice } from "../../src/lib/asked-twice.ts";

test("a parameter that can have one value and has several is told of once", () => {
  const query = new URLSearchParams("maal=a&maal=b&maal=c&x=d&k=e&k=f");
  expect(askedTwice(query, ["maal", "x"])).toEqual(["Adressen har »maal« flere gange. Kun den første gælder."]);
});

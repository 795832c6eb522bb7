import { expect, test } from "vitest";
import { askedInAddress } from "../../src/client/search/asked-in-address.ts";

test.each([
  ["", ""],
  ["?q=", ""],
  ["?q=pladser%20Rebild", "pladser Rebild"],
  ["?q=pladser&q=Rebild", "pladser Rebild"],
  ["?a=1&q=%20Rebild+", "Rebild"],
  ["?q=50%25", "50%"],
  ["?q=%E0%A4%A", undefined],
  ["?q=takster&q=%FF", undefined],
])("the address %s asks for %s", (query, asked) => {
  expect(askedInAddress(query)).toBe(asked);
});

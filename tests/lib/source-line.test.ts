import { expect, test } from "vitest";
import { sourceLine } from "../../src/lib/source-line.ts";

test("one source is a source, several are sources, and none is named twice", () => {
  expect(sourceLine(["Bilag A", "Bilag A"])).toBe("Kilde: Bilag A.");
  expect(sourceLine(["Bilag A", "Bilag B"], "2019 og 2021")).toBe("Kilder: Bilag A og bilag B. Tal for 2019 og 2021.");
});

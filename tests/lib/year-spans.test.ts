import { expect, test } from "vitest";
import { yearSpans } from "../../src/lib/year-spans.ts";

test("three years or more in a row are a span, others are named one by one", () => {
  expect(yearSpans([2016, 2017, 2018])).toBe("2016-2018");
  expect(yearSpans([2024, 2025])).toBe("2024 og 2025");
  expect(yearSpans([2020, 2016, 2018, 2019, 2018])).toBe("2016 og 2018-2020");
  expect(yearSpans([2025])).toBe("2025");
  expect(yearSpans([])).toBe("");
});

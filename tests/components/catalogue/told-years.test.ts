import { range } from "d3";
import { expect, test } from "vitest";
import { yearsIn } from "../../../src/analysis/years-in.ts";
import { published } from "../../../src/catalogue.ts";
import { toldYears } from "../../../src/components/catalogue/told-years.ts";

test("years that a dataset has none of lie within no span that is told of it", () => {
  expect(toldYears([2018, 2024, 2026])).toBe("2018, 2024 og 2026");
  expect(toldYears([2018, 2019, 2020])).toBe("2018-2020");
  for (const dataset of published) {
    const years = yearsIn(dataset);
    for (const [, from, to] of toldYears(years).matchAll(/(\d{4})-(\d{4})/g))
      for (const year of range(Number(from), Number(to) + 1)) expect(years, dataset.id).toContain(year);
  }
});

test("many years apart are counted", () => {
  expect(toldYears([2021, 2022, 2024, 2026, 2028, 2030, 2032])).toBe("Syv år fra 2021 til 2032");
});

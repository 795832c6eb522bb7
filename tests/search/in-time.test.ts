import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { recordsOf } from "../../src/client/search/records-of.ts";
import { codesIn } from "../../src/client/search/codes.ts";
import { needed } from "../../src/lib/needed.ts";
import { filledYears } from "../../src/model/filled-years.ts";
import { searchFile } from "../../src/search/file.ts";

const told = (id: string): string[] => {
  const { v = [], c = {} } = needed(
    recordsOf(searchFile).find(({ u }) => u === `/data/${id}/`),
    id,
  );
  const all = [...v.flatMap(({ p }) => p.map(([, one = ""]) => one)), ...codesIn(c).map((code) => code.told)];
  return all.filter((one) => one !== "").map((one) => one.replaceAll("\u00a0", " "));
};

const spanning = published.filter(({ view }) => view?.period !== undefined);

test.for(spanning.map((dataset) => [dataset.id, dataset] as const))(
  "sums of several years in %s are told with all of them",
  ([id, { rows, view }]) => {
    const years = new Set(rows.map(({ aar }) => filledYears(view?.period ?? "", Number(aar))));
    const [period = ""] = years;
    expect(told(id).length).toBeGreaterThan(0);
    expect(told(id).filter((one) => !one.includes(period))).toEqual([]);
  },
);

test("a deviation is told as one, with its way", () => {
  const numbers = told("budgetafvigelser").filter((one) => /^[\d,]+ mio\. kr\./.test(one));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((one) => !/(?:over|under) budgettet|(?:mer|mindre)(?:udgift|indtægt)/.test(one))).toEqual([]);
});

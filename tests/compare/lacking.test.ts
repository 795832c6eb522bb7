import { expect, test } from "vitest";
import { comparedMeasures } from "../../src/compare/compared.ts";
import { lackingTold } from "../../src/compare/lacking.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";
import { capital, spelled } from "../../src/lib/format.ts";

const file = comparisonFile();
const northern = file.kommuner.filter(({ kkr }) => kkr === "Nordjylland");
const isNorthern = file.kommuner.map((kommune) => northern.includes(kommune));
const own = file.measures.filter(({ values }) => values.every((value, at) => value === null || isNorthern[at]));
const count = capital(spelled(own.length, "neuter"));

const told = (...slugs: string[]): string[] => {
  const chosen = file.kommuner.filter(({ slug }) => slugs.includes(slug));
  return lackingTold(file, comparedMeasures(file, chosen, false), chosen);
};

test("numbers that one of those compared has not are counted with whom the papers have them for", () => {
  expect(own.length).toBeGreaterThan(0);
  expect(told("laesoe", "koebenhavn")).toEqual([
    `${count} af tallene har bilagene kun for kommuner i KKR Nordjylland.`,
  ]);
});

test("numbers that none of those compared has are counted too, since the table has no rows for them", () => {
  expect(told("koebenhavn", "lolland")).toEqual([
    `${count} tal er ikke med, for bilagene har dem kun for kommuner i KKR Nordjylland.`,
  ]);
});

test("nothing is told of those that have all there is", () => {
  expect(told("laesoe", "aalborg")).toEqual([]);
});

test("a measure of several councils is told by how many municipalities it is known for", () => {
  const [first] = file.measures;
  if (!first) throw new Error("no measures");
  const southern = file.kommuner.map(({ kkr }) => ["Sjælland", "Hovedstaden"].includes(kkr));
  const some = { ...first, values: first.values.map((value, at) => (southern[at] ? value : null)) };
  const chosen = northern.slice(0, 1);
  expect(lackingTold({ ...file, measures: [some] }, [], chosen)).toEqual([
    `Ét tal er ikke med, for bilagene har det kun for ${southern.filter(Boolean).length} kommuner.`,
  ]);
});

import { h } from "preact";
import render from "preact-render-to-string";
import { expect, test } from "vitest";
import { Doubts } from "../../src/compare/Doubts.tsx";
import { ComparedTable } from "../../src/compare/ComparedTable.tsx";
import { Strip } from "../../src/compare/Strip.tsx";
import { comparedMeasures } from "../../src/compare/compared.ts";
import { isPerInhabitant } from "../../src/compare/rated-measure.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";
import { rankings } from "../../src/kommuner/rankings.ts";
import { number } from "../../src/lib/format.ts";
import { needed } from "../../src/lib/needed.ts";

const QUOTA = "flygtninge-pr-kommune-kvote";
const file = comparisonFile();
const chosen = ["laesoe", "aalborg", "guldborgsund"].map((slug) =>
  needed(
    file.kommuner.find((kommune) => kommune.slug === slug),
    slug,
  ),
);

test("every ranking of the newest year can be compared, with the value of each municipality that it has", () => {
  const newest = rankings.filter((ranking) => ranking.newest);
  expect(file.measures.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
  for (const [at, { rows, decimals }] of newest.entries()) {
    const told = file.kommuner.flatMap(({ kommunekode }, place) => {
      const value = file.measures[at]?.values[place] ?? null;
      return value === null ? [] : [`${kommunekode} ${value.toFixed(decimals)}`];
    });
    const printed = rows.map(({ kommune, value }) => `${kommune.kommunekode} ${value.value.toFixed(decimals)}`);
    expect(told.sort()).toEqual(printed.sort());
  }
});

test("a planned quota of refugees says that it is planned, as a planned number in a column of statuses does", () => {
  const quotas = file.measures.filter(({ id }) => id.startsWith(QUOTA));
  expect(quotas.length).toBeGreaterThan(0);
  expect(quotas.map(({ status }) => status)).toEqual(quotas.map(() => "Planlagt"));
  const inhabitants = file.measures.find(({ id }) => id === "flygtninge-pr-kommune-indbyggere");
  expect(inhabitants?.status ?? null).toBeNull();
});

test("a measure is written for each that has it, and says so of each that has not", () => {
  const places = comparedMeasures(file, chosen, false).find(({ measure }) => measure.id === "pladser-pr-kommune-i-alt");
  const values = file.measures.find(({ id }) => id === "pladser-pr-kommune-i-alt")?.values ?? [];
  const own = chosen.map((kommune) => values[file.kommuner.indexOf(kommune)] ?? null);
  expect(own.at(-1)).toBeNull();
  expect(places?.texts).toEqual(own.map((value) => (value === null ? undefined : number(value))));
});

test("a measure that none of them has is left out", () => {
  const [, , guldborgsund] = chosen;
  const ids = comparedMeasures(file, guldborgsund ? [guldborgsund] : [], false).map(({ measure }) => measure.id);
  expect(ids).not.toContain("pladser-pr-kommune-i-alt");
  expect(ids).toContain("flygtninge-pr-kommune-indbyggere");
});

test("what is counted is told for 10,000 inhabitants and kroner for one, but neither shares, rates nor the inhabitants themselves", () => {
  const perInhabitant = comparedMeasures(file, chosen, true);
  for (const { measure, resolved, texts, unit } of perInhabitant) {
    const isKroner = measure.column.unit === "kr.";
    expect(unit?.includes(isKroner ? "kr. pr. indbygger" : "pr. 10.000 indbyggere") ?? false).toBe(
      isPerInhabitant(measure) || measure.column.unit?.includes("pr. 10.000") === true,
    );
    const at = file.kommuner.findIndex(({ slug }) => slug === "aalborg");
    const value = measure.values[at];
    if (!isPerInhabitant(measure) || value === null || value === undefined) continue;
    const each = value / (file.population.indbyggere[at] ?? 0);
    expect(texts[1]).toBe(isKroner ? number(each, 2) : number(each * 10_000, 1));
    expect(resolved.notes.join(" ")).toContain(String(file.population.aar));
  }
  expect(perInhabitant.some(({ measure }) => isPerInhabitant(measure))).toBe(true);
});

test("a measure whose values a source contradicts gravely says so, and leads to the whole case", () => {
  const doubts = file.measures.find(({ id }) => id === "pladser-pr-kommune-private")?.doubts ?? [];
  expect(doubts.map(({ href }) => href)).toContainEqual(expect.stringContaining("private-pladser-2024"));
  expect(file.measures.find(({ id }) => id === "flygtninge-pr-kommune-indbyggere")?.doubts).toEqual([]);
});

test("what may be wrong with several measures is told once, where all of them lead", () => {
  const compared = comparedMeasures(file, chosen, false);
  const doubted = compared.filter(({ measure }) => measure.doubts.length > 0);
  const doubts = new Set(doubted.flatMap(({ measure }) => measure.doubts.map(({ text }) => text)));
  expect(doubted.length).toBeGreaterThan(doubts.size);
  const told = render(h(Doubts, { compared }));
  for (const text of doubts) expect(told.split(text)).toHaveLength(2);
  const ids = [...told.matchAll(/ id="(.*?)"/g)].map(([, id]) => `href="#${id}"`);
  for (const one of doubted) {
    const strip = render(h(Strip, { chosen, compared: one }));
    expect(ids.filter((id) => strip.includes(id))).toHaveLength(1);
    expect([...doubts].filter((text) => strip.includes(text))).toEqual([]);
  }
});

test("a count that per inhabitant is the same as a rate of the source's own stands once, as that rate", () => {
  const ids = (perInhabitant: boolean) =>
    comparedMeasures(file, chosen, perInhabitant).map(({ measure }) => measure.id);
  expect(ids(false)).toEqual(expect.arrayContaining([QUOTA, `${QUOTA}-pr-indbygger`]));
  expect(ids(true)).toContain(`${QUOTA}-pr-indbygger`);
  expect(ids(true)).toEqual(ids(false).filter((id) => id !== QUOTA));
});

test("of two counts that are the same for inhabitants and of which the source has no rate, one stands", () => {
  const places = file.measures.filter(({ id }) => id === "pladser-pr-kommune-i-alt");
  const twins = { ...file, measures: ["a", "b"].flatMap((id) => places.map((measure) => ({ ...measure, id }))) };
  const ids = (perInhabitant: boolean) =>
    comparedMeasures(twins, chosen, perInhabitant).map(({ measure }) => measure.id);
  expect([ids(false), ids(true)]).toEqual([["a", "b"], ["a"]]);
});

test("a rate that rests on few says so in its cell and under its strip, and a count does where it is told for inhabitants", () => {
  const places = file.measures.filter(({ few }) => Object.keys(few).length > 0);
  expect(places.map(({ column: { kind } }) => kind)).toEqual(expect.arrayContaining(["count", "rate"]));
  for (const perInhabitant of [false, true]) {
    for (const measure of places) {
      const few = file.kommuner.filter(({ kommunekode }) => measure.few[kommunekode] !== undefined).slice(0, 2);
      const shown = [...few, ...chosen.filter(({ kommunekode }) => measure.few[kommunekode] === undefined)];
      const compared = comparedMeasures({ ...file, measures: [measure] }, shown, perInhabitant);
      const isTold = perInhabitant || measure.column.kind !== "count";
      const [row = ""] =
        /<tbody>.*<\/tbody>/s.exec(render(h(ComparedTable, { chosen: shown, compared, withDoubts: true }))) ?? [];
      const strip = compared.map((one) => render(h(Strip, { chosen: shown, compared: one }))).join("");
      expect([...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => cell.includes("kun "))).toEqual([
        ...shown.map((kommune) => isTold && few.includes(kommune)),
        false,
      ]);
      expect(strip.split(" hviler på ")).toHaveLength(isTold ? 2 : 1);
    }
  }
  const [laesoe] = chosen;
  const quota = needed(
    comparedMeasures(file, chosen, false).find(({ measure }) => measure.id === `${QUOTA}-pr-indbygger`),
    "the quota's own rate",
  );
  expect(render(h(Strip, { chosen, compared: quota }))).toContain(
    `Tallet for ${laesoe?.name} hviler på ${quota.few[0]}. Én mere eller mindre ville ændre det meget.`,
  );
});

test("the middle of all is the one in the middle of an uneven set, and lies between the two in the middle of an even one", () => {
  const middleOf = (values: readonly number[]): string => {
    const [measure] = file.measures.filter(({ id }) => id === "flygtninge-pr-kommune-indbyggere");
    const own = measure ? [{ ...measure, values: file.kommuner.map((_, at) => values[at] ?? null) }] : [];
    return comparedMeasures({ ...file, measures: own }, file.kommuner.slice(0, 1), false)
      .map(({ middle }) => middle)
      .join();
  };
  expect(middleOf([1, 2, 3, 4, 5000])).toBe("3");
  expect(middleOf([1, 2, 4, 6000])).toBe("3");
});

test("a doubt about one municipality's value stands at that value and not at those beside it", () => {
  const places = needed(
    file.measures.find(({ id }) => id === "pladser-pr-kommune-private"),
    "private places",
  );
  const [own, ...others] = file.kommuner.filter(({ kommunekode }) => places.marks[kommunekode] !== undefined);
  expect(others).toEqual([]);
  const beside = file.kommuner.filter(({ kkr, slug }) => kkr === own?.kkr && slug !== own.slug).slice(0, 2);
  const shown = [...beside, needed(own, "the one in doubt")];
  const html = render(
    h(ComparedTable, { chosen: shown, compared: comparedMeasures(file, shown, false), withDoubts: true }),
  );
  const row =
    [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([text]) => text).find((text) => text.includes(places.id)) ?? "";
  expect(row).not.toContain("med forbehold");
  expect([...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => cell.includes("usikkert tal"))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

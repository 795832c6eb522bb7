import { expect, test } from "vitest";
import { source } from "../../src/catalogue.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { measureFigure } from "../../src/kommuner/measure-figure.ts";
import { themeSections } from "../../src/kommuner/sections.ts";
import { toldProvenance } from "../../src/kommuner/told-provenance.ts";
import { rowAddress } from "../../src/model/row-address.ts";

const measures = kommuneEntries.flatMap((entry) => entry.measures);
const compared = measures.filter(({ earlier, kilder }) => earlier?.kilder.some((kilde) => !kilder.includes(kilde)));

test("a number that is compared with an earlier year names the sources of both, the oldest first", () => {
  expect(compared.length).toBeGreaterThan(40);
  for (const one of measures) {
    const cells = [...one.account.cells, ...(one.earlier?.account.cells ?? [])];
    const read = one.dataset.rows.filter((row) =>
      cells.some((cell) => cell.row === rowAddress(one.dataset.key, row) && cell.dataset === one.dataset.id),
    );
    const { kilder } = toldProvenance(one);
    expect(new Set(kilder)).toEqual(new Set(read.map(({ kilde }) => String(kilde))));
    const meetings = kilder.map((kilde) => source(kilde).moede);
    expect(meetings).toEqual(meetings.toSorted());
  }
});

test("it names both years, once each", () => {
  for (const one of compared) {
    const { years } = toldProvenance(one);
    for (const aar of [one.aar, one.earlier?.aar]) expect(years.split(String(aar))).toHaveLength(2);
  }
  expect(measures.filter(({ earlier }) => !earlier).every((one) => !/ og .* og /.test(toldProvenance(one).years))).toBe(
    true,
  );
});

test("its figure and its words alone say the same of where they come from", () => {
  for (const { measures: own } of kommuneEntries.filter((entry) => entry.measures.some(({ earlier }) => earlier))) {
    const said = themeSections(own, []).flatMap(({ entries, payments }) => [...entries, ...payments]);
    for (const one of own.filter(({ earlier }) => earlier)) {
      const { kilder, years } = toldProvenance(one);
      expect(said).toContainEqual(expect.objectContaining({ dataset: one.dataset, kilder }));
      if (one.standing) expect(measureFigure(one)).toMatchObject({ sources: kilder, years });
    }
  }
});

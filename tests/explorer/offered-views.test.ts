import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { pictureTable } from "../../src/charts/picture-table.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { chooseMeasure, chooseShown } from "../../src/explorer/choose.ts";
import { measureOptions, type Option } from "../../src/explorer/options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { shownOptions } from "../../src/explorer/shown-options.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf } from "../../src/views/table-file.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { timeChannel } from "../../src/views/time-channel.ts";
import { isAgainstBase, ROW_COUNT, SHOWN } from "../../src/views/view.ts";
import { codeOf, ownKey } from "../../src/views/view-table.ts";
import { askedBy } from "../../src/views/shown-rows.ts";
import { isWithin } from "../../src/views/within-sum.ts";

const fit = (options: readonly Option[]): string[] =>
  options.filter(({ why }) => why === undefined).map(({ value }) => value);

/** Every measure that a reader is offered in every way that it is offered to be shown. */
function* offered(table: ExploredTable) {
  for (const measure of fit(measureOptions(table, table.standard))) {
    const measured = chooseMeasure(table, table.standard, measure);
    const forms = fit(shownOptions(table, measured));
    for (const form of SHOWN.filter((name) => forms.includes(name))) {
      const answer = shown(table, chooseShown(table, measured, form));
      if (!isRefusal(answer)) yield { measure, form, answer };
    }
  }
}

const explored = published.flatMap((dataset) => {
  const standard = defaultView(dataset);
  return standard ? [[dataset.id, tableOf(tableFile(dataset, standard))] as const] : [];
});

test.each(explored)("what is offered of %s means something", (_, table) => {
  for (const { measure, form, answer } of offered(table)) {
    const about = `${measure}, ${form}`;
    if (measure === ROW_COUNT) expect(["absolut", "andel"], about).toContain(form);
    if (form !== "absolut" && !isAgainstBase(form) && measure !== ROW_COUNT) {
      const isOfSums = answer.marks.some(({ rows }) => rows.length > 1);
      expect(
        answer.notes.some((note) => /summer, som vi har/.test(note)),
        about,
      ).toBe(isOfSums);
    }
    if (form === "indeks") {
      const plain = shown(table, { ...answer.view, shown: "absolut" });
      expect(["share", "change", "score"], about).not.toContain(isRefusal(plain) ? "" : plain.measure.kind);
    }
    if (isAgainstBase(form)) {
      const channel = timeChannel(table, answer.view);
      const time = channel === undefined ? "" : (answer.view[channel] ?? "");
      const times = new Set(answer.marks.flatMap(({ rows }) => rows).map((at) => codeOf(table.rows[at]?.[time])));
      expect(times.size, about).toBeGreaterThan(1);
      expect(times, about).toContain(answer.base);
    }
    const untold = table.columns.filter(({ tellsOf }) => tellsOf !== undefined && !tellsOf.includes(measure));
    const drawn = [answer.x, answer.series, answer.facet].map((channel) => channel?.column.name);
    for (const { name, role } of untold) {
      expect(
        answer.fixed.map(({ column }) => column.name),
        about,
      ).not.toContain(name);
      if (role === "status" && !drawn.includes(name)) {
        expect(new Set(answer.marks.map(({ status }) => status)), about).toEqual(new Set([null]));
      }
    }
  }
});

/** A row under what tells it from others, whoever has printed it. */
const once = (table: ExploredTable, at: number): string =>
  JSON.stringify(ownKey(table).map((name) => table.rows[at]?.[name]));

test.each(explored)(
  "the table under the figure of %s holds the rows that the figure shows, and what is not drawn is told",
  (_, table) => {
    for (const { measure, form, answer } of offered(table)) {
      const { view, marks, notes } = answer;
      const drawn = new Set(marks.flatMap(({ rows }) => rows));
      const asked = [...table.rows.keys()].filter((at) => askedBy(view)(table.rows[at] ?? {}));
      expect(asked, `${measure}, ${form}`).toEqual(expect.arrayContaining([...drawn]));
      const shownOnce = new Set([...drawn].map((at) => once(table, at)));
      const isSum = (at: number): boolean =>
        table.columns.some(({ name, sums }) => sums && codeOf(table.rows[at]?.[name]) in sums);
      const untold = asked.filter(
        (at) => typeof table.rows[at]?.[measure] === "number" && !shownOnce.has(once(table, at)) && !isSum(at),
      );
      // A part of a printed whole is in it, and what a change has no base for is named.
      if (form === "absolut" && untold.length > 0 && !notes.join(" ").includes("Ikke med")) {
        expect(
          untold.filter((at) => !isInPrinted(table, drawn, at)),
          `${measure}, ${form}`,
        ).toEqual([]);
      }
    }
  },
);

/** Whether a row is a part of a printed sum that is drawn. */
const isInPrinted = (table: ExploredTable, drawn: ReadonlySet<number>, at: number): boolean =>
  table.columns.some(({ name, sums = {} }) =>
    [...drawn].some((whole) => isWithin(sums, codeOf(table.rows[whole]?.[name]), codeOf(table.rows[at]?.[name]))),
  );

test.each(explored)("a change of %s in per cent is never told in percentage points", (_, table) => {
  for (const { measure, form, answer } of offered(table)) {
    if (form !== "aendring" || answer.measure.unit !== "pct.") continue;
    const lines = shown(table, { ...answer.view, form: "linjer" });
    const tables = [answer, ...(isRefusal(lines) ? [] : [lines])].map(pictureTable);
    expect(JSON.stringify(tables), measure).not.toContain("procentpoint");
  }
});

test.each(explored)("what the notes of %s say of unlike years is said of rows that are shown", (_, table) => {
  for (const { measure, form, answer } of offered(table)) {
    if (!answer.notes.some((note) => /^(?:Summerne dækker ikke det samme|I nogle af årene)/.test(note))) continue;
    const { view, marks } = answer;
    const rows = marks.flatMap((mark) => mark.rows);
    const added = ownKey(table).filter((name) => ![view.x, view.series, view.facet].includes(name));
    const several = added.filter((name) => new Set(rows.map((at) => codeOf(table.rows[at]?.[name]))).size > 1);
    expect(several, `${measure}, ${form}`).not.toEqual([]);
  }
});

test("there are datasets of which changes are offered, and some whose columns are told of some measures only", () => {
  const all = explored.flatMap(([, table]) => [...offered(table)].map(({ form }) => form));
  expect(all.filter(isAgainstBase).length).toBeGreaterThan(published.length / 4);
  expect(explored.filter(([, table]) => table.columns.some(({ tellsOf }) => tellsOf))).not.toEqual([]);
});

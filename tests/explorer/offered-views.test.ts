import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { chooseMeasure, chooseShown } from "../../src/explorer/choose.ts";
import { measureOptions, type Option } from "../../src/explorer/options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { shownOptions } from "../../src/explorer/shown-options.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf, type ExploredTable } from "../../src/views/table-file.ts";
import { timeChannel } from "../../src/views/time-channel.ts";
import { isAgainstBase, ROW_COUNT, SHOWN } from "../../src/views/view.ts";
import { codeOf } from "../../src/views/view-table.ts";

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

test("there are datasets of which changes are offered, and some whose columns are told of some measures only", () => {
  const all = explored.flatMap(([, table]) => [...offered(table)].map(({ form }) => form));
  expect(all.filter(isAgainstBase).length).toBeGreaterThan(published.length / 4);
  expect(explored.filter(([, table]) => table.columns.some(({ tellsOf }) => tellsOf))).not.toEqual([]);
});

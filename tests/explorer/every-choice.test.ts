import { describe, expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import { mapShapes } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { chooseChannel, chooseCodes, chooseMeasure, chooseShown } from "../../src/explorer/choose.ts";
import {
  channelOptions,
  codeOptions,
  formOptions,
  measureOptions,
  splitters,
  type Option,
} from "../../src/explorer/options.ts";
import { shownOptions } from "../../src/explorer/shown-options.ts";
import { shown } from "../../src/explorer/shown.ts";
import { addressOf, viewOf } from "../../src/views/address.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf, type ExploredTable } from "../../src/views/table-file.ts";
import { FORMS, SHOWN, type View } from "../../src/views/view.ts";

const explored: [string, ExploredTable][] = published.flatMap((dataset) => {
  const standard = defaultView(dataset);
  return standard ? [[dataset.id, tableOf(tableFile(dataset, standard))]] : [];
});

const fit = (options: readonly Option[]): string[] =>
  options.filter(({ why }) => why === undefined).map(({ value }) => value);

/** Every view that a reader comes to by one choice from the first one, with what was chosen. */
function* oneChoiceAway(table: ExploredTable): Generator<[choice: string, view: View, offered: boolean]> {
  const { standard } = table;
  for (const measure of fit(measureOptions(table, standard)))
    yield [`maal ${measure}`, chooseMeasure(table, standard, measure), true];
  for (const channel of ["x", "series", "facet"] as const) {
    for (const column of fit(channelOptions(table, standard, channel))) {
      yield [`${channel} ${column}`, chooseChannel(table, standard, channel, column || undefined), true];
    }
  }
  for (const form of FORMS.filter((name) => fit(formOptions(table, standard)).includes(name))) {
    yield [`form ${form}`, { ...standard, form }, true];
  }
  for (const name of SHOWN.filter((one) => fit(shownOptions(table, standard)).includes(one))) {
    yield [`vis ${name}`, chooseShown(table, standard, name), true];
  }
  for (const column of splitters(table)) {
    const [first, second] = codeOptions(table, column);
    yield [`${column.name} alle`, chooseCodes(table, standard, column.name, []), false];
    if (first) yield [`${column.name} ${first.value}`, chooseCodes(table, standard, column.name, [first.value]), false];
    if (first && second) {
      yield [`${column.name} to`, chooseCodes(table, standard, column.name, [first.value, second.value]), false];
    }
  }
}

describe.each(explored)("the controls of %s", (_, table) => {
  const views = [...oneChoiceAway(table)];

  test("show what they offer, and refuse the rest in a sentence", () => {
    for (const [choice, view, offered] of views) {
      const answer = shown(table, view);
      if (!isRefusal(answer)) {
        expect(() => picture(answer, mapShapes), choice).not.toThrow();
        continue;
      }
      expect(offered, `${choice}: ${answer.refused}`).toBe(false);
      expect(answer.refused).toMatch(/^[\p{Lu}»\d].*\.$/u);
    }
  });

  test("have an address for each view that leads back to it", () => {
    for (const [choice, view] of views) {
      expect(viewOf(addressOf(view, table.standard), table, table.standard), choice).toEqual({ view, gone: [] });
    }
  });
});

import { published } from "../../src/catalogue.ts";
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
import { defaultView } from "../../src/views/default-view.ts";
import { tableOf } from "../../src/views/table-file.ts";
import type { ExploredTable } from "../../src/views/explored-table.ts";
import { FORMS, SHOWN, type View } from "../../src/views/view.ts";

/** Every dataset that can be explored, by its id. */
export const explored: [string, ExploredTable][] = published.flatMap((dataset) => {
  const standard = defaultView(dataset);
  return standard ? [[dataset.id, tableOf(tableFile(dataset, standard))]] : [];
});

const fit = (options: readonly Option[]): string[] =>
  options.filter(({ why }) => why === undefined).map(({ value }) => value);

/** Every view that a reader comes to by one choice from the first one, with what was chosen. */
export function* oneChoiceAway(table: ExploredTable): Generator<[choice: string, view: View, offered: boolean]> {
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

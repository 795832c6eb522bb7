import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { measureOptions } from "../../src/explorer/options.ts";
import { needed } from "../../src/lib/needed.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { tableOf } from "../../src/views/table-file.ts";
import type { View } from "../../src/views/view.ts";

const dataset = publishedDataset("udviklingspunkter");
const standard = needed(defaultView(dataset), "en figur");

function notes(narrower: View["filters"]): readonly string[] {
  const resolved = resolve(dataset, { ...standard, filters: { ...standard.filters, ...narrower } });
  return isRefusal(resolved) ? [resolved.refused] : resolved.notes;
}

test("what shares are of is told with them, of all of them or of some", () => {
  const [row] = dataset.rows.filter((one) => one["opgoerelse"] === "andel_af_punkter" && one["grundlag"] !== null);
  const base = `${String(row?.["grundlag"])} udviklingspunkter.`;
  expect(notes({ omraade: ["plejefamilier"] })).toEqual([`Andelene er af ${base}`]);
  expect(notes({})).toEqual([`Nogle af andelene er af ${base}`]);
  expect(notes({ omraade: ["tilbud"] })).toEqual([]);
});

test("what shares are of is nothing to choose by itself", () => {
  const options = measureOptions(tableOf(tableFile(dataset, standard)), standard).map(({ value }) => value);
  expect(options).toContain("vaerdi");
  expect(options).not.toContain("grundlag");
});

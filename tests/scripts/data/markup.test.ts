import { expect, test } from "vitest";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { datasets, files } from "./the-data.ts";

const MARKUP = `<script>alert("&amp;")</script><img src=x onerror='alert(1)'>`;
const RAW = "data/raw/erhverv/erhvervshus-sjaelland-tilfredshed.csv";
const TEXT = "Tilfreds eller meget tilfreds samlet";

test("markup in a cell is published as the text it is, letter by letter", () => {
  const text = Buffer.from(files.get(RAW) ?? []).toString("utf8");
  const hostile = Buffer.from(text.replace(TEXT, `"${MARKUP.replaceAll('"', '""')}"`));
  const { output, problems } = runPipeline(new Map(files).set(RAW, hostile), datasets);
  expect(problems).toEqual([]);
  const table = output.get("datasets/erhvervshus-sjaelland-tilfredshed.json");
  const rows = table && "rows" in table ? table.rows : [];
  expect(rows.filter(({ indikator }) => indikator === MARKUP)).toHaveLength(1);
});

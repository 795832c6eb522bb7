import { expect, test } from "vitest";
import { publishedDataset } from "../../../src/catalogue.ts";
import { columnHeading } from "../../../src/components/dataset/column-heading.ts";

test("numbers of another year than their row's say which over their cells, and no two columns have one heading", () => {
  const { columns } = publishedDataset("flygtninge-pr-kommune");
  const headings = new Map(columns.map((column) => [column.name, columnHeading(column)]));
  expect(headings.get("kvote")).toBe("Beregnet flygtningekvote, året efter");
  expect(headings.get("kvote_naeste_aar")).toBe("Beregnet flygtningekvote, som den er trykt (personer), året efter");
  expect(headings.get("familiesammenfoerte")).toBe("Familiesammenførte til flygtninge (personer), året før");
  expect(headings.get("indbyggere")).toBe("Indbyggere");
  expect(new Set(headings.values()).size).toBe(columns.length);
});

import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { datasetFigure } from "../../src/components/dataset/dataset-figure.ts";
import { shownAt, tableAt } from "./shown-at.ts";

test.each([
  ["erhvervsreform-tidsplan", "serie=dato&form=tavle"],
  ["erhvervshus-sjaelland-tilfredshed", "felt=segment"],
  ["dialogmoeder", "serie=-&form=prikker&f.omraade=privat"],
])("what is noted of the numbers of %s stands under every picture of them, and of the first", (id, query) => {
  const note = tableAt(id).note ?? expect.fail("no note");
  expect(shownAt(id, query).notes).toContain(note);
  expect(datasetFigure(publishedDataset(id))?.note).toContain(note);
});

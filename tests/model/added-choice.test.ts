import { expect, test } from "vitest";
import { withAddedChoices } from "../../src/model/added-choice.ts";
import { columns } from "../../src/model/shape.ts";
import aktindsigt from "../../src/datasets/aktindsigt.ts";
import owners from "../../src/datasets/tilbud-efter-driftsherre.ts";

const added = [{ dataset: owners.id, kolonne: "driftsherre", vaerdi: "fond", navn: "Fonde" }];
const [row] = [{ tilsyn: "Øst", aar: 2019, type: "voksne", driftsherre: "fond", tilbud: 7, status: "opgjort" }];
const cited = { ...row, kilde: "kkr-sjaelland-2022-09", linjer: "1", side: null };

test("a value that is added is taken and has its name, and the others are as they were", () => {
  const wider = withAddedChoices(owners, added);
  expect([owners.row.safeParse(cited).success, wider.row.safeParse(cited).success]).toEqual([false, true]);
  const [before, after] = [owners, wider].map((one) => columns(one.row));
  const column = after?.find(({ name }) => name === "driftsherre");
  expect(column?.labels).toEqual({ kommunal: "Kommunal", regional: "Regional", privat: "Privat", fond: "Fonde" });
  expect(after?.filter((one) => one !== column)).toEqual(before?.filter(({ name }) => name !== "driftsherre"));
  expect(column?.disjoint).toBe(true);
});

test("another dataset and a column that says how sure rows are take none", () => {
  expect(withAddedChoices(aktindsigt, added)).toBe(aktindsigt);
  const status = [{ dataset: owners.id, kolonne: "status", vaerdi: "gættet", navn: "Gættet" }];
  expect(withAddedChoices(owners, status)).toBe(owners);
});

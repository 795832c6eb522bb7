import { expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { otherPart } from "../../src/kommuner/other-part.ts";
import { specialOf } from "../../src/kommuner/special.ts";
import { specialLead } from "../../src/kommuner/special-lead.ts";

test("a page that opens on what has everything names what its middle is of", () => {
  const opening = kommuneEntries.filter((entry) => {
    const special = specialOf(entry);
    return special !== undefined && otherPart(special) !== undefined;
  });
  expect(opening.map(({ kommune }) => kommune.kommune)).toContain("Læsø");
  for (const entry of opening) {
    const middle = specialOf(entry)?.standing.middle.value;
    expect(specialLead(entry)?.beside).toContain(`Midt i feltet lå antallet af private pladser på ${middle ?? ""}.`);
  }
});

import { expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { followsSize } from "../../src/kommuner/follows-size.ts";
import { otherPart } from "../../src/kommuner/other-part.ts";
import { specialOf } from "../../src/kommuner/special.ts";
import { specialLead } from "../../src/kommuner/special-lead.ts";

const leadOf = (name: string) => {
  const entry = kommuneEntries.find(({ kommune }) => kommune.kommune === name);
  return entry && specialLead(entry);
};

test("a page that opens on what has everything says who alone has nothing else, and no middle", () => {
  const opening = kommuneEntries.filter((entry) => {
    const special = specialOf(entry);
    return special !== undefined && otherPart(special) !== undefined;
  });
  expect(opening.map(({ kommune }) => kommune.kommune)).toContain("Læsø");
  expect(leadOf("Læsø")?.beside).toBe("Læsø var den eneste kommune i KKR Nordjylland uden private pladser.");
});

test("a count that became many times smaller is what a page opens on, with what is in doubt about it", () => {
  expect(leadOf("Aalborg")?.headline).toBe("Antallet af private pladser i Aalborg faldt fra 536 i 2018 til 52 i 2024.");
  expect(leadOf("Aalborg")?.beside).toBe("Tallet er usikkert.");
  expect(leadOf("Jammerbugt")?.headline).toContain("675 af 868 pladser");
});

test("no page opens on a count that has the place of the number of inhabitants", () => {
  for (const entry of kommuneEntries) {
    const special = specialOf(entry);
    if (special && !otherPart(special)) expect(followsSize(special), entry.kommune.kommune).toBe(false);
  }
});

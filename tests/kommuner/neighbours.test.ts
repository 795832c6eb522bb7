import { expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { neighboursOf } from "../../src/kommuner/neighbours.ts";
import { needed } from "../../src/lib/needed.ts";

const codeOf = (name: string): number =>
  needed(
    kommuner.find(({ kommune }) => kommune === name),
    name,
  ).kommunekode;
const namesOf = (name: string): string[] => neighboursOf(codeOf(name)).map(({ kommune }) => kommune);

test("those that share a border on land are neighbours", () => {
  expect(namesOf("Jammerbugt")).toEqual(["Brønderslev", "Hjørring", "Thisted", "Aalborg"]);
  expect(namesOf("Aalborg")).toEqual(expect.arrayContaining(["Brønderslev", "Jammerbugt", "Rebild"]));
});

test("neighbours are neighbours of each other", () => {
  for (const { kommunekode } of kommuner) {
    for (const other of neighboursOf(kommunekode)) {
      expect(neighboursOf(other.kommunekode).map((one) => one.kommunekode)).toContain(kommunekode);
    }
  }
});

test("a municipality that is an island has none", () => {
  for (const name of ["Læsø", "Samsø", "Fanø", "Ærø", "Bornholm"]) expect(namesOf(name), name).toEqual([]);
});

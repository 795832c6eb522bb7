import { expect, test } from "vitest";
import { trailOf } from "../../src/site/trail.ts";

const names = (path: string, title: string, between?: { href: string; name: string }[]): string[] => {
  const { above, name } = trailOf(path, title, between);
  return [...above.map((page) => page.name), name];
};

test("the front page has no page above it", () => {
  expect(names("/", "KKR i tal")).toEqual(["KKR i tal"]);
});

test("a section stands below the front page, by the name it has in the menu", () => {
  expect(names("/datakvalitet/", "Datakvalitet: fejl og huller i bilagene")).toEqual(["Forside", "Datakvalitet"]);
});

test("a page stands below its section, and below what is between", () => {
  expect(names("/kommuner/aalborg/", "Aalborg i tal")).toEqual(["Forside", "Kommuner", "Aalborg i tal"]);
  expect(names("/data/orkestre/", "Orkestre", [{ href: "/temaer/kultur/", name: "Kultur" }])).toEqual([
    ...["Forside", "Data", "Kultur", "Orkestre"],
  ]);
});

test("a page of no section stands right below the front page", () => {
  expect(names("/soeg/", "Søg")).toEqual(["Forside", "Søg"]);
});

import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { byDanish, compareDanish } from "../../src/lib/collate.ts";

test("Aabenraa and Aalborg come after Ærø and Ørsted, as å does", () => {
  const names = ["Aalborg", "Ærø", "Aabenraa", "Odense", "Ørsted", "Albertslund"];
  expect(names.sort(compareDanish)).toEqual(["Albertslund", "Odense", "Ærø", "Ørsted", "Aabenraa", "Aalborg"]);
});

test("Århus and Aarhus sort as the same name", () => {
  expect(["Aarhus", "Aabenraa", "Århus"].sort(compareDanish)[0]).toBe("Aabenraa");
});

test("numbers inside names sort by size", () => {
  expect(["50+", "8-24", "25-49", "0-7"].sort(compareDanish)).toEqual(["0-7", "8-24", "25-49", "50+"]);
});

test("things are sorted by a text of theirs", () => {
  const kommuner = [{ name: "Aalborg" }, { name: "Morsø" }];
  expect(kommuner.sort(byDanish((kommune) => kommune.name)).map(({ name }) => name)).toEqual(["Morsø", "Aalborg"]);
});

test("there is one Danish order: what is sorted in a browser or for a page comes in it, too", () => {
  const rooms = globSync(
    "src/{analysis,client,compare,components,explorer,figures,kommuner,search,views}/**/*.{ts,tsx,astro}",
  );
  expect(rooms).toContain("src/client/list/orderer.ts");
  const own = /new Intl\.Collator|localeCompare\([^)]*"da"/;
  expect(rooms.filter((file) => own.test(readFileSync(file, "utf8")))).toEqual([]);
});

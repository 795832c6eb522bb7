import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { emptyCodes } from "../../src/views/why-no-rows.ts";
import { splitters } from "../../src/explorer/options.ts";
import { explored, oneChoiceAway } from "../explorer/choices.ts";
import { refusal } from "./answers.ts";
import { places, viewOf } from "./tables.ts";

const lone = { ...places, rows: places.rows.filter(({ kommune, aar }) => kommune === "Læsø" || aar === 2018) };

test("a view that lets no row through names the choices that are in its way", () => {
  const filters = { kommune: ["Morsø"], aar: ["2024"], ejer: ["privat"] };
  expect(refusal({ filters }, lone)).toBe("Ingen rækker passer til valget. Vælg noget andet i »Kommune« eller »År«.");
});

test("a code without rows is told with the choice that it has none under, and only such a code", () => {
  const view = viewOf({ filters: { kommune: ["Morsø"], ejer: ["privat"] } });
  expect([...emptyCodes(lone, view, "aar")]).toEqual([["2024", "Ingen tal med valget i »Kommune«"]]);
  expect([...emptyCodes(lone, viewOf({}), "aar")]).toEqual([]);
});

test("a year that a dataset has in other prices only is told so", () => {
  const dataset = published.find(({ id }) => id === "objektiv-finansiering");
  const view = dataset && defaultView(dataset);
  if (!dataset || !view) throw new Error("the dataset of payments has a first view");
  const empty = emptyCodes(dataset, view, "aar");
  expect(empty.size).toBeGreaterThan(0);
  for (const [year, why] of empty) {
    expect(why).toContain("»Prisniveau«");
    const answer = resolve(dataset, { ...view, filters: { ...view.filters, aar: [year] } });
    expect(isRefusal(answer) && answer.refused).toContain("»Prisniveau«");
  }
});

test.each(explored)("what is in the way of a code of %s is a choice that a reader can find", (_, table) => {
  const controls = new Set(splitters(table).map(({ title }) => `»${title}«`));
  for (const [choice, view] of [["first", table.standard] as const, ...oneChoiceAway(table)]) {
    for (const { name } of splitters(table)) {
      for (const why of emptyCodes(table, view, name).values()) {
        if (why.startsWith("Ingen tal med")) {
          for (const title of why.match(/»[^«]+«/g) ?? []) expect(controls, choice).toContain(title);
        }
      }
    }
  }
});

import { expect, test } from "vitest";
import { chosenText } from "../../src/explorer/chosen-text.ts";
import { codeOptions, optionsLeft } from "../../src/explorer/options.ts";
import { columnOf } from "../../src/views/view-table.ts";
import { shownAt, tableAt } from "./shown-at.ts";

const options = ["Aalborg Kommune", "LandboNord", "København"].map((label) => ({ value: label, label }));

test("what is chosen of a column is said in few words, and a name keeps its capital", () => {
  expect(chosenText(options, undefined)).toBe("alle 3");
  expect(chosenText(options, ["LandboNord", "København"])).toBe("2 af 3");
  expect(chosenText(options, ["Aalborg Kommune", "LandboNord", "København"])).toBe("alle 3");
  for (const { value, label } of options) expect(chosenText(options, [value])).toBe(label);
});

test("what can be chosen beside the other choices is counted alike, whether all or some of it is chosen", () => {
  const left = options.slice(0, 2);
  const [first, second, none] = options.map(({ value }) => value);
  expect(chosenText(options, undefined, left)).toBe("alle 2");
  expect(chosenText([...options, { value: "Skive", label: "Skive" }], [first ?? "", second ?? ""], options)).toBe(
    "2 af 3",
  );
  expect(chosenText(options, [first ?? "", second ?? "", none ?? ""], left)).toBe("alle 2");
  expect(chosenText(options, [first ?? "", none ?? ""], left)).toBe(first);
  expect(chosenText(options, [none ?? ""], left)).toBe(none);
});

test("a sum is none of those that are counted, and is named where it is chosen", () => {
  const all = [...options, { value: "Hele landet", label: "Hele landet", isSum: true as const }];
  expect(chosenText(all, undefined)).toBe("alle 3");
  expect(chosenText(all, [])).toBe("alle 3");
  expect(chosenText(all, ["København", "LandboNord"])).toBe("2 af 3");
  expect(chosenText(all, ["København", "Hele landet"])).toBe("Hele landet og 1 af 3");
  expect(chosenText(all, ["København", "LandboNord", "Aalborg Kommune"])).toBe("alle 3");
  expect(chosenText(all, ["Hele landet"])).toBe("Hele landet");
  const more = [...all, { value: "RAR", label: "RAR", isSum: true as const }];
  expect(chosenText(more, ["Hele landet", "RAR"])).toBe("2 samlede tal");
  expect(chosenText(more.slice(3), undefined)).toBe("alle 2");
});

test.each([
  ["biokul-finansiering", "maal=andel_pct&felt=type", "finansiering"],
  ["tilsynets-budget-og-regnskab", "maal=forskel&serie=-&f.gruppe=udgifter&f.status=regnskab", "post"],
])("a sum that is drawn beside its parts is counted with them: %s?%s", (id, query, name) => {
  const [table, { view, x }] = [tableAt(id), shownAt(id, query)];
  const column = columnOf(table, name);
  const said = chosenText(codeOptions(table, column), view.filters[name], optionsLeft(table, column, view));
  expect(said).toBe(`alle ${x.items.length}`);
});

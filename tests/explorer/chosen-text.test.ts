import { expect, test } from "vitest";
import { chosenText } from "../../src/explorer/options.ts";

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

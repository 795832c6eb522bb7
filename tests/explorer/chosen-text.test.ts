import { expect, test } from "vitest";
import { chosenText } from "../../src/explorer/options.ts";

const options = ["Aalborg Kommune", "LandboNord", "København"].map((label) => ({ value: label, label }));

test("what is chosen of a column is said in few words, and a name keeps its capital", () => {
  expect(chosenText(options, undefined)).toBe("alle 3");
  expect(chosenText(options, ["LandboNord", "København"])).toBe("2 af 3");
  expect(chosenText(options, ["Aalborg Kommune", "LandboNord", "København"])).toBe("alle 3");
  for (const { value, label } of options) expect(chosenText(options, [value])).toBe(label);
});

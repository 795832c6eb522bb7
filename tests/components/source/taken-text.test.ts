import { expect, test } from "vitest";
import { takenText } from "../../../src/components/source/taken-text.ts";

test("what is taken from a source goes to one dataset or to several, each in its own gender and number", () => {
  expect(takenText(1, 1)).toBe("1\u00a0række til ét datasæt");
  expect(takenText(33, 2)).toBe("33\u00a0rækker til to datasæt");
});

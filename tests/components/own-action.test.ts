import { expect, test } from "vitest";
import { ownAction } from "../../src/components/quality/own-action.ts";

test("what is done with all contradictions is not said of each", () => {
  expect(ownAction("Vist som trykt. Intet er rettet.")).toBe("");
  expect(ownAction("Tallet er vist med et forbehold. Intet er rettet.")).toBe("Tallet er vist med et forbehold.");
});

test("what is done besides is kept", () => {
  expect(ownAction("De 64 % er vist som benyttet henvisning.")).toBe("De 64 % er vist som benyttet henvisning.");
});

import { expect, test } from "vitest";
import { signpost } from "../../src/search/signpost.ts";

test("a result says what a dataset is, and leaves what it lists to its page", () => {
  expect(signpost("Her er forslag til staten: busser, tog og veje. De er fra Sjælland.")).toBe("Forslag til staten.");
  expect(signpost("Her står, hvor mange der svarede.")).toBe("Hvor mange der svarede.");
});

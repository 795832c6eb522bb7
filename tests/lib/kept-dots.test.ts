import { expect, test } from "vitest";
import { keptDots } from "../../src/lib/kept-dots.ts";

test("a dot between two parts begins no line", () => {
  expect(keptDots("antal pladser · 2024 · Opgjort")).toBe("antal pladser\u00a0· 2024\u00a0· Opgjort");
});

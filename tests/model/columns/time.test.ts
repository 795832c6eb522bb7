import { expect, test } from "vitest";
import * as col from "../../../src/model/columns.ts";

const message = (schema: ReturnType<typeof col.date>, text: string) => schema.safeParse(text).error?.issues[0]?.message;

test.each([
  ["a date", col.date("Dato", "Dagen."), "2023-05", "1680-05"],
  ["a date", col.date("Dato", "Dagen."), "2023", "9999"],
  ["a period", col.period("Aftale", "Årene."), "2025-2026", "2025-9999"],
  ["a deadline", col.deadline("Hvornår."), "efterår 2023", "efterår 1680"],
  ["a deadline", col.deadline("Hvornår."), "to år efter vejledningen", "1680"],
])("%s is in years that a source can be about", (_, schema, right, wrong) => {
  expect(message(schema, right)).toBeUndefined();
  expect(message(schema, wrong)).toBe("et årstal fra 1900 til 2100");
});

test("a period does not run backwards", () => {
  expect(message(col.period("Aftale", "Årene."), "2026-2025")).toBe("det første år først, som »2025-2026«");
});

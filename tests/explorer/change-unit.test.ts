import { expect, test } from "vitest";
import { shownName, shownOptions } from "../../src/explorer/shown-options.ts";
import { explored } from "./choices.ts";

test("what is a share by its unit changes in percentage points, and in nothing else", () => {
  const [, table] = explored.find(([id]) => id === "erhvervshus-sjaelland-tilfredshed") ?? expect.fail("no table");
  const changes = shownOptions(table, table.standard).filter(({ label }) => label.startsWith("Ændring"));
  expect(changes.map(({ label }) => label)).toEqual(["Ændring fra et basisår i procentpoint"]);
  expect(shownName(table, { ...table.standard, shown: "aendring" })).toBe("ændring i procentpoint");
});

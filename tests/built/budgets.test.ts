import { expect, test } from "vitest";
import { budgetFaults } from "./checks/budgets.ts";
import { site } from "./the-site.ts";

test("every page keeps within its budgets of HTML, JS, CSS and fonts", () => {
  expect(site.pages.flatMap((page) => budgetFaults(page, site.folder))).toEqual([]);
});

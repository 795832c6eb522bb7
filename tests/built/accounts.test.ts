import { expect, test } from "vitest";
import { accountFaults } from "./checks/accounts.ts";
import { site } from "./the-site.ts";

test("from every number that is accounted for a reader comes to its rows", () => {
  const accounts = site.pages.flatMap(({ document }) => [...document.querySelectorAll(".account")]);
  expect(accounts.length).toBeGreaterThan(50);
  expect(accountFaults(site.pages)).toEqual([]);
});

import { expect, test } from "vitest";
import { numberFaults } from "./checks/danish-numbers.ts";
import { site } from "./the-site.ts";

test("every number on every page is written as Danes write it", { timeout: 30_000 }, () => {
  expect(site.pages.flatMap(numberFaults)).toEqual([]);
});

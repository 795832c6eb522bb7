import { expect, test } from "vitest";
import { downloadFaults } from "../../scripts/examine/downloads.ts";
import { figureHomeFaults } from "./checks/figure-homes.ts";
import { linkFaults, styleLinkFaults } from "../../scripts/examine/links.ts";
import { site } from "./the-site.ts";

test("every link and every resource leads to a file, and every fragment to an id", () => {
  expect(linkFaults(site.pages, site.folder)).toEqual([]);
});

test("every url in a style sheet leads to a file", () => {
  expect(styleLinkFaults(site.folder)).toEqual([]);
});

test("every CSV and JSON file can be read back and holds something", () => {
  expect(downloadFaults(site.folder)).toEqual([]);
});

test("a figure's address is copied as the page where it belongs", () => {
  expect(figureHomeFaults(site.pages)).toEqual([]);
});

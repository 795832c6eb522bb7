import { readFileSync } from "node:fs";
import type { ConfigData } from "html-validate";
import { expect, test } from "vitest";
import { markupFaults } from "./checks/markup.ts";
import { outlineFaults } from "../../scripts/examine/outline.ts";
import { titleFaults } from "./checks/titles.ts";
import { unstyledFaults } from "./checks/unstyled.ts";
import { site } from "./the-site.ts";

const config: ConfigData = JSON.parse(readFileSync(".htmlvalidate.json", "utf8"));

/** Why a rule of html-validate's recommended set is changed; one that is changed without a reason here fails. */
const REASONS: Record<string, string> = {
  "doctype-style": "The case of the doctype is a matter of taste, and Astro writes it in lower case.",
  "void-style": "So is the slash of an empty element, which the parser ignores.",
  "no-trailing-whitespace": "A space before a line break, which a browser reads as one space.",
  "require-sri": "Integrity guards against a foreign host; every file here comes from the site itself.",
};

test("every rule that is changed has a reason", () => {
  expect(Object.keys(config.rules ?? {})).toEqual(Object.keys(REASONS));
});

test("every page is valid HTML", async () => {
  const faults = await Promise.all(site.pages.map((page) => markupFaults(page, config)));
  expect(faults.flat()).toEqual([]);
});

test("every page is in Danish, has one h1, no jump between headings and no id twice", () => {
  expect(site.pages.flatMap(outlineFaults)).toEqual([]);
});

test("every page has a title and a description of its own", () => {
  expect(titleFaults(site.pages)).toEqual([]);
});

test("every page has the style of the things it holds", () => {
  expect(unstyledFaults(site.pages)).toEqual([]);
});

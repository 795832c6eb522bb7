import { expect, test } from "vitest";
import { pageTitle, titleAbout } from "../../src/site/page-title.ts";

test("pageTitle puts the site's name after a page's own", () => {
  expect(pageTitle("Data")).toBe("Data – KKR i tal");
});

test("pageTitle leaves the name out where the title would be longer than 70 characters", () => {
  expect(pageTitle("x".repeat(58))).toBe(`${"x".repeat(58)} – KKR i tal`);
  expect(pageTitle("x".repeat(59))).toBe("x".repeat(59));
});

test("pageTitle does not say the site's name twice", () => {
  expect(pageTitle("KKR i tal")).toBe("KKR i tal");
});

test("a title about another page cuts that page's title between words", () => {
  expect(titleAbout("Rækkerne bag", "Prisen er den samme")).toBe("Rækkerne bag »Prisen er den samme«");
  const long = titleAbout("Rækkerne bag", "Tre medarbejdere skulle hjælpe Sjællands kommuner med klimaplanen");
  expect(long).toBe("Rækkerne bag »Tre medarbejdere skulle hjælpe Sjællands kommuner med …«");
  expect(long.length).toBeLessThanOrEqual(70);
});

import { expect, test } from "vitest";
import { parseHTML } from "linkedom";
import { foreignNumbers, numberFaults } from "./danish-numbers.ts";

test.each([
  "1.306 pladser og 20,3 mio. kr.",
  "fra 1.234.567,89 til 2.000",
  "19.06.2020 kl. 12.30",
  "WCAG 2.2, version 1.10.2 og CC BY 4.0",
  "punkt 3.1 i bilag 2.4",
  "i filen tabel-1.5.csv",
  "i 2018, 2019 og 2020.",
  "1 : 1,2 : 2 : 3",
  "0,125 og 12,3 % (−2,5)",
  "6,468 pct. af 31,712 mio. kr.",
  "mål 8.2 og delmål 11.10",
])("%s is Danish", (text) => {
  expect(foreignNumbers(text)).toEqual([]);
});

test.each([
  ["1,306 pladser", "1,306"],
  ["20.3 mio. kr.", "20.3"],
  ["(12.5 %)", "12.5"],
  ["−0.5", "0.5"],
  ["1,234.5", "1,234.5"],
  ["0.125", "0.125"],
  ["12,345,678 kr.", "12,345,678"],
  ["2016–17.5", "17.5"],
])("%s is not", (text, number) => {
  expect(foreignNumbers(text)).toEqual([number]);
});

test.each([
  ['<td data-value="2.378">2,378</td>', 0],
  ['<td data-value="1306">1,306</td>', 1],
  ['<td data-value="-12.5">−12.5</td>', 1],
  ["<td>2,378</td>", 1],
  ['<td class="item-number">8.2</td>', 0],
])("a cell is judged by the value it is sorted by: %s", (cell, faults) => {
  const html = `<!doctype html><html><body><table><tbody><tr>${cell}</tr></tbody></table></body></html>`;
  const page = { path: "/", html, document: parseHTML(html).document, redirects: false };
  expect(numberFaults(page)).toHaveLength(faults);
});

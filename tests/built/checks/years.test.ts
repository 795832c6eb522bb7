import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { yearFaults } from "./years.ts";

/** A page with a table of one column. */
function faults(head: string, cells: readonly string[]): string[] {
  const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join("");
  const html = `<!doctype html><html><body><table><thead><tr><th>${head}</th></tr></thead><tbody>${rows}</tbody></table></body></html>`;
  return yearFaults({ path: "/", html, document: parseHTML(html).document, redirects: false });
}

test("a year with a thousand point is found by what its column is called", () => {
  expect(faults("Børnetal fra år", ["2.017"])).toEqual(["/ »Børnetal fra år« has 2.017"]);
  expect(faults("Byggestart", ["2.025", ""])).toHaveLength(1);
});

test("years are found in a column that is called something else", () => {
  expect(faults("Sammenlignet med", ["2.016", "2.017", "2.018"])).toHaveLength(1);
});

test("years without points, and amounts that happen to be like years, are no faults", () => {
  expect(faults("År", ["2017", "2018"])).toEqual([]);
  expect(faults("Pladser", ["2.017", "2.018", "315"])).toEqual([]);
  expect(faults("Timer om året", ["1.924"]).concat(faults("Timer pr. år", ["1.924"]))).toEqual([]);
});

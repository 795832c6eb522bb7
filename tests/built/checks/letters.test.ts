import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { letterFaults } from "./letters.ts";

const typefaces = [
  { name: "Serif", property: "--serif", letters: new Set("Hav ") },
  { name: "Sans", property: "--sans", letters: new Set("Havis 1") },
];
const style = "body{font:400 1rem var(--sans)}@media print{h1,.title{font-family:var(--serif)}}p{color:var(--x)}";

function faultsOf(body: string): string[] {
  const html = `<html><head><style>${style}</style></head><body>${body}</body></html>`;
  const { document } = parseHTML(html);
  return letterFaults({ path: "/", html, document, redirects: false }, typefaces);
}

test("letters that both hold are fine, and so is a soft hyphen or a sign that is always borrowed", () => {
  expect(faultsOf("<h1>Hav</h1><p>Ha\u00advis 1 √</p>")).toEqual([]);
});

test("a letter is missed where it stands in the typeface that lacks it", () => {
  expect(faultsOf('<p class="title">Hav is</p>')).toEqual(["/ Serif has no »i«: Hav is", "/ Serif has no »s«: Hav is"]);
});

test("text that script shows later counts, and code does not", () => {
  expect(faultsOf('<svg><rect data-v="vis 2"/></svg><script>xyz</script>')).toEqual(["/ Sans has no »2«: vis 2"]);
});

import { expect, test } from "vitest";
import { heldCompounds } from "../../src/layouts/held-compounds.ts";

test("a word with a hyphen stays on one line of a heading, as far as a phone has room for it", () => {
  expect(heldCompounds("<h1>Tilsyn med BPA-arbejdsgivere, 2018-2020</h1>")).toBe(
    '<h1>Tilsyn med <span class="held">BPA-arbejdsgivere</span>, 2018-2020</h1>',
  );
  const long = "<h1>Hovedstads-samarbejdsudvalget og social- og boligområdet</h1>";
  expect(heldCompounds(long)).toBe(long);
});

test("tags of a heading, and what stands outside it, are left as they are", () => {
  const markup = '<h1 class="a-b" id="x-y"><a href="/a-b/" data-k="1">Data</a></h1><p>EU-kontorets medlemmer</p>';
  expect(heldCompounds(markup)).toBe(markup);
});

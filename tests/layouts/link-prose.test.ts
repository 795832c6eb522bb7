import { expect, test } from "vitest";
import { linkProse } from "../../src/layouts/link-prose.ts";
import { termFinder } from "../../src/layouts/link-terms.ts";

const link = (markup: string): string => linkProse(markup, termFinder([{ forms: ["takst"], href: "/ordbog/#takst" }]));
const LINK = '<a class="term" href="/ordbog/#takst">takst</a>';

test.each(["p", "li", "dd"])("a term in a %s leads to the glossary, the first time only", (name) => {
  expect(link(`<${name}>En <em>takst</em> er en takst.</${name}>`)).toBe(
    `<${name}>En <em>${LINK}</em> er en takst.</${name}>`,
  );
});

test.each([
  "<p>Se <a href='/'>en takst</a></p>",
  "<h2>En takst</h2>",
  "<li><svg><text>takst</text></svg></li>",
  "<p><table><tr><td><p>takst</p></td></tr></table></p>",
  '<p class="kicker">takst</p>',
  '<p class="aside visually-hidden">takst</p>',
  "<div>takst</div>",
  '<p title="takst">x</p>',
  "<p><!-- takst --></p>",
  '<p title="2 > 1 takst">x</p>',
])("nothing is linked in %s", (markup) => {
  expect(link(markup)).toBe(markup);
});

test("prose after what is left alone is prose again, also after an element without an end", () => {
  expect(link("<p>x<br>y <a href='/'>takst</a> og takst</p>")).toBe(`<p>x<br>y <a href='/'>takst</a> og ${LINK}</p>`);
  expect(link("<ul><li>x<li>takst</ul>")).toBe(`<ul><li>x<li>${LINK}</ul>`);
});

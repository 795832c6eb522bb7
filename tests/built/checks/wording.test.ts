import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { wordingFaults } from "./wording.ts";

const places = [
  { kommune: "Læsø", sted: "på Læsø" },
  { kommune: "Vesthimmerlands", sted: "i Vesthimmerland" },
  { kommune: "Lolland", sted: "i Lolland Kommune" },
];

/** The names of the faults in a page with this in its main element. */
function faults(main: string): string[] {
  const html = `<!doctype html><html lang="da"><body><main>${main}</main></body></html>`;
  const page = { path: "/", html, document: parseHTML(html).document, redirects: false };
  return wordingFaults(page, places).map((fault) => /> (.*?): /.exec(fault)?.[1] ?? fault);
}

test.each([
  ["<p>Der er 4 % tilbage.</p>", "a plain space before a unit"],
  ["<p>Det koster 4\n  kr. om året.</p>", "a plain space before a unit"],
  ["<p>Bilaget vedrørende alle pladser.</p>", "officialese, say »om«"],
  ["<h2>Antallet ift. året før</h2>", "officialese, say »til, mod, end«"],
  [
    "<figcaption>Pladser i 2024 Et hult mærke er et usikkert tal.</figcaption>",
    "two sentences without a full stop between them",
  ],
  ["<p>Det er 4 pct. af alle.</p>", "pct."],
  ["<p>Det koster 4\u00a0kr.. Så er det sagt.</p>", "two full stops"],
  ["<p class='event-when'>2025 – 2026</p>", "a dash between years"],
  ["<p>Det er sådan. 62 af dem har flere.</p>", "a sentence that begins with a digit"],
  ["<h1>211 steder går kilderne ikke op</h1>", "a sentence that begins with a digit"],
  ["<p>Talt fra det største er det nummer 63.</p>", "words of a machine"],
  ["<li>Øst 2021: ventet 357, fundet 257.</li>", "words of a machine"],
  ["<p>Fælles for alle rækker: Status: Opgjort.</p>", "two colons in a line of facts"],
  ["<li>Det står ikke i kilderne: Hvor mange der kom.</li>", "a prefix where a heading should be"],
  ["<h3>Pladser på området: 868 pladser</h3>", "a number and its unit said twice"],
  ["<p>Mindst er der i <a href='/'>Læsø</a>.</p>", "i an island"],
  ["<figure aria-label='Pladser i Vesthimmerlands'></figure>", "a genitive for a name"],
])("%s is a fault", (main, name) => {
  expect(faults(main)).toEqual([name]);
});

test.each([
  "<li>Aftalevilkår vedrørende undervisning</li><p class='entry-lead'>Indsatser ift. midler</p>",
  "<p>Der er 4\u00a0% og 4\u00a0kr. tilbage i Læsø Kommune og i Vesthimmerlands Kommune.</p>",
  "<p>Aftalen skriver »ca. 22 pct.« om det.</p>",
  "<p>Fra 2. januar 2024 – 3. maj 2025 gjaldt det, kl. 10 og senere.</p>",
  "<p class='aside'>24 rækker</p>",
  "<td>Vesthimmerlands</td><td>1,2, …</td>",
  "<p>Vesthimmerlands pladser ligger på Læsø og i Lolland Kommune.</p>",
])("%s is none", (main) => {
  expect(faults(main)).toEqual([]);
});

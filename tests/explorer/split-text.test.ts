import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { splitText } from "../../src/explorer/split-text.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { shownAt, tableAt, wordsAt } from "./shown-at.ts";

const table = tableAt("magtindberetninger");
const split = (query: string): string => {
  const answer = shown(table, viewAsked(query, table).view);
  return isRefusal(answer) ? expect.fail(answer.refused) : splitText(table, answer.view);
};

test("what a picture shows one value of does not split it, and is told beside what does", () => {
  expect(split("form=stablet&f.tilsyn=Øst")).toBe("område (kun 2021)");
  expect(split("form=stablet&f.tilsyn=Nord")).toBe("år og område");
});

test("what the source has numbers of the parts of, and none as a whole, is told to be left out", () => {
  const { notes, series } = shownAt(
    "magtindberetninger",
    "maal=aendring_pct&f.tilsyn=Øst&serie=omraade&f.driftsherre=alle",
  );
  expect(series?.items.map(({ label }) => label)).not.toContain("Voksne");
  expect(notes).toContain("Ikke med: Voksne, som kilden ikke har et samlet tal for i »Ændring«.");
});

test("the unit under a title of what has been divided is not that of the values before", () => {
  const { subtitle } = wordsAt("sosu-laerepladser", "vis=pr-indbygger&form=prikker");
  expect(subtitle).toContain("· pladser pr. 10.000 indbyggere · 2025 · Planlagt · folketal fra 2020");
});

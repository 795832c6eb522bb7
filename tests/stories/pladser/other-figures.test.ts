import { expect, test } from "vitest";
import { rowsOf, tables } from "../../../src/catalogue.ts";
import pladser from "../../../src/datasets/pladser-pr-kommune.ts";
import maalgrupper from "../../../src/datasets/socialaftale-maalgrupper.ts";
import socialaftaleNoegletal from "../../../src/datasets/socialaftale-noegletal.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { ownSentences } from "../../../src/stories/pladser/own-sentences.ts";
import { toldPlaces } from "../../../src/stories/pladser/places.ts";
import { tryStory } from "../../../src/stories/tell.ts";
import { withRows } from "../changed-tables.ts";
import { declarations } from "../declarations.ts";
import { everything } from "../told-text.ts";

type Row = Record<string, unknown>;

const rows: Row[] = rowsOf(pladser);
const last = Math.max(...rows.map(({ aar }) => Number(aar)));

const withPlaces = (where: Row, count: number): Tables =>
  withRows({
    [pladser.id]: rows.map((row) =>
      Object.entries({ aar: last, ...where }).every(([name, cell]) => row[name] === cell)
        ? { ...row, pladser: count }
        : row,
    ),
  });

function attempt(changed: Tables) {
  const declaration = declarations["pladser"];
  if (!declaration) throw new Error("no such story");
  return tryStory("pladser", declaration, changed);
}

function fault(changed: Tables): string {
  const tried = attempt(changed);
  if ("story" in tried) throw new Error("the story can still be told");
  return tried.fault.failed.map(({ sentence, values }) => `${sentence} – ${values}`).join("\n");
}

function told(changed: Tables): string {
  const tried = attempt(changed);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  return everything(tried);
}

test.each<[string, Row, number, string]>([
  ["private places that came back", { kommune: "Aalborg", ejerform: "privat" }, 252, "private pladser i Aalborg"],
  [
    "fewer municipal places than private ones that were gone",
    { kommune: "Aalborg", ejerform: "kommunal" },
    1700,
    "blev de kommunale",
  ],
  [
    "more shared places than were gone",
    { kommune: "Mariagerfjord", ejerform: "socialaftale" },
    900,
    "blev af, siger kortet ikke",
  ],
  ["another with a larger share", { kommune: "Rebild", ejerform: "privat" }, 2000, "største private andel"],
  ["a private place on an island", { kommune: "Læsø", ejerform: "privat" }, 1, "var alle pladser kommunale"],
])("%s stop the story with the sentence and its values", (_, where, count, sentence) => {
  const said = fault(withPlaces(where, count));
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("the private places that are missing are told with both totals while the two disagree, and not else", () => {
  expect(told(tables)).toContain(
    "Kortet siger selv, at der er 3.232 private pladser i alt. Lægger man kommunernes tal sammen, bliver det 3.032. Der mangler 200.",
  );
  const other = told(withPlaces({ kommune: "Morsø", ejerform: "privat" }, 66));
  expect(other).not.toMatch(/Der mangler|passer ikke sammen|går regnestykket op|hvis de manglende/);
});

test("the total that does not add up is told as the only one of the cards", () => {
  expect(told(tables)).toContain("De fem andre totaler på de to kort passer med kommunernes tal");
});

test("the share that the agreement tells is set beside the total only where it fits with the missing places alone", () => {
  expect(told(tables)).toContain(
    "dens pladser er ca. 22\u00a0% af alle. Det passer bedst, hvis de 200 er talt med; uden dem bliver det nærmere 23\u00a0%.",
  );
  const noegletal = rowsOf(socialaftaleNoegletal).map((row) =>
    row.aar === last && row.vaerdi === 22 ? { ...row, vaerdi: 23 } : row,
  );
  expect(fault(withRows({ [socialaftaleNoegletal.id]: noegletal }))).toContain("peger på, at totalen er regnet med");
});

test("a digit that may have been lost is told only where it makes the sum add up", () => {
  expect(told(tables)).toContain("Skulle der have stået 252 i Aalborg og ikke 52");
  const other = told({
    ...tables,
    anomalies: tables.anomalies.map((one) =>
      one.id === "private-pladser-2024" ? { ...one, vaerdi_a: (one.vaerdi_b ?? 0) + 130 } : one,
    ),
  });
  expect(other).toContain("Der mangler 130.");
  expect(other).not.toContain("går regnestykket op");
});

test("the loans are told with the years and places of the newest agreement, and not where it has none", () => {
  expect(told(tables)).toContain(
    "tilsagn om lån i 2025 og 2026 til at udvide med 30 pladser. Aftalen gælder til og med 2026.",
  );
  expect(told(tables)).toContain("Ellers bliver de 30 nye lagt oven i et kort, hvor 200 pladser enten er blevet væk");
  const without = rowsOf(maalgrupper).filter(({ type }) => type !== "flere_pladser");
  expect(told(withRows({ [maalgrupper.id]: without }))).not.toMatch(/tilsagn om lån|lagt oven i et kort/);
});

test("every municipality of the card has a sentence of its own, and the one whose number is unsure is told so", () => {
  const sentences = ownSentences(toldPlaces(tables));
  expect(sentences).toHaveLength(11);
  expect(sentences.map(({ text }) => text).filter((text) => text.includes("usikkert"))).toEqual([
    "I Aalborg stod der 2.717 pladser på kortet for 2024: 52 private, 1.850 kommunale og 815 fælles. Det private tal er usikkert.",
  ]);
});

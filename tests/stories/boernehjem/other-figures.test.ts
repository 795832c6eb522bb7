import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import fokus from "../../../src/datasets/rammeaftale-fokusomraader.ts";
import paragraffer from "../../../src/datasets/pladser-efter-paragraf.ts";
import maalgrupper from "../../../src/datasets/socialaftale-maalgrupper.ts";
import specialfunktioner from "../../../src/datasets/specialfunktioner.ts";
import kompetencer from "../../../src/datasets/styringsaftale-kompetencer.ts";
import kategorier from "../../../src/datasets/styringsaftale-tilbudskategorier.ts";
import { textOf } from "../../../src/model/words.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const places: Row[] = rowsOf(paragraffer);
const residence = "Børne- og ungehjem som opholdssted";
const institution = "Børne- og ungehjem som døgninstitution";

function isOf(row: Row, where: Row): boolean {
  return Object.entries(where).every(([name, cell]) => row[name] === cell);
}
const changed = (all: readonly Row[], where: Row, cells: Row): Row[] =>
  all.map((row) => (isOf(row, where) ? { ...row, ...cells } : row));
const told = (tables: Record<string, Row[]>): string => everything(toldStory("boernehjem", withRows(tables)));
const fault = (tables: Record<string, Row[]>): string => faultOf("boernehjem", withRows(tables));

test("the share of private places is that of the two kinds of homes together, and follows them", () => {
  const sum = (where: Row): number =>
    places.filter((row) => isOf(row, where)).reduce((all, row) => all + Number(row["pladser"]), 0);
  const [privat, all] = [
    sum({ type: residence, ejerform: "privat" }) + sum({ type: institution, ejerform: "privat" }),
    sum({ type: residence }) + sum({ type: institution }),
  ];
  expect(told({})).toContain(`${all} pladser på børnehjem`);
  expect(told({})).toContain(`Heraf var ${privat}, eller ${Math.round((100 * privat) / all)}\u00a0%, private`);
  const more = changed(places, { type: institution, ejerform: "kommunal" }, { pladser: 205 });
  expect(told({ [paragraffer.id]: more })).toContain(`${all - 4} pladser på børnehjem`);
});

test("when the new place is to open is what the agreement says, and without it the story says what is missing", () => {
  const emne = "Unge med svær selvskade";
  const later = changed(rowsOf(maalgrupper), { emne }, { tidspunkt: "ventes klar i 2027" });
  expect(told({ [maalgrupper.id]: later })).toContain("Det ventedes klart i 2027.");
  const none = rowsOf(maalgrupper).filter((row) => row.emne !== emne);
  expect(fault({ [maalgrupper.id]: none })).toContain("året, hvor det nye tilbud til unge med svær selvskade er klar");
});

test.each([
  [
    "a majority that is no longer about half",
    { type: institution, ejerform: "kommunal" },
    { pladser: 400 },
    ", private.",
  ],
  [
    "a private institution",
    { type: institution, ejerform: "privat" },
    { pladser: 9 },
    "På døgninstitutionerne var ingen",
  ],
  ["many municipal residences", { type: residence, ejerform: "kommunal" }, { pladser: 30 }, "På opholdsstederne var"],
])("%s stops the story with the sentence and its values", (_, where, cells, sentence) => {
  const said = fault({ [paragraffer.id]: changed(places, where, cells) });
  expect(said).toContain(sentence);
  expect(said).toMatch(/: \d[\d.,]*/);
});

test("without groups that moved the story says what is missing", () => {
  const stayed = rowsOf(specialfunktioner).filter(({ opgave }) => !opgave.startsWith("Koncerner"));
  expect(fault({ [specialfunktioner.id]: stayed })).toContain("de koncerner, der driver flere steder, skiftede tilsyn");
});

test("what Sjælland wishes of private places is told with the year of its agreement, and missed when it is gone", () => {
  expect(told({})).toContain("I Region Sjællands aftale, der gælder fra 2023, er de private skrevet ind.");
  const rest = rowsOf(fokus).filter(
    ({ slags, indhold }) => slags !== "resultat" || !indhold.includes("private tilbud"),
  );
  expect(fault({ [fokus.id]: rest })).toContain("det resultat, kommunerne ønsker om private tilbud");
});

test("the homes are said to be those of Silkeborg and most of Nordjylland where they are first told of", () => {
  expect(textOf(toldStory("boernehjem", withRows({})).story.standfirst)).toContain(
    "i Silkeborg og det meste af Nordjylland",
  );
});

test("an agreement that took in a private kind of home would stop the story, and so would one that left out the shared places", () => {
  const rows: Row[] = rowsOf(kategorier);
  const wider = [...rows, { ...rows.find(({ slags }) => slags === "tilbudstype"), tilbud: "Opholdssteder" }];
  expect(fault({ [kategorier.id]: wider })).toContain("Opholdsstederne og de private er slet ikke nævnt");
  const none = changed(rows, { slags: "kategori", nr: 3 }, { omfattet: "nej" });
  expect(fault({ [kategorier.id]: none })).toContain("de kommunale, som også andre kommuner bruger");
});

test("a rule of the agreement that is gone is named as missing", () => {
  const rest = rowsOf(kompetencer).filter(({ beslutning }) => !beslutning.startsWith("Lukke et tilbud"));
  expect(fault({ [kompetencer.id]: rest })).toContain("styringsaftalens regel »Lukke et tilbud permanent«");
});

test("the private share of homes and treatment together is less, which the method tells", () => {
  const treatment = { type: "Ambulant stofmisbrugsbehandling, børn og unge", ejerform: "privat" };
  expect(fault({ [paragraffer.id]: changed(places, treatment, { pladser: 900 }) })).toContain(
    "ambulant stofbehandling",
  );
});

test("what the papers say of homes and owners is told only of papers that have been read", () => {
  const unread = changed(places, { tilsyn: "Nord" }, { kilde: "kkr-sjaelland-2022-09" });
  expect(fault({ [paragraffer.id]: unread })).toContain("historien er skrevet efter kkr-nordjylland-2024-09");
});

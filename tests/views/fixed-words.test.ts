import { expect, test } from "vitest";
import { z } from "zod";
import { published } from "../../src/catalogue.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { fixedWords } from "../../src/views/fixed-words.ts";

const known = columns(
  z.object({
    fra_aar: col.year("Før.", { title: "Fra" }),
    aar: col.endOf("fra_aar", col.year("Efter.")),
    begyndt: col.year("Begyndt.", { title: "Startår" }),
    slut_aar: col.endOf("begyndt", col.year("Slut.", { title: "Slutår" })),
    maaling: col.choice("Måling", "Hvad det er.", { aarligt: "Mål for året" }),
    status: col.status("maal"),
    boern_aar: col.year("Optællingen.", { title: "Børn opgjort" }),
    tilsyn: col.tilsyn("Tilsynet."),
    prisniveau: col.priceLevel("Priserne."),
    hvem: col.choice("Virksomheder", "Hvem.", { alle: "Alle", vaekst: "Vækst" }),
    med: col.choice("Med i aftalen", "Om det er med.", { ja: "Ja", nej: "Nej" }),
  }),
);

/** What is said of the codes of some of the columns. */
const words = (codes: Record<string, string>): string[] =>
  fixedWords(
    known.flatMap((column) => {
      const code = codes[column.name];
      return code === undefined ? [] : [{ column, code, label: column.labels?.[code] ?? code }];
    }),
  );

test("what is the same everywhere is said so that it is understood without the table", () => {
  expect(words({ tilsyn: "Nord", prisniveau: "løbende", med: "nej" })).toEqual([
    "Socialtilsyn Nord",
    "løbende priser",
    "med i aftalen: nej",
  ]);
  expect(words({ hvem: "vaekst" })).toEqual(["Vækst"]);
});

test("a span of years is one thing, and a year of its own says what it is of", () => {
  expect(words({ fra_aar: "2018", aar: "2019" })).toEqual(["fra 2018 til 2019"]);
  expect(words({ aar: "2025", boern_aar: "2024" })).toEqual(["2025", "børn opgjort 2024"]);
});

test("an answer that narrows nothing a reader would miss goes without saying", () => {
  expect(words({ hvem: "alle", med: "ja" })).toEqual([]);
  const inSmall = known.filter(({ name }) => name === "med").map((column) => ({ column, code: "ja", label: "ja" }));
  expect(fixedWords(inSmall)).toEqual([]);
});

test("no word is said twice, and the end of spans that begin in several years is not said alone", () => {
  expect(words({ maaling: "aarligt", status: "maal" })).toEqual(["Mål for året"]);
  expect(words({ slut_aar: "2022" })).toEqual([]);
});

test("a form of a word, and a word that ends another, go without saying beside it", () => {
  const column = known.find(({ name }) => name === "hvem") ?? expect.fail("hvem");
  const of = (...labels: string[]): string[] => fixedWords(labels.map((label) => ({ column, code: label, label })));
  expect(of("Formand", "Formanden", "Planlagt")).toEqual(["Formanden", "Planlagt"]);
  expect(of("Besøg", "Tilsynsbesøg")).toEqual(["Tilsynsbesøg"]);
  expect(of("Forventning", "Prognose")).toEqual(["Forventning"]);
  expect(of("Syn", "Tilsyn", "Formand", "Formandskab")).toEqual(["Syn", "Tilsyn", "Formand", "Formandskab"]);
});

test("an answer and a number say what they are of, and a yes that was asked for is told", () => {
  const nr = { column: known.find(({ name }) => name === "hvem") ?? expect.fail("hvem"), code: "3", label: "3" };
  expect(fixedWords([nr, { ...nr, label: "Ikke oplyst" }])).toEqual(["virksomheder 3", "virksomheder: ikke oplyst"]);
  expect(fixedWords([{ ...nr, label: "Ja", asked: true }])).toEqual(["virksomheder: ja"]);
});

test("what could be the answer to anything is told with its question", () => {
  const answers = published
    .flatMap(({ id, columns: own }) => own.map((column) => ({ id, column, labels: column.labels ?? {} })))
    .filter(({ labels }) => Object.values(labels).some((label) => /^(?:ja|nej)$/i.test(label)));
  expect(answers.length).toBeGreaterThan(5);
  for (const { id, column, labels } of answers) {
    for (const [code, label] of Object.entries(labels)) {
      const [said = ""] = fixedWords([{ column, code, label, asked: true }]);
      expect(said, `${id}, ${column.name}`).toMatch(/: /);
    }
  }
});

test("that something is proposed goes without saying beside the proposals", () => {
  const proposals = columns(
    z.object({
      niveau: col.choice("Niveau", "Hvad rækken er.", { forslag: "Forslag" }),
      status: col.status("foreslaaet"),
    }),
  );
  const fixed = proposals.map((column) => {
    const [[code, label] = ["", ""]] = Object.entries(column.labels ?? {});
    return { column, code, label };
  });
  expect(fixedWords(fixed)).toEqual(["Forslag"]);
});

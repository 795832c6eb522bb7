import { expect, test } from "vitest";
import { rarestForms } from "../../../scripts/sentences/rarest.ts";
import { readSentences } from "../../../scripts/sentences/read-sentences.ts";
import { shapeOf } from "../../../scripts/sentences/shape.ts";
import { kommuner } from "../../../src/catalogue.ts";

const shape = shapeOf(kommuner);

test("sentences that a template makes of other places, years and numbers have one form", () => {
  expect(shape("I 2024 var 675 pladser i Jammerbugt private.")).toBe(
    shape("I 2018 var 1.263 pladser i Aalborg private."),
  );
  expect(shape("Læsøs andel er 12,5 %.")).toBe("[steds] andel er [tal] %.");
  expect(shape("De ti kommuner i KKR Nordjylland: Læsø, Thisted og Morsø")).toBe(
    "De ti kommuner i KKR [del]: [steder]",
  );
});

test("none and one are forms of their own, as are names inside other words", () => {
  expect(shape("Der var 0 pladser.")).toBe("Der var 0 pladser.");
  expect(shape("Der var 1 plads.")).toBe("Der var 1 plads.");
  expect(shape("Der var 10 pladser.")).toBe("Der var [tal] pladser.");
  expect(shape("Randersgade")).toBe("Randersgade");
});

test("the sentences of a page are those of its main part, apart from what holds others", () => {
  const html = `<!doctype html><html><body><nav><p>Uden for.</p></nav><main><h1>Læsø</h1>
    <ul><li><p>Der er 3,2 pr. 10.000 indbyggere. Det er nr. 2 af 98.</p></li></ul><p hidden>Skjult.</p><p>12</p></main></body></html>`;
  expect(readSentences(html)).toEqual(["Læsø", "Der er 3,2 pr. 10.000 indbyggere.", "Det er nr. 2 af 98."]);
});

test("the rarest form comes first, with the first sentence that has it", () => {
  const pages = [
    { page: "/a/", sentences: ["I 2018 var der 3 pladser.", "Der var ingen."] },
    { page: "/b/", sentences: ["I 2019 var der 4 pladser."] },
  ];
  expect(rarestForms(pages, shape)).toEqual([
    { shape: "Der var ingen.", count: 1, sentence: "Der var ingen.", page: "/a/" },
    { shape: "I [år] var der [tal] pladser.", count: 2, sentence: "I 2018 var der 3 pladser.", page: "/a/" },
  ]);
});

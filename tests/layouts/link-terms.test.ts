import { expect, test } from "vitest";
import { termFinder } from "../../src/layouts/link-terms.ts";

const terms = [
  { forms: ["takst", "taksten"], href: "/ordbog/#takst" },
  { forms: ["objektiv finansiering"], href: "/ordbog/#objektiv-finansiering" },
  { forms: ["finansiering"], href: "/ordbog/#finansiering" },
  { forms: ["DK2020 (alle)"], href: "/ordbog/#dk2020" },
  { forms: ["Takst i tal"] },
];
const linked = (...texts: string[]): string[] => {
  const find = termFinder(terms);
  return texts.map((text) =>
    find(text)
      .map((piece) => (piece.href ? `[${piece.text}]` : piece.text))
      .join(""),
  );
};

test("a name that holds a term is left alone, and the term is linked elsewhere", () => {
  expect(linked("Takst i tal viser en takst.")).toEqual(["Takst i tal viser en [takst]."]);
});

test("a term is linked as it is written, in any of its forms", () => {
  expect(linked("Taksten er fast.")).toEqual(["[Taksten] er fast."]);
});

test("a term is linked once, however many texts it stands in", () => {
  expect(linked("En takst og en takst", "og taksten")).toEqual(["En [takst] og en takst", "og taksten"]);
});

test("a part of a word is not a term", () => {
  expect(linked("Takstaftalen og tilsynstaksten, takst-reglen")).toEqual([
    "Takstaftalen og tilsynstaksten, takst-reglen",
  ]);
});

test("the longest term wins, and the shorter one is still found elsewhere", () => {
  expect(linked("objektiv finansiering og finansiering")).toEqual(["[objektiv finansiering] og [finansiering]"]);
});

test("signs that mean something in a pattern are only signs", () => {
  expect(linked("DK2020 (alle) er med")).toEqual(["[DK2020 (alle)] er med"]);
});

test("without terms a text is left whole", () => {
  expect(termFinder([])("En takst")).toEqual([{ text: "En takst" }]);
});

import { expect, test } from "vitest";
import { coveredTables, coverageTally } from "../../src/analysis/coverage.ts";
import { published } from "../../src/catalogue.ts";
import { coverageSentence } from "../../src/components/source/coverage-sentence.ts";
import type { Coverage } from "../../src/model/coverage.ts";

const table = (rest: Partial<Coverage>): Coverage => ({
  ...{ kilde: "k", tabel: "t", titel: "T", linjer: "1", datasaet: null, udeladt: null, begrundelse: null },
  ...rest,
});
const coverage = [
  table({ datasaet: "tilsynstakster|pladser-pr-kommune" }),
  table({ udeladt: "tabt", begrundelse: "Væk." }),
  table({ kilde: "anden", datasaet: "pladser-pr-kommune" }),
];

test("a table leads to the datasets it went to, in the order it names them", () => {
  const [first] = coveredTables(coverage, published);
  expect(first?.datasets.map(({ id }) => id)).toEqual(["tilsynstakster", "pladser-pr-kommune"]);
});

test("the tables of one source are counted, published and left out", () => {
  expect(coverageTally(coveredTables(coverage, published, "k"))).toEqual({ all: 2, published: 1, leftOut: 1 });
  expect(coverageTally(coveredTables(coverage, published)).all).toBe(3);
});

test("how much is published is said in words", () => {
  expect(coverageSentence({ all: 1, published: 1, leftOut: 0 })).toBe(
    "Vi har fundet 1\u00a0tabel, liste eller afsnit. Det hele er udgivet. Er der mere i bilagene, er det ikke gjort op endnu.",
  );
  expect(coverageSentence({ all: 0, published: 0, leftOut: 0 })).toBe(
    "Vi har endnu ikke gjort op, hvilke tabeller, lister og afsnit der er i bilagene.",
  );
  expect(coverageSentence({ all: 9, published: 8, leftOut: 1 })).toContain(
    "Af dem er 8 udgivet og én udeladt. Grunden står ved den udeladte.",
  );
  expect(coverageSentence({ all: 9, published: 7, leftOut: 2 })).toContain(
    "7 udgivet og 2 udeladt. Grunden står ved hver udeladt.",
  );
});

import { describe, expect, test } from "vitest";
import { pictureWords } from "../../src/charts/picture-words.ts";
import { refusedAt, shownAt, wordsAt } from "./shown-at.ts";

describe("a title", () => {
  test.each([
    ["tilsynets-budget-og-regnskab", "maal=forskel&f.enhed=1.000%20kr.&f.enhed=mio.%20kr.&f.post=netto", "mio. kr."],
    ["erhvervshus-sjaelland-tilfredshed", "x=periode&f.enhed=pct&f.enhed=nps&f.indikator=Net%20Promoter%20Score", "%"],
    ["strategiske-erhvervsmaal", "f.status=maal&f.blandt_de_syv=ja&f.blandt_de_syv=nej", "nej"],
  ])("of %s?%s names nothing that is not drawn", (id, query, undrawn) => {
    expect(wordsAt(id, query).title).not.toContain(undrawn);
  });

  test("says nothing twice", () => {
    expect(wordsAt("sanktioner-driftsherre", "").title).not.toMatch(/modtager(?!e)/);
    expect(wordsAt("strategiske-erhvervsmaal", "f.status=maal").title).not.toContain(": mål");
    expect(wordsAt("takstaendringer", "f.ydelse=vaesentlig_aendring").title).toBe("Væsentlig ændring");
  });

  test.each([
    ["biokul-kommunebidrag", "vis=pr-indbygger", /biokul/],
    ["takstaendringer", "x=stoerrelse&serie=ydelse&felt=-&f.tilsyn=Nord", /takst/],
    ["objektiv-finansiering", "maal=beloeb_kr", /plejefamilier/],
    ["nygodkendelser", "f.udfald=afslag", /godkendelse/],
  ])("of %s?%s has what its table is about beside it", (id, query, about) => {
    expect(Object.values(wordsAt(id, query)).join(" ")).toMatch(about);
  });
});

test("categories that are added are all there, or the time is left out", () => {
  const { marks, notes } = shownAt("whistleblow", "f.omraade=plejefamilier&f.omraade=tilbud");
  expect(marks.map(({ x, series }) => [x, series])).toEqual([["2023", "Nord"]]);
  expect(notes.join(" ")).toMatch(/^.*Ikke med: 2019 \(Nord\).*hvor kilden ikke har alle de valgte i »Område«\./);
});

test("sums of rounded amounts are said to be so", () => {
  expect(shownAt("klyngemidler-sjaelland", "x=klynge").notes).toContain(
    "Summerne har vi beregnet af afrundede tal, så kildens egne kan være lidt anderledes.",
  );
});

test("a refusal calls columns by their names, and inhabitants what they are", () => {
  expect(refusedAt("erhvervshus-maal", "maal=maalopfyldelse_pct")).toContain("sammen over »Nr.«. Vælg");
  expect(refusedAt("klyngemidler-sjaelland", "maal=indbyggere&vis=pr-indbygger")).toMatch(
    /^Indbyggere er selv det, der deles med\./,
  );
  expect(refusedAt("klyngemidler-pr-indbygger", "vis=pr-indbygger")).toMatch(/^Tallene er allerede pr\. indbygger\./);
  expect(refusedAt("objektiv-finansiering", "f.aar=2018&f.aar=2019&form=prikker")).toMatch(
    /^Betaling lægger vi ikke sammen over flere år\./,
  );
});

test("no full stop stands before a value in brackets", () => {
  expect(pictureWords(shownAt("indikatorscorer", ""))).not.toMatch(/\. \(/);
});

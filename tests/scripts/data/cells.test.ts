import { describe, expect, test } from "vitest";
import { cellReader, isFault } from "../../../scripts/data/cells.ts";
import { codeLists } from "../../../scripts/data/code-lists.ts";
import type { Column } from "../../../src/model/shape.ts";
import { kommuner } from "./kommuner.ts";

const lists = codeLists(kommuner, [{ erhvervshus: "Erhvervshus Fyn", kort: "Fyn", slug: "fyn" }], []);
const column = (rest: Partial<Column>): Column => ({
  ...{ name: "navn", title: "Navn", description: "Et navn.", role: "text", type: "text", optional: false },
  ...rest,
});
const read = (text: string, rest: Partial<Column> = {}) => cellReader(column(rest), lists)(text);

describe("any cell", () => {
  test("may be empty only where the column is optional", () => {
    expect(read("", { optional: true })).toBeNull();
    expect(read("")).toMatchObject({ expected: "en værdi i »Navn«" });
  });

  test.each([" a", "a ", "a\u00a0", "\u202fa", "a\r", "\u200ba"])(
    "%j has a space at its edge and is refused",
    (text) => {
      expect(read(text)).toMatchObject({ expected: "ingen mellemrum eller linjeskift før eller efter" });
    },
  );

  test.each(["=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "-SUM(A1)"])("%j is refused as a formula", (text) => {
    expect(read(text)).toMatchObject({ expected: "en værdi, ikke en formel" });
  });

  test.each(["constructor", "__proto__"])("%j is a name that the program has taken", (text) => {
    expect(read(text)).toMatchObject({ expected: `et andet navn; »${text}« er optaget af programmet` });
  });

  test.each(["#REF!", "#N/A", "#I/T", "#DIV/0!", "#VÆRDI!", "#NAVN?", "Err:502", "Fejl:502"])(
    "%j is refused as a spreadsheet's error",
    (text) => {
      expect(read(text)).toMatchObject({ expected: "en værdi; regnearket kunne ikke beregne cellen" });
    },
  );

  test.each([
    "Erhvervshus",
    "Fejl i taksten",
    "# 1 i landet",
    "- et punkt",
    "+45 dage",
    "-5 grader (målt)",
    "<b>fed</b>",
    "12\u00a0% af alle",
  ])("%j is a text like any other", (text) => {
    expect(read(text)).toBe(text);
  });
});

describe("a cell with choices", () => {
  const choices: Partial<Column> = { type: "choice", choices: ["kommunal", "privat"] };
  test("holds one of them as written", () => {
    expect(read("privat", choices)).toBe("privat");
  });
  test("suggests the nearest, also when only the case is wrong", () => {
    expect(read("Privat", choices)).toEqual({
      expected: "en af værdierne kommunal eller privat",
      action: "Mente du »privat«?",
    });
  });
  test("suggests nothing when none is near", () => {
    expect(read("fælles ordning", choices)).toMatchObject({ action: "Vælg en af værdierne." });
  });
});

describe("a cell with a name from a code list", () => {
  const kommune: Partial<Column> = { codeList: "kommune" };
  test("holds the official name for any accepted spelling", () => {
    expect([read("Vesthimmerland", kommune), read("vesthimmerlands kommune", kommune)]).toEqual([
      "Vesthimmerlands",
      "Vesthimmerlands",
    ]);
  });
  test("suggests the official name nearest to a slip, with or without Kommune after it", () => {
    const actions = ["Vesthimerland", "Vesthimerland Kommune"].map((text) => read(text, kommune));
    expect(actions).toEqual(
      Array(2).fill(expect.objectContaining({ action: expect.stringContaining("Mente du »Vesthimmerlands«?") })),
    );
  });
  test.each(["Vesthimmerland?", "Vesthimmerl\ufffdnds", "VesthimmerlÃ¸nds"])(
    "%j has lost letters, and is no other spelling to keep",
    (text) => {
      const action = "Mente du »Vesthimmerlands«? Bogstaver er ødelagt, så skriv navnet forfra.";
      expect(read(text, { codeList: "kommune" })).toMatchObject({ action });
    },
  );

  test("names the file where a new spelling belongs", () => {
    expect(read("Vesthimerland", kommune)).toEqual({
      expected: "kommune: et navn, der står i data/kommuner.csv",
      action:
        "Mente du »Vesthimmerlands«? Er det en anden stavemåde, så føj den til kolonnen aliasser i data/kommuner.csv.",
      list: "kommune",
    });
  });
  test.each([
    [
      "Hovedstaden",
      "Hovedstaden er en region. Skriv navnet på en kommune. Gælder rækken ikke én kommune, så slet den.",
    ],
    ["KKR Sjælland", "Sjælland er en region. Skriv navnet på en kommune. Gælder rækken ikke én kommune, så slet den."],
    ["Atlantis", "Skriv kommunens navn, som det står i data/kommuner.csv. Gælder rækken ikke én kommune, så slet den."],
  ])("that is no spelling of a municipality is never advised to become one: %s", (text, action) => {
    expect(read(text, kommune)).toMatchObject({ action });
  });
  test("is not suggested for a sum below the rows", () => {
    expect(read("I alt", kommune)).toMatchObject({ action: expect.stringContaining("Er rækken en sum, så slet den.") });
  });
  test("names the list where a new source belongs", () => {
    expect(read("kkr-nordjylland-2026-09", { codeList: "kilde" })).toEqual({
      expected: "kilde: et id, der står i data/sources.csv",
      action: "Er det en ny kilde, så tilføj den som en række i data/sources.csv.",
      list: "kilde",
    });
  });
  test("may be the column's own word, which is suggested too", () => {
    const house: Partial<Column> = { codeList: "erhvervshus", alsoAllowed: "Alle erhvervshuse" };
    expect(read("Alle erhvervshuse", house)).toBe("Alle erhvervshuse");
    expect(read("Alle ehvervshuse", house)).toMatchObject({ action: expect.stringContaining("»Alle erhvervshuse«") });
  });
  test("is left as written while the code lists themselves are wrong", () => {
    expect(cellReader(column(kommune), undefined)("Atlantis")).toBe("Atlantis");
  });
});

test("only an object is a fault", () => {
  expect([null, 0, "", { expected: "a", action: "b" }].map(isFault)).toEqual([false, false, false, true]);
});

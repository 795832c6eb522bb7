import { expect, test } from "vitest";
import { fallenGuards, guardsText, raised, unguarded } from "../../../scripts/data/guards.ts";
import { datasets } from "./the-data.ts";

const id = "pladser-pr-kommune";
const guards = { raekker: 66, opslag: 132, kontroller: 8, uoverensstemmelser: 2, daekning: 1 };
const kept = { datasaet: id, ...guards, grund: null };
const fallen = (now: Partial<typeof guards>) => fallenGuards([kept], new Map([[id, { ...guards, ...now }]]), datasets);

test("as much as before, or more, is right", () => {
  expect([fallen({}), fallen({ raekker: 67, daekning: 2 })]).toEqual([[], []]);
});

test.each(["raekker", "opslag", "kontroller", "uoverensstemmelser", "daekning"] as const)("less %s is told", (kind) => {
  expect(fallen({ [kind]: guards[kind] - 1 })).toMatchObject([
    { file: "data/guards.csv", row: 2, column: kind, value: `${id}: ${guards[kind] - 1}, før ${guards[kind]}` },
  ]);
});

test("what has gone is said with where to find it and how to let it go", () => {
  expect(fallen({ uoverensstemmelser: 1 })[0]).toMatchObject({
    expected: "mindst lige så mange uoverensstemmelser som før",
    action:
      "Se efter i data/anomalies.csv, hvad der er forsvundet, og hent det tilbage. " +
      "Er det med vilje, så skriv 1 i denne celle og grunden i kolonnen grund.",
  });
});

test("the numbers of a row that has gone are told with it, so that both counts can be set at once", () => {
  const told = fallen({ raekker: 65, opslag: 130 });
  expect(told.map(({ column }) => column)).toEqual(["raekker"]);
  expect(told[0]?.action).toContain("skriv 65 i denne celle, 130 i kolonnen opslag og grunden i kolonnen grund");
});

test("a dataset that could not be published is not said to have lost its guards, but one that is gone is told", () => {
  expect(fallenGuards([kept], new Map(), datasets)).toEqual([]);
  expect(fallenGuards([{ ...kept, datasaet: "pladser" }], new Map(), datasets)).toMatchObject([
    { row: 2, column: "datasaet", value: "pladser" },
  ]);
});

test("a dataset that has no row is told with the row to add, and one that has is not", () => {
  const now = new Map([
    [id, guards],
    ["ny", { ...guards, daekning: 0 }],
  ]);
  expect(unguarded([kept], now)).toEqual([
    {
      ...{ file: "data/guards.csv", column: "datasaet", expected: "en række om datasættet ny; den mangler" },
      action:
        "Er rækken slettet, så hent den tilbage. Er datasættet nyt, så tilføj denne række nederst: ny,66,132,8,2,0,",
    },
  ]);
});

test("numbers are raised and never lowered, and reasons and the order of rows stand", () => {
  const rows = [
    { ...kept, grund: "Slået sammen, 2026" },
    { ...kept, datasaet: "a" },
  ];
  const now = new Map([
    ["a", { ...guards, raekker: 1 }],
    [id, { ...guards, raekker: 99 }],
  ]);
  expect(guardsText(raised(rows, now))).toBe(
    "datasaet,raekker,opslag,kontroller,uoverensstemmelser,daekning,grund\n" +
      `${id},99,132,8,2,1,"Slået sammen, 2026"\na,66,132,8,2,1,\n`,
  );
  expect(raised([kept], new Map())).toEqual([kept]);
});

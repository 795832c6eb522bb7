import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { bestForm } from "../../src/views/best-form.ts";
import { whyNotForm } from "../../src/views/forms-for.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import type { ViewTable } from "../../src/views/view-table.ts";
import { viewOf } from "./tables.ts";

const shown = (table: ViewTable, view: Partial<View>): Resolved => {
  const resolved = resolve(table, viewOf(view));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved;
};

const numbers = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1);

/** A number for each of so many municipalities. */
const kommuner = (size: number): Resolved =>
  shown(
    {
      columns: columns(
        z.object({ ...col.kommune("Kommunen."), pladser: col.count("Pladser", "Antallet.", "pladser") }),
      ),
      key: ["kommune"],
      rows: numbers(size).map((at) => ({ kommune: `K${at}`, kommunekode: 100 + at, pladser: at })),
    },
    { measure: "pladser", x: "kommune" },
  );

/** Two places with a number for each of so many kinds. */
const kinds = (size: number, disjoint = false): Resolved =>
  shown(
    {
      columns: columns(
        z.object({
          sted: col.category("Sted", "Stedet."),
          slags: col.choice(
            "Slags",
            "Slagsen.",
            Object.fromEntries(numbers(size).map((at) => [`Slags ${at}`, `Slags ${at}`])),
            disjoint ? { disjoint } : {},
          ),
          antal: col.count("Antal", "Antallet.", "sager"),
        }),
      ),
      key: ["sted", "slags"],
      rows: ["Nord", "Syd"].flatMap((sted) => numbers(size).map((at) => ({ sted, slags: `Slags ${at}`, antal: at }))),
    },
    { measure: "antal", x: "sted", series: "slags" },
  );

describe("a form", () => {
  test.each(["kort", "felter", "striber"] as const)("that needs many places, %s, is offered from the fifth", (form) => {
    expect(whyNotForm(form, kommuner(4))).toContain("mindst fem");
    expect(whyNotForm(form, kommuner(5))).toBeUndefined();
  });

  test.each(["soejler", "prikker"] as const)("with more than eight marks in a row, %s, cannot be read", (form) => {
    expect(whyNotForm(form, kinds(8))).toBeUndefined();
    expect(whyNotForm(form, kinds(9))).toContain("for mange");
  });
});

/** A number for each of so many places in each of so many years. */
const courses = (places: number, years: number, sign = 1): Resolved =>
  shown(
    {
      columns: columns(
        z.object({
          aar: col.year("Året."),
          sted: col.choice(
            "Sted",
            "Stedet.",
            Object.fromEntries(numbers(places).map((at) => [`Sted ${at}`, `Sted ${at}`])),
            { disjoint: true },
          ),
          antal: col.count("Antal", "Antallet.", "sager"),
        }),
      ),
      key: ["aar", "sted"],
      rows: numbers(years).flatMap((year) =>
        numbers(places).map((at) => ({ aar: 2000 + year, sted: `Sted ${at}`, antal: at * (at === 1 ? sign : 1) })),
      ),
    },
    { measure: "antal", x: "aar", series: "sted" },
  );

describe("lines", () => {
  test("are told apart while they are eight, and twenty where both ends are named", () => {
    const tooMany = "der er for mange kurver til at skelne dem.";
    expect([courses(8, 3), courses(9, 3)].map((one) => whyNotForm("linjer", one))).toEqual([undefined, tooMany]);
    expect([courses(20, 2), courses(21, 2)].map((one) => whyNotForm("linjer", one))).toEqual([undefined, tooMany]);
  });

  test("need two times", () => {
    expect(whyNotForm("linjer", courses(2, 1))).toBe("der er kun ét tidspunkt.");
  });
});

test("a stack has no negative parts", () => {
  expect(whyNotForm("stablet", courses(3, 2))).toBeUndefined();
  expect(whyNotForm("stablet", courses(3, 2, -1))).toBe("der er negative tal.");
});

test("a board has two sides, and no small pictures", () => {
  const board = courses(3, 2);
  expect(whyNotForm("tavle", board)).toBeUndefined();
  expect(whyNotForm("tavle", { ...board, facet: board.series })).toBe("en farvet tabel har kun to sider.");
  expect(whyNotForm("tavle", { ...board, series: null })).toBe("figuren er ikke delt op. Vælg en opdeling.");
});

describe("the simplest form", () => {
  test("is a map where there are more municipalities than bars can be told apart", () => {
    expect(bestForm(kommuner(30))).toBe("soejler");
    expect(bestForm(kommuner(31))).toBe("kort");
  });

  test("is a board where the kinds are more than eight", () => {
    expect(bestForm(kinds(8))).toBe("prikker");
    expect(bestForm(kinds(9))).toBe("tavle");
    expect([8, 9].map((size) => bestForm(kinds(size, true)))).toEqual(["stablet", "tavle"]);
  });
});

test("one value alone is a large number, and no bar across the page, unless there is something to hold it against", () => {
  const lone = kommuner(1);
  expect(bestForm(lone)).toBe("tal");
  for (const form of ["soejler", "prikker", "stablet", "tavle"] as const)
    expect(whyNotForm(form, lone)).toMatch(/^(?:der er kun ét tal|figuren er ikke delt op)\./);
  for (const form of ["soejler", "prikker", "tavle"] as const)
    expect(whyNotForm(form, lone)).toBe("der er kun ét tal.");
  expect(whyNotForm("stablet", courses(1, 1))).toBe("der er kun ét tal.");
  expect(
    whyNotForm("soejler", { ...lone, view: { ...lone.view, target: { value: 2, label: "Mål: 2" } } }),
  ).toBeUndefined();
  expect(whyNotForm("soejler", kommuner(2))).toBeUndefined();
});

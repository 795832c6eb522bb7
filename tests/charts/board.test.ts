import { expect, test } from "vitest";
import { z } from "zod";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewOf } from "../views/tables.ts";
import { drawn, elements, invented } from "./drawn.ts";
import { coveringTexts, outsideFrame } from "./legible.ts";

const HOUSES = ["Nord", "Midt", "Syd", "Øst", "Hovedstaden"];

/** What each of the houses does, on a board with a column for each. */
function boardOf(houses: readonly string[]) {
  const table = {
    columns: columns(
      z.object({ opgave: col.category("Opgave", "Opgaven."), hus: col.category("Hus", "Huset, der har den.") }),
    ),
    key: ["opgave", "hus"],
    rows: houses.flatMap((hus) => ["Skibe", "Skoler"].map((opgave) => ({ opgave, hus }))),
  };
  const resolved = resolve(table, viewOf({ measure: "raekker", x: "opgave", series: "hus", form: "tavle" }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return picture(resolved);
}

test("a board on a phone names its columns, also where one name is wider than its column", () => {
  const { narrow } = boardOf(HOUSES);
  for (const house of HOUSES) expect(narrow).toContain(`>${house}</text>`);
  expect({ outside: outsideFrame(narrow), covering: coveringTexts(narrow) }).toEqual({ outside: [], covering: [] });
});

test("a board numbers its columns where the names would cover each other, and says above what the numbers are", () => {
  const names = HOUSES.map((house) => `${house} og flere andre steder`);
  const { narrow } = boardOf(names);
  for (const [at, name] of names.entries()) {
    expect(narrow).toContain(`>${at + 1}</text>`);
    expect(narrow.replaceAll(/<\/text><text[^>]*>/g, " ")).toContain(`${at + 1}\u00a0${name}`);
  }
  expect({ outside: outsideFrame(narrow), covering: coveringTexts(narrow) }).toEqual({ outside: [], covering: [] });
});

test("a board where all are alike is pale: a deep shade would say much of something", () => {
  const { narrow } = boardOf(HOUSES);
  expect(narrow).toContain('fill="var(--step-2)"');
  expect(narrow).not.toContain('fill="var(--step-5)"');
});

test("a board marks with a star the values in doubt, and no others", () => {
  const scores = invented(
    {
      hus: col.category("Hus", "Huset."),
      del: col.category("Del", "Delen."),
      score: col.score("Score", "Scoren.", "point"),
      svag: col.optional(col.text("Svag", "Hvorfor.")),
    },
    ["hus", "del"],
    [
      { hus: "Fyn", del: "a", score: 80, svag: null },
      { hus: "Fyn", del: "b", score: 40, svag: "få svar" },
    ],
  );
  const { wide } = drawn(scores, { measure: "score", x: "hus", series: "del", form: "tavle", doubt: "svag" });
  const numbers = elements(wide, "text").map(({ textContent }) => textContent);
  expect(numbers.filter((text) => /\d/.test(text))).toEqual(["80", "40*"]);
});

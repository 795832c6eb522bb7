import { expect, test } from "vitest";
import { shortValue } from "../../src/views/value-text.ts";
import * as col from "../../src/model/columns.ts";
import { drawn, invented } from "./drawn.ts";

const rules = (rows: readonly (readonly [string, string, number])[]) =>
  drawn(
    invented(
      {
        emne: col.category("Emne", "Emnet.", { disjoint: true }),
        tilsyn: col.category("Tilsyn", "Tilsynet.", { disjoint: true }),
        antal: col.count("Regler", "Antallet.", "regler"),
      },
      ["emne", "tilsyn"],
      rows.map(([emne, tilsyn, antal]) => ({ emne, tilsyn, antal })),
    ),
    { measure: "antal", x: "emne", series: "tilsyn", form: "stablet" },
  ).table;

test("a sum stands after the parts of a row where any row has several", () => {
  const { columns, rows } = rules([
    ["Besøg", "Nord", 3],
    ["Besøg", "Øst", 4],
    ["Klager", "Øst", 1],
  ]);
  expect(columns.at(-1)?.title).toBe("I alt");
  expect(rows.map((row) => row.at(-1))).toEqual(["7", "1"]);
});

test("no sum repeats the only number of every row", () => {
  const { columns } = rules([
    ["Besøg", "Nord", 3],
    ["Klager", "Øst", 1],
  ]);
  expect(columns.map(({ title }) => title)).not.toContain("I alt");
});

const amounts = (values: readonly number[]): string[] =>
  drawn(
    invented(
      {
        post: col.category("Post", "Posten."),
        beloeb: col.amount("Beløb", "Beløbet.", "mio. kr.", { decimals: 3 }),
      },
      ["post"],
      values.map((beloeb, at) => ({ post: `Post ${at}`, beloeb })),
    ),
    { measure: "beloeb", x: "post", form: "soejler" },
  ).table.rows.map((row) => row[1] ?? "");

test("a value below one has all the decimals that most values have", () => {
  expect(amounts([0.719, 0.441, 0.11]).sort()).toEqual(["0,110", "0,441", "0,719"]);
});

test("where few values have three decimals the others are not given more than they have", () => {
  expect(amounts([0.275, 0.25, 0.7]).sort()).toEqual(["0,25", "0,275", "0,7"]);
});

test("a value above one has no zeros after its decimals, which would read as thousands", () => {
  expect(shortValue({ title: "Beløb", unit: "mio. kr.", kind: "amount", decimals: 3, isExact: true }, 2.1)).toBe("2,1");
});

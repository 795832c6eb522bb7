import { expect, test } from "vitest";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { starredSums } from "../../src/charts/starred-sums.ts";
import type { View } from "../../src/views/view.ts";
import { viewOf } from "../views/tables.ts";
import { elements, invented, readOut } from "./drawn.ts";

/** Places of two owners, with one number in doubt. */
const table = invented(
  {
    sted: col.category("Sted", "Stedet.", { disjoint: true }),
    ejer: col.category("Ejer", "Ejeren.", { disjoint: true }),
    antal: col.count("Pladser", "Antallet.", "pladser"),
    tvivl: col.optional(col.text("Tvivl", "Hvorfor.")),
  },
  ["sted", "ejer"],
  [
    { sted: "Aalborg", ejer: "Kommunal", antal: 1850, tvivl: null },
    { sted: "Aalborg", ejer: "Privat", antal: 150, tvivl: "usikkert tal" },
    { sted: "Morsø", ejer: "Kommunal", antal: 330, tvivl: null },
    { sted: "Morsø", ejer: "Privat", antal: 120, tvivl: null },
  ],
);

function resolved(view: Partial<View>) {
  const answer = resolve(
    table,
    viewOf({ measure: "antal", x: "sted", series: "ejer", form: "stablet", doubt: "tvivl", ...view }),
  );
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

const textsIn = (view: Partial<View>): (string | null)[] =>
  elements(picture(resolved(view)).wide, "text").map((text) => text.textContent);

test("a sum with a part in doubt has a star in the picture, and no other sum has", () => {
  expect(textsIn({})).toEqual(expect.arrayContaining(["2.000*", "450"]));
  expect(textsIn({ shown: "andel" })).toEqual(expect.arrayContaining(["2.000*", "450"]));
});

test("a sum with a part in doubt says why in the table, also where shares are of it", () => {
  for (const shown of ["absolut", "andel"] as const) {
    const { rows } = picture(resolved({ shown })).table;
    expect(rows.map((row) => row.at(-1)).sort()).toEqual(["2.000 (usikkert tal)", "450"]);
  }
});

test("every share of a whole with a part in doubt is in doubt, says so where it is read, and is told of", () => {
  const answer = resolved({ shown: "andel" });
  const read = readOut(picture(answer).wide);
  expect(read.filter((text) => text.startsWith("Aalborg"))).toEqual([
    "Aalborg, Kommunal: 92,5\u00a0% (af 2.000 pladser; usikkert tal)",
    "Aalborg, Privat: 7,5\u00a0% (af 2.000 pladser; usikkert tal)",
  ]);
  expect(answer.marks.map(({ x, doubt }) => [x, doubt])).toEqual([
    ...[0, 1].map(() => ["Aalborg", "usikkert tal"]),
    ...[0, 1].map(() => ["Morsø", undefined]),
  ]);
  expect(answer.notes).toContain("En andel er i tvivl, når et tal i dens helhed er det.");
  expect(resolved({ shown: "andel", filters: { sted: ["Morsø"] } }).notes.join(" ")).not.toContain("tvivl");
});

test("a mark that adds rows is in doubt where one of them is", () => {
  const answer = resolve(table, viewOf({ measure: "antal", x: "ejer", doubt: "tvivl" }));
  const marks = isRefusal(answer) ? [] : answer.marks;
  expect(Object.fromEntries(marks.map(({ x, doubt }) => [x, doubt]))).toEqual({
    Kommunal: undefined,
    Privat: "usikkert tal",
  });
});

test("the star is told of where a sum has one, and nowhere else", () => {
  expect(starredSums(resolved({}))).toEqual(["Står der en stjerne ved en sum, er et tal med hult mærke regnet med."]);
  expect(starredSums(resolved({ form: "soejler" }))).toEqual([]);
  expect(starredSums(resolved({ filters: { sted: ["Morsø"] } }))).toEqual([]);
});

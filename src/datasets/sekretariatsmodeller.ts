import { sum } from "d3";
import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  model: col.choice("Model", "Kun den anden model har et navn i kilden. De to andre navne er vores.", {
    central: "1. Centralt sekretariat",
    netvaerk: "2. Netværkssekretariat",
    klyngeressourcer: "3. Centralt sekretariat med ressourcer til klyngerne",
  }),
  enhed: col.category("Enhed", "Det sted i figuren, rækken gælder.", { disjoint: true }),
  opgave: col.optional(
    col.category("Opgave", "Opgaven, når figuren sætter stillinger af til den.", { disjoint: true }),
  ),
  stillinger: col.optional(
    col.amount(
      "Fuldtidsstillinger",
      "Fuldtidsstillinger til opgaven. Tom, når figuren ikke siger det.",
      "fuldtidsstillinger",
      { decimals: 1 },
    ),
  ),
  status: col.status("foreslaaet"),
};

type Row = RowWith<typeof columns>;

const postsOf = (rows: readonly Row[]): number => sum(rows, (r) => r.stillinger ?? 0);

const sameSize: Check<Row> = {
  id: "lige-mange-stillinger",
  title: "De tre modeller har lige mange fuldtidsstillinger",
  run: (rows) => {
    const models = [...Map.groupBy(rows, (r) => r.model).entries()];
    const first = postsOf(models[0]?.[1] ?? []);
    return models.map(([model, members]) => ({
      holds: postsOf(members) === first,
      what: `Modellen ${model}`,
      expected: number(first, 1),
      found: number(postsOf(members), 1),
    }));
  },
};

export default defineDataset("sundhed/sekretariatsmodeller", {
  subject: "klynger",
  title: "Tre modeller for sundhedsklyngernes sekretariater",
  description:
    "Her er de tre modeller, KKR Sjælland skulle vælge imellem, da de nye sundhedsklynger skulle have sekretariater. " +
    "Rækkerne er felterne i de tre figurer og de fuldtidsstillinger, der står i dem.",
  columns,
  key: ["model", "enhed", "opgave"],
  checks: () => [sameSize],
  view: { measure: "stillinger", x: "model", series: "opgave", title: "Stillinger i hver af sekretariatsmodellerne" },
  reads: { as: "matrix", rows: "enhed", columns: "model", cell: "opgave" },
  missing: [
    "Hvilken model KKR Sjælland valgte.",
    "Teksten ved siden af figurerne. Kun punkttegnene er bevaret.",
    "Hvad sekretariaterne koster.",
  ],
  caveats: ["Figurernes streger er gået tabt, så det kan ikke ses, hvem der hører under hvem."],
});

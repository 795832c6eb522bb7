import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";

const row = z.object({
  model: column(z.enum(["central", "netvaerk", "klyngeressourcer"]), {
    title: "Model",
    description: "Kun den anden model har et navn i kilden. De to andre navne er vores.",
    labels: {
      central: "1. Centralt sekretariat",
      netvaerk: "2. Netværkssekretariat",
      klyngeressourcer: "3. Centralt sekretariat med ressourcer til klyngerne",
    },
  }),
  enhed: column(z.string().min(1), { title: "Enhed", description: "Det sted i figuren, rækken gælder." }),
  opgave: column(z.string().nullable(), {
    title: "Opgave",
    description: "Opgaven, når figuren sætter stillinger af til den.",
  }),
  stillinger: column(z.enum(["1/2", "1", "1 1/2", "3 1/2"]).nullable(), {
    title: "Fuldtidsstillinger",
    description: "Fuldtidsstillinger til opgaven. Tom, når figuren ikke siger det.",
    labels: { "1/2": "½", "1": "1", "1 1/2": "1½", "3 1/2": "3½" },
  }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const POSTS: Record<NonNullable<Row["stillinger"]>, number> = { "1/2": 0.5, "1": 1, "1 1/2": 1.5, "3 1/2": 3.5 };

const postsOf = (rows: readonly Row[]): number => sum(rows, (r) => (r.stillinger === null ? 0 : POSTS[r.stillinger]));

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

export default defineDataset({
  id: "sekretariatsmodeller",
  title: "Tre modeller for sundhedsklyngernes sekretariater",
  description:
    "De tre modeller, KKR Sjælland skulle vælge imellem, da de nye sundhedsklynger skulle have sekretariater. " +
    "Rækkerne er felterne i de tre figurer og de fuldtidsstillinger, der står i dem.",
  theme: "sundhed",
  raw: "sundhed/sekretariatsmodeller.csv",
  row,
  key: ["model", "enhed", "opgave"],
  checks: [sameSize],
  missing: [
    "Hvilken model KKR Sjælland valgte.",
    "Teksten ved siden af figurerne. Kun punkttegnene er bevaret.",
    "Hvad sekretariaterne koster.",
  ],
  caveats: ["Figurernes streger er gået tabt, så det kan ikke ses, hvem der hører under hvem."],
});

import { sum } from "d3";
import { kroner, number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det første år, aftalen gælder."),
  eksempel: col.choice("Eksempel", "Det regneeksempel i styringsaftalen, tallet hører til.", {
    overskud: "Overskud i Tilbud X",
    belaegning: "Lavere belægning i Kommune X",
    tillaegsydelse: "Pris på en tillægsydelse",
  }),
  del: col.category("Del", "Den del af eksemplet, tallet hører til."),
  post: col.category("Post", "Hvad tallet er."),
  vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { decimals: 2, spelled: true }),
  enhed: col.choice("Enhed", "Hvad tallet måler.", [
    "kr.",
    "mio. kr.",
    "pct.",
    "pladser",
    "borgere",
    "år",
    "timer",
    "dage",
  ]),
  rolle: col.choice("Rolle", "Om eksemplet forudsætter tallet eller regner det ud.", {
    forudsaetning: "Forudsætning",
    resultat: "Resultat",
  }),
  status: col.status("regneeksempel"),
};

type Row = RowWith<typeof columns>;

/** The value of the row of an example with this post; not a number when there is none. */
const value = (rows: readonly Row[], del: string, post: string): number =>
  rows.find((r) => r.del === del && r.post === post)?.vaerdi ?? Number.NaN;

/** The sum of what is presupposed in kroner in a part of an example, but for one post. */
const costs = (rows: readonly Row[], del: string, but = ""): number =>
  sum(
    rows.filter((r) => r.del === del && r.rolle === "forudsaetning" && r.enhed === "kr." && r.post !== but),
    (r) => r.vaerdi,
  );

const SHARED = "Fordeling af overskuddet";

export default defineDataset("social/styringsaftale-regneeksempler", {
  title: "Styringsaftalens regneeksempler",
  description:
    "Tallene i tre opdigtede eksempler, som styringsaftalen for det sociale område i Nordjylland forklarer sine regler med. " +
    "Eksemplerne er et tilbud med overskud, et nyt botilbud med få borgere og prisen på en tillægsydelse.",
  columns,
  key: ["aar", "eksempel", "del", "post"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "overskud-i-kroner",
      title: "Beløbene i eksemplet om overskud følger af hinanden",
      tolerance: 0.5,
      format: kroner,
      cases: (rows) => {
        const budget = value(rows, "Budget", "Ordinært bruttobudget i alt");
        const result = value(rows, "Regnskab", "Årets resultat (overskud)");
        const kept = value(rows, SHARED, "Kan lægges til side");
        const limit = value(rows, SHARED, "Grænse for, hvad der kan lægges til side");
        const income = value(rows, "Regnskab", "Indtægter");
        return [
          { what: "Budgettet i alt", printed: budget, computed: costs(rows, "Budget") },
          { what: "Budgettet i mio. kr.", printed: value(rows, "Budget", "Budget") * 1e6, computed: budget },
          { what: "Årets resultat", printed: result, computed: income - costs(rows, "Regnskab", "Indtægter") },
          { what: "Det, der kan lægges til side", printed: kept, computed: (limit / 100) * budget },
          { what: "Resten", printed: value(rows, SHARED, "Sætter taksten ned"), computed: result - kept },
        ];
      },
    }),
    recomputed({
      id: "procenter",
      title: "Eksemplernes procenter følger af deres andre tal",
      tolerance: 0.05,
      format: (share) => percent(share, 1),
      cases: (rows) => [
        {
          what: "Overskuddet i procent af budgettet",
          printed: value(rows, "Regnskab", "Overskud i forhold til ordinært budget"),
          computed:
            (100 * value(rows, "Regnskab", "Årets resultat (overskud)")) /
            value(rows, "Budget", "Ordinært bruttobudget i alt"),
        },
        {
          what: "Belægningen med 8 af 12 pladser",
          printed: value(rows, "Det første år", "Beregnet belægning"),
          computed:
            (100 * value(rows, "Det første år", "Ventede borgere")) /
            value(rows, "Det første år", "Pladser i botilbuddet"),
          anomaly: "styringsaftale-eksempel-belaegning",
        },
      ],
    }),
    recomputed({
      id: "tillaegsydelse",
      title: "Timepris og ugepris følger af satserne, når fraværet regnes med",
      tolerance: 0.005,
      format: (price) => `${number(price, 2)} kr.`,
      cases: (rows) => {
        const part = (post: string): number => value(rows, "Timepris", post);
        const additions = part("Tillæg for fravær") + part("Døgnkoefficient") + part("Variable følgeomkostninger");
        return [
          {
            what: "Timeprisen",
            printed: part("Timepris i alt"),
            computed: part("Gennemsnitlig timepris med ferie og pension") * (1 + additions / 100),
          },
          {
            what: "Ugeprisen",
            printed: value(rows, "Ugepris", "Ugepris i alt"),
            computed:
              value(rows, "Ugepris", "Dage om ugen") * value(rows, "Ugepris", "Tid pr. dag") * part("Timepris i alt"),
          },
        ];
      },
    }),
  ],
  missing: ["Tabel 2. Eksemplernes tabeller hedder 1 og 3, og en tabel 2 findes ikke."],
  caveats: ["Tilbud X og Kommune X findes ikke. Tallene siger intet om virkelige tilbud, priser eller belægning."],
});

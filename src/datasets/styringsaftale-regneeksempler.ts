import { number } from "../lib/format.ts";
import { decimalsOf } from "../lib/quantity.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const COSTS = ["Lønomkostninger", "Ejendomsomkostninger", "Øvrige omkostninger"];

const columns = {
  aar: col.year("Det første år, aftalen gælder."),
  eksempel: col.choice("Eksempel", "Det regneeksempel i styringsaftalen, tallet hører til.", {
    overskud: "Overskud i Tilbud X",
    belaegning: "Lavere belægning i Kommune X",
    tillaegsydelse: "Pris på en tillægsydelse",
  }),
  del: col.category("Del", "Den del af eksemplet, tallet hører til."),
  post: col.category("Post", "Hvad tallet er.", {
    namesMeasure: true,
    sums: { "Ordinært bruttobudget i alt": COSTS },
  }),
  vaerdi: col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger.", "enhed", { decimals: 2, spelled: true }),
  enhed: col.category("Enhed", "Hvad tallet måler."),
  rolle: col.choice("Rolle", "Om eksemplet forudsætter tallet eller regner det ud.", {
    forudsaetning: "Forudsætning",
    resultat: "Resultat",
  }),
  status: col.status("regneeksempel"),
};

type Row = RowWith<typeof columns>;

/** The sum of the values with these posts of a part, in one agreement; not a number when there is none of one. */
type Values = (del: string, ...posts: string[]) => number;

const SHARED = "Fordeling af overskuddet";
const RATES = ["Tillæg for fravær", "Døgnkoefficient", "Variable følgeomkostninger"];

/** How the results of the examples follow from their other numbers, by part and post. */
const RESULTS: [del: string, post: string, computed: (v: Values) => number][] = [
  ["Budget", "Budget", (v) => v("Budget", "Ordinært bruttobudget i alt") / 1e6],
  ["Regnskab", "Årets resultat (overskud)", (v) => v("Regnskab", "Indtægter") - v("Regnskab", ...COSTS)],
  [
    "Regnskab",
    "Overskud i forhold til ordinært budget",
    (v) => (100 * v("Regnskab", "Årets resultat (overskud)")) / v("Budget", "Ordinært bruttobudget i alt"),
  ],
  [
    SHARED,
    "Kan lægges til side",
    (v) => (v(SHARED, "Grænse for, hvad der kan lægges til side") / 100) * v("Budget", "Ordinært bruttobudget i alt"),
  ],
  [SHARED, "Sætter taksten ned", (v) => v("Regnskab", "Årets resultat (overskud)") - v(SHARED, "Kan lægges til side")],
  [
    "Det første år",
    "Beregnet belægning",
    (v) => (100 * v("Det første år", "Ventede borgere")) / v("Det første år", "Pladser i botilbuddet"),
  ],
  [
    "Timepris",
    "Timepris i alt",
    (v) => v("Timepris", "Gennemsnitlig timepris med ferie og pension") * (1 + v("Timepris", ...RATES) / 100),
  ],
  [
    "Ugepris",
    "Ugepris i alt",
    (v) => v("Ugepris", "Dage om ugen") * v("Ugepris", "Tid pr. dag") * v("Timepris", "Timepris i alt"),
  ],
];

const results = (rows: readonly Row[]): Recomputation[] =>
  [...Map.groupBy(rows, ({ aar }) => aar)].flatMap(([aar, members]) => {
    const value = (del: string, post: string): number =>
      members.find((r) => r.del === del && r.post === post)?.vaerdi ?? Number.NaN;
    const values: Values = (del, ...posts) => posts.reduce((total, post) => total + value(del, post), 0);
    return RESULTS.map(([del, post, computed]) => ({
      what: `${aar}, ${del}: ${post}`,
      printed: values(del, post),
      computed: computed(values),
    })).filter(({ printed }) => !Number.isNaN(printed));
  });

export default defineDataset("social/styringsaftale-regneeksempler", {
  subject: "rammeaftaler",
  title: "Styringsaftalens regneeksempler",
  description:
    "Styringsaftalen for det sociale område i Nordjylland forklarer sine regler med opdigtede eksempler, og her er tallene i dem. " +
    "Det ene er et tilbud med overskud, det andet et nyt botilbud med få borgere og det tredje prisen på en tillægsydelse.",
  columns,
  key: ["aar", "eksempel", "del", "post"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "resultater",
      title: "Eksemplernes resultater følger af deres andre tal",
      cases: results,
      tolerance: 0.05,
      format: (value) => number(value, Math.min(2, decimalsOf(value))),
    }),
  ],
  view: {
    measure: "vaerdi",
    x: "post",
    series: "del",
    only: { eksempel: "overskud" },
    title: "Hvordan et overskud deles i et opdigtet tilbud",
  },
  missing: ["Tabel 2. Eksemplernes tabeller hedder 1 og 3, og en tabel 2 findes ikke."],
  caveats: ["Tilbud X og Kommune X findes ikke. Tallene siger intet om virkelige tilbud, priser eller belægning."],
});

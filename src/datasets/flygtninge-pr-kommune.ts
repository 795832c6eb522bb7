import { z } from "zod";
import type { Check } from "../model/check.ts";
import { derived } from "../model/column.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";
import { INHABITANTS, perInhabitants } from "../model/per-inhabitants.ts";

/** The quotas of a row are for another year than the rest of it. */
const YEAR_AFTER = "{aar+1}";

const columns = {
  aar: col.year("Det år, Udlændingestyrelsen sendte tallene ud."),
  ...col.kommune("Den kommune, tallene gælder."),
  region: col.region("Den region, kilden lister kommunen under."),
  kvote: derived(
    z.number().int().min(0),
    {
      title: "Beregnet flygtningekvote",
      description:
        "De flygtninge, kommunen skulle modtage året efter uden en anden aftale. En tankestreg i kilden er læst som 0, for det viser regionernes trykte totaler.",
      role: "measure",
      kind: "count",
      unit: "flygtninge",
      period: YEAR_AFTER,
      fills: { column: "kvote_naeste_aar", reading: "en tankestreg i kilden er læst som 0" },
    },
    ({ kvote_naeste_aar }) => kvote_naeste_aar ?? 0,
  ),
  indbyggere: col.count("Indbyggere", "Indbyggere 1. januar samme år uden Christiansø.", "indbyggere", {
    one: "indbygger",
  }),
  ikke_vestlige: col.count(
    "Ikke-vestlige statsborgere",
    "Udenlandske statsborgere fra ikke-vestlige lande, der boede i kommunen 1. januar samme år, uden Christiansø.",
    "personer",
  ),
  asylansoegere: col.optional(
    col.count(
      "Asylansøgere",
      "Asylansøgere på centre i kommunen 6. april samme år. Tom, når kilden har en tankestreg eller en tom celle.",
      "asylansøgere",
    ),
  ),
  familiesammenfoerte: col.count(
    "Familiesammenførte til flygtninge",
    "Familiesammenføringer til flygtninge, der kom til kommunen i løbet af året før.",
    "personer",
    { period: "{aar-1}" },
  ),
  kvote_naeste_aar: col.optional(
    col.count(
      "Beregnet flygtningekvote, som den er trykt",
      "Den beregnede kvote for året efter, men tom, når kilden har en tankestreg.",
      "personer",
      { period: YEAR_AFTER },
    ),
  ),
  kvotestatus: col.tellsOf(
    ["kvote", "kvote_naeste_aar"],
    col.choice("Kvotens status", "Hvilken slags tal kvoten er. De andre tal i rækken er opgjort.", {
      planlagt: "Planlagt",
    }),
  ),
};

type Row = RowWith<typeof columns>;

const everyKommune: Check<Row> = {
  id: "alle-98-kommuner",
  title: "Alle 98 kommuner er med",
  run: (rows) =>
    [...Map.groupBy(rows, (r) => r.aar)].map(([aar, { length }]) => ({
      holds: length === 98,
      what: String(aar),
      expected: "98 kommuner",
      found: `${length} kommuner`,
    })),
};

const QUOTA_PERIOD = `${YEAR_AFTER} (beregnet i {aar})`;
/** What a dash says in the paper that was read for it, beside numbers and in prose. */
export const DASHES = {
  told: "En tankestreg i kilden er læst som 0: Regionernes trykte totaler passer kun, hvis den betyder 0.",
  inProse: "En tankestreg i kilden er læst som nul: Regionernes trykte totaler passer kun, hvis den er det.",
  read: "kkr-nordjylland-2020-06",
};
/** What is counted on the first day of the year. */
const NEW_YEAR = "1. januar {aar}";

export default defineDataset("integration/flygtninge-pr-kommune", {
  subject: "flygtninge",
  title: "Kommunernes flygtningekvoter og tallene bag",
  description:
    "Her er de tal, kommunerne i hver region fik til at aftale kvoter for året efter, og den kvote, Udlændingestyrelsen selv " +
    "beregnede. Den gælder kun, hvis kommunerne ikke aftaler noget andet.",
  columns,
  key: ["aar", "kommune"],
  checks: () => [everyKommune],
  measures: [
    {
      id: "indbyggere",
      title: "Indbyggertal",
      column: "indbyggere",
      sentence: "Den 1. januar {aar} havde {kommune} {værdi}.",
      period: NEW_YEAR,
      comparable: "landet",
    },
    {
      id: "ikke-vestlige-andel",
      title: "Statsborgere fra ikke-vestlige lande",
      composition: true,
      column: "ikke_vestlige",
      per: { column: "indbyggere", times: 100, unit: "pct.", decimals: 1, share: "Andel af indbyggerne" },
      firstOn: "x",
      sentence: "Den 1. januar {aar} var {værdi} af indbyggerne i {kommune} statsborgere i et ikke-vestligt land.",
      short: "I {kommune} var {værdi} af indbyggerne statsborgere i et ikke-vestligt land i {aar}.",
      period: NEW_YEAR,
      comparable: "landet",
    },
    {
      id: "asylansoegere",
      title: "Asylansøgere på centre",
      column: "asylansoegere",
      sentence: "I april {aar} boede {værdi} på asylcentre i {kommune}.",
      comparable: "ingen",
      incomparable: "Vi sammenligner ikke tallet, for kun få kommuner havde et asylcenter.",
    },
    {
      id: "familiesammenfoerte",
      title: "Familiesammenførte til flygtninge i {aar-1}",
      column: "familiesammenfoerte",
      composition: true,
      sentence: "I {aar-1} blev {værdi} familiesammenført til en flygtning i {kommune}.",
      sentenceForNone: "I {aar-1} blev ingen familiesammenført til en flygtning i {kommune}.",
      period: "{aar-1}",
      comparable: "landet",
    },
    {
      id: "kvote",
      title: "Beregnet flygtningekvote for {aar+1}",
      column: "kvote",
      firstOn: "y",
      sentence:
        "{kommune} skulle efter statens beregning modtage {værdi} i {aar+1}, hvis kommunerne ikke aftalte andet.",
      sentenceForNone:
        "{kommune} skulle efter statens beregning ikke modtage flygtninge i {aar+1}, hvis kommunerne ikke aftalte andet.",
      short: "Efter statens beregning skulle {kommune} modtage {værdi} i {aar+1}.",
      shortForNone: "Efter statens beregning skulle {kommune} ikke modtage flygtninge i {aar+1}.",
      period: QUOTA_PERIOD,
      note: DASHES.told,
      noteRead: DASHES.read,
      comparable: "landet",
    },
    {
      id: "kvote-pr-indbygger",
      title: "Beregnet flygtningekvote for {aar+1} i forhold til indbyggertallet",
      column: "kvote",
      per: { column: "indbyggere", times: INHABITANTS, unit: perInhabitants("flygtninge"), decimals: 1 },
      sentence: "Den beregnede kvote for {aar+1} svarede til {værdi} i {kommune}.",
      short: "Efter statens beregning skulle {kommune} modtage {værdi} i {aar+1}.",
      period: QUOTA_PERIOD,
      note: DASHES.told,
      noteRead: DASHES.read,
      comparable: "landet",
    },
  ],
  // The logarithm, so that 10,000 and 20,000 inhabitants are as far apart as 100,000 and 200,000.
  likeness: ({ indbyggere, ikke_vestlige }) => [Math.log(indbyggere), ikke_vestlige / indbyggere],
  view: { measure: "kvote", x: "kommune", form: "kort", title: "Beregnet flygtningekvote for hver kommune" },
  missing: [
    "Hvordan kvoterne er beregnet. Det står i en bekendtgørelse, som ikke er med.",
    "De endelige kvoter. De blev fastsat efter brevet.",
    "Hvor mange flygtninge kommunerne modtog.",
    "De ikke-vestlige statsborgeres opholdsgrundlag.",
  ],
  caveats: [
    "En tankestreg i kilden er en tom celle her. Kvoten har en kolonne mere, hvor den er 0.",
    "En række har tal fra tre år: familiesammenførte fra året før og kvoten for året efter.",
    "Den, der er blevet dansk statsborger, er ikke talt med.",
  ],
});

import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const CATEGORIES = {
  i_alt: "Alle kategorier",
  uddannelsesparat: "Uddannelsesparate",
  aktivitetsparat: "Aktivitetsparate",
} as const;

const columns = {
  aar: col.year("Året. Tallene er fra november."),
  omraade: col.category("Område", "Området, som kilden har en række for.", {
    sums: { "Hele landet": "more", "RAR Nordjylland": "rest" },
    disjoint: true,
  }),
  kommunekode: col.perhapsKommunekode(({ omraade }) => omraade),
  kategori: col.choice("Kategori", "Hvordan kommunen har vurderet de unge.", CATEGORIES, {
    sums: { i_alt: "more" },
    disjoint: true,
  }),
  unge: col.count("Unge", "Unge på uddannelseshjælp i november.", "unge"),
  aendring_unge: col.optional(
    col.change("Ændring", "Ændring siden november året før, som kilden trykker den. Tom for det første år.", "unge"),
  ),
  aendring_pct: col.optional(
    col.change(
      "Ændring i procent",
      "Ændring siden november året før, som kilden trykker den. Tom for det første år.",
      "pct.",
      {
        decimals: 1,
      },
    ),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

/** What is printed of a row's change from the year before, beside the numbers of both years. */
const changes = (rows: readonly Row[], printedOf: (row: Row) => number | null) =>
  rows.flatMap((row) => {
    const { omraade, kategori, aar } = row;
    const before = rows.find((r) => r.omraade === omraade && r.kategori === kategori && r.aar === aar - 1);
    const printed = printedOf(row);
    return before && printed !== null
      ? [{ what: `${omraade}, ${CATEGORIES[kategori]}, ${aar}`, printed, now: row.unge, before: before.unge }]
      : [];
  });

const INCOMPARABLE = "Vi sammenligner ikke kommunerne, for de bruger kategorierne forskelligt.";

export default defineDataset("uddannelse/unge-paa-uddannelseshjaelp", {
  subject: "job",
  title: "Unge på uddannelseshjælp",
  description:
    "Her står, hvor mange unge der fik uddannelseshjælp i november i de nordjyske kommuner og i hele landet, og om de var vurderet som uddannelsesparate eller aktivitetsparate.",
  columns,
  key: ["aar", "omraade", "kategori"],
  checks: ({ complete, recomputed }) => [
    complete({
      id: "alle-aar",
      title: "Hvert område har de samme kategorier i alle år",
      group: (r) => r.omraade,
      columns: [(r) => r.kategori, (r) => String(r.aar)],
      noun: "tal",
    }),
    recomputed({
      id: "aendring",
      title: "Ændringen i antal passer med de to år",
      cases: (rows) =>
        changes(rows, (r) => r.aendring_unge).map(({ now, before, ...change }) => ({
          ...change,
          computed: now - before,
        })),
      tolerance: 0,
      format: number,
    }),
    recomputed({
      id: "aendring-i-procent",
      title: "Ændringen i procent passer med de to år",
      cases: (rows) =>
        changes(rows, (r) => r.aendring_pct).map(({ now, before, ...change }) => ({
          ...change,
          computed: (now / before - 1) * 100,
        })),
      tolerance: 0.05,
      format: (value) => percent(value, 1),
    }),
  ],
  measures: [
    {
      id: "uddannelsesparate",
      title: "Uddannelsesparate unge på uddannelseshjælp",
      column: "unge",
      where: { kategori: "uddannelsesparat" },
      sentence: "I november {aar} fik {værdi} i {kommune} uddannelseshjælp som uddannelsesparate.",
      comparable: "ingen",
      incomparable: INCOMPARABLE,
    },
    {
      id: "aktivitetsparate",
      title: "Aktivitetsparate unge på uddannelseshjælp",
      column: "unge",
      where: { kategori: "aktivitetsparat" },
      sentence: "I november {aar} fik {værdi} i {kommune} uddannelseshjælp som aktivitetsparate.",
      comparable: "ingen",
      incomparable: INCOMPARABLE,
    },
  ],
  view: { measure: "unge", x: "omraade", series: "kategori", title: "Uddannelsesparate og aktivitetsparate unge" },
  missing: [
    "Frederikshavn og Læsø hver for sig. De har fælles jobcenter og én række.",
    "Kommunernes tal for alle kategorier tilsammen.",
    "De unge, der er talt med i alt, men ikke i en af de to kategorier.",
  ],
  caveats: [
    "Kommunerne kan vurdere unge forskelligt, så tallene siger ikke, hvem der gør det bedst.",
    "Små tal giver store procenter.",
    "RAR Nordjylland er det område, det regionale arbejdsmarkedsråd dækker.",
  ],
});

import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import { completeGrid } from "../model/checks/complete.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { namedKommunekode, perhapsKommunekode } from "../model/kommune-columns.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året. Tallene er fra november."),
  omraade: column(z.string().min(1), { title: "Område", description: "Området, som kilden har en række for." }),
  kommunekode: perhapsKommunekode,
  kommune: column(z.string().nullable(), {
    title: "Kommune",
    description: "Kommunen. Tom, når området ikke er én kommune.",
    codeList: "kommune",
  }),
  kategori: column(z.enum(["i_alt", "uddannelsesparat", "aktivitetsparat"]), {
    title: "Kategori",
    description: "Hvordan kommunen har vurderet de unge.",
    labels: { i_alt: "Alle kategorier", uddannelsesparat: "Uddannelsesparate", aktivitetsparat: "Aktivitetsparate" },
  }),
  unge: column(z.number().int().min(0), {
    title: "Unge",
    description: "Unge på uddannelseshjælp i november.",
    unit: "unge",
  }),
  aendring_unge: column(z.number().int().nullable(), {
    title: "Ændring",
    description: "Ændring siden november året før, som kilden trykker den. Tom for 2018.",
    unit: "unge",
  }),
  aendring_pct: column(z.number().nullable(), {
    title: "Ændring i procent",
    description: "Ændring siden november året før, som kilden trykker den. Tom for 2018.",
    unit: "pct.",
    decimals: 1,
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const COUNTRY = "Hele landet";
const REGION = "RAR Nordjylland";

/** Every row with a printed change, beside the row of the year before. */
const changes = (rows: readonly Row[]): { what: string; now: Row; before: Row }[] =>
  rows.flatMap((now) => {
    const before = rows.find((r) => r.omraade === now.omraade && r.kategori === now.kategori && r.aar === now.aar - 1);
    return before ? [{ what: `${now.omraade}, ${now.kategori}, ${now.aar}`, now, before }] : [];
  });

/** The region's row of a year and category beside the rows of its municipalities. */
const regions = (rows: readonly Row[]): { total: Row; parts: Row[] }[] =>
  rows
    .filter((r) => r.omraade === REGION && r.kategori !== "i_alt")
    .map((total) => ({
      total,
      parts: rows.filter(
        (r) => r.aar === total.aar && r.kategori === total.kategori && r.omraade !== REGION && r.omraade !== COUNTRY,
      ),
    }));

/** Where the municipalities do not add up to the printed figure of the region. */
const KNOWN = new Set(["uddannelsesparat, 2018", "uddannelsesparat, 2019", "aktivitetsparat, 2018"]);

const INCOMPARABLE = "Tallene sammenlignes ikke, for kommunerne bruger kategorierne forskelligt.";

export default defineDataset({
  id: "unge-paa-uddannelseshjaelp",
  title: "Unge på uddannelseshjælp",
  description:
    "Hvor mange unge der fik uddannelseshjælp i november i de nordjyske kommuner og i hele landet, og om de var vurderet som uddannelsesparate eller aktivitetsparate.",
  theme: "uddannelse",
  raw: "uddannelse/unge-paa-uddannelseshjaelp.csv",
  row,
  key: ["aar", "omraade", "kategori"],
  derive: { kommunekode: ({ kommune }, lists) => namedKommunekode(kommune, lists) },
  checks: [
    completeGrid<Row>({
      id: "alle-aar",
      title: "Hvert område har de samme kategorier i alle år",
      group: (r) => r.omraade,
      columns: [(r) => r.kategori, (r) => String(r.aar)],
      noun: "tal",
    }),
    recomputed<Row>({
      id: "aendring",
      title: "Ændringen i antal passer med de to år",
      cases: (rows) =>
        changes(rows).map(({ what, now, before }) => ({
          what,
          printed: now.aendring_unge ?? Number.NaN,
          computed: now.unge - before.unge,
        })),
      tolerance: 0,
      format: number,
    }),
    recomputed<Row>({
      id: "aendring-i-procent",
      title: "Ændringen i procent passer med de to år",
      cases: (rows) =>
        changes(rows).map(({ what, now, before }) => ({
          what,
          printed: now.aendring_pct ?? Number.NaN,
          computed: ((now.unge - before.unge) / before.unge) * 100,
        })),
      tolerance: 0.05,
      format: (value) => percent(value, 1),
    }),
    recomputed<Row>({
      id: "kommuner-giver-rar",
      title: "Kommunerne giver tilsammen tallet for RAR Nordjylland",
      cases: (rows) =>
        regions(rows).map(({ total, parts }) => ({
          what: `${total.kategori}, ${total.aar}`,
          printed: total.unge,
          computed: sum(parts, (r) => r.unge),
          ...(KNOWN.has(`${total.kategori}, ${total.aar}`) ? { anomaly: "unge-kommuner-og-rar" } : {}),
        })),
      tolerance: 0,
      format: number,
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

import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Året. Tallene er fra november."),
  omraade: col.category("Område", "Området, som kilden har en række for."),
  kommunekode: col.perhapsKommunekode(({ kommune }) => kommune),
  kommune: col.perhapsKommune("Kommunen. Tom, når området ikke er én kommune."),
  kategori: col.choice("Kategori", "Hvordan kommunen har vurderet de unge.", {
    i_alt: "Alle kategorier",
    uddannelsesparat: "Uddannelsesparate",
    aktivitetsparat: "Aktivitetsparate",
  }),
  unge: col.count("Unge", "Unge på uddannelseshjælp i november.", "unge"),
  aendring_unge: col.optional(
    col.change("Ændring", "Ændring siden november året før, som kilden trykker den. Tom for 2018.", "unge"),
  ),
  aendring_pct: col.optional(
    col.change("Ændring i procent", "Ændring siden november året før, som kilden trykker den. Tom for 2018.", "pct.", {
      decimals: 1,
    }),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

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

const INCOMPARABLE = "Vi sammenligner ikke tallene, for kommunerne bruger kategorierne forskelligt.";

export default defineDataset("uddannelse/unge-paa-uddannelseshjaelp", {
  title: "Unge på uddannelseshjælp",
  description:
    "Hvor mange unge der fik uddannelseshjælp i november i de nordjyske kommuner og i hele landet, og om de var vurderet som uddannelsesparate eller aktivitetsparate.",
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
        changes(rows).map(({ what, now, before }) => ({
          what,
          printed: now.aendring_unge ?? Number.NaN,
          computed: now.unge - before.unge,
        })),
      tolerance: 0,
      format: number,
    }),
    recomputed({
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
    recomputed({
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

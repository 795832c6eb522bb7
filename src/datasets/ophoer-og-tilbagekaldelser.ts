import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, godkendelsen hørte under."),
  aar: yearColumn("Det år, godkendelsen ophørte."),
  type: column(z.enum(["plejefamilier", "boern_unge_og_voksne", "voksne", "tilbud"]), {
    title: "Type",
    description: "Hvem der mistede eller opgav sin godkendelse.",
    labels: {
      plejefamilier: "Plejefamilier",
      boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
      voksne: "Tilbud til voksne",
      tilbud: "Tilbud, ikke fordelt",
    },
  }),
  aarsag: column(
    z.enum([
      "tilbagekaldt",
      "eget_oenske",
      "eget_oenske_eller_bortfald",
      "bortfald_2_aar",
      "bortfald_3_aar",
      "overdraget",
      "ny_samlever",
    ]),
    {
      title: "Årsag",
      description: "Hvorfor godkendelsen ophørte.",
      labels: {
        tilbagekaldt: "Tilbagekaldt af socialtilsynet",
        eget_oenske: "Eget ønske",
        eget_oenske_eller_bortfald: "Eget ønske eller bortfald",
        bortfald_2_aar: "Bortfaldet efter to år uden borgere",
        bortfald_3_aar: "Bortfaldet efter tre år uden plejebørn",
        overdraget: "Overdraget til et andet socialtilsyn",
        ny_samlever: "Godkendt med ny samlever",
      },
    },
  ),
  antal: column(z.number().int().min(0), {
    title: "Antal",
    description: "Plejefamilier eller tilbud.",
    unit: "plejefamilier eller tilbud",
    spelled: true,
  }),
  begrundelse: column(z.string().nullable(), {
    title: "Begrundelse",
    description: "Hvad kilden siger om, hvorfor det sker. Tom, når den intet siger.",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const count = (rows: readonly Row[], tilsyn: Row["tilsyn"], aar: number, wanted: (r: Row) => boolean): number =>
  sum(
    rows.filter((r) => r.tilsyn === tilsyn && r.aar === aar && wanted(r)),
    (r) => r.antal,
  );

const stopped = (r: Row): boolean => r.aarsag !== "tilbagekaldt";

const shareOfStopped = (rows: readonly Row[], type: Row["type"]): number =>
  (count(rows, "Øst", 2021, (r) => stopped(r) && r.type === type) / count(rows, "Øst", 2021, stopped)) * 100;

export default defineDataset({
  id: "ophoer-og-tilbagekaldelser",
  title: "Plejefamilier og tilbud, der ophørte",
  description:
    "Hvor mange plejefamilier og sociale tilbud der mistede eller opgav deres godkendelse i Socialtilsyn Nord og " +
    "Socialtilsyn Øst, og hvorfor.",
  theme: "social",
  raw: "social/ophoer-og-tilbagekaldelser.csv",
  row,
  key: ["tilsyn", "aar", "type", "aarsag"],
  checks: [
    recomputed<Row>({
      id: "summer-i-teksten",
      title: "Summer, som teksten oplyser, følger af rækkerne",
      cases: (rows) => [
        { what: "Nord 2019, ophørt", printed: 131, computed: count(rows, "Nord", 2019, stopped) },
        { what: "Nord 2019, tilbagekaldt", printed: 7, computed: count(rows, "Nord", 2019, (r) => !stopped(r)) },
        { what: "Øst 2021, ophørt", printed: 74, computed: count(rows, "Øst", 2021, stopped) },
        { what: "Øst 2021, tilbagekaldt", printed: 5, computed: count(rows, "Øst", 2021, (r) => !stopped(r)) },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed<Row>({
      id: "andele-i-oest",
      title: "Østs trykte andele følger af tallene",
      cases: (rows) => [
        { what: "Plejefamilier", printed: 80, computed: shareOfStopped(rows, "plejefamilier") },
        { what: "Tilbud til voksne", printed: 12, computed: shareOfStopped(rows, "voksne") },
        {
          what: "Tilbud til både børn, unge og voksne",
          printed: 8,
          computed: shareOfStopped(rows, "boern_unge_og_voksne"),
        },
      ],
      tolerance: 0.5,
      format: (value) => percent(value, 1),
    }),
  ],
  missing: [
    "Figuren med årsager til Nords tilbagekaldelser i 2019 er gået tabt. Kun teksten om den er tilbage.",
    "Hvilken af Østs 74 ophørte godkendelser der var bortfaldet. Der var én.",
    "Fordelingen på kommuner. Den stod på et diagram, som er gået tabt.",
    "Nord fra 2020 til 2022.",
  ],
  caveats: [
    "I 2023 fik ingen plejefamilier eller tilbud i Nord inddraget deres godkendelse. Det står i teksten uden tal.",
    "»Ophørt« i kilderne omfatter ikke tilbagekaldte godkendelser.",
    "Overdragelser og familier med ny samlever står i fodnoter for 2023. De andre årsrapporter siger ikke, om de har haft nogen.",
    "En familie kan være ophørt, fordi dens sidste plejebarn er blevet voksent. Tallene siger ikke noget om kvaliteten.",
  ],
});

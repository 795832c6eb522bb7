import { sum } from "d3";
import { number, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, godkendelsen hørte under."),
  aar: col.year("Det år, godkendelsen ophørte."),
  type: col.choice("Type", "Hvem der mistede eller opgav sin godkendelse.", {
    plejefamilier: "Plejefamilier",
    boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
    voksne: "Tilbud til voksne",
    tilbud: "Tilbud, ikke fordelt",
  }),
  aarsag: col.choice("Årsag", "Hvorfor godkendelsen ophørte.", {
    tilbagekaldt: "Tilbagekaldt af socialtilsynet",
    eget_oenske: "Eget ønske",
    eget_oenske_eller_bortfald: "Eget ønske eller bortfald",
    bortfald_2_aar: "Bortfaldet efter to år uden borgere",
    bortfald_3_aar: "Bortfaldet efter tre år uden plejebørn",
    overdraget: "Overdraget til et andet socialtilsyn",
    ny_samlever: "Godkendt med ny samlever",
  }),
  antal: col.count("Antal", "Plejefamilier eller tilbud.", "plejefamilier eller tilbud", { spelled: true }),
  begrundelse: col.optional(
    col.text("Begrundelse", "Hvad kilden siger om, hvorfor det sker. Tom, når den intet siger."),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const count = (rows: readonly Row[], tilsyn: Row["tilsyn"], aar: number, wanted: (r: Row) => boolean): number =>
  sum(
    rows.filter((r) => r.tilsyn === tilsyn && r.aar === aar && wanted(r)),
    (r) => r.antal,
  );

const stopped = (r: Row): boolean => r.aarsag !== "tilbagekaldt";

const shareOfStopped = (rows: readonly Row[], type: Row["type"]): number =>
  (count(rows, "Øst", 2021, (r) => stopped(r) && r.type === type) / count(rows, "Øst", 2021, stopped)) * 100;

export default defineDataset("social/ophoer-og-tilbagekaldelser", {
  title: "Plejefamilier og sociale tilbud, der ophørte",
  description:
    "Hvor mange plejefamilier og sociale tilbud der mistede eller opgav deres godkendelse i Socialtilsyn Nord og " +
    "Socialtilsyn Øst, og hvorfor.",
  columns,
  key: ["tilsyn", "aar", "type", "aarsag"],
  checks: ({ recomputed }) => [
    recomputed({
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
    recomputed({
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

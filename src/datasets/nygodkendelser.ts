import { sum } from "d3";
import { number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der behandlede ansøgningen."),
  aar: col.year("Det år, ansøgningen blev afgjort, trukket tilbage eller modtaget."),
  type: col.choice("Type", "Hvad der blev søgt om godkendelse til.", {
    plejefamilier: "Plejefamilier",
    boern_og_unge: "Tilbud til børn og unge",
    boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
    voksne: "Tilbud til voksne",
    tilbud: "Tilbud, ikke fordelt",
  }),
  udfald: col.choice(
    "Udfald",
    "Hvad der skete med ansøgningen. Godkendelser med vilkår er også talt med som godkendt.",
    {
      modtaget: "Modtaget i året",
      godkendt: "Godkendt",
      heraf_med_vilkaar: "Heraf godkendt med vilkår",
      afslag: "Afslag",
      trukket_tilbage: "Trukket tilbage",
    },
  ),
  ansoegninger: col.count("Ansøgninger", "Antal ansøgninger om nygodkendelse.", "ansøgninger"),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

const count = (rows: readonly Row[], tilsyn: Row["tilsyn"], aar: number, wanted: (r: Row) => boolean): number =>
  sum(
    rows.filter((r) => r.tilsyn === tilsyn && r.aar === aar && wanted(r)),
    (r) => r.ansoegninger,
  );

const approvedServices = (r: Row): boolean => r.udfald === "godkendt" && r.type !== "plejefamilier";

export default defineDataset("social/nygodkendelser", {
  title: "Ansøgninger om godkendelse som plejefamilie eller socialt tilbud",
  description:
    "Hvad der skete med ansøgninger fra nye plejefamilier og sociale tilbud i Socialtilsyn Nord og Socialtilsyn Øst: " +
    "hvor mange der blev godkendt, fik afslag eller selv trak sig.",
  columns,
  key: ["tilsyn", "aar", "type", "udfald"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "summer-i-teksten",
      title: "Summer, som teksten og tabellerne oplyser, følger af rækkerne",
      cases: (rows) => [
        { what: "Nord 2019, nygodkendte tilbud", printed: 16, computed: count(rows, "Nord", 2019, approvedServices) },
        { what: "Øst 2021, nygodkendte tilbud", printed: 15, computed: count(rows, "Øst", 2021, approvedServices) },
        { what: "Nord 2023, nygodkendte tilbud", printed: 8, computed: count(rows, "Nord", 2023, approvedServices) },
        {
          what: "Nord 2023, godkendt uden vilkår",
          printed: 34,
          computed:
            count(rows, "Nord", 2023, (r) => r.udfald === "godkendt") -
            count(rows, "Nord", 2023, (r) => r.udfald === "heraf_med_vilkaar"),
        },
        {
          what: "Nord 2023, godkendt med vilkår",
          printed: 2,
          computed: count(rows, "Nord", 2023, (r) => r.udfald === "heraf_med_vilkaar"),
        },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
    recomputed({
      id: "stigning-i-oest",
      title: "Stigningen i Østs nygodkendte plejefamilier følger af de to år",
      cases: (rows) => [
        {
          what: "Øst, stigning fra 2020 til 2021",
          printed: 19,
          computed:
            count(rows, "Øst", 2021, (r) => r.udfald === "godkendt" && r.type === "plejefamilier") -
            count(rows, "Øst", 2020, (r) => r.udfald === "godkendt" && r.type === "plejefamilier"),
          anomaly: "oest-nygodkendte-2020",
        },
      ],
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Hvor mange ansøgninger Nord modtog.",
    "Afslag og tilbagetrukne ansøgninger fra Nords tilbud efter type.",
    "Godkendelser med vilkår i Øst.",
  ],
  caveats: [
    "Nord tæller i det år, afgørelsen træffes. Øst tæller i det år, godkendelsen offentliggøres.",
    "En ansøgning kan være modtaget året før. Modtagne ansøgninger og udfald handler derfor ikke om de samme ansøgninger.",
    "I 2023 kunne Nord i flere måneder ikke indhente straffeattester. Syv plejefamilier blev derfor først godkendt i 2024.",
    "Nords tabel for 2023 skriver godkendelser med og uden vilkår hver for sig. Her er »Godkendt« tabellens »I alt«.",
  ],
});

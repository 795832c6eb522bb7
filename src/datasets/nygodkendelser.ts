import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der behandlede ansøgningen."),
  aar: yearColumn("Det år, ansøgningen blev afgjort, trukket tilbage eller modtaget."),
  type: column(z.enum(["plejefamilier", "boern_og_unge", "boern_unge_og_voksne", "voksne", "tilbud"]), {
    title: "Type",
    description: "Hvad der blev søgt om godkendelse til.",
    labels: {
      plejefamilier: "Plejefamilier",
      boern_og_unge: "Tilbud til børn og unge",
      boern_unge_og_voksne: "Tilbud til både børn, unge og voksne",
      voksne: "Tilbud til voksne",
      tilbud: "Tilbud, ikke fordelt",
    },
  }),
  udfald: column(z.enum(["modtaget", "godkendt", "heraf_med_vilkaar", "afslag", "trukket_tilbage"]), {
    title: "Udfald",
    description: "Hvad der skete med ansøgningen. Godkendelser med vilkår er også talt med som godkendt.",
    labels: {
      modtaget: "Modtaget i året",
      godkendt: "Godkendt",
      heraf_med_vilkaar: "Heraf godkendt med vilkår",
      afslag: "Afslag",
      trukket_tilbage: "Trukket tilbage",
    },
  }),
  ansoegninger: column(z.number().int().min(0), {
    title: "Ansøgninger",
    description: "Antal ansøgninger om nygodkendelse.",
    unit: "ansøgninger",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const count = (rows: readonly Row[], tilsyn: Row["tilsyn"], aar: number, wanted: (r: Row) => boolean): number =>
  sum(
    rows.filter((r) => r.tilsyn === tilsyn && r.aar === aar && wanted(r)),
    (r) => r.ansoegninger,
  );

const approvedServices = (r: Row): boolean => r.udfald === "godkendt" && r.type !== "plejefamilier";

export default defineDataset({
  id: "nygodkendelser",
  title: "Ansøgninger om godkendelse som plejefamilie eller tilbud",
  description:
    "Hvad der skete med ansøgninger fra nye plejefamilier og sociale tilbud i Socialtilsyn Nord og Socialtilsyn Øst: " +
    "hvor mange der blev godkendt, fik afslag eller selv trak sig.",
  theme: "social",
  raw: "social/nygodkendelser.csv",
  row,
  key: ["tilsyn", "aar", "type", "udfald"],
  checks: [
    recomputed<Row>({
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
    recomputed<Row>({
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

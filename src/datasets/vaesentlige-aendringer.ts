import { sum } from "d3";
import { z } from "zod";
import { number } from "../lib/format.ts";
import { recomputed, type Recomputation } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har fået ansøgningen."),
  aar: yearColumn("Det år, ansøgningen er modtaget."),
  omraade: column(z.enum(["alle", "plejefamilier", "tilbud", "voksne", "boern_unge_voksne"]), {
    title: "Område",
    description: "Hvem der har søgt.",
    labels: {
      alle: "Alle",
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
      voksne: "Tilbud til voksne",
      boern_unge_voksne: "Tilbud til børn, unge og voksne",
    },
  }),
  opgoerelse: column(z.enum(["modtaget", "fuldt_medhold", "med_vilkaar", "afslag", "under_behandling", "takst"]), {
    title: "Opgørelse",
    description: "Alle ansøgninger eller dem med et bestemt udfald.",
    labels: {
      modtaget: "Modtaget",
      fuldt_medhold: "Fuldt medhold",
      med_vilkaar: "Imødekommet med vilkår",
      afslag: "Afslag",
      under_behandling: "Under behandling ved årets udgang",
      takst: "Vurderet væsentlig, så tilbuddet betalte en takst",
    },
  }),
  ansoegninger: column(z.number().int().min(0).nullable(), {
    title: "Ansøgninger",
    description: "Antallet af ansøgninger. Tom, når kilden kun giver ændringen.",
    unit: "ansøgninger",
  }),
  aendring_pct: column(z.number().nullable(), {
    title: "Ændring",
    description: "Ændringen fra året før, som kilden trykker den.",
    unit: "pct.",
    decimals: 1,
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const OUTCOMES: readonly string[] = ["fuldt_medhold", "med_vilkaar", "afslag", "under_behandling"];

/** All applications are those of the two areas, and those of the services are their outcomes. */
const wholes = (rows: readonly Row[]): Recomputation[] =>
  rows
    .filter((r) => r.opgoerelse === "modtaget" && (r.omraade === "alle" || r.omraade === "tilbud"))
    .map((whole) => {
      const parts = rows.filter((r) =>
        whole.omraade === "alle"
          ? r.opgoerelse === "modtaget" && (r.omraade === "tilbud" || r.omraade === "plejefamilier")
          : r.omraade === "tilbud" && OUTCOMES.includes(r.opgoerelse),
      );
      return {
        what: `${whole.tilsyn} ${whole.aar}, ${whole.omraade}`,
        printed: whole.ansoegninger ?? Number.NaN,
        computed: sum(parts, (r) => r.ansoegninger ?? Number.NaN),
      };
    });

export default defineDataset({
  id: "vaesentlige-aendringer",
  title: "Ansøgninger om at ændre en godkendelse",
  description:
    "Ansøgninger fra tilbud og plejefamilier til Socialtilsyn Øst i 2021 om at ændre deres godkendelse, og hvad svaret blev. " +
    "Det kan for eksempel være til en ny målgruppe eller flere pladser.",
  theme: "social",
  raw: "social/vaesentlige-aendringer.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "opgoerelse"],
  checks: [
    recomputed<Row>({
      id: "dele-giver-alle",
      title: "Områderne giver alle ansøgninger, og udfaldene giver tilbuddenes",
      cases: wholes,
      tolerance: 0,
      format: (value) => number(value),
    }),
  ],
  missing: [
    "Antallet for hver type tilbud. Det stod i et diagram, hvor kun tallet 7 er tilbage.",
    "Udfaldet for plejefamilier.",
    "Antallet i 2020. Rapporten giver kun ændringen.",
  ],
  caveats: [
    "En plejefamilie søger om en ændring af godkendelsen, et tilbud om en væsentlig ændring. Det er kun væsentlige ændringer i tilbud, der koster en takst.",
  ],
});

import { sum } from "d3";
import { number } from "../lib/format.ts";
import type { Recomputation } from "../model/checks/recomputed.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der har fået ansøgningen."),
  aar: col.year("Det år, ansøgningen er modtaget."),
  omraade: col.choice("Område", "Hvem der har søgt.", {
    alle: "Alle",
    plejefamilier: "Plejefamilier",
    tilbud: "Sociale tilbud",
    voksne: "Tilbud til voksne",
    boern_unge_voksne: "Tilbud til børn, unge og voksne",
  }),
  opgoerelse: col.choice("Opgørelse", "Alle ansøgninger eller dem med et bestemt udfald.", {
    modtaget: "Modtaget",
    fuldt_medhold: "Fuldt medhold",
    med_vilkaar: "Imødekommet med vilkår",
    afslag: "Afslag",
    under_behandling: "Under behandling ved årets udgang",
    takst: "Vurderet væsentlig, så tilbuddet betalte en takst",
  }),
  ansoegninger: col.optional(
    col.count("Ansøgninger", "Antallet af ansøgninger. Tom, når kilden kun giver ændringen.", "ansøgninger"),
  ),
  aendring_pct: col.optional(
    col.change("Ændring", "Ændringen fra året før, som kilden trykker den.", "pct.", { decimals: 1 }),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

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

export default defineDataset("social/vaesentlige-aendringer", {
  title: "Ansøgninger om at ændre en godkendelse",
  description:
    "Ansøgninger fra sociale tilbud og plejefamilier til Socialtilsyn Øst i 2021 om at ændre deres godkendelse, og hvad svaret blev. " +
    "Det kan for eksempel være til en ny målgruppe eller flere pladser.",
  columns,
  key: ["tilsyn", "aar", "omraade", "opgoerelse"],
  checks: ({ recomputed }) => [
    recomputed({
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

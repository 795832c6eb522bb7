import { sum } from "d3";
import { percent } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der har fået indberetningen."),
  aar: col.year("Det år, indberetningen er modtaget."),
  omraade: col.choice(
    "Område",
    "Hvor magten er brugt. »Alle« er kildens samlede tal.",
    { alle: "Alle", plejefamilier: "Plejefamilier", boern_unge: "Børn og unge", voksne: "Voksne" },
    { sums: { alle: "rest" }, disjoint: true },
  ),
  driftsherre: col.choice(
    "Driftsherre",
    "Hvem der driver tilbuddet.",
    { alle: "Alle", kommunal: "Kommunal", privat: "Privat", regional: "Regional" },
    { sums: { alle: "rest" }, disjoint: true },
  ),
  indberetninger: col.optional(
    col.count(
      "Indberetninger",
      "Indberetninger om magtanvendelse, som socialtilsynet har modtaget.",
      "indberetninger",
      {
        flow: true,
      },
    ),
  ),
  aendring_pct: col.optional(
    col.change("Ændring", "Ændringen fra året før, som kilden trykker den.", "pct.", { decimals: 1 }),
  ),
  status: col.status("opgjort"),
};

type Row = RowWith<typeof columns>;

/** The total cannot have fallen more than when every area fell as much as its most falling operator, or as printed. */
const largestFall: Check<Row> = {
  id: "stoerste-fald",
  title: "Det samlede fald er ikke større, end områdernes ændringer kan give",
  run: (rows) =>
    rows
      .filter((r) => r.omraade === "alle" && r.aendring_pct !== null)
      .map((whole) => {
        const areas = rows.filter(
          (r) => r.tilsyn === whole.tilsyn && r.aar === whole.aar && r !== whole && r.driftsherre === "alle",
        );
        const lowest = (area: Row): number =>
          area.aendring_pct ??
          Math.min(
            ...rows
              .filter((r) => r.tilsyn === area.tilsyn && r.aar === area.aar && r.omraade === area.omraade)
              .flatMap((r) => r.aendring_pct ?? []),
          );
        const before = sum(areas, (area) => (area.indberetninger ?? Number.NaN) / (1 + lowest(area) / 100));
        const bound = (sum(areas, (r) => r.indberetninger ?? Number.NaN) / before - 1) * 100;
        const printed = whole.aendring_pct ?? Number.NaN;
        return {
          holds: printed >= bound - 0.05,
          what: `${whole.tilsyn} ${whole.aar}`,
          expected: `et fald på højst ${percent(-bound, 1)}`,
          found: `et fald på ${percent(-printed, 1)}`,
        };
      }),
};

export default defineDataset("social/magtindberetninger", {
  subject: "kvalitet",
  title: "Indberetninger om magtanvendelse",
  description:
    "Her er indberetninger om magtanvendelse i plejefamilier og sociale tilbud, som Socialtilsyn Nord og Socialtilsyn Øst har modtaget. " +
    "For Øst er der også ændringer i procent efter, hvem der driver tilbuddet.",
  columns,
  key: ["tilsyn", "aar", "omraade", "driftsherre"],
  checks: () => [largestFall],
  view: {
    ...{ measure: "indberetninger", x: "aar", series: "omraade", only: { tilsyn: "Nord" }, form: "linjer" },
    note: "Tallene for børn og unge dækker ikke det samme i alle årene: De sikrede døgninstitutioner er kun med til 1. juli 2022.",
  },
  missing: [
    "Øst: antallet for hver driftsherre og for 2019 og 2020. Det stod i to diagrammer, som er gået tabt.",
    "Øst: antallet i plejefamilier. Rapporten siger kun, at det er steget.",
    "Hvilken slags magt der er brugt.",
  ],
  topCaveat:
    "En indberetning er ikke det samme som en hændelse. Flere indberetninger kan betyde, at der bliver indberettet mere korrekt.",
  caveats: [
    "Nord talte sikrede døgninstitutioner med på børne- og ungeområdet indtil 1. juli 2022. Derefter kom de under Øst.",
    "Øst præciserede i 2020, at brug af stofseler skal indberettes enkeltvis. Det øger antallet på voksenområdet.",
    "De to socialtilsyn er ikke lige store. Sammenlign ikke antallene.",
  ],
});

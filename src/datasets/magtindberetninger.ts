import { sum } from "d3";
import { z } from "zod";
import { number, percent } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har fået indberetningen."),
  aar: yearColumn("Det år, indberetningen er modtaget."),
  omraade: column(z.enum(["alle", "plejefamilier", "boern_unge", "voksne"]), {
    title: "Område",
    description: "Hvor magten er brugt. »Alle« er kildens samlede tal.",
    labels: {
      alle: "Alle",
      plejefamilier: "Plejefamilier",
      boern_unge: "Børn og unge",
      voksne: "Voksne",
    },
  }),
  driftsherre: column(z.enum(["alle", "kommunal", "privat", "regional"]), {
    title: "Driftsherre",
    description: "Hvem der driver tilbuddet.",
    labels: { alle: "Alle", kommunal: "Kommunal", privat: "Privat", regional: "Regional" },
  }),
  indberetninger: column(z.number().int().min(0).nullable(), {
    title: "Indberetninger",
    description: "Indberetninger om magtanvendelse, som socialtilsynet har modtaget.",
    unit: "indberetninger",
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
          expected: `${percent(bound, 1)} eller mere`,
          found: percent(printed, 1),
          ...(whole.tilsyn === "Øst" && whole.aar === 2021 ? { anomaly: "magt-oest-fald-umuligt" } : {}),
        };
      }),
};

export default defineDataset({
  id: "magtindberetninger",
  title: "Indberetninger om magtanvendelse",
  description:
    "Indberetninger om magtanvendelse i plejefamilier og sociale tilbud, som Socialtilsyn Nord har modtaget i 2021-2023 og Socialtilsyn Øst i 2021. " +
    "For Øst er der også ændringer i procent efter, hvem der driver tilbuddet.",
  theme: "social",
  raw: "social/magtindberetninger.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "driftsherre"],
  checks: [
    recomputed<Row>({
      id: "omraader-giver-alle",
      title: "Områderne giver kildens samlede tal",
      cases: (rows) =>
        rows
          .filter((r) => r.omraade === "alle")
          .map((whole) => ({
            what: `${whole.tilsyn} ${whole.aar}`,
            printed: whole.indberetninger ?? Number.NaN,
            computed: sum(
              rows.filter((r) => r.tilsyn === whole.tilsyn && r.aar === whole.aar && r !== whole),
              (r) => r.indberetninger ?? 0,
            ),
          })),
      tolerance: 0,
      format: (value) => number(value),
    }),
    largestFall,
  ],
  missing: [
    "Øst: antallet for hver driftsherre og for 2019 og 2020. Det stod i to diagrammer, som er gået tabt.",
    "Øst: antallet i plejefamilier. Rapporten siger kun, at det er steget.",
    "Hvilken slags magt der er brugt.",
  ],
  caveats: [
    "En indberetning er ikke det samme som en hændelse. Flere indberetninger kan betyde, at der bliver indberettet mere korrekt.",
    "Nord talte sikrede døgninstitutioner med på børne- og ungeområdet indtil 1. juli 2022. Derefter kom de under Øst.",
    "Øst præciserede i 2020, at brug af stofseler skal indberettes enkeltvis. Det øger antallet på voksenområdet.",
    "De to socialtilsyn er ikke lige store. Sammenlign ikke antallene.",
  ],
});

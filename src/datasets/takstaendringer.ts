import { z } from "zod";
import { percent } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const YDELSE = {
  tilsyn: "Årligt tilsyn",
  skaerpet_tilsyn: "Skærpet tilsyn",
  nygodkendelse: "Godkendelse af nyt tilbud",
  vaesentlig_aendring: "Væsentlig ændring",
  bpa_timepris: "Timepris for BPA-virksomheder",
} as const;

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der opkræver taksten."),
  fra_aar: column(z.number().int().min(2000).max(2100), {
    title: "Fra",
    description: "Det år, der er sammenlignet med.",
  }),
  aar: yearColumn("Det år, den nye takst gælder."),
  ydelse: column(z.enum(["tilsyn", "skaerpet_tilsyn", "nygodkendelse", "vaesentlig_aendring", "bpa_timepris"]), {
    title: "Ydelse",
    description: "Det, socialtilsynet tager betaling for.",
    labels: YDELSE,
  }),
  stoerrelse: column(z.enum(["0-7", "8-24", "25-49", "50+"]).nullable(), {
    title: "Størrelse",
    description: "Tilbuddets antal pladser. Tom for timeprisen, der er ens for alle.",
    unit: "pladser",
    labels: { "0-7": "0-7 pladser", "8-24": "8-24 pladser", "25-49": "25-49 pladser", "50+": "50 pladser og derover" },
  }),
  takst_foer_kr: column(z.number().int().min(0), {
    title: "Takst før",
    description: "Taksten i det gamle år, regnet om til det nye års priser af kilden.",
    unit: "kr.",
  }),
  takst_efter_kr: column(z.number().int().min(0), {
    title: "Takst efter",
    description: "Taksten i det nye år.",
    unit: "kr.",
  }),
  aendring_pct: column(z.number(), {
    title: "Ændring",
    description: "Ændringen, som kilden trykker den.",
    unit: "pct.",
    decimals: 1,
  }),
  status: statusColumn("budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

export default defineDataset({
  id: "takstaendringer",
  title: "Ændringer i Socialtilsyn Nords takster",
  description:
    "Hvor meget Socialtilsyn Nords takster ændrede sig fra 2018 til 2019 og fra 2024 til 2025, når begge år står i samme priser.",
  theme: "social",
  raw: "social/takstaendringer.csv",
  row,
  key: ["aar", "ydelse", "stoerrelse"],
  checks: [
    recomputed<Row>({
      id: "trykt-aendring",
      title: "Den trykte ændring følger af de to takster",
      cases: (rows) =>
        rows.map((r) => ({
          what: `${YDELSE[r.ydelse]} i ${r.aar}${r.stoerrelse === null ? "" : `, ${r.stoerrelse} pladser`}`,
          printed: r.aendring_pct,
          computed: 100 * (r.takst_efter_kr / r.takst_foer_kr - 1),
        })),
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
  ],
  missing: [
    "Ændringer i andre takster end tilsynstaksten og timeprisen fra 2024 til 2025.",
    "Ændringer fra 2019 til 2024 i faste priser.",
  ],
  caveats: [
    "Ændringerne er i faste priser. I kroner steg tilsynstaksten fra 2018 til 2019.",
    "For 2019 trykker kilden én ændring for alle størrelser. Den står her ved hver af dem.",
  ],
});

import { percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

const YDELSE = {
  tilsyn: "Årligt tilsyn",
  skaerpet_tilsyn: "Skærpet tilsyn",
  nygodkendelse: "Godkendelse af nyt tilbud",
  vaesentlig_aendring: "Væsentlig ændring",
  bpa_timepris: "Timepris for BPA-virksomheder",
} as const;

export default defineDataset("social/takstaendringer", {
  subject: "takster",
  title: "Ændringer i Socialtilsyn Nords takster",
  description:
    "Her står, hvor meget Socialtilsyn Nords takster ændrede sig fra ét år til et andet, når begge år står i samme priser.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der opkræver taksten."),
    fra_aar: col.year("Det år, der er sammenlignet med.", { title: "Fra" }),
    aar: col.endOf("fra_aar", col.year("Det år, den nye takst gælder.", { title: "Til" })),
    ydelse: col.choice("Ydelse", "Det, socialtilsynet tager betaling for.", YDELSE, { namesMeasure: true }),
    stoerrelse: col.optional(
      col.choice(
        "Størrelse",
        "Tilbuddets antal pladser. Tom for timeprisen, der er ens for alle.",
        { "0-7": "0-7 pladser", "8-24": "8-24 pladser", "25-49": "25-49 pladser", "50+": "50 pladser og derover" },
        { unit: "pladser", ordered: true },
      ),
    ),
    aendring_pct: col.change("Ændring", "Ændringen, som kilden trykker den.", "pct.", { decimals: 1 }),
    takst_foer_kr: col.price(
      "Tidligere takst",
      "Taksten i det gamle år, regnet om til det nye års priser af kilden.",
      "kr.",
    ),
    takst_efter_kr: col.price("Ny takst", "Taksten i det nye år.", "kr."),
    status: col.status("budget"),
  },
  key: ["tilsyn", "aar", "ydelse", "stoerrelse"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "trykt-aendring",
      title: "Den trykte ændring følger af de to takster",
      cases: (rows) =>
        rows.map((r) => ({
          what: `${r.tilsyn} ${r.aar}, ${YDELSE[r.ydelse]}${r.stoerrelse === null ? "" : `, ${r.stoerrelse} pladser`}`,
          printed: r.aendring_pct,
          computed: 100 * (r.takst_efter_kr / r.takst_foer_kr - 1),
        })),
      tolerance: 0.05,
      format: (value) => percent(value, 2),
    }),
  ],
  view: {
    ...{ measure: "aendring_pct", x: "ydelse", only: { stoerrelse: "0-7" } },
    title: "Så meget er taksterne for de mindste tilbud ændret",
  },
  missing: [
    "Ændringer i andre takster end tilsynstaksten og timeprisen fra 2024 til 2025.",
    "Ændringer fra 2019 til 2024 i faste priser.",
  ],
  caveats: [
    "Budgetterne kalder den mindste gruppe 1-7 pladser. Årsrapporterne kalder den samme gruppe 0-7 pladser, og det gør vi også her.",
    "Ændringerne er i faste priser. I kroner steg tilsynstaksten fra 2018 til 2019.",
    "For 2019 trykker kilden én ændring for alle størrelser. Den står her ved hver af dem.",
  ],
});

import { kroner } from "../lib/format.ts";
import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const YDELSE = {
  tilsyn: "Årligt tilsyn",
  godkendelse: "Godkendelse af nyt tilbud",
  vaesentlig_aendring: "Væsentlig ændring",
  skaerpet_tilsyn: "Skærpet tilsyn",
} as const;

const columns = {
  tilsyn: col.tilsyn("Det socialtilsyn, der opkræver taksten."),
  aar: col.year("Det år, taksten gælder."),
  prisniveau: col.priceLevel(
    "Løbende priser er det, tilbuddet betaler. De andre er regnet om af kilden, så to år kan sammenlignes.",
  ),
  ydelse: col.choice("Ydelse", "Det, socialtilsynet tager betaling for.", YDELSE, { namesMeasure: true }),
  stoerrelse: col.choice(
    "Størrelse",
    "Tilbuddets antal pladser. Kilderne kalder den mindste gruppe både 0-7 og 1-7.",
    { "0-7": "0-7 pladser", "8-24": "8-24 pladser", "25-49": "25-49 pladser", "50+": "50 pladser og derover" },
    { unit: "pladser", ordered: true },
  ),
  takst_kr: col.price("Takst", "Taksten i hele kroner.", "kr."),
  opgoerelse: col.optional(col.category("Betales", "Hvad taksten betales for. Tom, når kilden ikke siger det.")),
  status: col.status("opkraevet", "budget"),
};

type Row = RowWith<typeof columns>;

/** A size class pays this many times what the smallest pays. */
const FACTORS: Record<Row["stoerrelse"], number> = { "0-7": 1, "8-24": 1.2, "25-49": 2, "50+": 3 };

/** How a price is paid that is paid once, and not for each month. */
const ONCE = "pr. udstedt skærpet tilsyn";

const series = (r: Row): string => `${r.tilsyn} ${r.aar} ${r.prisniveau} ${r.kilde}`;

const label = (r: Row): string =>
  `${r.tilsyn} ${r.aar}, ${YDELSE[r.ydelse]}, ${r.stoerrelse} pladser (${r.prisniveau})`;

const acrossSources: Check<Row> = {
  id: "samme-tal-i-to-kilder",
  title: "En takst, der står i to kilder, er den samme",
  run: (rows) =>
    [...Map.groupBy(rows, label)].flatMap(([what, [first, ...others]]) =>
      first
        ? others.map((other) => ({
            holds: other.takst_kr === first.takst_kr,
            what,
            expected: kroner(first.takst_kr),
            found: kroner(other.takst_kr),
          }))
        : [],
    ),
};

export default defineDataset("social/tilsynstakster", {
  subject: "takster",
  title: "Takster for tilsyn med sociale tilbud",
  description:
    "Her står, hvad et socialt tilbud betaler socialtilsynet for det årlige tilsyn, for at blive godkendt, " +
    "for at ændre sin godkendelse og for at komme under skærpet tilsyn. Taksten afhænger af antallet af pladser.",
  columns,
  key: ["tilsyn", "aar", "prisniveau", "ydelse", "stoerrelse", "kilde"],
  checks: ({ ratio }) => [
    ratio({
      id: "stoerrelsesklasser",
      title: "Taksterne for de fire størrelser forholder sig som 1 : 1,2 : 2 : 3",
      group: (r) => `${series(r)} ${r.ydelse}`,
      value: (r) => r.takst_kr,
      factor: (r) => FACTORS[r.stoerrelse],
      isBase: (r) => r.stoerrelse === "0-7",
      label,
      tolerance: 2.5,
    }),
    ratio({
      id: "skaerpet-er-en-tiendedel",
      title: "Skærpet tilsyn koster hver måned en tiendedel af det årlige tilsyn",
      group: (r) => `${series(r)} ${r.stoerrelse}`,
      value: (r) => r.takst_kr,
      factor: (r) => (r.ydelse === "skaerpet_tilsyn" && r.opgoerelse !== ONCE ? 0.1 : undefined),
      isBase: (r) => r.ydelse === "tilsyn",
      label,
      tolerance: 1,
    }),
    acrossSources,
  ],
  view: {
    ...{ measure: "takst_kr", x: "aar", series: "tilsyn", facet: "ydelse", form: "linjer" },
    only: { prisniveau: "løbende", stoerrelse: "0-7" },
    ownScale: true,
    breaksBy: "opgoerelse",
    title: "Hvad tilsyn og godkendelse har kostet",
  },
  missing: [
    "Takster for godkendelse, ændring og skærpet tilsyn i Nord for 2024 og 2025.",
    "Taksten for 2024 i løbende priser. Kilden oplyser den kun i 2025-priser.",
    "Østs takster i de år, årsrapporten nævner, før dens tabel begynder.",
  ],
  caveats: [
    "Skærpet tilsyn betales pr. påbegyndt måned fra 2017. Før det blev der betalt én gang. Tallene må ikke forbindes med en linje.",
    "Priser i løbende og i faste priser må ikke blandes.",
  ],
});

import type { Assessment } from "../../analysis/erhvervshuse.ts";
import type { HouseGap } from "../../analysis/house-pairs.ts";
import type { AgainstTarget } from "../../analysis/house-targets.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { number, signed } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { shortName } from "./houses.ts";

/** A house as the rows of a figure are called. */
export const houseLabel = (house: Assessment): string =>
  `${shortName(house)}${house.provisional ? " (foreløbig)" : ""}`;

const { segment, svarprocent } = evaluering.row.shape;
const hus = col.category("Erhvervshus", "Huset.");
const end = { decimals: 2, min: -Infinity, max: Infinity };

/** What firms said of each house, with the uncertainty, what it rests on, and how far drift and growth are apart. */
export const houseTable = (houses: readonly Assessment[], gaps: readonly HouseGap[]): RestingTable =>
  computedTable(
    {
      ...{ segment, hus, svarprocent },
      nps: col.score("Net Promoter Score", "Scoren.", "point", { interval: ["nps_lav", "nps_hoej"] }),
      nps_lav: col.score("Lavest", "Nedre ende.", "point", end),
      nps_hoej: col.score("Højest", "Øvre ende.", "point", end),
      score: col.score("Net Promoter Score", "Scoren uden usikkerhed.", "point"),
      effekt: col.share("Oplever effekt", "Andelen.", "pct.", { interval: ["effekt_lav", "effekt_hoej"] }),
      effekt_lav: col.share("Lavest", "Nedre ende.", "pct.", end),
      effekt_hoej: col.share("Højest", "Øvre ende.", "pct.", end),
      svar: col.text("Antal svar (beregnet)", "Omtrent hvor mange."),
      forskel: col.optional(col.text("Vækst minus drift (beregnet)", "Forskellen og dens usikkerhed.")),
      forbehold: col.optional(col.text("Forbehold", "Hvorfor tallet er svagt.")),
    },
    ["segment", "hus"],
    houses.map((one) => {
      const apart = gaps.find(({ drift, vaekst }) => one === drift || one === vaekst)?.gap;
      return {
        cells: {
          ...{ segment: one.segment, hus: houseLabel(one), nps: one.nps.value, score: one.nps.value },
          ...{ nps_lav: one.nps.low, nps_hoej: one.nps.high, effekt: one.effekt.value },
          ...{ effekt_lav: one.effekt.low, effekt_hoej: one.effekt.high, svarprocent: one.svarprocent.value },
          svar: `ca. ${number(one.svar.value)} svar`,
          forskel: apart ? `${signed(apart.value)} (${number(apart.low)} til ${number(apart.high)})` : null,
          forbehold: one.weak ? "få svar" : null,
        },
        rests: sourceRows(evaluering, [one.row]),
      };
    }),
  );

const ANSWERED = { besvaret: "Svarede", ubesvaret: "Svarede ikke" };

/** The evaluations that each house sent, by whether they were answered. */
export const responseTable = (houses: readonly Assessment[]): RestingTable =>
  computedTable(
    {
      ...{ segment, hus },
      svarede: col.choice("Svar", "Om der kom et.", ANSWERED, { disjoint: true }),
      evalueringer: col.count("Evalueringer", "Antallet.", "evalueringer"),
    },
    ["segment", "hus", "svarede"],
    houses.flatMap((one) => {
      const answered = Math.round(one.svar.value);
      const row = (svarede: keyof typeof ANSWERED, evalueringer: number) => ({
        cells: { segment: one.segment, hus: houseLabel(one), svarede, evalueringer },
        rests: sourceRows(evaluering, [one.row]),
      });
      return [row("besvaret", answered), row("ubesvaret", one.sendt.value - answered)];
    }),
  );

const SHORT: Record<string, string> = {
  "Meget tilfreds med medarbejderens faglige kompetencer": "Meget tilfreds med kompetencer",
  "Har benyttet henvisning til ekstern rådgivning": "Har brugt en henvisning",
  "Forventer i høj grad positiv effekt": "Venter i høj grad effekt",
};
const OF_SEGMENT: Partial<Record<AgainstTarget["segment"], string>> = { drift: ", drift", vaekst: ", vækst" };

/** What a result is of, as the rows of a figure are called. */
export const resultLabel = ({ indikator, segment }: AgainstTarget): string =>
  `${SHORT[indikator] ?? indikator}${OF_SEGMENT[segment] ?? ""}`;

/** Sjælland's results and their targets. */
export const resultTable = (targets: readonly AgainstTarget[]): RestingTable =>
  computedTable(
    {
      enhed: sjaelland.row.shape.enhed,
      maalt_paa: col.category("Målt på", "Hvad der er målt."),
      resultat: col.value("Resultat", "Resultatet.", "enhed", { target: "maal" }),
      maal: col.value("Mål", "Målet.", "enhed"),
      afstand: col.text("Resultat minus mål (beregnet)", "Afstanden."),
    },
    ["enhed", "maalt_paa"],
    targets.map((one) => ({
      cells: {
        ...{ enhed: one.enhed, maalt_paa: resultLabel(one), resultat: one.resultat.value, maal: one.maal.value },
        afstand: signed(one.margin.value),
      },
      rests: sourceRows(sjaelland, one.rows),
    })),
  );

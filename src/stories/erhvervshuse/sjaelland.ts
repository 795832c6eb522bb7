import { descending, sort } from "d3";
import { againstTargets, type AgainstTarget } from "../../analysis/erhvervshuse.ts";
import { rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { pairedDots } from "../../charts/paired-dots.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import { number, percent, signed, spelled } from "../../lib/format.ts";

export const sjaellandRows = rowsOf(sjaelland);
export const SJAELLAND_YEAR = Math.max(...sjaellandRows.map((row) => row.aar));

/** A result with its target and the points between them: negative below the target. */
interface Target extends AgainstTarget {
  margin: number;
}

/** Every result of the half-year that has a target, best first. */
export const targets: Target[] = sort(
  againstTargets(sjaellandRows, SJAELLAND_YEAR).map((row) => ({ ...row, margin: row.resultat - row.maal })),
  (a, b) => descending(a.margin, b.margin),
);

const behind = targets.filter((row) => row.margin < 0);

/** One of them. Throws when there is none. */
export function againstTarget(indikator: string, segment: AgainstTarget["segment"]): Target {
  const found = targets.find((row) => row.indikator === indikator && row.segment === segment);
  if (!found) throw new Error(`no target for ${indikator}, ${segment}`);
  return found;
}

/** The printed result of the half-year for all firms. Throws when there is none. */
export function sjaellandResult(indikator: string): number {
  const found = sjaellandRows.find(
    (row) =>
      row.aar === SJAELLAND_YEAR && row.indikator === indikator && row.segment === "alle" && row.type === "resultat",
  );
  if (!found) throw new Error(`no result for ${indikator}`);
  return found.vaerdi;
}

const SHORT: Record<string, string> = {
  "Meget tilfreds med medarbejderens faglige kompetencer": "Meget tilfreds med kompetencer",
  "Net Promoter Score": "Net Promoter Score",
  "Har benyttet henvisning til ekstern rådgivning": "Har brugt en henvisning",
  "Forventer i høj grad positiv effekt": "Venter i høj grad effekt",
};

function resultLabel({ indikator, segment }: AgainstTarget): string {
  const short = SHORT[indikator];
  if (!short) throw new Error(`no short label for ${indikator}`);
  if (segment === "drift") return `${short}, drift`;
  return segment === "vaekst" ? `${short}, vækst` : short;
}

const unit = ({ enhed }: AgainstTarget, value: number): string => (enhed === "nps" ? number(value) : percent(value));
export const sjaelland2022: FigureSpec = {
  id: "sjaelland-resultat-og-maal",
  headline: `Sjælland manglede at nå ${spelled(behind.length)} af ${spelled(targets.length)} mål ved halvåret`,
  subtitle: `Erhvervshus Sjællands resultater i første halvår ${SJAELLAND_YEAR} og målene for hele året. Til højre afstanden til målet.`,
  views: [
    {
      value: "maal",
      label: "Mål",
      chart: pairedDots(
        targets.map((row) => ({
          label: resultLabel(row),
          values: [
            { value: row.maal, text: unit(row, row.maal) },
            { value: row.resultat, text: unit(row, row.resultat) },
          ],
          difference: signed(row.margin),
          read: row.margin < 0 ? `${number(-row.margin)} under målet.` : `${number(row.margin)} over målet.`,
          highlight: row.margin >= 0,
        })),
        {
          series: [
            { name: "Mål", colour: "var(--ink)", symbol: "tick" },
            { name: "Resultat", colour: "var(--signal)", symbol: "dot" },
          ],
          domain: [40, 100],
          ticks: [40, 60, 80, 100],
          format: number,
          labelTitle: "Målt på",
          differenceTitle: "Resultat minus mål (beregnet)",
          labelWidth: 250,
          sideWidth: 50,
        },
      ),
    },
  ],
  reading: "Stregen er målet for hele året, prikken er resultatet. Fed skrift: målet er nået.",
  note:
    "Tallene kan ikke sammenlignes med 2019: Spørgsmål og mål er lavet om. " +
    "Antal svar er ikke oplyst, så usikkerheden kan ikke beregnes. Net Promoter Score er i point, resten i procent.",
  anomalies: ["sjaelland-nps-et-tal-to-segmenter-2022", "sjaelland-benyttet-eller-forventet-2022"],
  datasets: [sjaelland.id],
  sources: ["kkr-sjaelland-2022-09"],
  years: `første halvår ${SJAELLAND_YEAR}`,
};

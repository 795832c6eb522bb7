import type { AgainstTarget } from "../../analysis/erhvervshuse.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { pairedDots } from "../../charts/paired-dots.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import { number, percent, signed } from "../../lib/format.ts";
import { say } from "../../model/words.ts";
import type { Traced } from "../../model/traced.ts";
import type { Sjaelland } from "./sjaelland.ts";

const SHORT: Record<string, string> = {
  "Meget tilfreds med medarbejderens faglige kompetencer": "Meget tilfreds med kompetencer",
  "Har benyttet henvisning til ekstern rådgivning": "Har brugt en henvisning",
  "Forventer i høj grad positiv effekt": "Venter i høj grad effekt",
};

function resultLabel({ indikator, segment }: AgainstTarget): string {
  const short = SHORT[indikator] ?? indikator;
  if (segment === "drift") return `${short}, drift`;
  return segment === "vaekst" ? `${short}, vækst` : short;
}

const unit = ({ enhed }: AgainstTarget, { value }: Traced): string =>
  enhed === "nps" ? number(value) : percent(value);

/** The half-year's results against the targets of the whole year. */
export const sjaellandFigure = (
  { halfYear, sources, targets, behind, withTarget }: Sjaelland,
  before: number,
): FigureSpec => ({
  id: "sjaelland-resultat-og-maal",
  headline: say`Ved halvåret lå Sjælland under årsmålet på ${behind} af ${withTarget} punkter`,
  subtitle: `Erhvervshus Sjællands resultater i ${halfYear} og målene for hele året. Til højre afstanden til målet.`,
  views: [
    {
      value: "maal",
      label: "Mål",
      chart: pairedDots(
        targets.map((row) => ({
          label: resultLabel(row),
          values: [
            { value: row.maal.value, text: unit(row, row.maal) },
            { value: row.resultat.value, text: unit(row, row.resultat) },
          ],
          difference: signed(row.margin.value),
          read: `${number(Math.abs(row.margin.value))} ${row.margin.value < 0 ? "under" : "over"} målet.`,
          highlight: row.margin.value >= 0,
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
    `Tallene kan ikke sammenlignes med ${before}: Spørgsmål og mål er lavet om. ` +
    "Antal svar er ikke oplyst, så usikkerheden kan ikke beregnes. Net Promoter Score er i point, resten i procent.",
  anomalies: ["sjaelland-nps-et-tal-to-segmenter-2022", "sjaelland-benyttet-eller-forventet-2022"],
  datasets: [sjaelland.id],
  sources,
  years: halfYear,
});

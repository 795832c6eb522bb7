import { descending, sort } from "d3";
import { againstTargets, type AgainstTarget } from "../../analysis/erhvervshuse.ts";
import { sourcesOf } from "../../analysis/sources-of.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { pairedDots } from "../../charts/paired-dots.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import { number, percent, signed, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** A result with its target and the points between them: negative below the target. */
interface Target extends AgainstTarget {
  margin: number;
}

/** Sjælland's newest results and their targets, as the figure and the prose both need them. */
export function sjaellandOf(tables: Tables) {
  const all = tables.rowsOf(sjaelland);
  const year = needed(
    all
      .map(({ aar }) => aar)
      .sort()
      .at(-1),
    "resultater fra Erhvervshus Sjælland",
  );
  const rows = all.filter(({ aar }) => aar === year);
  const targets: Target[] = sort(
    againstTargets(rows, year).map((row) => ({ ...row, margin: row.resultat - row.maal })),
    (a, b) => descending(a.margin, b.margin),
  );
  return {
    year,
    sources: sourcesOf(rows),
    /** Every result that has a target, best first. */
    targets,
    behind: targets.filter(({ margin }) => margin < 0),
    target: (indikator: string, segment: AgainstTarget["segment"]): Target =>
      needed(
        targets.find((row) => row.indikator === indikator && row.segment === segment),
        `målet »${indikator}« for Sjælland i ${year}`,
      ),
    /** The printed result for all firms. */
    result: (indikator: string): number =>
      needed(
        rows.find((row) => row.indikator === indikator && row.segment === "alle" && row.type === "resultat"),
        `resultatet »${indikator}« for Sjælland i ${year}`,
      ).vaerdi,
  };
}

export type Sjaelland = ReturnType<typeof sjaellandOf>;

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

const unit = ({ enhed }: AgainstTarget, value: number): string => (enhed === "nps" ? number(value) : percent(value));

/** The half-year's results against the targets of the whole year. */
export const sjaellandFigure = ({ year, sources, targets, behind }: Sjaelland, before: number): FigureSpec => ({
  id: "sjaelland-resultat-og-maal",
  headline: `Ved halvåret lå Sjælland under årsmålet på ${spelled(behind.length)} af ${spelled(targets.length)} punkter`,
  subtitle: `Erhvervshus Sjællands resultater i første halvår ${year} og målene for hele året. Til højre afstanden til målet.`,
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
    `Tallene kan ikke sammenlignes med ${before}: Spørgsmål og mål er lavet om. ` +
    "Antal svar er ikke oplyst, så usikkerheden kan ikke beregnes. Net Promoter Score er i point, resten i procent.",
  anomalies: ["sjaelland-nps-et-tal-to-segmenter-2022", "sjaelland-benyttet-eller-forventet-2022"],
  datasets: [sjaelland.id],
  sources,
  years: `første halvår ${year}`,
});

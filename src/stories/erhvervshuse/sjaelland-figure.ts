import type { FigureSpec } from "../../figures/figure.ts";
import { viewFigure, type AuthoredView } from "../../figures/view-figure.ts";
import { say } from "../../model/words.ts";
import type { Sjaelland } from "./sjaelland.ts";
import { resultLabel, resultTable } from "./tables.ts";

/** What is measured in each unit. */
const UNITS = { pct: "Procent", nps: "Net Promoter Score" };

/** The half-year's results against the targets of the whole year: points and per cent have a picture each. */
export function sjaellandFigure({ halfYear, targets, behind, withTarget }: Sjaelland, before: number): FigureSpec {
  const highlight = targets.filter(({ margin }) => margin.value >= 0).map(resultLabel);
  const view: AuthoredView = {
    measure: "resultat",
    x: "maalt_paa",
    form: "prikker",
    order: "kilde",
    side: "afstand",
    scale: [0, 100],
    highlight,
  };
  return viewFigure({
    of: resultTable(targets),
    id: "sjaelland-resultat-og-maal",
    headline: say`Ved halvåret lå Sjælland under årsmålet på ${behind} af ${withTarget} punkter`,
    subtitle: `Erhvervshus Sjællands resultater i ${halfYear} og målene for hele året. Til højre afstanden til målet.`,
    switchLabel: "Vis enhed",
    views: Object.entries(UNITS)
      .filter(([unit]) => targets.some(({ enhed }) => enhed === unit))
      .map(([unit, label]) => ({ value: unit, label, view: { ...view, filters: { enhed: [unit] } } })),
    reading: "Stregen er målet for hele året, prikken er resultatet. Fed skrift: målet er nået.",
    note:
      `Tallene kan ikke sammenlignes med ${before}: Spørgsmål og mål er lavet om. ` +
      "Punkterne under målet er optalt af os. Antal svar er ikke oplyst, så usikkerheden kan ikke beregnes. Net Promoter Score er i point og har sin egen visning.",
    anomalies: ["sjaelland-nps-et-tal-to-segmenter-2022", "sjaelland-benyttet-eller-forventet-2022"],
    years: halfYear,
  });
}

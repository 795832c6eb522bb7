import { fixedChanges, type Restatement } from "../../analysis/fixed-prices.ts";
import { sizeName, YDELSER, ydelseName } from "../../analysis/takster.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { lowerFirst } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { joinedWords, say, type Said } from "../../model/words.ts";
import { pairTable, pairView, type PricePair } from "./price-pairs.ts";
import { SMALLEST, type Prices } from "./prices.ts";

/** What the sources themselves have compared in fixed prices. */
export function fixedFigure({ rows, restated, inFixed, sizeInFixed }: Prices): FigureSpec {
  const view = (years: Restatement) => {
    const changes = fixedChanges(rows, years);
    const several = new Set(changes.map(({ from }) => from.ydelse)).size > 1;
    const pairs = changes
      .filter(({ from }) => !several || from.stoerrelse === SMALLEST)
      .map(({ from, to }): PricePair => ({
        hvad: several ? ydelseName(from.ydelse) : sizeName(from.stoerrelse),
        dataset: tilsynstakster,
        sides: [from, to],
      }));
    return {
      value: `${years.from}-${years.to}`,
      label: `${years.from} til ${years.to}, ${several ? `tilbud med ${sizeName(SMALLEST)}` : "årligt tilsyn"}`,
      of: pairTable(pairs, "Ændring"),
      view: pairView("aar"),
    };
  };
  const views = restated.map(view);
  const fell = (years: Restatement): boolean => inFixed(years, "tilsyn").high < 0;
  const [cheaper, others] = [restated.filter(fell), restated.filter((years) => !fell(years))];
  const sized = (years: Restatement): Said => say`${sizeInFixed(years, "tilsyn")} i ${years.to}`;
  /** The direction of some changes with how much each was; what changed is named by the first of them. */
  const said = (went: string, those: readonly Restatement[]): Said[] => {
    const subject = those === cheaper || cheaper.length === 0 ? " taksten for årligt tilsyn" : "";
    return those.length === 0 ? [] : [say`${went}${subject} ${joinedWords(those.map(sized), " og ")}`];
  };
  const levels = listAnd(restated.map(({ to }) => `${to}-priser`));
  return viewFigure({
    of: pairTable([], "Ændring"),
    views,
    id: "takster-i-faste-priser",
    headline: say`I faste priser ${joinedWords([...said("faldt", cheaper), ...said("steg", others)], ", men ")}`,
    subtitle: "Takster i Socialtilsyn Nord, begge år i det seneste års priser, kr. Ændringen står til højre",
    switchLabel: "Vis år",
    note: `Visningerne er i hver sit prisniveau, ${levels}, og kan ikke sammenlignes.`,
    anomalies: ["takstaendring-2019-faste-priser"],
  });
}

/** Nord and Øst beside each other in the years that both have. */
export function regionsFigure({ bothYears, price, bpaRows, smallest }: Prices): FigureSpec {
  const bpaAt = (aar: number): PricePair[] =>
    (["tilsyn", "godkendelse"] as const).flatMap((ydelse) => {
      const of = (tilsyn: string) =>
        bpaRows.find((row) => row.tilsyn === tilsyn && row.aar === aar && row.ydelse === ydelse);
      const [nord, oest] = [of("Nord"), of("Øst")];
      const hvad = `BPA: ${lowerFirst(ydelseName(ydelse))}`;
      return nord && oest ? [{ hvad, dataset: bpaTakster, sides: [nord, oest] }] : [];
    });
  const pairsIn = (aar: number): PricePair[] => [
    ...YDELSER.map((ydelse): PricePair => {
      const of = (tilsyn: "Nord" | "Øst") => price({ tilsyn, aar, ydelse, stoerrelse: SMALLEST });
      return { hvad: ydelseName(ydelse), dataset: tilsynstakster, sides: [of("Nord"), of("Øst")] };
    }),
    ...bpaAt(aar),
  ];
  const without = bothYears.filter((aar) => bpaAt(aar).length === 0);
  return viewFigure({
    of: pairTable(bothYears.toReversed().flatMap(pairsIn), "Øst mod Nord"),
    views: bothYears
      .toReversed()
      .map(String)
      .map((aar) => ({ value: aar, label: aar, view: { ...pairView("tilsyn"), filters: { aar: [aar] } } })),
    id: "takster-nord-og-oest",
    headline: "Godkendelse var dyrest i Øst, ændringer var dyrest i Nord",
    subtitle: say`Takster i Socialtilsyn Nord og Øst for tilbud med ${smallest} og for BPA-virksomheder, løbende priser, kr. Til højre står, hvor meget Øst er over eller under Nord`,
    switchLabel: "Vis år",
    ...(without.length > 0 && {
      note: `BPA-takster fra begge socialtilsyn findes ikke for ${yearSpans(without)}, så BPA er ikke med dér.`,
    }),
    anomalies: ["oest-overskrift-mangler"],
  });
}

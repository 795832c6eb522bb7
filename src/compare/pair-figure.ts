import { scatterChart } from "../charts/scatter.ts";
import type { Chart } from "../charts/chart.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { lowerFirst } from "../lib/format.ts";
import type { PairChoice } from "./pair-choice.ts";
import { pairOf } from "./pair-of.ts";
import { pairScatter } from "./pair-scatter.ts";
import { pairSentence } from "./pair-sentence.ts";
import { isPerInhabitant, PER_INHABITANTS, ratedMeasure } from "./rated-measure.ts";

/** A figure of two measures: what stands around the picture, and where each of them has all its rows. */
export interface PairFigure {
  title: string;
  /** How they go together. */
  sentence: string;
  subtitle: string;
  chart: Chart;
  notes: string;
  /** What weighs heavily and may be wrong with either, each with where it is told in full. */
  doubts: readonly { text: string; href: string }[];
  sources: string;
  rankings: readonly { id: string; name: string }[];
}

/** The figure of a choice of two measures. Throws for a measure that the file does not have. */
export function pairFigure(file: ComparisonFile, { x, y, region, perInhabitant, chosen }: PairChoice): PairFigure {
  const measure = (id: string) => {
    const found = file.measures.find((one) => one.id === id);
    if (!found) throw new Error(`no measure is called ${id}`);
    return found;
  };
  const isRated = (id: string): boolean => perInhabitant && isPerInhabitant(measure(id));
  const asked = (id: string) => (isRated(id) ? ratedMeasure(measure(id), file) : measure(id));
  const told = (id: string): string => `${measure(id).name}${isRated(id) ? `, ${PER_INHABITANTS}` : ""}`;
  const pair = pairOf(file, asked(x), asked(y));
  const scatter = pairScatter(pair, region, chosen);
  const sentence = pairSentence(scatter.points);
  const measures = x === y ? [pair.x] : [pair.x, pair.y];
  const where = `Hvert mærke er en kommune${region === "" ? "" : ` i Region ${region}`}. Farve og form viser regionen.`;
  const base = isRated(x) || isRated(y) ? ` Indbyggertallet er fra ${file.population.aar}.` : "";
  return {
    title: `${told(y)} og ${lowerFirst(told(x))}`,
    sentence,
    subtitle: where + base,
    chart: scatterChart(scatter, `${sentence} Vandret: ${told(x)}. Lodret: ${told(y)}.`),
    notes: [...pair.notes, ...measures.flatMap(({ note }) => note ?? [])].join(" "),
    doubts: [...new Map(measures.flatMap(({ doubts }) => doubts).map((doubt) => [doubt.href, doubt])).values()],
    sources: `Kilde: ${[...new Set(measures.map(({ sources }) => sources))].join(". ")}.`,
    rankings: measures.map(({ id, name }) => ({ id, name })),
  };
}

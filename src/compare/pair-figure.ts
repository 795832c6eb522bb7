import { scatterChart } from "../charts/scatter.ts";
import type { Chart } from "../charts/chart.ts";
import { perWhom } from "../model/inhabitant-rate.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { sourceLine } from "../lib/source-line.ts";
import { growWithSize } from "./grow-with-size.ts";
import type { PairChoice } from "./pair-choice.ts";
import { chosenElsewhere, pairLeftOut } from "./pair-left-out.ts";
import { pairOf } from "./pair-of.ts";
import { pairRefused } from "./pair-refused.ts";
import { pairScatter } from "./pair-scatter.ts";
import { pairSentence } from "./pair-sentence.ts";
import { pairTitle } from "./pair-title.ts";
import { pairTold } from "./pair-told.ts";
import { isPerInhabitant, ratedMeasure } from "./rated-measure.ts";

/** A figure of two measures: what stands around the picture, and where each of them has all its rows. */
export interface PairFigure {
  title: string;
  /** How they go together, or why they cannot be held against each other. */
  sentence: string;
  subtitle: string;
  /** Nothing where they cannot. */
  chart: Chart | undefined;
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
  const ids = [...new Set([x, y])];
  const rated = perInhabitant ? ids.filter((id) => isPerInhabitant(measure(id))) : [];
  const asked = (id: string) => (rated.includes(id) ? ratedMeasure(measure(id), file) : measure(id));
  const told = (id: string): string =>
    `${pairTold(measure(id))}${rated.includes(id) ? `, ${perWhom(measure(id).column.unit)}` : ""}`;
  const pair = pairOf(file, asked(x), asked(y), region);
  const where = region === "" ? "" : ` i Region ${region}`;
  const { points } = pair;
  const [own, another] = new Set(points.map(({ kommune }) => kommune.region));
  const refused = pairRefused(pair, points, where === "" ? "her" : where.trim());
  const sentence =
    refused ?? pairSentence(points, { restOnSame: pair.restOnSame, growWithSize: growWithSize(file, pair) });
  const measures = ids.map(measure);
  const unrated = perInhabitant ? measures.filter(({ id }) => !rated.includes(id)) : [];
  return {
    title: ids.length === 1 ? told(x) : pairTitle(told(y), told(x)),
    sentence,
    subtitle: [
      ...(refused === undefined
        ? [
            `Hvert mærke er en kommune${another === undefined ? ` i Region ${own ?? region}` : ""}.${another === undefined ? "" : " Farve og form viser regionen."}`,
          ]
        : []),
      ...(rated.length > 0 ? [`Indbyggertallet er fra ${file.population.aar}.`] : []),
      ...unrated.map(({ name }) => `»${name}« kan ikke regnes pr. indbygger og er vist, som det er.`),
    ].join(" "),
    chart:
      refused === undefined
        ? scatterChart(pairScatter(pair, chosen), `${sentence} Vandret: ${told(x)}. Lodret: ${told(y)}.`)
        : undefined,
    notes: [
      ...chosenElsewhere(file, chosen, region),
      ...(refused === undefined || points.length === 0 ? pairLeftOut(file, pair, region) : []),
      ...(refused === undefined ? pair.notes : []),
      ...measures.flatMap(({ note }) => note ?? []),
    ].join(" "),
    doubts: [...new Map(measures.flatMap(({ doubts }) => doubts).map((doubt) => [doubt.href, doubt])).values()],
    sources: sourceLine(file.sources.filter((title) => measures.some(({ sources }) => sources.includes(title)))),
    rankings: measures.map(({ id, name }) => ({ id, name })),
  };
}

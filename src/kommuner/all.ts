import { kommuneMeasures, type KommuneMeasure } from "../analysis/kommune-measures.ts";
import { kommuneMentions, type KommuneMention } from "../analysis/kommune-mentions.ts";
import { kommuner, published, source } from "../catalogue.ts";
import { byDanish } from "../lib/collate.ts";
import type { Kommune } from "../model/kommune.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Everything that the datasets say of one municipality. */
export interface KommuneEntry {
  kommune: Kommune;
  measures: KommuneMeasure[];
  mentions: KommuneMention[];
  /** How many datasets know it. */
  datasets: number;
}

/** Every measure of a municipality, those that only repeat another included. */
export const measuresOf = kommuneMeasures(published, kommuner, (kilde) => Number(source(kilde).moede.slice(0, 4)));

/** Every measure of every municipality. */
export const allMeasured = kommuner.flatMap(({ kommunekode }) => measuresOf(kommunekode));

/** Every municipality with what there is about it, in Danish alphabetical order. */
export const kommuneEntries: KommuneEntry[] = [...kommuner].sort(byDanish(({ kommune }) => kommune)).map((kommune) => {
  const measures = withoutRepeats(measuresOf(kommune.kommunekode));
  const mentions = kommuneMentions(published, kommune);
  const datasets = new Set([...measures, ...mentions].map(({ dataset }) => dataset.id)).size;
  return { kommune, measures, mentions, datasets };
});

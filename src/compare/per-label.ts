import type { ComparisonFile } from "../model/comparison.ts";
import { perInhabitants } from "../model/per-inhabitants.ts";

/** What a reader ticks to have counts and amounts told for inhabitants. */
export const perLabel = ({ aar }: Pick<ComparisonFile["population"], "aar">): string =>
  `Vis tallene ${perInhabitants("")} og beløb pr. indbygger. Indbyggertallet er fra ${aar}.`;

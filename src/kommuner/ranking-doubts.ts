import { isGrave } from "../analysis/severity.ts";
import { anomaliesOf } from "../catalogue.ts";
import { touches, type Anomaly } from "../model/anomaly.ts";
import { rankingKilder } from "./ranking-text.ts";
import type { Ranking } from "./rankings.ts";

/** The contradictions that weigh heavily in the papers that a ranking was read in. */
export function rankingDoubts(ranking: Ranking): Anomaly[] {
  const kilder = rankingKilder(ranking);
  return anomaliesOf(ranking.dataset.id).filter((one) => isGrave(one) && touches(one, kilder));
}

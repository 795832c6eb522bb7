import { publishedDataset } from "../../catalogue.ts";
import type { Anomaly } from "../../model/anomaly.ts";
import type { Theme } from "../../model/themes.ts";

/** The theme of the dataset that a contradiction is about. */
export const themeOf = ({ dataset }: Pick<Anomaly, "dataset">): Theme => publishedDataset(dataset).theme;

/** What a contradiction can be found by, as attributes: its theme, how grave it is, and the source that it is told under. */
export const caseFacets = (anomaly: Anomaly) => ({
  "data-tema": themeOf(anomaly),
  "data-alvor": anomaly.alvor,
  "data-kilde": anomaly.kilde_a,
});

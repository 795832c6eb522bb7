import { anomaly } from "../../catalogue.ts";
import { urls } from "../../site/urls.ts";

/** Where an anomaly is told in full: among those of the source that its first reading stands in. */
export const anomalyAddress = (id: string): string => `${urls.anomalies(anomaly(id).kilde_a)}#${id}`;

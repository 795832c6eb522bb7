import type { z } from "zod";
import type { Anomaly } from "./anomaly.ts";
import type { Dataset } from "./dataset.ts";
import type { Source } from "./source.ts";

/** The published tables and what is known about them: all that a story is told from. */
export interface Tables {
  /** The rows of a dataset, typed. */
  rowsOf: <S extends z.ZodObject>(dataset: Dataset<S>) => z.infer<S>[];
  anomalies: readonly Anomaly[];
  sources: readonly Source[];
}

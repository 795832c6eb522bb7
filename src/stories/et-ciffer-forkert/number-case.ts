import type { Anomaly } from "../../model/anomaly.ts";

/** An anomaly whose readings are two numbers. */
export interface NumberCase extends Anomaly {
  vaerdi_a: number;
  vaerdi_b: number;
}

/** Whether both readings of an anomaly are numbers. */
export const isOfNumbers = (anomaly: Anomaly): anomaly is NumberCase =>
  anomaly.vaerdi_a !== null && anomaly.vaerdi_b !== null;

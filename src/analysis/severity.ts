import { anomalyRow, type Anomaly } from "../model/anomaly.ts";
import { columns } from "../model/shape.ts";

export type Severity = Anomaly["alvor"];

/** The degrees of severity, gravest first. */
export const SEVERITIES = anomalyRow.shape.alvor.options;

const labels = columns(anomalyRow).find(({ name }) => name === "alvor")?.labels;

/** What a degree of severity is called: `høj`. */
export function severityName(severity: Severity): string {
  const name = labels?.[severity];
  if (name === undefined) throw new Error(`the severity ${severity} has no Danish name`);
  return name;
}

/** What anomalies of a degree are called together. */
export const severityPlural: Record<Severity, string> = {
  hoej: "Alvorlige",
  middel: "Mindre alvorlige",
  lav: "Små",
};

/** Whether an anomaly is of the gravest degree, so that the numbers it is about are in doubt. */
export const isGrave = ({ alvor }: Pick<Anomaly, "alvor">): boolean => alvor === SEVERITIES[0];

/** Compares two anomalies for sorting, the graver one first. */
export const gravestFirst = (a: Anomaly, b: Anomaly): number =>
  SEVERITIES.indexOf(a.alvor) - SEVERITIES.indexOf(b.alvor);

/** How many anomalies there are of each degree, gravest first, degrees without any included. */
export function severityCounts(anomalies: readonly Anomaly[]): { severity: Severity; count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: anomalies.filter(({ alvor }) => alvor === severity).length,
  }));
}

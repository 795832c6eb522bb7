import type { Table } from "../../charts/chart.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { Anomaly } from "../../model/anomaly.ts";
import type { Tables } from "../../model/tables.ts";
import { toldCourses } from "./courses.ts";

/** The contradictions that the table sets side by side: the words of a report, and what its own numbers say. */
export const PLACES = "magt-nord-voksenpladser-2023";
export const CHILDREN = "magt-nord-boern-fald-2021-2023";
export const EAST = "magt-oest-fald-umuligt";

/** The contradiction of this name. Throws a MissingError where the papers no longer have it. */
export const caseOf = ({ anomalies }: Pick<Tables, "anomalies">, id: string): Anomaly =>
  needed(
    anomalies.find((anomaly) => anomaly.id === id),
    `modsigelsen ${id}`,
  );

/** What the reports write beside what their numbers say, three times. */
export function textAndTable(tables: Tables): Table {
  const { placesThen, placesNow, children, first, last } = toldCourses(tables);
  const east = caseOf(tables, EAST);
  const fall = (value: number | null): string => percent(Math.abs(needed(value ?? undefined, `tallet i ${EAST}`)), 1);
  caseOf(tables, PLACES);
  caseOf(tables, CHILDREN);
  const rose = children.after.value > children.before.value;
  return {
    columns: ["Om", "Det siger teksten", "Det siger tallene"].map((title) => ({ title, numeric: false })),
    rows: [
      [
        "Pladser til voksne, Nord",
        "Indberetningerne kan »muligvis forklares ved en stigning i antal pladser«.",
        `${number(placesThen.value - placesNow.value)} færre: fra ${placesThen.text} til ${placesNow.text}. Det står i sætningens egen fodnote.`,
      ],
      [
        "Indberetninger om børn og unge, Nord",
        `»På børneområdet er der sket et fald i antallet af magtanvendelsesindberetninger fra ${first} til ${last}.«`,
        `${children.change.text} ${rose ? "flere" : "færre"}: fra ${children.before.text} til ${children.after.text}.`,
      ],
      [
        "Alle indberetninger, Øst",
        `Et fald på ${fall(east.vaerdi_a)}.`,
        `Delene kan højst give et fald på ${fall(east.vaerdi_b)}.`,
      ],
    ],
  };
}

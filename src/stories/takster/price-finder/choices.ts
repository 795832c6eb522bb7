import { range } from "d3";
import { sizeName, ydelseName, type Takst } from "../../../analysis/takster.ts";
import tilsynstakster from "../../../datasets/tilsynstakster.ts";

const { tilsyn, ydelse, stoerrelse } = tilsynstakster.row.shape;

/** One group of radio buttons. */
export interface Choice {
  name: "tilsyn" | "ydelse" | "stoerrelse" | "aar";
  legend: string;
  options: { value: string; label: string }[];
  chosen: string;
}

/** Every value that can be chosen: supervisors with a price, all services and sizes, and all years from the first to the last. */
export function finderValues(rows: readonly Takst[]) {
  const years = rows.map((row) => row.aar);
  return {
    tilsyn: tilsyn.options.filter((name) => rows.some((row) => row.tilsyn === name)),
    ydelse: [...ydelse.options],
    stoerrelse: [...stoerrelse.options],
    aar: range(Math.min(...years), Math.max(...years) + 1),
  };
}

/** The groups of the finder, with what is chosen at first: the newest price of yearly supervision of 8 to 24 places in Nord. */
export function choices(rows: readonly Takst[]): Choice[] {
  const values = finderValues(rows);
  const newest = Math.max(
    ...rows.filter((row) => row.tilsyn === "Nord" && row.prisniveau === "løbende").map((row) => row.aar),
  );
  return [
    {
      name: "tilsyn",
      legend: "Socialtilsyn",
      options: values.tilsyn.map((value) => ({ value, label: value })),
      chosen: "Nord",
    },
    {
      name: "ydelse",
      legend: "Hvad der betales for",
      options: values.ydelse.map((value) => ({ value, label: ydelseName(value) })),
      chosen: "tilsyn",
    },
    {
      name: "stoerrelse",
      legend: "Stedets størrelse",
      options: values.stoerrelse.map((value) => ({ value, label: sizeName(value) })),
      chosen: "8-24",
    },
    {
      name: "aar",
      legend: "År",
      options: values.aar.map((aar) => ({ value: String(aar), label: String(aar) })),
      chosen: String(newest),
    },
  ];
}

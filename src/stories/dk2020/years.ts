import { max, min } from "d3";
import { rowsOf } from "../../catalogue.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";

/** Every task in the two annexes. */
export const rows = rowsOf(dk2020);

const years = rows.map((row) => row.aar);

/** The year of the model for the whole country. */
export const MODEL = min(years) ?? Number.NaN;
/** The year of Sjælland's version of it. */
export const SJAELLAND = max(years) ?? Number.NaN;

/** The annexes as a reader chooses between them, newest first. */
export const annexes = [
  { aar: SJAELLAND, value: "sjaelland-2022", label: `Sjælland ${SJAELLAND}` },
  { aar: MODEL, value: "landet-2020", label: `Hele landet ${MODEL}` },
];

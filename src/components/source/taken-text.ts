import { count, spelled } from "../../lib/format.ts";

/** How much has been taken from a source, within a sentence: `33 rækker til ét datasæt`. */
export const takenText = (rows: number, datasets: number): string =>
  `${count(rows, "række", "rækker")} til ${spelled(datasets, "neuter")} datasæt`;

import { listOr } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Calculation, PrintedTotal } from "../../src/model/printed-total.ts";
import { columns } from "../../src/model/shape.ts";
import { conditions } from "./conditions.ts";
import type { Problem } from "./problem.ts";

/** Rows of a shared table that name a dataset there is none of. rows[i] stands in row i + 2. */
export function unknownDatasets(
  file: string,
  rows: readonly { dataset: string }[],
  datasets: readonly Dataset[],
): Problem[] {
  const ids = datasets.map((dataset) => dataset.id);
  return rows.flatMap(({ dataset }, index) =>
    unknownName({ file, row: index + 2, column: "dataset" }, dataset, ids, "id på et datasæt"),
  );
}

/** Tables of the sources that went to a dataset there is none of, or that are neither published nor left out with a reason. */
export function unknownInCoverage(file: string, rows: readonly Coverage[], datasets: readonly Dataset[]): Problem[] {
  const ids = datasets.map((dataset) => dataset.id);
  return rows.flatMap(({ datasaet, udeladt, begrundelse }, index) => {
    const place = { file, row: index + 2, column: "datasaet" };
    if ((datasaet === null) === (udeladt === null)) {
      const action = "Udfyld datasaet, hvis tabellen er med, og udeladt, hvis den ikke er. Udfyld aldrig begge.";
      return [{ ...place, value: datasaet ?? "", expected: "enten et datasæt eller en grund til at udelade", action }];
    }
    if (udeladt !== null && begrundelse === null) {
      const action = "Skriv, hvorfor tabellen er udeladt.";
      return [{ ...place, column: "begrundelse", value: "", expected: "en begrundelse ved en udeladt tabel", action }];
    }
    return (datasaet?.split("|") ?? []).flatMap((id) => unknownName(place, id, ids, "id på et datasæt"));
  });
}

/** Printed totals that name a column their dataset does not have, or add up one that holds no numbers. */
export function unknownColumns(file: string, totals: readonly PrintedTotal[], datasets: readonly Dataset[]): Problem[] {
  return totals.flatMap(({ dataset, hvor, kolonne, beregning, af }, index) => {
    const declared = datasets.find(({ id }) => id === dataset);
    if (!declared) return [];
    const all = columns(declared.row);
    const numeric = all.filter(({ type }) => type === "integer" || type === "decimal").map(({ name }) => name);
    const names = all.map(({ name }) => name);
    const place = (column: string) => ({ file, row: index + 2, column });
    const inPlace = (column: string, written: string): Problem[] =>
      conditions(written).flatMap(([name]) => unknownName(place(column), name, names, `en kolonne i ${dataset}`));
    return [
      ...unknownName(
        place("kolonne"),
        kolonne,
        beregning === "antal" ? names : numeric,
        `en kolonne med tal i ${dataset}`,
      ),
      ...inPlace("hvor", hvor),
      ...(af === null ? [] : inPlace("af", af)),
      ...comparison(place("af"), beregning, af),
    ];
  });
}

const COMPARED: readonly Calculation[] = ["andel", "forskel", "aendring"];

/** A share, a difference and a change are of something; a sum, a number and an extreme are not. */
function comparison(
  place: { file: string; row: number; column: string },
  beregning: Calculation,
  af: string | null,
): Problem[] {
  if (COMPARED.includes(beregning) === (af !== null)) return [];
  const action = af === null ? "Skriv, hvilke rækker tallet er i forhold til." : "Slet det, der står i cellen.";
  const expected = af === null ? `rækkerne, som en ${beregning} er i forhold til` : `en tom celle ved ${beregning}`;
  return [{ ...place, value: af ?? "", expected, action }];
}

/** A longer list of names helps nobody: the nearest one does. */
const LISTED = 12;

function unknownName(
  place: { file: string; row: number; column: string },
  name: string,
  known: readonly string[],
  what: string,
): Problem[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  const action = near ? `Mente du »${near}«?` : "Ret navnet, eller slet rækken.";
  const expected = known.length > LISTED ? what : `${what}: ${listOr(known)}`;
  return [{ ...place, value: name, expected, action }];
}

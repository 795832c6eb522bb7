import { listOr } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { PrintedTotal } from "../../src/model/printed-total.ts";
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

/** Printed totals that name a column their dataset does not have, or add up one that holds no numbers. */
export function unknownColumns(file: string, totals: readonly PrintedTotal[], datasets: readonly Dataset[]): Problem[] {
  return totals.flatMap(({ dataset, hvor, kolonne }, index) => {
    const declared = datasets.find(({ id }) => id === dataset);
    if (!declared) return [];
    const all = columns(declared.row);
    const numeric = all.filter(({ type }) => type === "integer" || type === "decimal").map(({ name }) => name);
    const names = all.map(({ name }) => name);
    return [
      ...unknownName({ file, row: index + 2, column: "kolonne" }, kolonne, numeric, `en kolonne med tal i ${dataset}`),
      ...conditions(hvor).flatMap(([name]) =>
        unknownName({ file, row: index + 2, column: "hvor" }, name, names, `en kolonne i ${dataset}`),
      ),
    ];
  });
}

function unknownName(
  place: { file: string; row: number; column: string },
  name: string,
  known: readonly string[],
  what: string,
): Problem[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  const action = near ? `Mente du »${near}«?` : "Ret navnet, eller slet rækken.";
  return [{ ...place, value: name, expected: `${what}: ${listOr(known)}`, action }];
}

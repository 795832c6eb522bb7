import { listOr } from "../../src/lib/list.ts";
import { takesChoices, type AddedChoice } from "../../src/model/added-choice.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { columns } from "../../src/model/shape.ts";
import type { Problem } from "./problem.ts";

export const CHOICES = "data/valgmuligheder.csv";

/** Added values of columns that there are not, that take no more values, or that have the value already. rows[i] stands in row i + 2. */
export function choiceProblems(added: readonly AddedChoice[], datasets: readonly Dataset[]): Problem[] {
  return added.flatMap(({ dataset, kolonne, vaerdi }, index) => {
    const declared = datasets.find(({ id }) => id === dataset);
    if (!declared) return [];
    const place = { file: CHOICES, row: index + 2 };
    const open = Object.entries(declared.row.shape).flatMap(([name, schema]) => (takesChoices(schema) ? [name] : []));
    if (!open.includes(kolonne)) {
      const expected =
        open.length === 0
          ? `en kolonne med faste værdier; ${dataset} har ingen, der kan få flere`
          : `en kolonne, der kan få flere faste værdier: ${listOr(open)}`;
      const action = "Ret kolonnens navn. Andre kolonner kan kun en udvikler ændre.";
      return [{ ...place, column: "kolonne", value: kolonne, expected, action }];
    }
    const { choices = [] } = columns(declared.row).find(({ name }) => name === kolonne) ?? {};
    if (!choices.includes(vaerdi)) return [];
    const expected = `en værdi, som ${kolonne} ikke har i forvejen`;
    return [{ ...place, column: "vaerdi", value: vaerdi, expected, action: "Slet rækken." }];
  });
}

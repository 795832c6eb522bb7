import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import * as col from "../../model/columns.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Quota } from "./quotas.ts";

/** Those who came in a year and those who were to come, for each 10,000 inhabitants of some municipalities. */
export const togetherTable = (quotas: readonly Quota[], came: number): RestingTable =>
  computedTable(
    {
      ...col.kommune("Den kommune, tallene gælder."),
      hvem: col.choice(
        "Hvem",
        "Om de var kommet eller skulle komme.",
        { kom: `Familiesammenførte i ${came}`, kvote: "Flygtninge i kvoten" },
        { disjoint: true },
      ),
      antal: col.amount(perInhabitants("Personer"), "Antallet i forhold til indbyggertallet.", null, { decimals: 1 }),
    },
    ["kommune", "hvem"],
    quotas.flatMap(({ row, rate, reunified }) => {
      const rests = sourceRows(flygtninge, [row]);
      const { kommune, kommunekode } = row;
      return [
        { cells: { kommune, kommunekode, hvem: "kom" as const, antal: reunified.value }, rests },
        { cells: { kommune, kommunekode, hvem: "kvote" as const, antal: rate.value }, rests },
      ];
    }),
  );

import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import * as col from "../../model/columns.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Quota, Quotas } from "./quotas.ts";

/** The shares of the population and of the refugees that each region has, in per cent. */
export const regionTable = ({ regions, rows }: Quotas): RestingTable =>
  computedTable(
    {
      region: col.region("Den region, kommunerne ligger i."),
      hvad: col.choice("Andel af", "Hvad andelen er af.", {
        indbyggere: "Indbyggere",
        flygtninge: "Flygtninge i kvoten",
      }),
      andel: col.share("Andel af landets", "Regionens del af hele landet.", "pct.", { decimals: 0 }),
    },
    ["region", "hvad"],
    regions.flatMap(({ region, refugees, people }) => {
      const rests = sourceRows(
        flygtninge,
        rows.filter((row) => row.region === region),
      );
      return [
        { cells: { region, hvad: "indbyggere" as const, andel: people.value }, rests },
        { cells: { region, hvad: "flygtninge" as const, andel: refugees.value }, rests },
      ];
    }),
  );

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

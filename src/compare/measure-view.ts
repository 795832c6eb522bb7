import { needed } from "../lib/needed.ts";
import type { ComparedKommune, ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Resolved } from "../views/resolved.ts";
import { DOUBT, DOUBTS } from "../views/table-doubts.ts";
import { isPerInhabitant } from "./rated-measure.ts";

/**
 * A measure of all municipalities that have it, those that are compared standing out: as it is, or for each inhabitant, or
 * 10,000 of them, where that means something. Throws for a measure that no view can be made of.
 */
export function measureView(
  { columns, kommuner, population }: ComparisonFile,
  measure: ComparedMeasure,
  chosen: readonly ComparedKommune[],
  perInhabitant: boolean,
): Resolved {
  const rows = kommuner.flatMap(({ kommunekode, kommune }, at) => {
    const value = measure.values[at] ?? null;
    return value === null
      ? []
      : [{ kommunekode, kommune, [measure.column.name]: value, [DOUBT]: measure.marks[kommunekode] ?? null }];
  });
  const named = new Set(rows.map(({ kommune }) => kommune));
  const resolved = resolve(
    { columns: [...columns, measure.column, DOUBTS], key: ["kommune"], rows },
    {
      ...{ measure: measure.column.name, x: "kommune", filters: {}, order: "vaerdi", form: "striber", doubt: DOUBT },
      shown: perInhabitant && isPerInhabitant(measure) ? "pr-indbygger" : "absolut",
      highlight: chosen.map(({ kommune }) => kommune).filter((kommune) => named.has(kommune)),
    },
    {
      aar: population.aar,
      indbyggere: new Map(
        kommuner.map(({ kommunekode }, at) => [
          kommunekode,
          needed(population.indbyggere[at], `indbyggertallet for ${kommunekode}`),
        ]),
      ),
    },
  );
  if (isRefusal(resolved)) throw new Error(`${measure.id}: ${resolved.refused}`);
  const nameOf = new Map(kommuner.map(({ kommune, name }) => [kommune, name]));
  const items = resolved.x.items.map((item) => ({ ...item, label: nameOf.get(item.code) ?? item.label }));
  return { ...resolved, x: { ...resolved.x, items } };
}

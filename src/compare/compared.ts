import { median } from "d3";
import type { ComparedKommune, ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import type { Resolved } from "../views/resolved.ts";
import { shortValue } from "../views/value-text.ts";
import { fewCounted } from "./few-counted.ts";
import { measureView } from "./measure-view.ts";

/** A measure with what it says of the municipalities that are compared. */
export interface Compared {
  measure: ComparedMeasure;
  resolved: Resolved;
  /** What it is and when. */
  name: string;
  /** The unit, where the values do not have it with them. */
  unit: string | undefined;
  /** The value of each of them as it is written; undefined for one that has none. */
  texts: (string | undefined)[];
  /** How few things the value of each of them rests on, where they are few: `kun én flygtning`. */
  few: (string | undefined)[];
  /** The middle of all that have it, and how many they are. */
  middle: string;
  count: number;
}

const unitOf = ({ measure: { unit } }: Resolved): string | undefined =>
  unit === null || unit === "pct." ? undefined : unit;

/** Whether two measures are told in the same unit with the same value of every municipality. */
function areAlike({ resolved: a }: Compared, { resolved: b }: Compared): boolean {
  const values = new Map(b.marks.map(({ x, value }) => [x, shortValue(b.measure, value)]));
  return (
    a.measure.unit === b.measure.unit &&
    a.marks.length === values.size &&
    a.marks.every(({ x, value }) => values.get(x) === shortValue(a.measure, value))
  );
}

/**
 * Every measure that one of some municipalities has, as it is or for each inhabitant. What comes to be the same as another by
 * being told for each inhabitant stands once: as the one that is the source's own, else as the first.
 */
export function comparedMeasures(
  file: ComparisonFile,
  chosen: readonly ComparedKommune[],
  perInhabitant: boolean,
): Compared[] {
  const compared = file.measures.flatMap((measure) => {
    const resolved = measureView(file, measure, chosen, perInhabitant);
    if (resolved.view.highlight.length === 0) return [];
    const values = new Map(resolved.marks.map(({ x, value }) => [x, value]));
    const write = (value: number | undefined): string | undefined =>
      value === undefined ? undefined : shortValue(resolved.measure, value);
    return [
      {
        ...{ measure, resolved },
        name: measure.name,
        unit: unitOf(resolved),
        texts: chosen.map(({ kommune }) => write(values.get(kommune))),
        few: chosen.map((one) => fewCounted(measure, resolved, one)),
        middle: write(median(values.values())) ?? "",
        count: values.size,
      },
    ];
  });
  const isRate = ({ resolved }: Compared): boolean => resolved.view.shown !== "absolut";
  return compared.filter(
    (one, at) =>
      !isRate(one) || !compared.some((other, place) => (place < at || !isRate(other)) && areAlike(one, other)),
  );
}

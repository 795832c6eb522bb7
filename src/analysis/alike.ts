import { extent } from "d3";
import { number } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { needed } from "../lib/needed.ts";
import { namedFact, type Fact } from "../model/fact.ts";
import { computedFrom, printedIn, type Traced } from "../model/traced.ts";

/** Several values told as one, with the lowest and the highest of them, which a claim can weigh. */
export interface Alike extends Fact {
  values: readonly Traced[];
  low: number;
  high: number;
}

/**
 * Several values as one fact, in which those that are written alike stand once: `1,0 %`, or `30,7 % og 30,8 %`. Throws a
 * MissingError for none.
 */
export function alike(values: readonly Traced[], what: string, format: (value: number) => string): Alike {
  const [low, high] = extent(values, ({ value }) => value);
  const missing = `tal for »${what}«`;
  const printed = values.every(({ origin }) => origin === "trykt");
  const cells = values.flatMap((value) => value.cells);
  const how = (): string => values.map(({ value, formula }) => formula ?? number(value)).join("; ");
  return {
    ...namedFact(
      listAnd([...new Set(values.map(({ value }) => format(value)))]),
      what,
      printed ? printedIn(cells) : computedFrom(cells, how()),
    ),
    values,
    low: needed(low, missing),
    high: needed(high, missing),
  };
}

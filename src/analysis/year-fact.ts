import { factOf, type ValueFact } from "../model/fact.ts";
import { printedIn, type CellAddress } from "../model/traced.ts";
import type { Tracer } from "./tracer.ts";

/** A year as prose names it, resting on the cells that say it. */
export const yearIn = (cells: readonly CellAddress[], year: number, what: string): ValueFact =>
  factOf({ value: year, unit: "årstal", ...printedIn(cells) }, what, String);

/** The same, resting on all rows of the year. */
export const yearFact = ({ cells }: Pick<Tracer<{ aar: number }>, "cells">, aar: number, what: string): ValueFact =>
  yearIn(cells("aar", { aar }), aar, what);

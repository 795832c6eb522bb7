import { factOf, type ValueFact } from "../model/fact.ts";
import { printedIn } from "../model/traced.ts";
import type { Tracer } from "./tracer.ts";

/** A year as prose names it, resting on the cells that are about it. */
export const yearFact = ({ cells }: Pick<Tracer<{ aar: number }>, "cells">, aar: number, what: string): ValueFact =>
  factOf({ value: aar, unit: "årstal", ...printedIn(cells("aar", { aar })) }, what, String);

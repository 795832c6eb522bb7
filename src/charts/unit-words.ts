import { quantityInWords } from "../lib/quantity.ts";
import { titleWithUnit } from "../lib/title-with-unit.ts";
import type { Scale } from "../views/resolved.ts";
import { areChanges, shortValue, valueWithUnit } from "../views/value-text.ts";

/** Units of values that are names, which are never written as amounts. */
const NAMES = ["årstal", "nummer"];

/** The unit that is told once; undefined where values have none, or carry it themselves. */
const toldOnce = ({ unit, kind }: Scale): string | undefined =>
  unit === null || kind === "index" || unit === "pct." || NAMES.includes(unit) ? undefined : unit;

/** The title of a measure with its unit in brackets, where values are written without it. */
export const measureWithUnit = (measure: Scale): string => titleWithUnit(measure.title, toldOnce(measure));

/** A value where its unit has been told: per cent still follows its number, and names are written as names. */
export const valueWithoutUnit = (measure: Scale, value: number): string =>
  toldOnce(measure) === undefined ? valueWithUnit(measure, value) : shortValue(measure, value);

/** A value in a sentence of its own: few things that are counted are written in words. */
export const valueInSentence = (measure: Scale, value: number): string =>
  areChanges(measure) || measure.kind === "index" || measure.decimals > 0
    ? valueWithUnit(measure, value)
    : quantityInWords(value, measure.unit);

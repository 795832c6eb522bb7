import { extent, scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3";
import { distinctTicks } from "./distinct-ticks.ts";

/** A scale of an axis, its ticks, and whether each step of it is a multiple of the one before. */
export interface ScatterScale {
  at: (value: number) => number;
  ticks: readonly number[];
  isLogarithmic: boolean;
}

/** Where the highest is this many times the lowest, and the middle near it, even steps would heap nearly all in one corner. */
const SPREAD = 50;

/**
 * The scale of some values along a length: from zero, or in multiples where they are of very unlike sizes. `format` writes a
 * value as finely as its measure has it.
 */
export function scatterScale(
  values: readonly number[],
  range: readonly [number, number],
  wanted: number,
  format: (value: number) => string,
): ScatterScale {
  const [low = 0, high = 1] = extent(values);
  const isLogarithmic = low > 0 && high / low >= SPREAD;
  const scale: ScaleContinuousNumeric<number, number> = isLogarithmic
    ? scaleLog([low / 1.15, high * 1.15], range)
    : scaleLinear([Math.min(0, low), high > 0 || low < 0 ? high : 1], range).nice(wanted);
  const ticks = isLogarithmic
    ? scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)))
    : distinctTicks(scale, wanted, format);
  return { at: (value) => scale(value), ticks, isLogarithmic };
}

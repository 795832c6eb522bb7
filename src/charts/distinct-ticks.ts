import type { ScaleContinuousNumeric } from "d3";

/** Ticks of a scale at even values, at most about so many, each written differently; its ends where no even values are. */
export function distinctTicks(
  scale: Pick<ScaleContinuousNumeric<number, number>, "ticks" | "domain">,
  most: number,
  format: (value: number) => string,
): number[] {
  for (let wanted = Math.max(2, most); wanted > 1; wanted -= 1) {
    const ticks = scale.ticks(wanted);
    if (new Set(ticks.map(format)).size === ticks.length) return ticks;
  }
  return scale.domain();
}

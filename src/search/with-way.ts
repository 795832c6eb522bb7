import type { Column } from "../model/shape.ts";

/** A value as it is told, in place of its sign with the way that its measure says it goes from zero: `0,7 mio. kr. over budgettet`. */
export function withWay({ ways }: Pick<Column, "ways">, value: number, say: (value: number) => string): string {
  if (ways === undefined || value === 0) return say(value);
  return `${say(Math.abs(value))} ${value > 0 ? ways.more : ways.less}`;
}

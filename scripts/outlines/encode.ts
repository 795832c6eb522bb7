import type { Ring } from "./flatten.ts";

/** A coordinate in tenths as text, without the zero before the point. */
const text = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, "$1.");

/** Sets numbers one after the other, with a separator only where they would run together. */
function joined(numbers: readonly string[]): string {
  return numbers.reduce((line, next, index) => {
    const apart = next.startsWith("-") || (next.startsWith(".") && numbers[index - 1]?.includes("."));
    return line === "" || apart ? line + next : `${line} ${next}`;
  }, "");
}

function encodeRing(ring: Ring): string {
  const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [startX, startY] = points[0] ?? [0, 0];
  const steps: string[] = [];
  let [atX, atY] = [startX, startY];
  for (const [x, y] of points.slice(1)) {
    if (x === atX && y === atY) continue;
    steps.push(text(x - atX), text(y - atY));
    [atX, atY] = [x, y];
  }
  return `M${joined([text(startX), text(startY)])}l${joined(steps)}Z`;
}

/** Writes rings as one SVG path, to one decimal: an absolute start, relative lines, closed. */
export function encode(rings: readonly Ring[]): string {
  return rings.map(encodeRing).join("");
}

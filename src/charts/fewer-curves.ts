type Point = [x: number, y: number];

/** A curve that goes evenly to the right: where it begins and ends, and how steeply. */
interface Curve {
  from: Point;
  to: Point;
  slopes: [first: number, last: number];
}

/** As far as a line may be moved, in pixels: no eye sees a tenth, and steepness is measured roughly. */
const STILL = 0.08;

const NUMBER = "(-?[\\d.]+(?:e-?\\d+)?)";
const CURVE = new RegExp(`C${Array(6).fill(NUMBER).join(",")}`, "g");
const LINE = new RegExp(`M${NUMBER},${NUMBER}((?:${CURVE.source})+)`, "g");

/**
 * A path with fewer curves in it, which runs nowhere more than a tenth of a pixel from where it ran. Only curves that go
 * evenly to the right are joined, such as Plot draws with `monotone-x`; what else there is stays as it is.
 */
export function fewerCurves(path: string): string {
  return path.replace(LINE, (line: string, x: string, y: string, rest: string) => {
    const curves = curvesOf([Number(x), Number(y)], rest);
    return curves ? `M${x},${y}${joined(curves).map(written).join("")}` : line;
  });
}

/** The curves of a line in order, or nothing when one of them does not go evenly to the right. */
function curvesOf(start: Point, text: string): Curve[] | undefined {
  const curves: Curve[] = [];
  let from = start;
  for (const [, ...numbers] of text.matchAll(CURVE)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, ...end] = numbers.map(Number);
    const to: Point = [end[0] ?? 0, end[1] ?? 0];
    const third = (to[0] - from[0]) / 3;
    const even = third > 0 && Math.abs(x1 - from[0] - third) < STILL / 3 && Math.abs(to[0] - x2 - third) < STILL / 3;
    if (!even) return undefined;
    curves.push({ from, to, slopes: [(y1 - from[1]) / third, (to[1] - y2) / third] });
    from = to;
  }
  return curves;
}

/** Each run of curves that one can stand for, as that one. */
function joined(curves: readonly Curve[]): Curve[] {
  const long: { whole: Curve; parts: Curve[] }[] = [];
  for (const curve of curves) {
    const last = long.at(-1);
    const parts = [...(last?.parts ?? []), curve];
    const whole: Curve = last
      ? { from: last.whole.from, to: curve.to, slopes: [last.whole.slopes[0], curve.slopes[1]] }
      : curve;
    if (last && parts.every((part) => liesOn(part, whole))) Object.assign(last, { whole, parts });
    else long.push({ whole: curve, parts: [curve] });
  }
  return long.map(({ whole }) => whole);
}

/** Whether a curve runs where a longer one does: at its end and at points between. */
function liesOn(part: Curve, whole: Curve): boolean {
  return [0.25, 0.5, 0.75, 1].every((share) => {
    const x = part.from[0] + (part.to[0] - part.from[0]) * share;
    const steepness = Math.hypot(1, (part.to[1] - part.from[1]) / (part.to[0] - part.from[0]));
    return Math.abs(heightAt(part, x) - heightAt(whole, x)) <= STILL * steepness;
  });
}

/** The heights of the two points that bend a curve. */
function bends({ from, to, slopes }: Curve): [number, number] {
  const third = (to[0] - from[0]) / 3;
  return [from[1] + slopes[0] * third, to[1] - slopes[1] * third];
}

function heightAt(curve: Curve, x: number): number {
  const { from, to } = curve;
  const [first, second] = bends(curve);
  const t = (x - from[0]) / (to[0] - from[0]);
  const u = 1 - t;
  return u ** 3 * from[1] + 3 * u * u * t * first + 3 * u * t * t * second + t ** 3 * to[1];
}

function written(curve: Curve): string {
  const { from, to } = curve;
  const [first, second] = bends(curve);
  const third = (to[0] - from[0]) / 3;
  const numbers = [from[0] + third, first, to[0] - third, second, ...to];
  return `C${numbers.map((number) => Math.round(number * 1000) / 1000).join(",")}`;
}

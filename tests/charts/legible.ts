import { elements } from "./drawn.ts";
import { moveOf, placedTexts, type PlacedText } from "./placed-texts.ts";

/** Letters reach about this far above their line, as a part of their size. */
const LETTER_HEIGHT = 0.7;

/** Whether the letters of the lower of two texts reach into the other. */
function cover(a: PlacedText, b: PlacedText): boolean {
  const lower = a.baseline > b.baseline ? a : b;
  return Math.abs(a.baseline - b.baseline) < lower.fontSize * LETTER_HEIGHT && a.left < b.right && b.left < a.right;
}

/** The texts of a picture that stand wholly or partly outside its frame. */
export function outsideFrame(svg: string): string[] {
  const [, width = NaN, height = NaN] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const inside = ({ left, right, baseline, fontSize }: PlacedText): boolean =>
    left >= -1 && right <= width + 1 && baseline >= fontSize * LETTER_HEIGHT - 1 && baseline <= height;
  return placedTexts(svg)
    .filter((placed) => !inside(placed))
    .map(({ text }) => text);
}

/** The pairs of texts in a picture of which one covers the other. */
export function coveringTexts(svg: string): string[] {
  const texts = placedTexts(svg);
  return texts.flatMap((a, at) => texts.slice(at + 1).flatMap((b) => (cover(a, b) ? [`${a.text} | ${b.text}`] : [])));
}

/** The texts of a picture that an upright line runs through or touches. */
export function struckThrough(svg: string): string[] {
  const pieces = elements(svg, "path:not([transform])").flatMap((path) => {
    const uprights = [...(path.getAttribute("d") ?? "").matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)];
    if (uprights.length === 0) return [];
    const moved = moveOf(path);
    return uprights.map(([, x, from, to]) => ({
      ...{ x: Number(x) + moved.x, from: Number(from) + moved.y, to: Number(to) + moved.y },
    }));
  });
  return placedTexts(svg)
    .filter(({ left, right, baseline, fontSize }) =>
      pieces.some(
        ({ x, from, to }) => x >= left && x < right && from < baseline && to > baseline - fontSize * LETTER_HEIGHT,
      ),
    )
    .map(({ text }) => text);
}

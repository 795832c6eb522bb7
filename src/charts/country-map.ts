import { NARROW, type Drawing } from "./chart.ts";
import { calledOut, LONGEST_LINE, namedBeside, outlined } from "./brought-out.ts";
import { classFill, classOf, MISSING_FILL } from "./classes.ts";
import { pathInUnits } from "./geometry.ts";
import type { KommuneMapOptions } from "./kommune-values.ts";
import { listedNames } from "./listed-names.ts";
import { enlarged } from "./map-inset.ts";
import { fitted, type MapShape } from "./map-shape.ts";
import { element } from "./svg.ts";

const TALLEST = 560;
/** As fine as an eye can see on a map that is drawn for a phone and grows by half. */
const FINE = 0.32;
/** How broad borders are, and where some of what they divide is as pale as the paper. */
const [BORDER, BROAD] = [0.4, 0.8];

/** A map of so many municipalities that they have colours alone, with those that lie too close once more and larger, below. */
export function drawCountry(all: readonly MapShape[], options: KommuneMapOptions): Drawing {
  const { scale } = options;
  const { shapes, height } = fitted(all, NARROW.width, TALLEST);
  const areaOf = ({ row, read, code, rings }: MapShape): string =>
    element("path", {
      d: pathInUnits(rings, FINE),
      fill: row ? classFill(classOf(row.value, scale)) : MISSING_FILL,
      "data-v": read,
      "data-k": code,
    });
  // A border that can be seen beside the palest class and beside the sea; what is as pale as the paper has no other sign.
  const border = scale.zero ? BROAD : BORDER;
  const scaled = (shown: readonly MapShape[], times = 1): string =>
    element(
      "g",
      { transform: `scale(${FINE})`, stroke: "var(--muted)", "stroke-width": border / (FINE * times) },
      ...shown.map(areaOf),
      outlined(shown.filter(({ row }) => row?.isChosen).map(({ rings }) => pathInUnits(rings, FINE))),
    );
  const called = shapes.flatMap(({ row, rings }) =>
    row?.isChosen ? { ...calledOut(row, rings, options), longest: LONGEST_LINE } : [],
  );
  const names = namedBeside(
    called,
    shapes.flatMap(({ rings }) => rings),
    [NARROW.width, height],
  );
  const map = scaled(shapes) + names.content;
  const under = (drawing: Drawing): Drawing => {
    const rest = listedNames(
      called.flatMap((one) => (names.named.includes(one) ? [] : one.row)),
      options,
      NARROW.width,
      drawing.height,
    );
    return { content: drawing.content + rest.content, height: rest.height };
  };
  const inset = enlarged(shapes);
  if (!inset) return under({ content: map, height });
  const large = element(
    "g",
    { transform: `translate(0,${Math.ceil(height) + 8})` },
    inset.frame,
    element("g", { transform: inset.transform }, scaled(inset.shapes, inset.times)),
  );
  return under({ content: map + large, height: height + inset.height + 16 });
}

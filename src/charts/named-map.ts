import type { Drawing, Size } from "./chart.ts";
import { gathered } from "./gathered.ts";
import type { KommuneMapOptions } from "./kommune-values.ts";
import { listedNames } from "./listed-names.ts";
import { crowd } from "./map-inset.ts";
import { boxOf, fitted, type MapShape } from "./map-shape.ts";
import { namedPart } from "./named-part.ts";
import { element, textElement } from "./svg.ts";

const TALLEST = { narrow: 560, wide: 640 } as const;
/** So many municipalities without room for their names, close to each other, are drawn once more and larger. */
const FEWEST_UNNAMED = 4;
/** How near their middle is close, in parts of the width. */
const CLOSE = 1 / 7;
/** What is not drawn this much larger is not drawn once more. */
const LEAST_LARGER = 1.5;

/** A frame around what is drawn somewhere else than it lies. */
function frameAround(shape: MapShape): string {
  const { left, right, top, bottom } = boxOf([shape]);
  return element("rect", {
    ...{ x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4 },
    ...{ fill: "none", stroke: "var(--rule)" },
  });
}

/**
 * A map of so few municipalities that each has its name and value where it lies, or beside it where the land is too narrow. One
 * that lies far from the others is drawn near them, in a frame. Where many close to each other have no room for their names,
 * they are drawn once more and larger, below; those that have none there either are listed.
 */
export function drawNamedMap(all: readonly MapShape[], options: KommuneMapOptions, size: Size): Drawing {
  const near = gathered(all);
  const tallest = size.narrow ? TALLEST.narrow : TALLEST.wide;
  const { shapes, height } = fitted(near.shapes, size.width, tallest);
  const map = namedPart(shapes, options, size, height);
  const far = near.far && shapes[near.shapes.indexOf(near.far)];
  const crowded = crowd(shapes, map.unnamed, { fewest: FEWEST_UNNAMED, near: size.width * CLOSE });
  const larger = crowded && fitted(crowded, size.width, tallest);
  const again = larger && larger.scale >= LEAST_LARGER ? enlarged(larger, options, size, height) : undefined;
  // What is brought out has its name where it lies, too.
  const beside = map.beside(map.unnamed.filter(({ row, code }) => row?.isChosen || !again?.shown.has(code)));
  const named = new Set([...beside.named, ...(again?.named ?? [])].map(({ code }) => code));
  const rest = map.unnamed.flatMap(({ row, code }) => (row && !named.has(code) ? row : []));
  const listed = listedNames(rest, options, size.width, again?.height ?? height);
  return {
    content: map.content + (far ? frameAround(far) : "") + beside.content + (again?.content ?? "") + listed.content,
    height: listed.height,
  };
}

/** Shapes once more and larger, below a map that is `above` high, with the codes that are shown there, and those that have their names. */
function enlarged(
  { shapes, height }: ReturnType<typeof fitted<MapShape>>,
  options: KommuneMapOptions,
  size: Size,
  above: number,
) {
  const top = Math.ceil(above) + 28;
  const part = namedPart(shapes, options, size, height);
  const beside = part.beside(part.unnamed);
  const unnamed = new Set(part.unnamed);
  return {
    shown: new Set(shapes.map(({ code }) => code)),
    named: [...shapes.filter((shape) => !unnamed.has(shape)), ...beside.named],
    height: top + height,
    content: element(
      "g",
      { transform: `translate(0,${top})` },
      textElement({ x: 0, y: -8, "text-anchor": "start" }, "Forstørret udsnit"),
      part.content + beside.content,
    ),
  };
}

import type { Drawing, Size } from "./chart.ts";
import { classFill, classInk, classOf, MISSING_FILL } from "./classes.ts";
import { gathered } from "./gathered.ts";
import { pathOf } from "./geometry.ts";
import { valueText, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import { crowd } from "./map-inset.ts";
import { mapLabels, type Placed } from "./map-labels.ts";
import { boxOf, fitted, type MapShape } from "./map-shape.ts";
import { element, textElement } from "./svg.ts";
import { textLines, textWidth } from "./text-lines.ts";

const TALLEST = 560;
/** How much wider a text is in bold. */
const BOLD = 1.06;
/** So many municipalities without room for their names, close to each other, are drawn once more and larger. */
const FEWEST_UNNAMED = 4;
/** How near their middle is close, in parts of the width. */
const CLOSE = 1 / 7;
/** What is not drawn this much larger is not drawn once more. */
const LEAST_LARGER = 1.5;
/** From line to line of what is told under a map. */
const LINE = 18;

interface Labelled {
  row: KommuneValue;
  shape: MapShape;
  rings: MapShape["rings"];
  block: readonly [width: number, height: number];
  smaller: readonly [width: number, height: number];
}

/** Names and values where they have room. */
function placed(
  shapes: readonly MapShape[],
  options: KommuneMapOptions,
  frame: readonly [number, number],
): Placed<Labelled>[] {
  const labelled = shapes.flatMap((shape): Labelled[] => {
    const { row, rings } = shape;
    if (!row) return [];
    const value = textWidth(valueText(row, options));
    return [
      { ...{ row, shape, rings }, block: [Math.max(textWidth(row.name) * BOLD, value), 28], smaller: [value, 13] },
    ];
  });
  return mapLabels(labelled, frame);
}

function labelOf({ item: { row }, at: [x, y], as }: Placed<Labelled>, options: KommuneMapOptions): string {
  const step = classOf(row.value, options.scale);
  const halo =
    as === "beside"
      ? {}
      : { fill: classInk(step), stroke: classFill(step), "stroke-width": 3, "paint-order": "stroke" };
  const value = (dy: number): string => textElement({ x, y: y + dy, ...halo }, valueText(row, options));
  return as === "smaller"
    ? value(4.5)
    : textElement({ x, y: y - 3, ...halo, "font-weight": 600, "data-k": row.code }, row.name) + value(12.5);
}

function areaOf({ row, read, code, rings }: MapShape, { scale }: KommuneMapOptions): string {
  const isPale = row !== undefined && classOf(row.value, scale) === 0;
  return element("path", {
    d: pathOf(rings),
    fill: row ? classFill(classOf(row.value, scale)) : MISSING_FILL,
    // What is as pale as the paper has an edge.
    ...(isPale ? { stroke: "var(--muted)" } : { stroke: "var(--paper)", "stroke-width": 1.5 }),
    "data-v": read,
    "data-k": code,
  });
}

/** A frame around what is drawn somewhere else than it lies. */
function frameAround(shape: MapShape): string {
  const { left, right, top, bottom } = boxOf([shape]);
  return element("rect", {
    ...{ x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4 },
    ...{ fill: "none", stroke: "var(--rule)" },
  });
}

/** Those that have no room for their names on a map, with their values, in lines under it. */
function listed(shapes: readonly MapShape[], options: KommuneMapOptions, width: number, top: number): Drawing {
  const named = shapes.flatMap(({ row }) => (row ? `${row.name}\u00a0${valueText(row, options)}` : []));
  const lines = named.length === 0 ? [] : textLines(`Navne uden plads på kortet: ${named.join(" · ")}`, width);
  const drawn = lines.map((line, at) => textElement({ x: 0, y: top + (at + 1) * LINE, "text-anchor": "start" }, line));
  return { content: drawn.join(""), height: lines.length === 0 ? top : top + lines.length * LINE + 6 };
}

/**
 * A map of so few municipalities that each has its name and value where it lies, or beside it where the land is too narrow. One
 * that lies far from the others is drawn near them, in a frame. On a narrow map, a number may stand without its name. Where many close to each other have no room for their names,
 * they are drawn once more and larger, below; those that have none there either are listed.
 */
export function drawNamedMap(all: readonly MapShape[], options: KommuneMapOptions, size: Size): Drawing {
  const near = gathered(all);
  const { shapes, height } = fitted(near.shapes, size.width, TALLEST);
  const part = (own: readonly MapShape[], used: number) => {
    const roomy = placed(own, options, [size.width, used]);
    const withName = roomy.filter(({ as }) => as !== "smaller");
    const named = new Set(withName.map(({ item }) => item.shape));
    // Where most have room for their names, a number without one is taken for a fault.
    const labels = size.narrow ? roomy : withName;
    const content =
      own.map((shape) => areaOf(shape, options)).join("") + labels.map((one) => labelOf(one, options)).join("");
    return { content, unnamed: own.filter((shape) => shape.row && !named.has(shape)) };
  };
  const map = part(shapes, height);
  const far = near.far && shapes[near.shapes.indexOf(near.far)];
  const content = map.content + (far ? frameAround(far) : "");
  const crowded = crowd(shapes, map.unnamed, { fewest: FEWEST_UNNAMED, near: size.width * CLOSE });
  const larger = crowded && fitted(crowded, size.width, TALLEST);
  if (!larger || larger.scale < LEAST_LARGER) {
    const rest = listed(map.unnamed, options, size.width, height);
    return { content: content + rest.content, height: rest.height };
  }
  const top = Math.ceil(height) + 28;
  const again = part(larger.shapes, larger.height);
  const codes = (own: readonly MapShape[]) => new Set(own.map(({ code }) => code));
  const [shownAgain, still] = [codes(larger.shapes), codes(again.unnamed)];
  const rest = listed(
    map.unnamed.filter(({ code }) => !shownAgain.has(code) || still.has(code)),
    options,
    size.width,
    top + larger.height,
  );
  return {
    content:
      content +
      element(
        "g",
        { transform: `translate(0,${top})` },
        textElement({ x: 0, y: -8, "text-anchor": "start" }, "Forstørret udsnit"),
        again.content,
      ) +
      rest.content,
    height: rest.height,
  };
}

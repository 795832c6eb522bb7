import { extent } from "d3";
import type { Drawing, Size } from "./chart.ts";
import { classFill, classInk, classOf, MISSING_FILL } from "./classes.ts";
import { classLegend, legendHeight } from "./class-legend.ts";
import {
  readMissing,
  readText,
  valueText,
  type KommuneMapOptions,
  type KommuneValue,
  type KommuneWithout,
} from "./kommune-values.ts";
import { calledOut, LONGEST_LINE, namedBeside, outlined } from "./brought-out.ts";
import { pathOf } from "./geometry.ts";
import { listedNames } from "./listed-names.ts";
import type { Ring } from "../model/rings.ts";
import { element, textElement } from "./svg.ts";
import { textWidth } from "./text-lines.ts";

/** Tiles smaller than this have no room for a text that can be read. */
const SMALLEST_LABELLED = 34;

const LONGEST_NAME = 11;

/** The smallest text that can be read: a number alone in a tile that has no room for a name. */
const SMALLEST_TEXT = 12;

/** A long name shortened to fit its tile: `Vesthimmerlands` → `Vesthimmerl.` */
const short = (name: string, letters: number): string =>
  name.length <= letters ? name : `${name.slice(0, letters - 1)}.`;

/**
 * A map of equal tiles, one per municipality, so that the small ones can be read as well as the large. Where the tiles
 * are many and the screen narrow they have colour, and their value alone where that has room: then it is drawn once for all
 * widths.
 */
export function drawTileMap(rows: readonly KommuneValue[], options: KommuneMapOptions, size: Size): Drawing {
  const { missing = [] } = options;
  const placed = [...rows, ...missing];
  const [left = 0, right = 0] = extent(placed, (row) => row.tile.x);
  const [top = 0, bottom = 0] = extent(placed, (row) => row.tile.y);
  const across = right - left + 1;
  const side = Math.min(size.width / across, size.narrow ? 66 : 104);
  const height = side * 0.8;
  const letters = Math.max(5, Math.min(LONGEST_NAME + 4, Math.floor((side - 6) / 7)));
  const roomForValues = rows.every((row) => textWidth(valueText(row, options)) <= side - 4);
  const isLabelled = side >= SMALLEST_LABELLED && roomForValues;
  const numbersAlone =
    !isLabelled && rows.every((row) => textWidth(valueText(row, options), SMALLEST_TEXT) <= side - 3);
  const cornerOf = ({ tile }: KommuneWithout): [x: number, y: number] => [
    (tile.x - left) * side,
    (tile.y - top) * height,
  ];
  const tiles = rows.map((row) => {
    const [x, y] = cornerOf(row);
    const step = classOf(row.value, options.scale);
    const fill = classInk(step);
    const centre = x + (side - 2) / 2;
    return (
      element("rect", {
        x,
        y,
        width: side - 2,
        height: height - 2,
        rx: 2,
        fill: classFill(step),
        // What is as pale as the paper has an edge.
        stroke: step === 0 ? "var(--muted)" : undefined,
        "data-v": readText(row, options),
        "data-k": row.code,
      }) +
      (isLabelled
        ? textElement({ x: centre, y: y + height / 2 - 4, fill, "font-weight": 600 }, short(row.name, letters)) +
          textElement({ x: centre, y: y + height / 2 + Math.min(13, height / 2 - 5), fill }, valueText(row, options))
        : numbersAlone
          ? textElement(
              { x: centre, y: y + height / 2 + 3.4, fill, "font-size": SMALLEST_TEXT },
              valueText(row, options),
            )
          : "")
    );
  });
  const empty = missing.map((row) => {
    const [x, y] = cornerOf(row);
    return element("rect", {
      ...{ x, y, width: side - 2, height: height - 2, rx: 2 },
      ...{ fill: MISSING_FILL, "data-v": readMissing(row), "data-k": row.code },
    });
  });
  const used = (bottom - top + 1) * height;
  const ringOf = (row: KommuneWithout, around = 0): Ring => {
    const [x = 0, y = 0] = cornerOf(row).map((at) => at - around);
    const [right, under] = [x + side - 2 + 2 * around, y + height - 2 + 2 * around];
    return [
      [x, y],
      [right, y],
      [right, under],
      [x, under],
    ];
  };
  // The outline of a tile lies outside it, so that it leaves the number its room.
  const chosen = rows.filter(({ isChosen }) => isChosen);
  const gaps = [side, height] as const;
  const called = isLabelled
    ? []
    : chosen.map((row) => ({ ...calledOut(row, [ringOf(row, 1)], options), gaps, longest: LONGEST_LINE }));
  const names = namedBeside(
    called,
    placed.map((row) => ringOf(row)),
    [size.width, used],
  );
  const content =
    [...tiles, ...empty].join("") + outlined(chosen.map((row) => pathOf([ringOf(row, 1)]))) + names.content;
  const rest = called.flatMap((one) => (names.named.includes(one) ? [] : one.row));
  const listed = listedNames(rest, options, size.width, used);
  const drawing = { content: content + listed.content, height: listed.height };
  if (options.isPart) return drawing;
  const isMissing = missing.length > 0;
  return {
    content: drawing.content + classLegend(options.scale, size, drawing.height + 8, isMissing),
    height: drawing.height + legendHeight(isMissing) + 6,
    grows: numbersAlone,
  };
}

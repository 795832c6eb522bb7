import { announce } from "../client/announce.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { addressWith, viewInAddress } from "./address.ts";
import type { ExploredPage } from "./explored-view.ts";
import type { exploredFigure } from "./figure.ts";
import { inPlace } from "./in-place.ts";
import type { exploredRows } from "./table-rows.ts";

/** The parts of a page that a reader's view is shown in. */
export interface PageParts {
  shapes: MapShapes | undefined;
  figure: ReturnType<typeof exploredFigure>;
  rows: ReturnType<typeof exploredRows>;
  canvas: HTMLElement;
  /** The part of the page that the controls stand in. */
  root: HTMLElement;
}

/** The page that a table's figure stands on. */
export function exploredPage(
  table: ExploredTable,
  { shapes, figure, rows, canvas, root }: PageParts,
  later: ExploredPage["later"],
): ExploredPage {
  const hold: ExploredPage["hold"] = (change) => inPlace(root, change);
  return {
    draw: (answer) => figure.show(answer, shapes),
    leadOn: (ways, show) =>
      hold(() =>
        figure.leadOn(
          ways.map(({ label, view }) => ({
            label,
            go: () => {
              // The button that leads there goes with the refusal.
              canvas.focus({ preventScroll: true });
              show(view);
            },
          })),
        ),
      ),
    showRows: rows.show,
    announce,
    push: (view) => history.pushState(null, "", addressWith(table, view)),
    asked: () => viewInAddress(table),
    hold,
    later,
  };
}

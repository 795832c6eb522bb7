import { capital, withoutStop } from "../lib/format.ts";
import type { Channel, Mark, Resolved } from "../views/resolved.ts";
import type { FormName } from "../views/view.ts";
import { shortValue, valueWithUnit } from "../views/value-text.ts";
import { NARROW, renderings, WIDE, type Chart, type Drawing, type Size } from "./chart.ts";
import { coloursOf } from "./forms/colours.ts";
import { extentOf } from "./forms/extent.ts";
import { facets } from "./forms/facets.ts";
import type { FormContext } from "./forms/form.ts";
import { forms } from "./forms/forms.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import { labelIn } from "./mark-name.ts";
import { valueWords } from "./mark-words.ts";
import { otherKind, plainStatuses } from "./other-kind.ts";
import { pictureTable } from "./picture-table.ts";
import { pictureWords } from "./picture-words.ts";
import { framed, framedAt } from "./svg.ts";
import { tickText } from "./tick-text.ts";

/** Names of the codes of a mark, from the outside in. */
function nameOf({ x, series, facet }: Resolved, mark: Mark): string {
  return [labelIn(x, mark.x), labelIn(series, mark.series), labelIn(facet, mark.facet)]
    .filter((name) => name !== undefined)
    .map(withoutStop)
    .join(", ");
}

function contextOf(resolved: Resolved, shapes: MapShapes | undefined): FormContext {
  const { measure, x, view } = resolved;
  const kommuner = new Map(x.items.map(({ code, kommunekode }) => [code, kommunekode]));
  return {
    colourOf: coloursOf(resolved),
    short: (value) => shortValue(measure, value),
    ticks: (values) => tickText(measure, values),
    spoken: (value) => valueWithUnit(measure, value),
    read: (mark) => {
      const side = mark.side === undefined ? "" : `, ${mark.side}`;
      return `${capital(nameOf(resolved, mark))}: ${valueWords(resolved, mark)}${side}`;
    },
    aside: (mark) => [...otherKind(resolved, mark), ...(mark.doubt === undefined ? [] : [mark.doubt])],
    kommuneOf: (code) => kommuner.get(code)?.toString(),
    extent: extentOf(resolved),
    figure: resolved,
    ...(view.target === undefined ? {} : { target: view.target }),
    plainStatuses: plainStatuses(resolved),
    ...(shapes === undefined ? {} : { shapes }),
  };
}

/** The same with municipalities by their everyday names: Vesthimmerland, where its name is Vesthimmerlands. */
function everyday(resolved: Resolved, { nameOf: named }: MapShapes): Resolved {
  const renamed = <C extends Channel | null>(channel: C): C =>
    channel && {
      ...channel,
      items: channel.items.map((item) =>
        item.kommunekode === undefined ? item : { ...item, label: named(item.kommunekode) },
      ),
    };
  return { ...resolved, x: renamed(resolved.x), series: renamed(resolved.series), facet: renamed(resolved.facet) };
}

/** What is read out at each mark of a resolved view: how a mark is known again in a drawing. */
export function readings(view: Resolved, shapes?: MapShapes): Map<string, Mark[]> {
  const resolved = shapes === undefined ? view : everyday(view, shapes);
  const { read } = contextOf(resolved, shapes);
  return Map.groupBy(resolved.marks, (mark) => read(mark));
}

/** A picture in words and as a table. */
export type Told = Pick<Chart, "description" | "table">;

interface PictureOptions {
  /** Every mark can be read by itself, also where few are named. */
  everyMark?: boolean;
}

/** How a resolved view is drawn, and the same in words and as a table. */
function drawn(view: Resolved, shapes: MapShapes | undefined, { everyMark = false }: PictureOptions) {
  const resolved = shapes === undefined ? view : everyday(view, shapes);
  const context = { ...contextOf(resolved, shapes), everyMark };
  const form = forms[resolved.view.form];
  return {
    draw: (size: Size): Drawing => facets(form, resolved, context, size),
    told: (): Told => ({ description: pictureWords(resolved), table: pictureTable(resolved) }),
  };
}

/** A resolved view as a picture in both sizes, in words and as a table. `everyMark`: all that is drawn can be read by itself. */
export function picture(view: Resolved, shapes?: MapShapes, options: PictureOptions = {}): Chart {
  const { draw, told } = drawn(view, shapes, options);
  return { ...framed(draw), ...told() };
}

/** The forms of which one rendering may serve both widths. */
const GROWING: readonly FormName[] = ["kort", "felter"];

/** A picture whose rendering for one width is drawn now; what the other width needs, and what is told, is made when it is asked for. */
export interface PictureInSight {
  shown: string;
  rest: () => string;
  told: () => Told;
}

/** The same picture for a reader who sees one of its widths. */
export function pictureInSight(
  view: Resolved,
  shapes: MapShapes | undefined,
  isNarrow: boolean,
  options: PictureOptions = {},
): PictureInSight {
  const { draw, told } = drawn(view, shapes, options);
  if (GROWING.includes(view.view.form) && view.facet === null)
    return { told, shown: renderings(framed(draw)), rest: () => "" };
  const [shown, other] = isNarrow ? [NARROW, WIDE] : [WIDE, NARROW];
  return { told, shown: framedAt(shown, draw), rest: () => framedAt(other, draw) };
}

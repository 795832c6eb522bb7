import { isAdditive } from "../model/role.ts";
import { besideTitles } from "./beside-value.ts";
import { drawnCells } from "./cells.ts";
import { fixedIn } from "./fixed-in.ts";
import { misnamed } from "./misnamed.ts";
import { breaksBetween } from "./breaks-between.ts";
import { channelOf } from "./channels.ts";
import { rowChannel } from "./row-channel.ts";
import { whyFalseWhole } from "./false-whole.ts";
import { ownersTitle } from "./owners-title.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import { whyNested } from "./nested.ts";
import { channelInPeriod } from "./period.ts";
import type { Channel, Resolved } from "./resolved.ts";
import { lackingCodes } from "./lacking-codes.ts";
import { withAllParts } from "./lacking-parts.ts";
import { measureOf } from "./scale.ts";
import { shownRows } from "./shown-rows.ts";
import { shownValues } from "./shown-values.ts";
import { toldCells } from "./told-cells.ts";
import { unlikeBreaks } from "./unlike-breaks.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { viewNotes } from "./view-notes.ts";
import { withWholeChoice } from "./whole-choice.ts";
import { whyNoRows } from "./why-no-rows.ts";
import { statusColumn, type Population, type ViewTable } from "./view-table.ts";

/**
 * What a view shows of a table: marks with the rows they rest on, channels with their codes, and the measure. Refuses, with
 * a Danish sentence, what would add what may not be added or mix what may not be mixed. Pure: the same in the build and in a
 * browser.
 */
export function resolve(table: ViewTable, view: View, population?: Population): Resolved | Refusal {
  const wrong = misnamed(table, view);
  if (wrong) return wrong;
  const kept = shownRows(table, view, false);
  if (isRefusal(kept)) return kept;
  if (kept.length === 0) return { refused: whyNoRows(table, view) };
  const kind = measureOf(
    table,
    view,
    kept.map(({ row }) => row),
  );
  if (isRefusal(kind)) return kind;
  // A sum is a row of its own: it is no amount more, but it is counted.
  const rows = shownRows(table, view, isAdditive(kind.kind) && view.measure !== ROW_COUNT);
  if (isRefusal(rows)) return rows;
  const complete = withAllParts(table, view, rows, kind);
  const drawn = drawnCells(table, view, complete.rows, kind);
  if (isRefusal(drawn)) return drawn;
  const { cells, notes: partial } = withWholeChoice(table, view, drawn, kind);
  const mixed = whyFalseWhole(table, view, cells, kind);
  if (mixed !== undefined) return { refused: mixed };
  const titled = { ...kind, title: ownersTitle(table, kind.title, cells) };
  const values = shownValues(cells, titled, view, table, population);
  if (isRefusal(values)) return values;
  const { marks, measure, notes } = values;
  if (marks.length === 0) return { refused: whyNoRows(table, view) };
  const nested = whyNested(table, view, marks);
  if (nested !== undefined) return { refused: nested };
  const ofMarks = toldCells(cells, marks);
  const told = (own: Channel): Channel => channelInPeriod(own, table.periods, view.measure);
  const ranking = { marks, ranked: marks, decimals: measure.decimals };
  const channel = (name: string | undefined, codeOn: "series" | "facet") =>
    name === undefined ? null : told(channelOf(table, name, ranking, (mark) => mark[codeOn], "kilde"));
  const series = channel(view.series, "series");
  const facet = channel(view.facet, "facet");
  const x = told(rowChannel(table, { view, marks, measure, series, facet, whole: values.whole }, view.order));
  const lacking = view.form === "kort" || view.form === "felter" ? lackingCodes(table, view, marks) : [];
  return {
    view,
    measure,
    ...(values.whole === undefined ? {} : { whole: values.whole }),
    ...(values.divisor === undefined ? {} : { divisor: values.divisor }),
    ...(values.base === undefined ? {} : { base: values.base }),
    x,
    series,
    facet,
    marks,
    ...(lacking.length === 0 ? {} : { lacking }),
    breaks: [
      ...(view.breaks ?? []),
      ...(x.column.role === "time" ? breaksBetween(table, ofMarks) : []),
      ...unlikeBreaks(table, view, ofMarks),
    ],
    beside: besideTitles(table, view, marks),
    statusLabels: statusColumn(table)?.labels ?? {},
    fixed: fixedIn(
      table,
      view,
      rows,
      [x, series, facet].filter((one) => one !== null),
    ),
    notes: [
      ...notes,
      ...complete.notes,
      ...partial,
      ...viewNotes({ table, view, kept, rows: complete.rows, told: ofMarks, marks, measure: kind }),
    ],
  };
}

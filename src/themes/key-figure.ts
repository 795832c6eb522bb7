import { ascending } from "d3";
import { mapShapes, publishedDataset, rowsOf, source } from "../catalogue.ts";
import { WIDTH, type Miniature } from "../charts/miniature/field.ts";
import { miniature } from "../charts/miniature/miniature.ts";
import begivenheder from "../datasets/begivenheder.ts";
import { doubtAt } from "../figures/doubts-of.ts";
import { danishDate } from "../lib/dates.ts";
import { hedged } from "../lib/hedged.ts";
import { lowerCase } from "../lib/lower-case.ts";
import { MissingError, needed } from "../lib/needed.ts";
import type { Published } from "../model/published.ts";
import { periodsOf } from "../model/periods-of.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Row } from "../model/row.ts";
import { urls } from "../site/urls.ts";
import { bestForm } from "../views/best-form.ts";
import { defaultView } from "../views/default-view.ts";
import { narrowed, type Channels } from "../views/narrowed.ts";
import { sharedQuery } from "../views/shared-query.ts";
import { periodOf } from "../views/period.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import type { FormName } from "../views/view.ts";
import { shortValue, valueWithUnit } from "../views/value-text.ts";
import { changeSince } from "./change-since.ts";

/** A number that stands for what a theme is about, as an author asks for it: a mark of a view of a dataset. */
export interface KeyFigureSpec {
  dataset: string;
  channels: Channels;
  /** Column → the codes that are kept; what is left out is narrowed to the newest and the whole. */
  only?: Record<string, string | string[]>;
  form?: FormName;
  /** The mark that the number is of, where it is not the newest along time, or the first. */
  at?: { x: string; series?: string };
  /** What it is, after the number and its unit: `under Socialtilsyn Nord`. */
  of: string;
  /** The same where all that stand beside its mark have the very number: nothing is told of one that is so of all. */
  ofAll?: string;
  /** It has no year of its own, and is older than one of the events: `før juni 2021`. */
  before?: { event: string };
  /** What the paper itself says of it, and the paper that was read for that. */
  note?: { told: string; read: string };
  /** What is drawn beside it, where its own view is one value. */
  pictured?: Pick<KeyFigureSpec, "dataset" | "channels" | "only" | "form">;
}

/** A number with what a reader must know to understand it, and the picture that it is a mark of in a few strokes. */
export interface KeyFigure {
  /** As it is written: `858`, `33 %`, `omkring 90`. */
  number: string;
  /** Its unit, where the number does not have it: `plejefamilier`. Empty for none. */
  unit: string;
  of: string;
  /** Its time and its kind, and how it has changed: `2023 · ned fra 1.018 i 2019`. */
  when: string;
  /** Why it is in doubt, in a few words. */
  doubt?: string;
  /** A sentence of what its paper says of it. */
  note?: string;
  picture: Miniature;
  /** Where its rows are. */
  href: string;
  /** The dataset, the measure and the first row that it rests on. */
  dataset: string;
  measure: string;
  row: Row;
}

/** What is shown of a key figure, or of another number that is shown as one: not all have a picture. */
export type ShownNumber = Pick<KeyFigure, "number" | "unit" | "of" | "when" | "doubt" | "note" | "href"> &
  Partial<Pick<KeyFigure, "picture">>;

/** The kinds of figures that need no word of their own: they say how many there were. */
const PLAIN: readonly string[] = ["opgjort", "regnskab", "opkraevet", "gaeldende"];

function resolved(dataset: Published, { channels, only, form }: Omit<KeyFigureSpec, "of">): Resolved {
  const found = resolve(dataset, narrowed(dataset, channels, only));
  if (isRefusal(found))
    throw new MissingError(`tal til et nøgletal i »${dataset.title}«: ${found.refused.replace(/\.$/, "")}`);
  return { ...found, view: { ...found.view, form: form ?? bestForm(found) } };
}

/** The marks of one line over time, the oldest first; else the mark that is asked for alone. */
function marksAt({ x, marks }: Resolved, { at }: KeyFigureSpec): readonly Mark[] {
  const own = marks.filter(({ series }) => at?.series === undefined || series === at.series);
  if (at) return own.filter((mark) => mark.x === at.x);
  return x.column.role === "time" ? own.toSorted((a, b) => ascending(a.x, b.x)) : own.slice(0, 1);
}

/** What the number is: what all have is told of all. */
function subjectOf({ marks }: Resolved, { series, value }: Mark, { of, ofAll }: KeyFigureSpec): string {
  const beside = marks.filter((mark) => mark.series === series);
  return beside.length > 1 && beside.every((mark) => mark.value === value) ? (ofAll ?? of) : of;
}

/** What kind of figure a mark is, where that is not plain: `planlagt`. */
function kindOf({ fixed, statusLabels }: Resolved, { status }: Mark): string[] {
  const code = status ?? fixed.find(({ column }) => column.role === "status")?.code ?? "";
  return code === "" || PLAIN.includes(code) ? [] : [lowerCase(statusLabels[code] ?? code)];
}

/** The time of a mark: its place along time, what all of the picture is of, or when its source was printed. */
function timeOf(dataset: Published, view: Resolved, { x }: Mark, { at }: KeyFigureSpec, row: Row): string {
  if (at === undefined) return view.x.items.find(({ code }) => code === x)?.label ?? x;
  const told = periodOf(view, periodsOf(dataset)) ?? view.fixed.find(({ column }) => column.role === "time")?.label;
  return told ?? `bilag fra ${source(String(row["kilde"])).moede.slice(0, 4)}`;
}

/** A part of a hundred as a part of a line. */
const partOf = (percent: number): Miniature => ({
  kind: "bars",
  paths: [`M0 16H${Math.round((percent / 100) * WIDTH)}`, `M0 16H${WIDTH}`],
});

function pictureOf(view: Resolved, { value }: Mark, { pictured }: KeyFigureSpec): Miniature {
  if (pictured) return miniature(resolved(publishedDataset(pictured.dataset), pictured), mapShapes);
  return view.measure.unit === "pct." ? partOf(value) : miniature(view, mapShapes);
}

/** Where the rows of a view are: its own address, or the row where the dataset is a list. */
function addressIn(dataset: Published, { view }: Resolved, row: Row): string {
  const standard = defaultView(dataset);
  if (standard === undefined) return `${urls.dataset(dataset.id)}#${rowAddress(dataset.key, row)}`;
  const query = sharedQuery(dataset, view, standard);
  return urls.dataset(dataset.id) + (query === "" ? "" : `?${query}`);
}

/** The time of a mark that is only known to be older than the month of an event. */
function beforeOf({ event }: NonNullable<KeyFigureSpec["before"]>): string {
  const found = rowsOf(begivenheder).find(({ begivenhed }) => begivenhed === event);
  return `før ${danishDate(needed(found, `begivenheden »${event}«`).dato.slice(0, "2021-06".length))}`;
}

/** What its paper says of it. Throws a MissingError where the row is from another, which must be read first. */
function noteOf({ note }: KeyFigureSpec, row: Row): string | undefined {
  if (note && row["kilde"] !== note.read)
    throw new MissingError(`læsning af ${String(row["kilde"])}: »${note.told}« står i ${note.read}`);
  return note?.told;
}

/** A key figure as it stands now. Throws where the dataset has no such mark, or the view of it is refused. */
export function keyFigure(spec: KeyFigureSpec): KeyFigure {
  const dataset = publishedDataset(spec.dataset);
  const view = resolved(dataset, spec);
  const marks = marksAt(view, spec);
  const newest = needed(marks.at(-1), `et nøgletal i »${dataset.title}«`);
  const [short, full] = [shortValue(view.measure, newest.value), valueWithUnit(view.measure, newest.value)];
  const row = needed(dataset.rows[newest.rows[0] ?? -1], `en række bag et nøgletal i »${dataset.title}«`);
  const note = noteOf(spec, row);
  const doubt = newest.rows
    .map((at) => dataset.rows[at])
    .map((one) => one && doubtAt(dataset, one, spec.channels.measure))
    .find((why) => why !== undefined);
  return {
    number: hedged(newest.hedge, short),
    unit: full.startsWith(short) ? full.slice(short.length).trim() : "",
    of: subjectOf(view, newest, spec),
    when: spec.before
      ? beforeOf(spec.before)
      : [timeOf(dataset, view, newest, spec, row), ...kindOf(view, newest), ...changeSince(view, marks)].join(" · "),
    ...(doubt === undefined ? {} : { doubt }),
    ...(note === undefined ? {} : { note }),
    picture: pictureOf(view, newest, spec),
    href: addressIn(dataset, view, row),
    ...{ dataset: dataset.id, measure: spec.channels.measure, row },
  };
}

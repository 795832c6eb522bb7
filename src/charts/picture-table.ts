import { titleWithUnit } from "../lib/title-with-unit.ts";
import { isAdditive } from "../model/role.ts";
import type { Item, Mark, Resolved } from "../views/resolved.ts";
import { doubtIn } from "../views/doubt-in.ts";
import { isSpan, markValue } from "../views/mark-value.ts";
import { areChanges, differenceText, intervalText, shortValue } from "../views/value-text.ts";
import { withDoubt } from "./with-doubt.ts";
import { otherKind } from "./other-kind.ts";
import { distributionRows } from "./distribution.ts";
import type { Table } from "./chart.ts";

const NONE = "–";

/** The unit behind a title, where values are written without it. */
const measureTitle = ({ measure: { title, unit } }: Resolved): string =>
  titleWithUnit(title, unit === "pct." ? null : unit);

/** A column after those of the values, with what it says of the marks of a row. */
interface Extra {
  title: string;
  numeric: boolean;
  of: (marks: readonly Mark[]) => string;
}

/**
 * The marks as a table: a row for each code of x (and of the small pictures), a column for each code of the series, or one
 * for the values; lines between two times have a row each, with the change. After them what else is known of the rows, and
 * at the end what was to be reached.
 */
export function pictureTable(resolved: Resolved): Table {
  const { x, series, facet, marks, measure, view } = resolved;
  if (view.form === "striber" && !facet && view.highlight.length > 0) return distributionTable(resolved);
  const turned = view.form === "linjer" && series !== null && x.items.length === 2;
  const [down, across] = turned ? [series, x] : [x, series];
  const at = new Map(marks.map((mark) => [keyOf(mark.facet, mark.x, mark.series), mark]));
  const columns: readonly Item[] = across?.items ?? [{ code: "", label: measureTitle(resolved) }];
  const small = facet?.items ?? [{ code: "", label: "" }];
  const single = columns.length === 1;
  const write = (mark: Mark | undefined): string => (mark ? cellOf(resolved, mark, single) : NONE);
  const extras = extrasOf(resolved, turned, single);
  const rows = small.flatMap((outer) =>
    down.items.flatMap((item) => {
      const own = columns.map(({ code }) =>
        at.get(turned ? keyOf(outer.code, code, item.code) : keyOf(outer.code, item.code, code)),
      );
      const present = own.filter((mark) => mark !== undefined);
      if (present.length === 0) return [];
      return [[...(facet ? [outer.label] : []), item.label, ...own.map(write), ...extras.map(({ of }) => of(present))]];
    }),
  );
  const blank = [...(facet ? [""] : []), ...extras.map(() => "")];
  const target = view.target;
  return {
    columns: [
      ...(facet ? [{ title: facet.column.title, numeric: false }] : []),
      { title: down.column.title, numeric: false },
      ...columns.map(({ label }) => ({ title: label, numeric: true })),
      ...extras.map(({ title, numeric }) => ({ title, numeric })),
    ],
    rows: target
      ? [
          ...rows,
          [
            ...(facet ? [target.label, ""] : [target.label]),
            ...columns.map(() => shortValue(measure, target.value)),
            ...blank.slice(facet ? 1 : 0),
          ],
        ]
      : rows,
  };
}

/** Where one lies among many: the ends, the middle and itself. */
const distributionTable = (resolved: Resolved): Table => ({
  columns: [
    { title: resolved.x.column.title, numeric: false },
    { title: measureTitle(resolved), numeric: true },
    { title: "Placering", numeric: false },
  ],
  rows: distributionRows(resolved).map(({ name, value, place, doubt }) => [
    ...[name, withDoubt(shortValue(resolved.measure, value), doubt), place],
  ]),
});

const keyOf = (facet: string, x: string, series: string): string => JSON.stringify([facet, x, series]);

/** A value in its cell, with its kind, why it is in doubt, and its interval where that has no column of its own. */
function cellOf(resolved: Resolved, mark: Mark, single: boolean): string {
  const [{ measure }, { interval, doubt }] = [resolved, mark];
  const details = [
    ...otherKind(resolved, mark),
    ...(interval && !single && !isSpan(mark) ? [intervalText(measure, interval)] : []),
    ...(doubt === undefined ? [] : [doubt]),
  ];
  const told = markValue(mark, (value) => shortValue(measure, value));
  return `${told}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

const total = (marks: readonly Mark[]): number => marks.reduce((all, { value }) => all + value, 0);

/** Whether any row has several values to add up: the sum of one is the same number again. */
const haveParts = (marks: readonly Mark[]): boolean =>
  new Set(marks.map(({ facet, x }) => keyOf(facet, x, ""))).size < marks.length;

function extrasOf(resolved: Resolved, turned: boolean, single: boolean): Extra[] {
  const { measure, whole, marks, beside, x, view } = resolved;
  const extras: Extra[] = [];
  if (single && marks.some((mark) => mark.interval && !isSpan(mark))) {
    const of = ([mark]: readonly Mark[]): string => (mark?.interval ? intervalText(measure, mark.interval) : NONE);
    extras.push({ title: "Usikkerhed", numeric: true, of });
  }
  if (beside.target !== undefined) {
    const of = (own: readonly Mark[]): string =>
      [...new Set(own.flatMap(({ target }) => (target === undefined ? [] : [shortValue(measure, target)])))].join(", ");
    extras.push({ title: beside.target, numeric: true, of });
  }
  if (view.form === "stablet" && (whole ?? (isAdditive(measure.kind) && haveParts(marks)))) {
    const of = (own: readonly Mark[]): string => {
      const sum = whole ? shortValue(whole, own[0]?.whole ?? 0) : shortValue(measure, total(own));
      return withDoubt(sum, doubtIn(own));
    };
    extras.push({ title: whole ? `I alt (${whole.unit ?? whole.title})` : "I alt", numeric: true, of });
  }
  if (turned && !areChanges(measure)) {
    const [from, to] = x.items;
    const valueAt = (own: readonly Mark[], time: Item | undefined) => own.find((mark) => mark.x === time?.code)?.value;
    const of = (own: readonly Mark[]): string => {
      const [before, after] = [valueAt(own, from), valueAt(own, to)];
      return before === undefined || after === undefined ? NONE : differenceText(measure, after - before);
    };
    extras.push({ title: "Ændring", numeric: true, of });
  }
  if (beside.side !== undefined) {
    extras.push({
      title: beside.side,
      numeric: true,
      of: (own) => own.find(({ side }) => side !== undefined)?.side ?? "",
    });
  }
  return extras;
}

import { sum } from "d3";
import { listAnd } from "../lib/list.ts";
import { per } from "../lib/per.ts";
import { isSum } from "../model/is-sum.ts";
import { isAdditive } from "../model/role.ts";
import { asChange, asDifference, asIndex } from "./against-base.ts";
import { countedTwice } from "./counted-twice.ts";
import { cutAwayBy } from "./cut-away.ts";
import { doubtIn } from "./doubt-in.ts";
import { fewCounted, SHARES } from "./few-counted.ts";
import { labelOf } from "./label.ts";
import { perInhabitant, perOwnOne } from "./per-one.ts";
import { isRefusal, REFUSALS } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import { toldCells } from "./told-cells.ts";
import type { ChannelName } from "./time-channel.ts";
import { changed, type Transform } from "./transform.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** Whether some of the rows are sums of others. */
const isCountedTwice = ({ columns, rows }: ViewTable, marks: readonly Mark[]): boolean =>
  marks.some((mark) =>
    mark.rows.some((at) => columns.some((column) => isSum(column, codeOf(rows[at]?.[column.name])))),
  );

/** Whether nearly each code of a channel is a thing by itself, whose share says only how many there are. */
const areOnes = (marks: readonly Mark[], channel: ChannelName): boolean =>
  marks.every(({ value }) => value === 1) && new Set(marks.map((mark) => mark[channel])).size > marks.length / 2;

/** A mark for each whole, of all its parts together. */
const wholeMarks = (wholes: Iterable<readonly Mark[]>): Mark[] =>
  [...wholes].flatMap((members) => {
    const value = sum(members, (mark) => mark.value);
    return members.slice(0, 1).map((mark): Mark => ({ ...mark, value, series: "" }));
  });

/** Each part in per cent of the parts of its bar together. */
const asShare: Transform = (marks, measure, view, table) => {
  const { series, x } = view;
  if (!isAdditive(measure.kind)) {
    return { refused: measure.kind === "share" ? REFUSALS.shareOfShare() : REFUSALS.share(measure.title) };
  }
  const column = columnOf(table, series ?? x);
  if (column.role === "time") return { refused: REFUSALS.shareOfTime() };
  if (!column.disjoint) return { refused: REFUSALS.shareOf() };
  // A row that is the sum of others is a row of its own, and would be counted beside them.
  if (view.measure === ROW_COUNT && isCountedTwice(table, marks)) return { refused: REFUSALS.shareOf() };
  const cut = cutAwayBy(table, view, column);
  if (cut) return { refused: REFUSALS.cutAway(cut.title) };
  const wholeOf = (mark: Mark): string => JSON.stringify([mark.facet, series === undefined ? "" : mark.x]);
  const wholes = Map.groupBy(marks, wholeOf);
  const all = [...wholes.values()];
  // What is not divided is a hundred per cent of itself.
  const undivided = all.filter(({ length }) => length === 1).length;
  // In a bar, one part of several that others have is the whole of it; a small picture of one row tells nothing.
  if (undivided === all.length || (series === undefined && undivided > all.length / 2))
    return { refused: REFUSALS.undivided(undivided === all.length) };
  if (view.measure === ROW_COUNT && areOnes(marks, series === undefined ? "x" : "series"))
    return { refused: REFUSALS.shareOfOnes() };
  const [twice] = all.flatMap((members) => countedTwice(column, series === undefined ? "x" : "series", members) ?? []);
  if (twice) return { refused: REFUSALS.wholeInShare(labelOf(column, twice.whole), labelOf(column, twice.part)) };
  return {
    marks: marks.flatMap((mark) => {
      const members = wholes.get(wholeOf(mark)) ?? [];
      const whole = sum(members, ({ value }) => value);
      // A share of a whole in doubt is in doubt too, whichever part of it the doubt is about.
      const doubt = doubtIn(members);
      const beside = { whole, ...(doubt === undefined ? {} : { doubt }) };
      return whole > 0 ? [{ ...changed(mark, per(mark.value, whole, 100)), ...beside }] : [];
    }),
    measure: { ...measure, title: `${measure.title}, andel`, unit: "pct.", kind: "share", decimals: 1 },
    whole: measure,
    notes: [
      "Andelene har vi beregnet.",
      ...(wholes.size > 1 ? [`De giver 100 procent inden for ${wholeNames(table, view, marks)}.`] : []),
      ...fewCounted(table, view, wholeMarks(wholes.values()), measure, SHARES),
      ...(doubtIn(marks) === undefined ? [] : ["En andel er i tvivl, når et tal i dens helhed er det."]),
    ],
  };
};

/** The columns that each have a whole of their own for their codes: »Område« og »Målgruppe«. */
function wholeNames(table: ViewTable, { x, series, facet }: View, marks: readonly Mark[]): string {
  const isSplit = (channel: "x" | "facet"): boolean => new Set(marks.map((mark) => mark[channel])).size > 1;
  const names = [facet !== undefined && isSplit("facet") ? facet : [], series !== undefined && isSplit("x") ? x : []];
  return listAnd(names.flat().map((name) => `»${columnOf(table, name).title}«`));
}

/** That sums are ours, also of what the source has rounded, and so is the count of the rows of a table. */
function countedNotes(marks: readonly Mark[], { measure }: View, table: ViewTable): string[] {
  if (measure === ROW_COUNT) return ["Optalt af os."];
  if (!marks.some(({ computed }) => computed)) return [];
  return columnOf(table, measure).rounded
    ? ["Summerne har vi beregnet af afrundede tal, så kildens egne kan være lidt anderledes."]
    : ["Summerne har vi beregnet."];
}

const TRANSFORMS: Record<View["shown"], Transform> = {
  absolut: (marks, measure, view, table) => ({
    marks: [...marks],
    measure,
    notes: countedNotes(marks, view, table),
  }),
  andel: asShare,
  "pr-indbygger": perInhabitant,
  pr: perOwnOne,
  indeks: asIndex,
  aendring: asChange,
  forskel: asDifference,
};

/** The values of a view in the form it asks for, or why they cannot be shown so. What is made of sums says that they are ours. */
export const shownValues: Transform = (marks, measure, view, table, population) => {
  const values = TRANSFORMS[view.shown](marks, measure, view, table, population);
  if (isRefusal(values) || view.shown === "absolut" || view.measure === ROW_COUNT) return values;
  const ofSums = toldCells(marks, values.marks).some(({ computed }) => computed);
  return ofSums ? { ...values, notes: [...values.notes, "Tallene bygger på summer, som vi har beregnet."] } : values;
};

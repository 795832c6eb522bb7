import { greatest, least, max, min, sort } from "d3";
import { changeOf, countOf, countWhere, differenceOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import optag from "../../datasets/velfaerdsuddannelser-optag.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Admission = RowOf<typeof optag>;
export type Education = Admission["uddannelse"];

/** The education that fell most. */
export const NURSE: Education = "Sygeplejerske";

/** The year before the newest that the annex itself reckons from, beside the one just before. */
const BASE = 2019;

/** The education that fell least. */
export const STEADY: Education = "Socialrådgiver";

/** How many were admitted in the newest year, against an earlier one. */
export interface Fall {
  from: number;
  since: ValueFact;
  before: ValueFact;
  after: ValueFact;
  fewer: ValueFact;
  /** In per cent, as a number above zero where there are fewer. */
  share: ValueFact;
  /** With its sign. */
  change: number;
}

/** The admissions to the educations for welfare, year by year. Throws a MissingError where there is nothing to compare. */
export function toldAdmissions(tables: Tables) {
  const rows = tables.rowsOf(optag);
  const trace = tracer(optag, rows);
  const years = [...new Set(rows.map(({ aar }) => aar))].sort((a, b) => a - b);
  const educations = [...new Set(rows.map(({ uddannelse }) => uddannelse))];
  const what = "optag på velfærdsuddannelserne";
  const first = needed(min(years), what);
  const last = needed(max(years.filter((aar) => aar > first)), `${what} i et andet år end ${first}`);
  const earlier = years.filter((aar) => aar < last);
  const of = (education: Education, aar: number): ValueFact =>
    factOf(trace.one("optagne", { uddannelse: education, aar }), `Optaget: ${education}, ${aar}`, number);
  const all = (aar: number): ValueFact =>
    factOf(trace.sum("optagne", { aar }), `Optaget på uddannelserne tilsammen, ${aar}`, number);
  const fallOf = (name: string, from: number, before: ValueFact, after: ValueFact): Fall => {
    const change = changeOf(before.account, after.account);
    const span = `${name}, ${from} til ${last}`;
    return {
      ...{ from, before, after, change: change.value },
      since: yearFact(trace, from, "Det år, der sammenlignes med"),
      fewer: factOf(differenceOf(after.account, before.account), `Færre optaget: ${span}`, spelled),
      share: factOf(change, `Optaget, fald: ${span}`, (value) => percent(-value)),
    };
  };
  const fall = (education: Education, from: number): Fall =>
    fallOf(education, from, of(education, from), of(education, last));
  const nurses = earlier.map((aar) => fall(NURSE, aar));
  const base = needed(
    earlier.find((aar) => aar === BASE),
    `${what} i ${BASE}, som bilaget regner fra`,
  );
  const previous = needed(max(earlier), what);
  /** Each education against a year, the largest fall in persons first. */
  const fallsFrom = (from: number) =>
    sort(
      educations.map((education) => ({ education, ...fall(education, from) })),
      ({ fewer }) => -fewer.value,
    );
  const totals = earlier.map(all);
  const top = needed(
    greatest(earlier, (aar) => all(aar).value),
    what,
  );
  const isLowest = (education: Education): boolean =>
    earlier.every((aar) => of(education, aar).value > of(education, last).value);
  const lowest = countWhere(
    educations,
    isLowest,
    (education) => years.map((aar) => trace.one("optagne", { uddannelse: education, aar })),
    "uddannelser",
  );
  return {
    ...{ rows, years, earlier, educations, last, of, fall, nurses },
    lastYear: yearFact(trace, last, "Det seneste år med tal for optaget"),
    /** Against the year before the newest. */
    previous,
    falls: fallsFrom(previous),
    /** Against the other year that the annex reckons from. */
    base,
    fallsSinceBase: fallsFrom(base),
    /** The smallest fall of the nurses, whatever year one reckons from. */
    leastOfNurses: needed(
      least(nurses, ({ share }) => -share.value),
      what,
    ).share,
    /** Those who were to be social workers, and whether no earlier year had fewer of them than the one reckoned from. */
    steady: {
      ...fall(STEADY, base),
      isLeast: earlier.every((aar) => of(STEADY, aar).value >= of(STEADY, base).value),
    },
    /** Whether fewer were admitted to an education in the newest year than in any before. */
    isLowest,
    areLowest: educations.every(isLowest),
    lowest: factOf(lowest, `Uddannelser med færre optaget i ${last} end i noget af årene før`, spelled),
    yearsBefore: factOf(
      countOf(
        earlier.flatMap((aar) => trace.cells("aar", { aar, uddannelse: NURSE })),
        "år",
      ),
      `År med tal før ${last}`,
      spelled,
    ),
    together: fallOf("tilsammen", previous, all(previous), all(last)),
    /** Against the year before the newest in which most were admitted. */
    sinceTop: { together: fallOf("tilsammen", top, all(top), all(last)), nurses: fall(NURSE, top) },
    /** The fewest and the most that were admitted to all of them in the years before. */
    all: {
      fewest: needed(
        least(totals, ({ value }) => value),
        what,
      ),
      most: all(top),
    },
  };
}

export type ToldAdmissions = ReturnType<typeof toldAdmissions>;

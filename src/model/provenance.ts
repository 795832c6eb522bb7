import { z } from "zod";
import { lineRanges } from "./line-ranges.ts";
import { column } from "./column.ts";

const LINES = /^(\d{3}:)?\d+(-\d+)?(; (\d{3}:)?\d+(-\d+)?)*$/;
/** More lines bear so many numbers that nearly any stands on one of them. The widest row of a table has half as many. */
const MOST_LINES = 100;
const PAGES = /^\d+(-\d+)?$/;

/** Whether every number is one that is counted from 1, and every range goes from a lower to a higher. */
const rises = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)(\d+)(?:-(\d+))?(?![\d:])/g)].every(
    ([, from, to]) => Number(from) > 0 && (to === undefined || Number(to) > Number(from)),
  );

/** Whether no number begins with a zero. */
const isPlain = (text: string): boolean => !/(?<!\d)0\d+(?![\d:])/.test(text);

/** Whether no line is named twice. */
function namesOnce(linjer: string): boolean {
  const ranges = lineRanges(linjer);
  return ranges.every(({ extract, from, to }, index) =>
    ranges.slice(index + 1).every((other) => other.extract !== extract || other.from > to || other.to < from),
  );
}

/** How many lines are named. */
const lineCount = (linjer: string): number => lineRanges(linjer).reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Line numbers in a source, such as `478; 000:464-470`. */
export const lineNumbers = () =>
  z
    .string()
    .regex(LINES, { abort: true })
    .refine(rises, {
      error: "linjer talt fra 1, den laveste først, som »12-14«, og én linje alene som »130«",
      abort: true,
    })
    .refine(isPlain, { error: "linjer uden nuller foran", abort: true })
    .refine(namesOnce, "hver linje nævnt én gang");

/** The lines that one row was read on, at most so many. */
export const rowLines = (most = MOST_LINES) =>
  lineNumbers().refine((linjer) => lineCount(linjer) <= most, `højst ${most} linjer: dem, hvor rækkens egne tal står`);

/** The columns that say where in the sources a row was read. Every raw table ends with them. */
export const provenance = {
  kilde: column(z.string(), {
    role: "provenance",
    title: "Kilde",
    description: "Det kildedokument, rækken er læst i.",
    codeList: "kilde",
  }),
  linjer: column(rowLines(), {
    role: "provenance",
    title: "Linjer",
    description: "Linjer i dokumentets tekst. Et tal og kolon foran betyder en anden udgave af teksten.",
  }),
  side: column(
    z
      .string()
      .regex(PAGES)
      .refine(rises, "sider talt fra 1, den laveste først, som »2-3«, og én side alene som »2«")
      .refine(isPlain, "sider uden nuller foran, som »2-3«")
      .nullable(),
    {
      role: "provenance",
      title: "Side",
      description: "Side i dokumentet, hvor den kendes.",
    },
  ),
};

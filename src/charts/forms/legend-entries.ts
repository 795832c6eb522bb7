import type { Mark, Resolved } from "../../views/resolved.ts";
import { lowerFirst } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { isLooser } from "../other-kind.ts";
import { isHollow, type Form, type FormContext } from "./form.ts";

/** A line of a legend: what it says, and whether its sign stands for a series, a stroke to be reached, or all filled or hollow marks. */
export interface LegendEntry {
  label: string;
  sign: "series" | "target" | "kind";
  /** The code of a series; empty where the values are told apart from what they were to reach. */
  code: string;
  /** Whether its marks are drawn hollow. */
  hollow: boolean;
}

/** What is told apart in the picture: the codes of the series, or the values alone, and what they were to reach. */
function seriesEntries(
  resolved: Resolved,
  context: FormContext,
  { legend: kind, hollow: drawsHollow }: Pick<Form, "legend" | "hollow">,
): LegendEntry[] {
  const { series, marks, measure, beside } = resolved;
  if (kind === "none") return [];
  const isAllHollow = (code: string): boolean =>
    marks.filter((mark) => mark.series === code).every((mark) => isHollow(mark, context));
  const several = series && series.items.length > 1;
  const target: LegendEntry[] =
    kind === "symbols" && beside.target !== undefined
      ? [{ label: beside.target, sign: "target", code: "", hollow: false }]
      : [];
  const items = several ? series.items : target.length > 0 ? [{ code: "", label: measure.title }] : [];
  const told = [
    ...items.map(({ code, label }) => ({
      label,
      sign: "series" as const,
      code,
      hollow: drawsHollow === true && several === true && isAllHollow(code),
    })),
    ...target,
  ];
  return told.length < 2 ? [] : told;
}

/** What filled and hollow marks are: `Udfyldt: regnskab`, `Hul: budget`. Nothing where the series are these kinds themselves. */
function kindEntries({ marks, statusLabels, series }: Resolved, { plainStatuses }: FormContext): LegendEntry[] {
  const kinds = new Set(marks.flatMap(({ status }) => status ?? []));
  const others = [...kinds].filter((kind) => isLooser(kind, plainStatuses));
  if (others.length === 0 || series?.column.role === "status") return [];
  const said = (codes: Iterable<string>): string =>
    listAnd([...codes].map((code) => lowerFirst(statusLabels[code] ?? code)));
  const hollow = said(others);
  const isOther = (mark: Mark): boolean => mark.status !== null && others.includes(mark.status);
  const alone = series?.items.find(({ label }) => lowerFirst(label) === hollow);
  // A series of that name that has all hollow marks, and no others, has said it.
  const isSaid = alone !== undefined && marks.every((mark) => isOther(mark) === (mark.series === alone.code));
  const entry = { sign: "kind", code: "" } as const;
  const several = marks.some(({ status }) => status === null) ? " eller flere slags" : "";
  return [
    { ...entry, label: `Udfyldt: ${said(plainStatuses)}${several}`, hollow: false },
    ...(isSaid ? [] : [{ ...entry, label: `Hul: ${hollow}`, hollow: true }]),
  ];
}

/** The lines of a legend, in order. Kinds of figure are told of forms that draw them apart. */
export const legendEntries = (
  resolved: Resolved,
  context: FormContext,
  form: Pick<Form, "legend" | "hollow">,
): LegendEntry[] => [...seriesEntries(resolved, context, form), ...(form.hollow ? kindEntries(resolved, context) : [])];

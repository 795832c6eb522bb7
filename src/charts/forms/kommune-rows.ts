import type { Resolved } from "../../views/resolved.ts";
import type { KommuneValue, KommuneWithout } from "../kommune-values.ts";
import type { FormContext } from "./form.ts";

/** The marks of municipalities with their outlines and tiles, as maps take them: as written, so that class and number agree. Throws without shapes. */
export function kommuneRows({ x, marks, measure, view }: Resolved, { shapes }: FormContext): KommuneValue[] {
  if (!shapes) throw new Error("a map needs the shapes of the municipalities");
  return marks.flatMap(({ x: code, value, doubt }) => {
    const item = x.items.find((candidate) => candidate.code === code);
    if (item?.kommunekode === undefined) return [];
    const { kommunekode, label } = item;
    return [
      {
        ...{ code: String(kommunekode), name: label, value: Number(value.toFixed(measure.decimals)) },
        ...(doubt === undefined ? {} : { doubt }),
        ...(view.highlight.includes(code) ? { isChosen: true } : {}),
        ...{ outline: shapes.outlineOf(kommunekode), tile: shapes.tileOf(kommunekode) },
      },
    ];
  });
}

/** The municipalities that a map is asked for and that have no value. Throws without shapes. */
export function kommunerWithout({ lacking = [] }: Resolved, { shapes }: FormContext): KommuneWithout[] {
  if (!shapes) throw new Error("a map needs the shapes of the municipalities");
  return lacking.flatMap(({ kommunekode }) =>
    kommunekode === undefined
      ? []
      : [
          {
            ...{ code: String(kommunekode), name: shapes.nameOf(kommunekode) },
            ...{ outline: shapes.outlineOf(kommunekode), tile: shapes.tileOf(kommunekode) },
          },
        ],
  );
}

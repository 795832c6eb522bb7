import type { Resolved } from "../../views/resolved.ts";
import type { KommuneValue } from "../kommune-values.ts";
import type { FormContext } from "./form.ts";

/** The marks of municipalities with their outlines and tiles, as maps take them: as written, so that class and number agree. Throws without shapes. */
export function kommuneRows({ x, marks, measure }: Resolved, { shapes }: FormContext): KommuneValue[] {
  if (!shapes) throw new Error("a map needs the shapes of the municipalities");
  return marks.flatMap(({ x: code, value, doubt }) => {
    const item = x.items.find((candidate) => candidate.code === code);
    if (item?.kommunekode === undefined) return [];
    const { kommunekode, label } = item;
    return [
      {
        ...{ code: String(kommunekode), name: label, value: Number(value.toFixed(measure.decimals)) },
        ...(doubt === undefined ? {} : { doubt }),
        ...{ outline: shapes.outlineOf(kommunekode), tile: shapes.tileOf(kommunekode) },
      },
    ];
  });
}

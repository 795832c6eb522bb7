import { element } from "../svg.ts";

/** A rim of paper around letters, so that a text can be read where it lies on a line. */
export const HALO = { stroke: "var(--paper)", "stroke-width": 4, "paint-order": "stroke" };

/** Texts with a rim of paper, said once for all of them. */
export const haloed = (texts: readonly string[]): string => (texts.length === 0 ? "" : element("g", HALO, ...texts));

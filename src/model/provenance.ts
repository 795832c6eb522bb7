import { z } from "zod";
import { column } from "./column.ts";

const LINES = /^(\d{3}:)?\d+(-\d+)?(; (\d{3}:)?\d+(-\d+)?)*$/;
const PAGES = /^\d+(-\d+)?$/;

/** Whether every number is one that is counted from 1, and every range goes from a lower to a higher. */
const rises = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)(\d+)(?:-(\d+))?(?![\d:])/g)].every(
    ([, from, to]) => Number(from) > 0 && (to === undefined || Number(to) > Number(from)),
  );

/** Line numbers in a source, such as `478; 000:464-470`. */
export const lineNumbers = () =>
  z.string().regex(LINES).refine(rises, "linjer talt fra 1, den laveste først, som »12-14«");

/** The columns that say where in the sources a row was read. Every raw table ends with them. */
export const provenance = {
  kilde: column(z.string(), {
    role: "provenance",
    title: "Kilde",
    description: "Det kildedokument, rækken er læst i.",
    codeList: "kilde",
  }),
  linjer: column(lineNumbers(), {
    role: "provenance",
    title: "Linjer",
    description: "Linjer i dokumentets tekst. Et tal og kolon foran betyder en anden udgave af teksten.",
  }),
  side: column(z.string().regex(PAGES).refine(rises, "sider talt fra 1, den laveste først, som »2-3«").nullable(), {
    role: "provenance",
    title: "Side",
    description: "Side i dokumentet, hvor den kendes.",
  }),
};

/** Column order of the provenance columns, as every raw table ends. */
export type Provenance = { kilde: string; linjer: string; side: string | null };

import { z } from "zod";
import { column } from "./column.ts";

/** Line numbers in a source, such as `478; 000:464-470`. */
export const LINES = /^(\d{3}:)?\d+(-\d+)?(; (\d{3}:)?\d+(-\d+)?)*$/;

/** The columns that say where in the sources a row was read. Every raw table ends with them. */
export const provenance = {
  kilde: column(z.string(), {
    role: "provenance",
    title: "Kilde",
    description: "Det kildedokument, rækken er læst i.",
    codeList: "kilde",
  }),
  linjer: column(z.string().regex(LINES), {
    role: "provenance",
    title: "Linjer",
    description: "Linjer i dokumentets tekst. Et tal og kolon foran betyder en anden udgave af teksten.",
  }),
  side: column(
    z
      .string()
      .regex(/^\d+(-\d+)?$/)
      .nullable(),
    {
      role: "provenance",
      title: "Side",
      description: "Side i dokumentet, hvor den kendes.",
    },
  ),
};

/** Column order of the provenance columns, as every raw table ends. */
export type Provenance = { kilde: string; linjer: string; side: string | null };

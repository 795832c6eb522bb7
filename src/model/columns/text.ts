import { z } from "zod";
import { column } from "../column.ts";

/** Prose of a source, or a note on a row. */
export const text = (title: string, description: string, { max }: { max?: number } = {}) =>
  column(max === undefined ? z.string().min(1) : z.string().min(1).max(max), { title, description, role: "text" });

/** The word that a source puts at a number, in small letters: `ca.`, `højst`, `eller flere`. The measures are told with it. */
export const hedge = (measures: readonly [string, ...string[]], title: string, description: string) =>
  column(
    z
      .string()
      .min(1)
      .regex(/^\p{Ll}/u),
    { title, description, role: "text", hedges: measures },
  );

/** Why the numbers of a row are not settled, in a few words of its source. They are marked as such wherever they are shown. */
export const doubt = (title: string, description: string) =>
  column(z.string().min(1), { title, description, role: "text", doubts: true });

/** Prose of a fixed form, such as a time of day. */
export const patterned = (title: string, description: string, pattern: RegExp) =>
  column(z.string().regex(pattern), { title, description, role: "text" });

/** The number of the section of a document that a row is about, such as 8.2: where to read more, not what to split by. */
export const section = (title: string, description: string) =>
  column(z.string().min(1), { title, description, role: "text", itemNumber: true });

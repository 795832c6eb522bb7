import { z } from "zod";
import { column } from "../column.ts";

/** Prose of a source, or a note on a row. */
export const text = (title: string, description: string, { max }: { max?: number } = {}) =>
  column(max === undefined ? z.string().min(1) : z.string().min(1).max(max), { title, description, role: "text" });

/** Prose of a fixed form, such as a time of day. */
export const patterned = (title: string, description: string, pattern: RegExp) =>
  column(z.string().regex(pattern), { title, description, role: "text" });

/** The number of the section of a document that a row is about, such as 8.2: where to read more, not what to split by. */
export const section = (title: string, description: string) =>
  column(z.string().min(1), { title, description, role: "text", itemNumber: true });

import { z } from "zod";
import { column } from "./column.ts";

/** The column `aar`: a year that a meeting annex can be about. */
export const yearColumn = (description: string) =>
  column(z.number().int().min(2000).max(2100), { title: "År", description });

import { z } from "zod";
import { column } from "./column.ts";

/** The column `tilsyn`: one of the five socialtilsyn. */
export const tilsynColumn = (description: string) =>
  column(z.enum(["Nord", "Midt", "Syd", "Øst", "Hovedstaden"]), { title: "Socialtilsyn", description });

/** The column `region`: one of the five regions. */
export const regionColumn = (description: string) =>
  column(z.enum(["Nordjylland", "Midtjylland", "Syddanmark", "Sjælland", "Hovedstaden"]), {
    title: "Region",
    description,
  });

import { z } from "zod";
import { column } from "./column.ts";
import { REGIONS } from "./kommune.ts";

/** The five socialtilsyn, by the part of the country they are named after. */
export const TILSYN = ["Nord", "Midt", "Syd", "Øst", "Hovedstaden"] as const;

/** The column `tilsyn`: one of the five socialtilsyn. */
export const tilsynColumn = (description: string) => column(z.enum(TILSYN), { title: "Socialtilsyn", description });

/** The column `region`: one of the five regions. */
export const regionColumn = (description: string) => column(z.enum(REGIONS), { title: "Region", description });

import type { Tables } from "../../model/tables.ts";
import type { ToldTheme } from "../tell.ts";
import { admissions } from "./admissions.ts";
import { apprenticeships } from "./apprenticeships.ts";

/** Who was admitted to the educations for welfare, and how many apprentices there are to be. */
export const tell = (tables: Tables): ToldTheme => ({ figures: [admissions(tables), apprenticeships(tables)] });

import { z } from "zod";
import { hasLikelyYears, isDate, LAST_YEAR, LIKELY_YEARS, REAL_DATE } from "../../lib/dates.ts";
import { SEASON_NAMES } from "../../lib/seasons.ts";
import { hasRealDays, isToldTime, REAL_DAYS, TOLD_TIME } from "../../lib/told-time.ts";
import { column } from "../column.ts";

/** What a year is called that rows are simply about. */
export const YEAR_TITLE = "År";

/** A year that a meeting annex can be about. The column `aar` is called År unless told otherwise. */
export const year = (description: string, { title = YEAR_TITLE, min = 2000 }: { title?: string; min?: number } = {}) =>
  column(z.number().int().min(min).max(LAST_YEAR), { title, description, role: "time", grain: "year" });

/** A day, a month or a year in ISO form: as much of a date as the source gives. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A day, a month or a year, shown as Danes write it. */
export const date = (title: string, description: string, pattern = DATE) =>
  column(z.string().regex(pattern).refine(isDate, REAL_DATE).refine(hasLikelyYears, LIKELY_YEARS), {
    ...{ title, description, role: "time", grain: "date" },
  });

/** The season that a year is narrowed to, where the source says no month. Winter lies in two years, and is none. */
export const season = (of: string, description: string) =>
  column(z.enum(SEASON_NAMES), { title: "Årstid", description, role: "text", seasonOf: of });

/** When something was, in words as the source has them: `23. maj 2019`, `2. halvår 2019`, `december 2019 og januar 2020`. */
export const toldTime = (title: string, description: string, { role = "text" }: { role?: "text" | "dimension" } = {}) =>
  column(z.string().refine(isToldTime, TOLD_TIME), { title, description, role, told: true });

/** When something is to be done, in the source's own words: `2023`, `efterår 2023`. Prose, for not every word of it is a time. */
export const deadline = (description: string, { title = "Frist" }: { title?: string } = {}) =>
  column(
    z.string().min(1).refine(hasLikelyYears, { error: LIKELY_YEARS, abort: true }).refine(hasRealDays, REAL_DAYS),
    { title, description, role: "text", told: true },
  );

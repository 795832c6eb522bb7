import type { Row } from "../../../model/row.ts";

const AHEAD: readonly unknown[] = ["planlagt", "foreslaaet", "aftalt"];

/** Whether what a row tells of had not happened when it was told. */
export const isAhead = (row: Row): boolean => AHEAD.includes(row["status"]);

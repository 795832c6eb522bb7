import type { Mark } from "./resolved.ts";

/** The cells that the marks of a picture rest on: a change leaves out those of courses that have no base year. */
export function toldCells(cells: readonly Mark[], marks: readonly Pick<Mark, "rows">[]): Mark[] {
  const told = new Set(marks.flatMap(({ rows }) => rows));
  return cells.filter(({ rows }) => rows.every((at) => told.has(at)));
}

import type { Column } from "../model/shape.ts";

/**
 * A code as a sentence names it: one that is no name of its own in quotes, and a number as one: `Aalborg`, `»I dag«`, `nummer 6`.
 */
export function toldLabel({ role }: Pick<Column, "role">, label: string): string {
  if (role !== "dimension" && role !== "status") return label;
  return /^\d+$/.test(label) ? `nummer ${label}` : `»${label}«`;
}

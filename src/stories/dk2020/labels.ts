import { LEVELS, TASK_FUNCTIONS } from "../../analysis/roller.ts";
import dk2020 from "../../datasets/dk2020-roller.ts";
import { lowerCase } from "../../lib/lower-case.ts";
import { columnMeta } from "../../model/column.ts";

function labelIn(column: "niveau" | "funktion", key: string): string {
  const label = columnMeta(dk2020.row.shape[column]).labels?.[key];
  if (label === undefined) throw new Error(`no label for ${key} in ${column}`);
  return label;
}

/** The levels with their Danish names, from the country to the municipality. */
export const levels = LEVELS.map((key) => ({ key, name: labelIn("niveau", key) }));

/** The functions with their Danish names, in the order they are always drawn. */
export const roles = TASK_FUNCTIONS.map((key) => ({ key, name: labelIn("funktion", key) }));

/** A function's name within a sentence: `rådgiver`. */
export const roleName = (key: string): string => lowerCase(labelIn("funktion", key));

/** An actor's name within a sentence: `den fremskudte enhed`, but `Sjællands Klimaforum`. */
export const actorInText = (name: string): string => name.replace(/^(Den|Eksterne) /, (word) => lowerCase(word));

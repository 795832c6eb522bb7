import type { z } from "zod";
import { unitText } from "../../src/lib/quantity.ts";
import type { Column } from "../../src/model/shape.ts";
import type { CellFault } from "./cell-fault.ts";
import { slipAction } from "./spreadsheet-slips.ts";

type Issue = z.core.$ZodIssue;

const LOOK_AGAIN = "Se efter i kilden:";
const DEFAULT_MESSAGE = "Invalid input";

/**
 * What a cell should have been by the column's own schema, in Danish; numbers as a raw table has them. `example` finds a cell of the column that is right, which
 * tells a reader more than a pattern would.
 */
export function schemaFault(column: Column, issue: Issue, text: string, example: () => string | undefined): CellFault {
  if (issue.code === "too_small" || issue.code === "too_big") return limitFault(column, issue);
  if (issue.code === "not_multiple_of") {
    const expected = `et tal, som ${issue.divisor} går op i${unitOf(column)}`;
    return { expected, action: `${LOOK_AGAIN} er et ciffer skrevet forkert af?` };
  }
  const mend = `Ret cellen. Kolonnen skal rumme dette: ${column.description}`;
  // A rule of the declaration's own says in Danish what it wants; one that says nothing is told by an example.
  if (issue.code === "custom" && issue.message !== DEFAULT_MESSAGE) return { expected: issue.message, action: mend };
  const right = example();
  const like = right === undefined ? "" : ` som »${right}«`;
  return {
    expected: `»${column.title}« skrevet på den faste måde${like}`,
    action: (column.grain === "date" ? undefined : slipAction(text)) ?? mend,
  };
}

function limitFault(column: Column, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): CellFault {
  const small = issue.code === "too_small";
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === "string") {
    const expected = `en tekst på ${small ? "mindst" : "højst"} ${bound} tegn`;
    return { expected, action: small ? "Skriv hele teksten." : "Forkort teksten." };
  }
  const action = `${LOOK_AGAIN} er der et ciffer for meget, et forkert fortegn eller et tal fra en anden kolonne?`;
  return { expected: `et tal ${limits(column, small, bound, issue.inclusive !== false)}${unitOf(column)}`, action };
}

/** Both limits where the schema has them, since a number past the one is often one that was meant to be past neither. */
function limits({ min, max }: Column, small: boolean, bound: number, inclusive: boolean): string {
  if (!inclusive) return `${small ? "over" : "under"} ${bound}`;
  if (min !== undefined && max !== undefined) return `fra ${min} til ${max}`;
  return `på ${small ? "mindst" : "højst"} ${bound}`;
}

const unitOf = ({ unit }: Column): string => (unit ? ` (${unitText(unit)})` : "");

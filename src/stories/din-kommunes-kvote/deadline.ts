import { tracer } from "../../analysis/tracer.ts";
import landstal from "../../datasets/flygtninge-landstal.ts";
import { danishDate } from "../../lib/dates.ts";
import { needed } from "../../lib/needed.ts";
import { namedFact, type Fact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** The day before which the municipalities were to agree. Throws a MissingError where the letter of a year has none. */
export function deadline(tables: Tables, year: number): Fact {
  const rows = tables.rowsOf(landstal).filter(({ aar, slags }) => aar === year && slags === "frist");
  const { emne, dato } = needed(
    rows.find((row) => row.emne.includes("har aftalt kommunekvoter")),
    `fristen for at aftale kommunekvoter i ${year}`,
  );
  return namedFact(
    danishDate(needed(dato ?? undefined, `datoen for at aftale kommunekvoter i ${year}`)),
    "Fristen for at aftale kommunekvoterne",
    printedIn(tracer(landstal, rows).cells("dato", { emne })),
  );
}

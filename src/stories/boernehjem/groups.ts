import specialfunktioner from "../../datasets/specialfunktioner.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** Those that run several places, as the source calls them. */
const GROUPS = "Koncerner og koncernlignende konstruktioner";

/** The year in which the groups that run several places came under other socialtilsyn. Throws a MissingError where none tells it. */
export function groupsMoved(tables: Tables) {
  const row = needed(
    tables.rowsOf(specialfunktioner).find(({ opgave }) => opgave === GROUPS),
    "året, hvor de koncerner, der driver flere steder, skiftede tilsyn",
  );
  return yearFact(
    tracer(specialfunktioner, [row]),
    row.aar,
    "Året, hvor de koncerner, der driver flere steder, skiftede tilsyn",
  );
}

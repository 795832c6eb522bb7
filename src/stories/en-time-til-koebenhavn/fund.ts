import { tracer } from "../../analysis/tracer.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** What Togfonden, from which the promise is, has in the agreement of a year. Throws a MissingError where it is not on its list. */
export function togfonden(tables: Tables, year: number): ValueFact {
  const fund = needed(
    tables.rowsOf(puljer).find(({ aar, pulje }) => aar === year && pulje.startsWith("Togfonden")),
    `Togfonden blandt puljerne i aftalen fra ${year}`,
  );
  return factOf(
    tracer(puljer, [fund]).one("beloeb_mio_kr", {}),
    `Togfonden i mio. kr., ${year}`,
    (value) => `${number(value / 1000)} mia. kr.`,
  );
}

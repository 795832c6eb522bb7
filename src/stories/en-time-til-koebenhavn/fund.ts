import { tracer } from "../../analysis/tracer.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** What Togfonden, from which the promise is, has in the agreement of a year, and whether the overview says that it can be influenced. Throws a MissingError where it is not on its list. */
export function togfonden(tables: Tables, year: number) {
  const fund = needed(
    tables.rowsOf(puljer).find(({ aar, pulje }) => aar === year && pulje.startsWith("Togfonden")),
    `Togfonden blandt puljerne i aftalen fra ${year}`,
  );
  const trace = tracer(puljer, [fund]);
  return {
    amount: factOf(
      trace.one("beloeb_mio_kr", {}),
      `Togfonden i mio. kr., ${year}`,
      (value) => `${number(value / 1000)} mia. kr.`,
    ),
    canBeMoved: namedFact(
      needed(fund.kan_paavirkes ?? undefined, "oversigtens svar på, om Togfonden kan påvirkes"),
      "Oversigtens svar på, om Togfonden er påvirkelig",
      printedIn(trace.cells("kan_paavirkes", {})),
    ),
  };
}

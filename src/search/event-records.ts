import { rowsOf } from "../catalogue.ts";
import begivenheder from "../datasets/begivenheder.ts";
import { danishPeriod } from "../lib/dates.ts";
import { isAhead } from "../model/status.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";

/** Every dated event of the sources, with its year on the timeline as its address. */
export const eventRecords = (): SearchRecord[] =>
  rowsOf(begivenheder).map(({ dato, slut, aar, begivenhed, status }) => ({
    u: `${urls.timeline}#aar-${aar}`,
    t: begivenhed,
    k: "Begivenhed",
    d: danishPeriod(dato, slut) + (isAhead(status) ? ", ventet i bilaget" : ""),
  }));

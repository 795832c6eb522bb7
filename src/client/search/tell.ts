import { number } from "../../lib/format.ts";
import type { Found } from "./engine.ts";

/** How many results are listed. */
export const MOST_SHOWN = 30;

/** What was found, in words: how many have what was asked for, and what the others have. */
export function tell({ records, complete }: Found, query: string): string {
  const found = records.length;
  if (found === 0) return `Intet fundet om »${query}«. Prøv et kortere ord.`;
  const shown = found > MOST_SHOWN ? ` De ${MOST_SHOWN} bedste er vist.` : "";
  const single = !/\s/.test(query);
  if (complete === 0 && single) return `Ingen side har »${query}«. Disse har noget, der ligner.${shown}`;
  if (complete === 0) return `Ingen side har alle ordene. Disse har nogle af dem.${shown}`;
  const rest = single ? "noget, der ligner" : "nogle af ordene";
  const some = found > complete ? ` Yderligere ${number(found - complete)} har ${rest}.` : "";
  return `${number(complete)} ${complete === 1 ? "resultat" : "resultater"} for »${query}«.${some}${shown}`;
}

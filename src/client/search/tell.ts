import { count, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { toldValue, toldWithin } from "../../lib/told-value.ts";
import { readQuery, type ReadAs } from "./read-as.ts";
import { isLight, term, words } from "./terms.ts";
import type { Found } from "./engine.ts";

/** There is room for more of a query than of what stands within a sentence. */
const toldQuery = toldWithin(80);

const isSingle = (query: string): boolean => !/\s/.test(query.trim());

/** What those results have that have not every word. */
export const partlyOf = (query: string): string => (isSingle(query) ? "Noget, der ligner" : "Kun nogle af ordene");

/** That words are read as others: `»guldborgsnd« er læst som »Guldborgsund«.` */
const tellRead = (read: readonly ReadAs[]): string =>
  `${listAnd(read.map(([own, as], at) => `${toldValue(own)} ${at === 0 ? "er læst " : ""}som ${toldValue(as)}`))}. `;

/** What was found, in words: what of the query was read otherwise, how many have what was asked for, and what the others have. */
export function tell({ read, ...found }: Found, query: string): string {
  return read === undefined ? tellFound(found, query) : tellRead(read) + tellFound(found, readQuery(query, read));
}

function tellFound({ records, complete, lacking = [], place, like }: Found, query: string): string {
  const found = records.length;
  const told = toldQuery(query);
  const [word = query, another] = words(query).filter((one) => !isLight(term(one)));
  if (found === 0) return `Intet fundet om ${told}. Prøv et andet ord.`;
  if (complete === 0 && (another === undefined || like))
    return `Ingen side har ${another === undefined ? toldValue(word) : "nogen af ordene"}. Her er det, der ligner.`;
  if (place !== undefined) return `Der er ingen tal om det for ${place}. Her er det, der ligger nærmest.`;
  if (complete === 0 && records[0]?.n) return "Ingen side har alle ordene. Tallet øverst ligger nærmest.";
  if (complete === 0)
    return `Ingen side har alle ordene. Her er ${found === 1 ? "én, der har et" : "dem, der har nogle"} af dem.`;
  const rest = isSingle(query) ? "noget, der ligner" : "kun nogle af ordene";
  const some = found > complete ? ` ${count(found - complete, "mere", "flere")} har ${rest}.` : "";
  const none = lacking.length === 0 ? "" : ` Der er ingen tal for ${lacking.join(" og ")}.`;
  const whole = some === "" || none !== "" || isSingle(query) ? "for" : "med alle ordene i";
  return `${number(complete)} ${complete === 1 ? "resultat" : "resultater"} ${whole} ${told}.${none}${some}`;
}

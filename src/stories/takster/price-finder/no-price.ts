import {
  findPrice,
  nominalPrices,
  priceFact,
  sizeName,
  ydelseName,
  pricedYears,
  type Takst,
} from "../../../analysis/takster.ts";
import { yearSpans } from "../../../lib/year-spans.ts";
import { say, type Words } from "../../../model/words.ts";
import type { ResultKey } from "./results.ts";

/** What the finder shows where there is no price: why there is none. */
export interface NoPriceResult {
  key: ResultKey;
  what: string;
  why: Words;
}

/** Why there is no price, for each supervisor and year without any, else each service, else each size. */
export function noPriceResults(
  rows: readonly Takst[],
  choices: { tilsyn: Takst["tilsyn"][]; aar: number[]; ydelse: Takst["ydelse"][] },
): NoPriceResult[] {
  const prices = nominalPrices(rows);
  return choices.tilsyn.flatMap((tilsyn) =>
    choices.aar.flatMap((aar): NoPriceResult[] => {
      const there = rows.filter((row) => row.tilsyn === tilsyn && row.aar === aar);
      const name = `Socialtilsyn ${tilsyn} ${aar}`;
      if (there.length === 0) {
        const why = `Kilderne har kun takster fra Socialtilsyn ${tilsyn} for ${yearSpans(pricedYears(prices, tilsyn))}.`;
        return [{ key: { tilsyn, aar }, what: name, why }];
      }
      return choices.ydelse.flatMap((ydelse) => withoutPrice(there, prices, { tilsyn, aar, ydelse }, name));
    }),
  );
}

function withoutPrice(
  there: readonly Takst[],
  prices: readonly Takst[],
  key: Pick<Takst, "tilsyn" | "aar" | "ydelse">,
  name: string,
): NoPriceResult[] {
  const same = there.filter((row) => row.ydelse === key.ydelse);
  const service = ydelseName(key.ydelse);
  if (same.length === 0) {
    const last = pricedYears(prices, key.tilsyn, key.ydelse).at(-1);
    const why = `Kilderne oplyser ikke denne takst for ${key.aar}. Den seneste er fra ${last}.`;
    return [{ key, what: `${service}, ${name}`, why }];
  }
  return same
    .filter((row) => !findPrice(prices, row))
    .map((row) => ({
      key: { ...key, stoerrelse: row.stoerrelse },
      what: `${service}, ${sizeName(row.stoerrelse)}, ${name}`,
      why: say`Kilden oplyser kun taksten omregnet til ${row.prisniveau}: ${priceFact(row)} Det er ikke det beløb, der blev betalt i ${key.aar}.`,
    }));
}

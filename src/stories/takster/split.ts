import { placesIn } from "../../analysis/per-place.ts";
import { amountOf, type Takst } from "../../analysis/takster.ts";
import { computed } from "../../analysis/trace.ts";
import { kroner, number, spelled } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";

/** Into how many services of one size the places are divided. */
const HOMES = [1, 2, 4, 8];
/** Prices are in whole kroner. */
const ROUNDING = 0.001;

/** As many places in one service, or divided among some that are alike: what they pay together. */
export interface Split {
  homes: number;
  places: ValueFact;
  bill: ValueFact;
  price: Takst;
}

/** The same places in one service and in more and more of them, as far as they can be divided evenly. */
export const splitsOf = ({ account: all }: ValueFact, prices: readonly Takst[]): Split[] =>
  HOMES.flatMap((homes) => {
    const size = all.value / homes;
    const price = prices.find(({ stoerrelse }) => {
      const { fewest, most = Infinity } = placesIn(stoerrelse);
      return fewest <= size && size <= most;
    });
    if (!Number.isInteger(size) || !price) return [];
    const each = amountOf(price);
    const what = `${number(all.value)} pladser på ${spelled(homes, "neuter")} lige store steder, Nord ${price.aar}`;
    return {
      ...{ homes, price },
      places: factOf(
        computed(size, all.unit, [all], `${number(all.value)} / ${homes}`),
        `Pladser på hvert: ${what}`,
        spelled,
      ),
      bill: factOf(
        computed(homes * each.value, each.unit, [each, all], `${homes} × ${number(each.value)}`),
        `Årligt tilsyn: ${what}`,
        kroner,
      ),
    };
  });

/** How many times as much the most divided pay as those that are in one service. */
export function timesAsMuch(splits: readonly Split[]) {
  const [whole, divided] = [splits[0], splits.at(-1)];
  if (!whole || !divided || whole === divided) return undefined;
  const [one, many] = [whole.bill.account, divided.bill.account];
  const times = Math.round(many.value / one.value);
  return {
    ...{ whole, divided },
    homes: factOf(
      computed(divided.homes, null, [many], `${number(whole.places.value)} / ${number(divided.places.value)}`),
      "Steder, pladserne er delt på",
      spelled,
    ),
    times: factOf(
      computed(times, null, [one, many], `${number(many.value)} / ${number(one.value)}`),
      "Så mange gange større er regningen for de mange små steder",
      spelled,
    ),
    isExact: Math.abs(many.value / one.value - times) < ROUNDING,
  };
}

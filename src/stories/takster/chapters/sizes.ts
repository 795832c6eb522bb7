import { perPlace, placesPaidFor } from "../../../analysis/per-place.ts";
import { priceFact, SIZES, yearInWords } from "../../../analysis/takster.ts";
import { rateOf } from "../../../analysis/trace.ts";
import { kroner, number, percent, spelled } from "../../../lib/format.ts";
import { needed } from "../../../lib/needed.ts";
import { factOf } from "../../../model/fact.ts";
import { claimOf } from "../../../model/story.ts";
import type { Traced } from "../../../model/traced.ts";
import { say } from "../../../model/words.ts";
import type { Prices } from "../prices.ts";

/** What the newest price comes to for each place, and where it jumps. */
export function sizes(data: Prices) {
  const { last, small, steps, steepest } = data;
  const newest = small("tilsyn", last);
  const one = factOf(placesPaidFor(newest).fewest, "Færrest pladser i den mindste gruppe", spelled);
  const most = needed(placesPaidFor(newest).most, "den øvre grænse for de mindste tilbud");
  const many = factOf(most, "Flest pladser i den mindste gruppe", spelled);
  const jumps = steps.map(({ change }) => factOf(change, `Spring i pris pr. plads, Nord ${last}`, percent));
  const { at, below, above } = steepest;
  const top = needed(steps.at(-1), "spring i taksten");
  const each = (value: Traced, places: number) =>
    factOf(value, `Nord: årligt tilsyn pr. plads ved ${places} pladser, ${last}`, (kr) => kroner(Math.round(kr)));
  return {
    title: `Tilsynet koster det samme for ${one.text} plads som for ${many.text}`,
    facts: {
      last: { ...data.year(last, "Seneste år med takster, Nord"), text: yearInWords(newest) },
      small: priceFact(newest),
      steps: data.counted(
        SIZES.map((stoerrelse) => data.price({ ...newest, stoerrelse })),
        "stoerrelse",
        "trin",
        "Størrelser, som taksterne er delt efter",
      ),
      one,
      largest: factOf(top.last, "Flest pladser i den næststørste gruppe", number),
      ratio: factOf(
        rateOf(perPlace(newest, one.account), top.below, 1, "gange"),
        `Pris pr. plads, ${one.text} plads mod ${top.last.value} pladser, ${last}`,
        (times) => number(times, 1),
      ),
    },
    claims: {
      sameForAll: claimOf(
        say`Et tilbud med ${one} plads betaler lige så meget for det årlige tilsyn som et med ${many}.`,
        many.value > one.value,
      ),
      everyStep: claimOf(
        say`Hver gang et tilbud vokser ind i en ny gruppe, bliver tilsynet dyrere pr. plads. Springet er størst ved plads nummer ${data.steepestAt}. Da går prisen fra ${each(below, at.value - 1)} til ${each(above, at.value)} pr. plads.`,
        jumps.every(({ value }) => value > 0),
        jumps,
      ),
    },
  };
}

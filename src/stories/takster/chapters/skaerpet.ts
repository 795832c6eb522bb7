import { alike, type Alike } from "../../../analysis/alike.ts";
import { bySize, turningPoint } from "../../../analysis/price-changes.ts";
import { readIn } from "../../../analysis/read-in.ts";
import { amountOf, priceFact, pricedYears } from "../../../analysis/takster.ts";
import { shareOf, timesOf } from "../../../analysis/trace.ts";
import { kroner, percent, spelled } from "../../../lib/format.ts";
import { isBetween } from "../../../lib/is-between.ts";
import { needed } from "../../../lib/needed.ts";
import { yearSpans } from "../../../lib/year-spans.ts";
import { factOf } from "../../../model/fact.ts";
import { claimOf } from "../../../model/story.ts";
import { say } from "../../../model/words.ts";
import type { Prices } from "../prices.ts";

/** What skærpet tilsyn cost while it was paid once, and what it costs for each month. */
export function skaerpet({ prices, change, small, nord, year }: Prices) {
  const years = pricedYears(prices, "Nord", "skaerpet_tilsyn");
  const before = years.findLast((aar) => aar < change.aar);
  const once = needed(before, `taksten for skærpet tilsyn før ${change.aar}`);
  const shareIn = (...those: number[]): Alike =>
    alike(
      those.flatMap((aar) => bySize(prices, [nord("skaerpet_tilsyn", aar), nord("tilsyn", aar)], shareOf)),
      `Skærpet tilsyn i forhold til årligt tilsyn: Nord, ${yearSpans(those)}`,
      percent,
    );
  const since = shareIn(...years.filter((aar) => aar >= change.aar));
  const [oldPrice, newPrice] = [small("skaerpet_tilsyn", once), small("skaerpet_tilsyn", change.aar)];
  const turning = turningPoint(prices, [oldPrice, newPrice], "måneder");
  const months = factOf(turning.enough, "Måneder, hvorefter den nye regel er dyrest", spelled);
  const fewer = factOf(turning.fewer, "Måneder, hvorefter den gamle regel er dyrest", spelled);
  const bill = factOf(
    timesOf(turning.enough, amountOf(newPrice)),
    `Nord, de mindste tilbud: ${months.text} måneders skærpet tilsyn, ${change.aar}`,
    kroner,
  );
  return {
    facts: {
      once: year(once, "Sidste år, hvor skærpet tilsyn blev betalt én gang", "skaerpet_tilsyn"),
      month: year(change.aar, "Første år, hvor skærpet tilsyn betales pr. påbegyndt måned", "skaerpet_tilsyn"),
      shareBefore: shareIn(once),
      shareAfter: shareIn(change.aar),
    },
    claims: {
      grounds: readIn(
        ["kkr-nordjylland-2020-06"],
        [newPrice.kilde],
        "Årsrapporten giver grunden: Det skal få tilbuddene til at rette op på det, de har fået påbud om.",
      ),
      tenth: claimOf(
        "Siden har den været en tiendedel i alle de år, vi har takster for.",
        isBetween(since.low, 9.95, 10.05) && isBetween(since.high, 9.95, 10.05),
        [since],
      ),
      monthsDearer: claimOf(
        say`Efter ${months} måneder er den nye regel dyrest, efter ${fewer} er den gamle det. For de mindste tilbud var regningen for ${months} måneder ${bill} mod ${priceFact(oldPrice)} efter den gamle regel.`,
        fewer.value > 1 && turning.alike,
      ),
    },
  };
}

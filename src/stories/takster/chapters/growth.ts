import { greatest } from "d3";
import { alike, type Alike } from "../../../analysis/alike.ts";
import { namesOf } from "../../../analysis/names-of.ts";
import { bySize, yearlyChanges } from "../../../analysis/price-changes.ts";
import { priceFact, ydelseName, yearInWords, type Ydelse } from "../../../analysis/takster.ts";
import { changeOf } from "../../../analysis/trace.ts";
import { percent } from "../../../lib/format.ts";
import { isBetween } from "../../../lib/is-between.ts";
import { needed } from "../../../lib/needed.ts";
import { factOf } from "../../../model/fact.ts";
import { claimOf } from "../../../model/story.ts";
import { say } from "../../../model/words.ts";
import { inPercent, sizeOf, type Prices } from "../prices.ts";

/** How Nord's prices have grown since the first year. */
export function growth({ prices, first, last, lastWhole, small, nord }: Prices) {
  const since = (ydelse: Ydelse, to: number): Alike =>
    alike(
      bySize(prices, [nord(ydelse, first), nord(ydelse, to)], changeOf),
      `${ydelseName(ydelse)}, stigning i alle størrelser: Nord, ${first} til ${to}`,
      percent,
    );
  const grown = since("tilsyn", last);
  const approval = since("godkendelse", lastWhole);
  const others = [since("tilsyn", lastWhole), since("vaesentlig_aendring", lastWhole)];
  const changes = yearlyChanges(prices, small("tilsyn", last)).map(({ aar, change: value }) => ({
    name: String(aar),
    by: factOf(value, `Nord: årligt tilsyn, ændring fra ${aar - 1} til ${aar}`, inPercent),
  }));
  const falls = changes.filter(({ by }) => by.value < 0);
  const biggest = needed(
    greatest(changes, ({ by }) => by.value),
    "takster for to år i træk",
  );
  return {
    facts: {
      approvalBefore: priceFact(small("godkendelse", first)),
      approvalAfter: priceFact(small("godkendelse", lastWhole)),
      biggestYear: namesOf([biggest], "År med den største stigning i årligt tilsyn, Nord"),
      biggest: factOf(biggest.by.account, `${biggest.by.what}, den største stigning`, sizeOf),
    },
    claims: {
      tilsynGrew: claimOf(
        say`Det årlige tilsyn er steget ${grown} fra ${first} til ${yearInWords(small("tilsyn", last))}, og det gælder alle størrelser.`,
        grown.low > 0 && percent(grown.low) === percent(grown.high),
      ),
      approvalDoubled: claimOf(
        `Af de takster, der kan sammenlignes, er prisen for at blive godkendt i Socialtilsyn Nord steget mest. Den er næsten fordoblet fra ${first} til ${lastWhole}.`,
        approval.low > 85 && approval.high < 100 && others.every(({ high }) => high < approval.low),
        [approval, ...others],
      ),
      fell: claimOf(
        say`Af de år, vi kan sammenligne, var taksten kun lavere end året før i ${namesOf(falls, "År, hvor det årlige tilsyn i Nord blev billigere")}.`,
        isBetween(falls.length, 0, changes.length / 2),
        changes.map(({ by }) => by),
      ),
    },
  };
}

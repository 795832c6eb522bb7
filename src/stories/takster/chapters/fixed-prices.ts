import { restatedPrices } from "../../../analysis/fixed-prices.ts";
import { readIn } from "../../../analysis/read-in.ts";
import { sourceIdsOf } from "../../../analysis/source-ids-of.ts";
import { amountOf, yearInWords } from "../../../analysis/takster.ts";
import { changeOf } from "../../../analysis/trace.ts";
import { factOf } from "../../../model/fact.ts";
import { claimOf } from "../../../model/story.ts";
import { say } from "../../../model/words.ts";
import { sizeOf, type Prices } from "../prices.ts";

/** What the source has compared in fixed prices, and why it says that prices changed. */
export function fixedPrices(data: Prices) {
  const { small, inFixed, sizeInFixed, year } = data;
  const [fixedA, fixedB] = [data.restatement(0), data.restatement(1)];
  const fixed = sizeInFixed(fixedA, "tilsyn");
  const fixedApproval = sizeInFixed(fixedA, "godkendelse");
  const fixedChange = sizeInFixed(fixedA, "vaesentlig_aendring");
  const fixedLater = sizeInFixed(fixedB, "tilsyn");
  const nominal = factOf(
    changeOf(amountOf(small("tilsyn", fixedA.from)), amountOf(small("tilsyn", fixedA.to))),
    `Nord: årligt tilsyn ${fixedA.from} til ${fixedA.to} i løbende priser`,
    sizeOf,
  );
  return {
    facts: {
      fixedTimes: data.counted(
        data.restated.flatMap((years) => restatedPrices(data.rows, years).slice(0, 1)),
        "prisniveau",
        "gange",
        "Gange, kilden har regnet et års takst om",
      ),
      fixedFrom: year(fixedA.from, "Første år i den første sammenligning i faste priser"),
      fixedTo: year(fixedA.to, "Andet år i den første sammenligning i faste priser"),
      nominal,
    },
    claims: {
      fixedFirst: claimOf(
        say`Det årlige tilsyn blev ${fixed} billigere, mens det blev ${fixedApproval} dyrere at blive godkendt og ${fixedChange} dyrere at få godkendt en ændring.`,
        fixed.high < 0 && Math.min(fixedApproval.low, fixedChange.low, nominal.value) > 0,
        [
          nominal,
          ...(["tilsyn", "godkendelse", "vaesentlig_aendring"] as const).map((ydelse) => inFixed(fixedA, ydelse)),
        ],
      ),
      reweighted: readIn(
        ["kkr-nordjylland-2018-09"],
        sourceIdsOf(restatedPrices(data.rows, fixedA)),
        `Budgettet for ${fixedA.to} fordelte de ventede godkendelser på de to mindste grupper, fordi de fleste nye tilbud hører til dér. Det kalder kilden en mere korrekt beregning. Den siger ikke, hvor meget af stigningen det forklarer.`,
      ),
      fixedSecond: claimOf(
        say`Fra ${fixedB.from} til ${yearInWords(small("tilsyn", fixedB.to))} faldt taksten for årligt tilsyn ${fixedLater} i ${fixedB.to}-priser.`,
        fixedLater.high < 0,
        [inFixed(fixedB, "tilsyn")],
      ),
      reasons: readIn(
        ["kkr-nordjylland-2024-09"],
        sourceIdsOf(restatedPrices(data.rows, fixedB)),
        "Kilden peger på et lidt mindre budget og på, at der ventes flere store tilbud.",
      ),
    },
  };
}

import { greatest } from "d3";
import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { isBetween } from "../../lib/is-between.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { joinedWords, say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldChanges, type FixedChange } from "./changes.ts";
import { figures } from "./figures.ts";
import { placePrice } from "./place-price.ts";
import { toldPrices } from "./prices.ts";

export const theme: Theme = "social";

/** The papers that were read for who sets the prices, and what they are to cover. */
const READ = ["kkr-nordjylland-2024-09"];
/** The agreements that were read for what a place costs: a newer one may say it anew. */
const AGREEMENTS = ["kkr-nordjylland-2018-09", "kkr-nordjylland-2020-06", "kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const prices = toldPrices(tables);
  const changes = toldChanges(tables);
  const place = placePrice(tables);
  const { jump, jumps, free, one, many, before, after, year } = prices;
  const isDearer = jumps.every(({ change }) => change.value > 0);
  const tallest = greatest(jumps, ({ more }) => more.value);
  const sources = sourceIdsOf(prices.yearly);
  const oest = tables.rowsOf(tilsynstakster).filter(({ tilsyn }) => tilsyn === "Øst");
  const { approval, alteration } = changes;
  const between = (change: FixedChange) => {
    const [from, to] = changes.years(change);
    return say`fra ${from} til ${to}`;
  };
  const costs = readIn(
    READ,
    place.costPapers,
    "I den nordjyske aftale om sociale tilbud er taksten en af de udgifter, som prisen for en plads skal dække. Den pris betaler kommunerne.",
  );
  const law = readIn(
    ["kkr-sjaelland-2022-09"],
    sourceIdsOf(oest),
    "Grænserne mellem grupperne ligger fast i lovgivningen, skriver Socialtilsyn Øst.",
  );
  return {
    title: "Én plads mere gør alle de andre dyrere",
    standfirst:
      "Et bosted betaler det samme for tilsynet, indtil det bliver for stort til sin gruppe. " +
      "Så stiger prisen et trin, og regningen ender hos kommunerne.",
    years: yearSpans([...changes.changes.flatMap(({ fra_aar, aar }) => [fra_aar, aar]), prices.last]),
    figures: figures(prices, changes),
    facts: { last: jump.last },
    claims: {
      step: claimOf(
        say`Når det får plads nummer ${jump.at}, stiger regningen for det årlige tilsyn fra ${before} til ${after} Den ene plads koster altså ${jump.more} om året.`,
        jump.more.value > 0,
      ),
      free: onlyWhere(
        free !== undefined,
        claimOf(say`De næste ${free ?? ""} koster ikke noget ekstra.`, (free?.value ?? 0) > 0),
      ),
      ours: claimOf(say`Sådan er priserne hos Socialtilsyn Nord i ${year}.`, sources.length > 0),
      costs,
      small: claimOf(
        say`Springet er lille ved siden af prisen for selve pladsen. I ${place.year} var budgettet for pladserne i aftalen i gennemsnit cirka ${place.each} pr. plads.`,
        (jump.above.value - jump.below.value) / place.each.value < 0.01 &&
          readIn(AGREEMENTS, place.agreements, "").holds,
        [jump.below, jump.above],
      ),
      each: claimOf(
        say`Delt ud på pladserne går prisen fra ${jump.below} ved ${jump.last} pladser til ${jump.above} ved ${jump.at}.`,
        jump.change.value > 0,
        [jump.change],
      ),
      tallest: onlyWhere(
        tallest !== undefined && tallest.at.value !== jump.at.value,
        claimOf(
          say`Trinnet ved plads nummer ${tallest?.at ?? ""} er højere i kroner, men dér er der flere pladser til at dele regningen.`,
          (tallest?.at.value ?? 0) > jump.at.value,
          tallest ? [tallest.more, jump.more] : [],
        ),
      ),
      between: claimOf(
        say`Mellem trinene går det den anden vej: Jo flere pladser, jo mindre betales der for hver. Et sted med ${one} plads betaler lige så meget som et med ${many}.`,
        isDearer && many.value > one.value,
        jumps.map(({ change }) => change),
      ),
      model: readIn(
        READ,
        sources,
        "Alle fem socialtilsyn bruger den samme model. Den skal fordele udgifterne efter, hvor stor opgaven med tilsynet er, skriver Socialtilsyn Nord.",
      ),
      fixedFell: claimOf(
        say`Socialtilsyn Nord har ${changes.times} gange regnet et tidligere års takster om til det nyes priser. Hver gang var det årlige tilsyn blevet lidt billigere: ${joinedWords(
          changes.yearly.map((change) => say`${change.by} ${between(change)}`),
          " og ",
        )}.`,
        changes.yearly.every(({ by }) => isBetween(by.low, -3, 0) && by.high < 0) && changes.times.value > 1,
        changes.yearly.map(({ by }) => by),
      ),
      fixedRose: claimOf(
        say`At blive godkendt blev derimod ${approval.by} dyrere ${between(approval)}, og at få godkendt en væsentlig ændring blev ${alteration.by} dyrere.`,
        approval.by.low > 0 && alteration.by.low > 0 && approval.aar === alteration.aar,
      ),
      reweighted: readIn(
        ["kkr-nordjylland-2018-09"],
        sourceIdsOf(approval.rows),
        "Det år regnede tilsynet med, at alle nye steder hørte til i de to mindste grupper. Det kalder budgettet en mere korrekt beregning. Hvor meget af stigningen det forklarer, står der ikke.",
      ),
      law,
    },
    short: [
      claimOf(
        say`Når et bosted hos Socialtilsyn Nord vokser fra ${jump.last} til ${jump.at} pladser, stiger regningen for det årlige tilsyn med ${jump.more}`,
        jump.more.value > 0,
      ),
      claimOf(say`Det gør tilsynet ${jump.change} dyrere for hver eneste plads.`, jump.change.value > 0),
      {
        ...claimOf(
          "Kommunerne betaler i sidste ende, men grænserne mellem grupperne ligger fast i lovgivningen.",
          costs.holds && law.holds,
        ),
        values: `${costs.values}; ${law.values}`,
      },
    ],
    related: ["boern-og-regning", "pladser"],
  };
}

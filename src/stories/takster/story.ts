import { greatest } from "d3";
import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { shareOf } from "../../analysis/trace.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { percent } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { begins, factOf } from "../../model/fact.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { joinedWords, say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { greatestRise, toldChanges, type FixedChange } from "./changes.ts";
import { figures } from "./figures.ts";
import { placePrice } from "./place-price.ts";
import { toldPrices } from "./prices.ts";
import { sameStair } from "./stair.ts";

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
  const between = (change: FixedChange) => {
    const [from, to] = changes.years(change);
    return say`fra ${from} til ${to}`;
  };
  const rise = greatestRise(tables, changes);
  const part = factOf(
    shareOf(jump.more.account, place.each.account),
    `Springet som andel af budgettet for en plads i ${place.year.text}`,
    percent,
  );
  const stair = sameStair(tables);
  const costs = readIn(
    READ,
    place.costPapers,
    "Men i Nordjylland har kommunerne og regionen aftalt, at den er en del af prisen for en plads. Den pris betaler kommunerne.",
  );
  const law = readIn(
    ["kkr-sjaelland-2022-09"],
    sourceIdsOf(oest),
    "Grænserne mellem grupperne ligger fast i lovgivningen, skriver Socialtilsyn Øst.",
  );
  return {
    title: "Én plads mere kan gøre tilsynet dyrere for alle de andre",
    standfirst:
      "Skatteyderne betaler i sidste ende, når socialtilsynet holder øje med et bosted. " +
      "Regningen går i spring, og byrådet kan ikke flytte grænserne.",
    years: String(prices.last),
    figures: figures(prices),
    facts: { last: jump.last, at: jump.at },
    claims: {
      step: claimOf(
        say`Med plads nummer ${jump.at} stiger regningen for det årlige tilsyn fra ${before} til ${after} Den ene plads koster altså ${jump.more} i tilsyn om året.`,
        jump.more.value > 0,
      ),
      free: onlyWhere(
        free !== undefined,
        claimOf(say`De næste ${free ?? ""} koster ikke en krone ekstra.`, (free?.value ?? 0) > 0),
      ),
      ours: claimOf(
        say`Sådan er priserne i ${year} hos Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland.`,
        sources.length > 0,
      ),
      costs,
      each: claimOf(
        say`Ved ${jump.last} pladser koster tilsynet ${jump.below} pr. plads. Ved ${jump.at} koster det ${jump.above} Det er ${jump.change} mere.`,
        jump.change.value > 0,
      ),
      tallest: onlyWhere(
        tallest !== undefined && tallest.at.value !== jump.at.value,
        claimOf(
          say`Ved plads nummer ${tallest?.at ?? ""} er springet endnu større i kroner, men dér er der flere til at dele det.`,
          (tallest?.at.value ?? 0) > jump.at.value,
          tallest ? [tallest.more, jump.more] : [],
        ),
      ),
      small: claimOf(
        say`I ${place.year} var budgettet i den nordjyske aftale cirka ${place.each} om året for en plads, dag- og døgnpladser regnet sammen.`,
        readIn(AGREEMENTS, place.agreements, "").holds,
      ),
      part: claimOf(
        say`Fordelt på alle ${jump.at} pladser er springet lidt: under to promille af det beløb. Men lægger man hele springet på den nye plads, svarer det til godt ${part} af det.`,
        isBetween(jump.more.value / jump.at.value / place.each.value, 0.001, 0.002) &&
          isBetween(part.value - Math.round(part.value), 0, 0.5),
        [jump.more, place.each],
      ),
      stair: claimOf(
        say`Vi har ${stair.count} årlige prislister fra Socialtilsyn Nord og Øst, og trappen har samme form i dem alle. Andet trin koster en femtedel mere end det første, tredje det dobbelte af det første og fjerde det tredobbelte.`,
        stair.isTold && stair.from.join() === "Nord,Øst" && stair.count.value > 2,
      ),
      model: readIn(
        READ,
        sources,
        "Alle fem socialtilsyn bruger den samme model. Den skal fordele udgifterne efter, hvor meget arbejde der er med tilsynet, skriver Socialtilsyn Nord.",
      ),
      flat: claimOf(
        say`Men et sted med ${one} plads betaler det samme som et sted med ${many}.`,
        isDearer && many.value > one.value,
        jumps.map(({ change }) => change),
      ),
      fixedFell: claimOf(
        say`${begins(changes.times)} gange har Socialtilsyn Nord trukket prisstigningerne fra, og hver gang var det årlige tilsyn blevet lidt billigere: ${joinedWords(
          changes.yearly.map((change) => say`${change.by} ${between(change)}`),
          " og ",
        )}.`,
        changes.yearly.every(({ by }) => isBetween(by.low, -3, 0) && by.high < 0) && changes.times.value > 1,
        changes.yearly.map(({ by }) => by),
      ),
      between: claimOf(
        say`Men fra ${rise.from} til ${rise.to} steg prislisten ${rise.by}, uden at prisstigninger er trukket fra.`,
        rise.by.low > 3,
      ),
      law,
      ending: onlyWhere(
        free !== undefined,
        claimOf(
          say`Så længe trappen står, koster plads nummer ${jump.at} stedet ${jump.more} om året i tilsyn. De næste ${free ?? ""} koster ikke noget.`,
          (free?.value ?? 0) > 0,
        ),
      ),
      whole: readIn(READ, sources, "Priserne skal tilsammen dække alt, hvad tilsynet med stederne koster."),
    },
    short: [
      {
        ...claimOf(
          "Kommunerne og dermed skatteyderne betaler i sidste ende for tilsynet med bosteder. Grænserne i prislisten ligger fast i lovgivningen, så byrådet kan ikke flytte dem.",
          costs.holds && law.holds,
        ),
        values: `${costs.values}; ${law.values}`,
      },
      claimOf(
        say`Når et bosted under Socialtilsyn Nord vokser fra ${jump.last} til ${jump.at} pladser, stiger regningen for det årlige tilsyn med ${jump.more}`,
        jump.more.value > 0,
      ),
      claimOf(
        say`Det gør tilsynet ${jump.change} dyrere for hver plads, cirka ${jump.moreEach} om året.`,
        jump.change.value > 0,
      ),
    ],
    related: ["regning-for-tilsyn", "pladser"],
  };
}

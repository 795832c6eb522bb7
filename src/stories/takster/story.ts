import { greatest } from "d3";
import { readIn } from "../../analysis/read-in.ts";
import { newestYear } from "../../analysis/newest.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { greatestRise } from "./greatest-rise.ts";
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
  const place = placePrice(tables);
  const { jump, jumps, free, most, two, one, many, before, after, year } = prices;
  const isDearer = jumps.every(({ change }) => change.value > 0);
  const tallest = greatest(jumps, ({ more }) => more.value);
  const sources = sourceIdsOf(prices.yearly);
  const oest = tables.rowsOf(tilsynstakster).filter(({ tilsyn }) => tilsyn === "Øst");
  const lawYear = yearFact(
    tracer(tilsynstakster, oest),
    newestYear(oest, "takster i Socialtilsyn Øst"),
    "Seneste år med takster, Øst",
  );
  const rise = greatestRise(tables);
  const stair = sameStair(tables);
  const costs = readIn(
    READ,
    place.costPapers,
    "Er stedet et af dem, som kommunerne og regionen i Nordjylland bruger sammen, er regningen en del af prisen for en plads, og den betaler kommunerne. Hvordan private steder regner den ind, siger aftalen ikke.",
  );
  return {
    title: "Én plads mere kan gøre tilsynet dyrere for alle de andre",
    standfirst:
      "Skatteyderne er med til at betale, når socialtilsynet holder øje med et bosted. " +
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
      little: claimOf(
        "For den enkelte plads betyder springet altså lidt.",
        jump.moreEach.value / place.each.value < 0.002,
        [jump.moreEach, place.each],
      ),
      odd: onlyWhere(
        free !== undefined,
        claimOf(
          say`Det er princippet, der er underligt: Den ene plads udløser hele springet, de næste ${free ?? ""} ingenting.`,
          (free?.value ?? 0) > 0,
        ),
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
      rose: claimOf(
        say`Mest steg prislisten fra ${rise.from} til ${rise.to}: ${rise.by}, uden at prisstigninger er trukket fra.`,
        rise.by.low > 3,
      ),
      law: claimOf(
        say`Grænserne lå fast i lovgivningen, skrev Socialtilsyn Øst om ${lawYear}, og i ${year} var de de samme.`,
        stair.isTold && readIn(["kkr-sjaelland-2022-09"], sourceIdsOf(oest), "").holds,
      ),
      ending: onlyWhere(
        most !== undefined,
        claimOf(
          say`Så længe trappen står, betaler et sted med ${jump.at} pladser det samme som et med ${most ?? ""}.`,
          (most?.value ?? 0) > jump.at.value,
        ),
      ),
      twoHomes: onlyWhere(
        most === undefined || most.value >= two.places.value,
        claimOf(
          say`Og to bosteder med ${jump.last} pladser hver betaler tilsammen ${two.price}, mens ét med ${two.places} slipper med ${after}`,
          two.price.value > after.value,
        ),
      ),
      whole: readIn(READ, sources, "Priserne skal tilsammen dække alt, hvad tilsynet med stederne koster."),
    },
    short: [
      {
        ...claimOf(
          "Bostedet får regningen. På de steder, som kommunerne og regionen i Nordjylland bruger sammen, ligger den i prisen for en plads, og den betaler skatteyderne.",
          costs.holds,
        ),
        values: costs.values,
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

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
import { DEPARTMENTS_IN, VISITS } from "./departments.ts";
import { greatestRise } from "./greatest-rise.ts";
import { figures } from "./figures.ts";
import { fallTo } from "./newest-change.ts";
import { placePrice } from "./place-price.ts";
import { toldPrices } from "./prices.ts";
import { timesAsMuch } from "./split.ts";
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
  const { jump, jumps, free, most, two, splits, one, many, least, before, after, year } = prices;
  const divided = timesAsMuch(splits);
  const fall = fallTo(tables, prices.last);
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
    title: "Én plads gør tilsynet to tredjedele dyrere. De næste er gratis",
    standfirst: say`Ét bosted med ${two.places} pladser slipper billigere end to med ${jump.last}. Prisen på tilsyn går i spring, og byrådet kan næppe flytte dem.`,
    years: String(prices.last),
    figures: figures(prices),
    facts: { at: jump.at },
    claims: {
      step: claimOf(
        say`Et bosted med ${jump.last} pladser betaler ${before} om året for tilsyn. Bliver der indrettet én plads mere, stiger regningen til ${after} Den ene plads gør altså tilsynet to tredjedele dyrere.`,
        Math.abs(jump.more.value / before.value - 2 / 3) < 0.01,
      ),
      free: claimOf(say`De næste ${free ?? ""} pladser koster ikke en krone ekstra.`, (free?.value ?? 0) > 0),
      twoHomes: claimOf(
        say`To bosteder med ${jump.last} pladser hver betaler tilsammen ${two.price} Ét bosted med ${two.places} pladser slipper med ${after}`,
        two.price.value > after.value && most !== undefined && most.value >= two.places.value,
      ),
      ours: claimOf(
        say`Sådan er priserne i ${year} hos Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland.`,
        sources.length > 0,
      ),
      costs,
      divided: onlyWhere(
        divided !== undefined,
        divided
          ? claimOf(
              say`Deles de ${two.places} pladser på ${divided.homes} bosteder med ${divided.divided.places} hver, betaler de tilsammen ${divided.divided.bill} Det er ${divided.times} gange så meget, som hvis pladserne lå samlet.`,
              divided.isExact && divided.times.value > 1,
              [divided.whole.bill],
            )
          : claimOf("", true),
      ),
      departments: readIn(
        [DEPARTMENTS_IN],
        sourceIdsOf(oest),
        `Men ét stort sted kan også være flere besøg: Har det flere afdelinger, ${VISITS}, skriver Socialtilsyn Øst.`,
      ),
      flat: claimOf(
        say`Et sted med ${one} plads betaler ${least}, det samme som et med ${many}.`,
        many.value > one.value,
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
        say`Springet ved plads nummer ${jump.at} gør hver plads cirka ${jump.moreEach} dyrere om året. Det er lidt af den samlede pris: I ${place.year} var budgettet i den nordjyske aftale cirka ${place.each} om året for en plads, dag- og døgnpladser regnet sammen.`,
        jump.moreEach.value / place.each.value < 0.002 && readIn(AGREEMENTS, place.agreements, "").holds,
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
      larger: onlyWhere(
        fall !== undefined,
        fall
          ? readIn(
              READ,
              fall.sources,
              say`I ${fall.paid} fik Socialtilsyn Nord flere penge ind end ventet, især fordi flere steder end ventet hørte til de store. I ${year} regnede det med flere store steder end året før, og det trækker prisen ned for alle. Om regningen har fået nogen til at vokse, står der ikke i bilagene.`,
            )
          : claimOf("", true),
      ),
      rose: claimOf(
        say`Mest steg Socialtilsyn Nords prisliste fra ${rise.from} til ${rise.to}: ${rise.by}, uden at prisstigninger er trukket fra.`,
        rise.by.low > 3,
      ),
      fell: onlyWhere(
        fall !== undefined,
        claimOf(say`I ${year} faldt den ${fall?.by ?? ""} i faste priser.`, (fall?.by.high ?? 0) < 0),
      ),
      law: claimOf(
        say`Grænserne lå fast i lovgivningen, skrev Socialtilsyn Øst om ${lawYear}, og i ${year} var de de samme.`,
        stair.isTold && readIn([DEPARTMENTS_IN], sourceIdsOf(oest), "").holds,
      ),
      ending: claimOf(
        say`Så længe trappen står, betaler et bosted med ${jump.at} pladser det samme som et med ${most ?? ""}. Skal det være billigst at være stor? Det kan politikerne i KKR spørge om, næste gang priserne bliver lagt frem.`,
        (most?.value ?? 0) > jump.at.value,
      ),
      whole: readIn(READ, sources, "Priserne skal tilsammen dække alt, hvad tilsynet med stederne koster."),
    },
    short: [
      claimOf(
        say`To bosteder med ${jump.last} pladser betaler tilsammen ${two.price} om året for tilsyn. Ét med ${two.places} betaler ${after}`,
        two.price.value > after.value,
      ),
      claimOf(
        say`Regningen går nemlig i spring: Plads nummer ${jump.at} koster ${jump.more}, de næste ${free ?? ""} ingenting.`,
        jump.more.value > 0 && free !== undefined,
      ),
      {
        ...claimOf(
          "Bostedet får regningen. På de steder, som kommunerne og regionen i Nordjylland bruger sammen, ligger den i prisen for en plads, og den betaler skatteyderne.",
          costs.holds,
        ),
        values: costs.values,
      },
    ],
    related: ["regning-for-tilsyn", "pladser"],
  };
}

import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { sumOf } from "../../analysis/trace.ts";
import socialaftaleNoegletal from "../../datasets/socialaftale-noegletal.ts";
import { number } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { factOf } from "../../model/fact.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { cardTotals } from "./card-totals.ts";
import { fell } from "./cards.ts";
import { figures } from "./figures.ts";
import { loansIn } from "./loans.ts";
import { shareCheck } from "./share-check.ts";
import { toldCards } from "./told.ts";

export const theme: Theme = "social";

/** The agreements that were read for what the cards are for, and how else places are counted. */
const AGREEMENTS = ["kkr-nordjylland-2018-09", "kkr-nordjylland-2020-06", "kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldCards(tables);
  const { places, aalborg, taken, swapped } = told;
  const { first, last, lacks, unplaced, printed, added } = places;
  const jammerbugt = { now: places.share("Jammerbugt", last, "privat"), most: [first, last].map(places.mostPrivate) };
  const laesoe = places.share("Læsø", last, "kommunal");
  const firstYear = places.years([first], "Første år med tal");
  const lastYear = places.years([last], "Seneste år med tal");
  const agreements = sourceIdsOf(tables.rowsOf(socialaftaleNoegletal));

  const undated = places.years(places.undated, "Årene for kortene, fra teksten omkring dem");
  const loans = loansIn(tables);
  const check = shareCheck(tables, places);
  const totals = cardTotals();

  const left = aalborg.after.value / aalborg.before.value;
  const isNineInTen = isBetween(left, 0.05, 0.15);
  const isMostGrown = places.grew.value > places.compared.value / 2;
  const isSwapped = fell(swapped.own) && !fell(swapped.shared) && swapped.fewer.value > swapped.more.value;
  const isTaken =
    taken.more.value >= taken.fewer.value && isBetween(taken.all.after.value / taken.all.before.value, 1, 1.05);
  /** What the card of the last year would have in Aalborg, were all that are missing there: the same number with a digit before it. */
  const whole = factOf(
    sumOf([aalborg.after.account, unplaced.account]),
    `Private pladser i Aalborg, hvis de manglende hørte til der, ${last}`,
    number,
  );
  const isSlip =
    lacks && whole.text.length === aalborg.after.text.length + 1 && whole.text.endsWith(aalborg.after.text);
  /** Also what the figure of owners is headed by: most of its places are private. */
  const isMostPrivate = jammerbugt.most.every((most) => most?.kommune === "Jammerbugt") && jammerbugt.now.value > 50;
  const shares = jammerbugt.most.flatMap((most) => most?.share ?? []);

  return {
    title: "Ni ud af ti private pladser i Aalborg forsvandt – på papiret",
    standfirst: `Kommunerne i Nordjylland vurderer, om der er plads nok til mennesker med handicap eller sociale problemer. ${
      lacks
        ? "Men deres kort over pladserne passer ikke med sig selv."
        : "Men deres kort over pladserne rejser flere spørgsmål, end det svarer på."
    }`,
    years: `${first} og ${last}`,
    figures: figures(told),
    facts: {},
    claims: {
      aalborg: claimOf(
        say`På kommunernes kort for ${firstYear} stod der ${aalborg.before} private pladser i Aalborg til mennesker med handicap eller sociale problemer. På kortet for ${lastYear} stod der ${aalborg.after}.`,
        isNineInTen,
      ),
      agreement: readIn(
        AGREEMENTS,
        agreements,
        say`Kortet hører til Nordjysk Socialaftale, der bliver lagt frem i KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes. I aftalen vurderer de ${places.compared} kommuner og regionen, om der er de pladser, folk har brug for.`,
      ),
      conclusion: readIn(
        AGREEMENTS,
        agreements,
        say`Begge gange, i ${firstYear} og i ${lastYear}, blev konklusionen, at udbuddet overordnet passer til behovet.`,
      ),
      taken: claimOf(
        say`Mens de private i Aalborg blev ${taken.fewer} færre på kortet, blev de kommunale ${taken.more} flere: ${taken.own.after} mod ${taken.own.before}. I alt stod der lidt flere: ${taken.all.after} mod ${taken.all.before}.`,
        isTaken,
      ),
      unexplained: readIn(
        AGREEMENTS,
        agreements,
        "Det kan være de samme pladser, som har fået en ny ejer eller er talt på en ny måde. Aftalen forklarer det ikke.",
      ),
      missing: onlyWhere(
        lacks,
        claimOf(
          say`Kortet siger selv, at der er ${printed} private pladser i alt. Lægger man kommunernes tal sammen, bliver det ${added}. Der mangler ${unplaced}.`,
          lacks,
        ),
      ),
      totals: onlyWhere(
        lacks,
        claimOf(
          say`De ${totals.matching} andre totaler på de to kort passer med kommunernes tal, også den med de kommunale pladser i ${lastYear}.`,
          totals.isOnlyOne,
        ),
      ),
      slip: onlyWhere(
        isSlip,
        claimOf(
          say`Skulle der have stået ${whole} i Aalborg og ikke ${aalborg.after}, går regnestykket op. Men fejlen kan også ligge i en anden kommune.`,
          isSlip,
        ),
      ),
      notEnough: onlyWhere(
        lacks,
        claimOf(
          say`Og selv med alle ${unplaced} ville Aalborg have under halvdelen af de private pladser, der stod på kortet for ${firstYear}.`,
          whole.value < aalborg.before.value / 2,
          [aalborg.before, aalborg.after],
        ),
      ),
      counted: onlyWhere(
        lacks && check !== undefined,
        claimOf(
          say`Aftalens egen tekst peger på, at totalen er regnet med: Den skriver, at dens pladser er ca. ${check?.printed ?? ""} af alle. Det passer bedst, hvis de ${unplaced} er talt med; uden dem bliver det nærmere ${check?.without ?? ""}. Hvor de hører til, siger teksten ikke.`,
          lacks && check !== undefined && check.isWith,
          check ? [check.within] : [],
        ),
      ),
      swapped: claimOf(
        say`Også i Mariagerfjord er noget flyttet: De kommunale pladser faldt med ${swapped.fewer}, men de fælles steg kun med ${swapped.more}.`,
        isSwapped,
      ),
      notAll: claimOf(say`Hvor de sidste ${swapped.rest} blev af, siger kortet ikke.`, isSwapped, [swapped.rest]),
      others: claimOf(
        say`I ${places.grew} af de ${places.compared} kommuner stod der flere private pladser på kortet i ${lastYear} end i ${firstYear}.`,
        isMostGrown,
        places.privately.flatMap(({ places: { before, after } }) => [before, after]),
      ),
      jammerbugt: claimOf(
        say`Jammerbugt havde den største private andel begge år, og i ${lastYear} var den ${jammerbugt.now}.`,
        isMostPrivate,
        shares,
      ),
      laesoe: claimOf(
        "På Læsø var alle pladser kommunale.",
        laesoe.value === 100 && places.mostOwn?.kommune === "Læsø",
        [laesoe],
      ),
      kinds: readIn(
        AGREEMENTS,
        agreements,
        say`Kortene for ${undated} skiller ikke dagpladser fra døgnpladser og børn fra voksne. De viser, hvor pladserne ligger, ikke hvem der bruger dem.`,
      ),
      portal: readIn(
        AGREEMENTS,
        agreements,
        "Der findes en anden tælling: Tilbudsportalen. Men aftalen skriver selv, at tallene dér ikke behøver at passe med dens egne.",
      ),
      loans: onlyWhere(
        loans !== undefined,
        loans
          ? readIn(
              AGREEMENTS.slice(-1),
              [loans.source],
              say`Aalborg og Thisted har fået tilsagn om lån i ${loans.years} til at udvide med ${loans.places} pladser.`,
            )
          : claimOf("", true),
      ),
      until: onlyWhere(
        loans !== undefined,
        claimOf(say`Aftalen gælder til og med ${loans?.until ?? ""}.`, loans !== undefined),
      ),
      onTop: onlyWhere(
        loans !== undefined && lacks,
        claimOf(
          say`Ellers bliver de ${loans?.places ?? ""} nye lagt oven i et kort, hvor ${unplaced} pladser enten er blevet væk eller aldrig har været der.`,
          loans !== undefined && lacks,
        ),
      ),
    },
    short: [
      claimOf(
        say`På kommunernes kort faldt Aalborgs private pladser til mennesker med handicap eller sociale problemer fra ${aalborg.before} i ${firstYear} til ${aalborg.after} i ${lastYear}.`,
        isNineInTen,
      ),
      claimOf(say`Samtidig stod der ${taken.more} flere kommunale pladser i Aalborg på kortet.`, isTaken),
      lacks
        ? claimOf(
            say`Kortets egen total er ${unplaced} private pladser højere end kommunernes tal lagt sammen. De ${totals.matching} andre totaler passer.`,
            lacks && totals.isOnlyOne,
          )
        : claimOf(say`Jammerbugt havde den største andel private pladser, ${jammerbugt.now}.`, isMostPrivate, shares),
    ],
    related: ["et-ciffer-forkert", "boernehjem"],
  };
}

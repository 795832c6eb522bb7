import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { fell } from "./cards.ts";
import { figures } from "./figures.ts";
import { toldCards } from "./told.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldCards(tables);
  const { places, aalborg, swapped } = told;
  const { first, last, read, lacks, unplaced, printed, added, growth } = places;
  const jammerbugt = { now: places.share("Jammerbugt", last, "privat"), most: [first, last].map(places.mostPrivate) };
  const laesoe = places.share("Læsø", last, "kommunal");
  const firstYear = places.years([first], "Første år med tal");
  const lastYear = places.years([last], "Seneste år med tal");

  const left = aalborg.after.value / aalborg.before.value;
  const isNineInTen = isBetween(left, 0.05, 0.15);
  const isMostGrown = places.grew.value > places.compared.value / 2;
  const isSwapped = fell(swapped.own) && !fell(swapped.shared) && swapped.fewer.value > swapped.more.value;
  /** Also what the figure of owners is headed by: most of its places are private. */
  const isMostPrivate = jammerbugt.most.every((most) => most?.kommune === "Jammerbugt") && jammerbugt.now.value > 50;

  return {
    title: "Ni ud af ti private pladser er væk fra kortet i Aalborg",
    standfirst:
      "Kommunerne i Nordjylland tæller de steder, hvor mennesker med særlige behov bor eller får hjælp om dagen. Tællingen rejser flere spørgsmål, end den svarer på.",
    years: `${first} og ${last}`,
    figures: figures(told),
    facts: {
      ...{ first: firstYear, last: lastYear },
      own: read.share({ ejerform: "kommunal", aar: last }, { aar: last }),
      privat: read.share({ ejerform: "privat", aar: last }, { aar: last }),
      shared: read.share({ ejerform: "socialaftale", aar: last }, { aar: last }),
      undated: places.years(places.undated, "Årene for kortene, fra teksten omkring dem"),
    },
    claims: {
      aalborg: claimOf(
        say`I ${firstYear} var der ${aalborg.before} private pladser i Aalborg. I ${lastYear} var der ${aalborg.after}.`,
        isNineInTen,
      ),
      others: claimOf(
        say`I ${places.grew} af de ${places.compared} kommuner kom der samtidig flere.`,
        isMostGrown,
        places.privately.flatMap(({ places: { before, after } }) => [before, after]),
      ),
      missing: onlyWhere(
        lacks,
        claimOf(
          say`Kortet siger selv, at der er ${printed} private pladser i alt. Lægger man kommunernes tal sammen, bliver det ${added}. Der mangler altså ${unplaced}.`,
          lacks,
        ),
      ),
      notEnough: onlyWhere(
        lacks,
        claimOf(
          say`Selv hvis de alle hørte til i Aalborg, ville kommunen have under halvdelen af de private pladser, den havde i ${firstYear}. Aftalen forklarer ikke faldet.`,
          aalborg.after.value + unplaced.value < aalborg.before.value / 2,
          [aalborg.before, aalborg.after, unplaced],
        ),
      ),
      swapped: claimOf(
        say`I Mariagerfjord gik de kommunale pladser fra ${swapped.own.before} til ${swapped.own.after}, mens de fælles gik fra ${swapped.shared.before} til ${swapped.shared.after}.`,
        isSwapped,
      ),
      notAll: claimOf(say`Men det kan højst forklare ${swapped.more} af de ${swapped.fewer}, der er væk.`, isSwapped),
      jammerbugt: claimOf(
        say`Jammerbugt har den største private andel på begge kort, og den er nu ${jammerbugt.now}.`,
        isMostPrivate,
        jammerbugt.most.flatMap((most) => most?.share ?? []),
      ),
      laesoe: claimOf(
        "På Læsø er alle pladser kommunale.",
        laesoe.value === 100 && places.mostOwn?.kommune === "Læsø",
        [laesoe],
      ),
      growth: claimOf(
        say`Tilsammen lå der ${read.sum({ aar: last })} pladser i kommunerne i ${lastYear} mod ${read.sum({ aar: first })} i ${firstYear}. Det er ${lacks ? say`${growth.more} eller ${growth.most} flere, alt efter hvilket af kildens to tal for de private der er rigtigt` : say`${growth.more} flere`}.`,
        Math.min(growth.more.value, growth.most.value) >= 0.5,
      ),
    },
    short: [
      claimOf(
        say`På kortet over pladser til mennesker med særlige behov faldt Aalborgs private pladser fra ${aalborg.before} i ${firstYear} til ${aalborg.after} i ${lastYear}.`,
        isNineInTen,
      ),
      claimOf(
        say`I Mariagerfjord er ${swapped.fewer} kommunale pladser væk, og kun ${swapped.more} fælles er kommet til.`,
        isSwapped,
      ),
      lacks
        ? claimOf(say`Kortets egen total er ${unplaced} private pladser højere end kommunernes tal lagt sammen.`, lacks)
        : claimOf(
            say`Jammerbugt har den største andel private pladser, ${jammerbugt.now}.`,
            isMostPrivate,
            jammerbugt.most.flatMap((most) => most?.share ?? []),
          ),
    ],
    related: ["et-ciffer-forkert", "takster"],
  };
}

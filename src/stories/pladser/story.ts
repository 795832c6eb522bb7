import { OWNERSHIP } from "../../analysis/pladser.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { capital, spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import { say } from "../../model/words.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { placesOf } from "./places.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const places = placesOf(tables);
  const { first, last, read, byShare, shifts, unplaced, years } = places;
  const lacks = unplaced.value > 0;

  const { more, most } = places.growth;
  const jammerbugt = places.shareInBoth("Jammerbugt");
  const couldBeThird = places.couldReach(needed(byShare(last, "privat")[2], `tre kommuner i ${last}`).share.value);
  const [mostOwn, nextOwn] = byShare(last, "kommunal");
  const rebild = places.shareInBoth("Rebild");
  const rebildOwn = places.inBoth("Rebild", "kommunal");
  const rebildAll = OWNERSHIP.map((form) => places.inBoth("Rebild", form));
  const mariagerfjordOwn = places.inBoth("Mariagerfjord", "kommunal");
  const mariagerfjordShared = places.inBoth("Mariagerfjord", "socialaftale");
  const aalborg = places.inBoth("Aalborg", "privat");
  const { rose, compared } = places;

  return {
    title: "I Jammerbugt er mere end tre ud af fire pladser private",
    standfirst:
      "Nordjylland har fået flere pladser til mennesker med særlige behov. " +
      "Hvor mange af dem der er private, afhænger af, hvor i regionen man ser efter.",
    years: `${first} og ${last}`,
    figures: figures(places),
    facts: {
      first: years([first], "Første år med tal"),
      last: years([last], "Seneste år med tal"),
      undated: years(places.undated, "År med et kort uden årstal"),
      kommuner: places.kommuner,
      topThree: namesOf(
        byShare(last, "privat")
          .slice(0, 3)
          .map(({ kommune: name, share: by }) => ({ name, by })),
        `De tre største private andele, ${last}`,
      ),
      allBefore: read.sum({ aar: first }),
      allAfter: read.sum({ aar: last }),
      ...Object.fromEntries(
        OWNERSHIP.map((ejerform) => [ejerform, read.share({ ejerform, aar: last }, { aar: last })]),
      ),
      jammerbugtAfter: jammerbugt.after,
      jammerbugtBefore: jammerbugt.before,
      jammerbugtPlaces: read.one({ kommune: "Jammerbugt", ejerform: "privat", aar: last }),
    },
    claims: {
      threeInFour: claimOf(
        `I Jammerbugt var mere end tre ud af fire pladser på det sociale område private i ${last}.`,
        isBetween(jammerbugt.after.value, 75, 80),
        [jammerbugt.after],
      ),
      mostPrivate: claimOf(
        `Ingen anden nordjysk kommune havde så stor en privat andel, hverken i ${first} eller ${last}.`,
        [first, last].every((aar) => byShare(aar, "privat")[0]?.kommune === "Jammerbugt"),
        [first, last].flatMap((aar) => byShare(aar, "privat").slice(0, 2)).map(({ share: fact }) => fact),
      ),
      onlyLaesoe: onlyWhere(
        lacks,
        claimOf(
          say`Kommunernes private pladser giver ${unplaced} færre end kildens egen total for ${last}, men Jammerbugt ligger øverst, medmindre de alle hører til på Læsø.`,
          places.couldReach(jammerbugt.after.value).join() === "Læsø",
        ),
      ),
      growth: claimOf(
        lacks
          ? say`Det er ${more} eller ${most} flere, alt efter hvilket af kildens to tal for de private der er rigtigt.`
          : say`Det er ${most} flere.`,
        Math.min(more.value, most.value) >= 0.5,
        [more],
      ),
      laesoe: claimOf(
        "På Læsø er alle pladser kommunale, og dernæst kommer Frederikshavn med mere end syv ud af ti.",
        [mostOwn, nextOwn].map((one) => one?.kommune).join() === "Læsø,Frederikshavn" &&
          mostOwn?.share.value === 100 &&
          isBetween(nextOwn?.share.value, 70, 80),
        byShare(last, "kommunal").map(({ share }) => share),
      ),
      thirdOpen: onlyWhere(
        lacks,
        claimOf(
          `Tredjepladsen er dog usikker: ${capital(spelled(couldBeThird.length))} andre kommuner ville komme forbi, ` +
            "hvis alle de manglende pladser lå hos dem.",
          couldBeThird.length > 1,
          [unplaced],
        ),
      ),
      mostRose: claimOf(
        say`Fra ${first} til ${last} voksede den private andel i ${rose} af de ${compared} kommuner.`,
        isBetween(rose.value, compared.value / 2, compared.value),
      ),
      rebildFell: claimOf(
        say`I Rebild kom der flere pladser af alle slags, men den private andel faldt. Den gik fra ${rebild.before} til ${rebild.after}. Antallet af kommunale pladser steg samtidig fra ${rebildOwn.before} til ${rebildOwn.after}.`,
        rebild.after.value < rebild.before.value && rebildAll.every(({ before, after }) => after.value > before.value),
        rebildAll.flatMap(({ before, after }) => [before, after]),
      ),
      mariagerfjordOnly: claimOf(
        `Efter tallene er Mariagerfjord den eneste kommune, der havde færre pladser i ${last} end i ${first}.`,
        places.shrunk.join() === "Mariagerfjord",
        [mariagerfjordOwn, mariagerfjordShared].flatMap(({ before, after }) => [before, after]),
      ),
      mariagerfjordShift: claimOf(
        say`De kommunale pladser blev færre, mens de fælles blev flere. De kommunale gik fra ${mariagerfjordOwn.before} til ${mariagerfjordOwn.after}, de fælles fra ${mariagerfjordShared.before} til ${mariagerfjordShared.after}.`,
        mariagerfjordOwn.after.value < mariagerfjordOwn.before.value &&
          mariagerfjordShared.after.value > mariagerfjordShared.before.value,
      ),
      aalborgLargest: claimOf(
        say`Det største fald er i Aalborg. Her gik antallet af private pladser fra ${aalborg.before} i ${first} til ${aalborg.after} i ${last}.`,
        shifts[0]?.kommune === "Aalborg" && aalborg.after.value < aalborg.before.value,
        shifts.slice(0, 2).map(({ change }) => change),
      ),
      aalborgDoubt: onlyWhere(
        places.doubtful?.kommune === "Aalborg",
        claimOf(
          "Det er svært at tro på. Selv hvis alle de manglende pladser lå i Aalborg, " +
            "ville der være færre private pladser end før. Hvor de hører til, kan kilden ikke afgøre.",
          aalborg.after.value + unplaced.value < aalborg.before.value,
          [aalborg.before, aalborg.after, unplaced],
        ),
      ),
    },
  };
}

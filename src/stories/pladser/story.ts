import { OWNERSHIP } from "../../analysis/pladser.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { fell } from "./cards.ts";
import { figures } from "./figures.ts";
import { toldPlaces } from "./places.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const places = toldPlaces(tables);
  const { first, last, read, byShare, inBoth, shareInBoth, shifts, unplaced, lacks, more, most } = places;
  const jammerbugt = { ...shareInBoth("Jammerbugt"), places: inBoth("Jammerbugt", "privat") };
  const [mostOwn, nextOwn] = byShare(last, "kommunal");
  const rebild = { ...shareInBoth("Rebild"), own: inBoth("Rebild", "kommunal") };
  const rebildAll = OWNERSHIP.map((form) => inBoth("Rebild", form));
  const mariagerfjord = { own: inBoth("Mariagerfjord", "kommunal"), shared: inBoth("Mariagerfjord", "socialaftale") };
  const aalborg = inBoth("Aalborg", "privat");
  const forLaesoe = places.enough("Læsø", jammerbugt.after);
  const [couldBeSecond, couldBeThird] = [places.couldReach(places.second), places.couldReach(places.third)];
  // Whoever is third may reach the second place, too, but takes no third place from anybody.
  const fromBelow = couldBeThird.filter((kommune) => couldBeSecond.includes(kommune));

  return {
    title: "I Jammerbugt er mere end tre ud af fire pladser private",
    standfirst:
      "Nordjylland har fået flere pladser til mennesker med særlige behov. " +
      "Hvor mange af dem der er private, afhænger af, hvor i regionen man ser efter.",
    years: `${first} og ${last}`,
    figures: figures(places),
    facts: {
      first: places.years([first], "Første år med tal"),
      last: places.years([last], "Seneste år med tal"),
      undated: places.years(places.undated, "Årene for kortene, fra teksten omkring dem"),
      ...places.facts,
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
        [first, last].flatMap((aar) => byShare(aar, "privat").slice(0, 2)).map(({ share }) => share),
      ),
      onlyLaesoe: onlyWhere(
        lacks,
        claimOf(
          say`Kommunernes private pladser giver ${unplaced} færre end kildens egen total for ${last}, men Jammerbugt ligger øverst, medmindre mindst ${forLaesoe} af de manglende pladser hører til på Læsø. Resten af teksten bygger på de tal, der står ud for hver kommune.`,
          places.couldReach(jammerbugt.after.value).join() === "Læsø" && forLaesoe.value <= unplaced.value,
        ),
      ),
      growth: claimOf(
        say`Tilsammen lå der ${read.sum({ aar: last })} dag- og døgnpladser i kommunerne i ${last}. I ${first} var der ${read.sum({ aar: first })}. Det er ${lacks ? say`${more} eller ${most} flere, alt efter hvilket af kildens to tal for de private der er rigtigt` : say`${more} flere`}.`,
        Math.min(more.value, most.value) >= 0.5,
      ),
      laesoe: claimOf(
        say`På Læsø er alle pladser kommunale, og dernæst kommer Frederikshavn med mere end syv ud af ti. I Jammerbugt er billedet det modsatte: ${jammerbugt.places.after} pladser er private, og det er ${jammerbugt.after} af alle. Andelen var ${jammerbugt.before} i ${first}.`,
        [mostOwn, nextOwn].map((one) => one?.kommune).join() === "Læsø,Frederikshavn" &&
          mostOwn?.share.value === 100 &&
          isBetween(nextOwn?.share.value, 70, 80),
        byShare(last, "kommunal").map(({ share }) => share),
      ),
      thirdOpen: onlyWhere(
        lacks,
        claimOf(
          fromBelow.length > 0
            ? `Anden- og tredjepladsen er dog usikre: Lå alle de manglende pladser i én kommune, kunne ${spelled(couldBeThird.length)} andre tage tredjepladsen, og ${listAnd(fromBelow)} kunne også tage andenpladsen.`
            : `Tredjepladsen er dog usikker: ${capital(spelled(couldBeThird.length))} andre kommuner ville komme forbi, hvis alle de manglende pladser lå hos dem.`,
          couldBeThird.length > 1,
          [unplaced],
        ),
      ),
      mostRose: claimOf(
        say`Fra ${first} til ${last} voksede den private andel i ${places.rose} af de ${places.compared} kommuner.`,
        isBetween(places.rose.value, places.compared.value / 2, places.compared.value),
      ),
      rebildFell: claimOf(
        say`I Rebild kom der flere pladser af alle slags, men den private andel faldt. Den gik fra ${rebild.before} til ${rebild.after}. Antallet af kommunale pladser steg samtidig fra ${rebild.own.before} til ${rebild.own.after}.`,
        fell(rebild) && !rebildAll.some(fell),
        rebildAll.flatMap(Object.values),
      ),
      mariagerfjord: claimOf(
        say`Efter tallene er Mariagerfjord den eneste kommune, der havde færre pladser i ${last} end i ${first}. De kommunale pladser blev færre, mens de fælles blev flere. De kommunale gik fra ${mariagerfjord.own.before} til ${mariagerfjord.own.after}, de fælles fra ${mariagerfjord.shared.before} til ${mariagerfjord.shared.after}.`,
        places.shrunk.join() === "Mariagerfjord" && fell(mariagerfjord.own) && !fell(mariagerfjord.shared),
      ),
      aalborgLargest: claimOf(
        say`Det største fald er i Aalborg. Her gik antallet af private pladser fra ${aalborg.before} i ${first} til ${aalborg.after} i ${last}.`,
        shifts[0]?.kommune === "Aalborg" && fell(aalborg),
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

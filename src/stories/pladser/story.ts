import { ownershipShare, type Ownership, type PlacesInKommune } from "../../analysis/pladser.ts";
import { changeOf, shareOf } from "../../analysis/trace.ts";
import { capital, number, percent, share, spelled, spelledAlike } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { claimOf, factOf, namedFact, onlyWhere, say } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { placesOf } from "./places.ts";

const OF = { kommunal: "kommunale", privat: "private", socialaftale: "fælles" } as const;
const withShare = (form: Ownership) => (row: PlacesInKommune) => `${row.kommune} ${share(ownershipShare(row, form))}`;

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const places = placesOf(tables);
  const { first, last, at, byShare, missing, shifts, total } = places;

  const cell = (kommune: string, form: Ownership, aar: number) =>
    factOf(places.count(kommune, form, aar), `${kommune}: ${OF[form]} pladser, ${aar}`, number);
  const privat = (kommune: string, aar: number) =>
    factOf(places.shareIn(kommune, "privat", aar), `${kommune}: private pladsers andel, ${aar}`, percent);
  const part = (form: Ownership) =>
    factOf(shareOf(total(last, form), total(last)), `${capital(OF[form])} pladsers andel, ${last}`, percent);
  const all = (aar: number) => factOf(total(aar), `Pladser i alt, ${aar}, kommunernes tal lagt sammen`, number);
  const year = (aar: number, what: string) =>
    namedFact(String(aar), what, { origin: "trykt", cells: places.yearCells(aar), formula: null });
  const rose = (kommune: string, form: Ownership) => at(kommune, last)[form] > at(kommune, first)[form];

  const growth = [changeOf(total(first), total(last)), changeOf(total(first), places.withMissing)] as const;
  const change = `Flere pladser, ${first} til ${last}`;
  const more = factOf(growth[0], change, number);
  const most = factOf(
    growth[1],
    missing > 0 ? `${change}, hvis kildens egen total for de private er rigtig` : change,
    percent,
  );
  const unplaced = factOf(places.unplaced, `Private pladser, der mangler i kommunernes tal, ${last}`, number);
  const ofJammerbugt = places.share("Jammerbugt", last);
  const [mostBefore, mostAfter] = [first, last].map((aar) => byShare(aar, "privat")[0]?.kommune);
  const topThree = byShare(last, "privat").slice(0, 3);
  const third = needed(topThree[2], `tre kommuner med pladser i ${last}`);
  const couldBeThird = places.couldReach(ownershipShare(third, "privat"));
  const [mostOwn, nextOwn] = byShare(last, "kommunal");
  const grew = shifts.filter(({ from, to }) => to > from).length;
  const [some, every] = spelledAlike(grew, shifts.length);
  const shrank = places.inYear(last).filter((row) => row.i_alt < at(row.kommune, first).i_alt);
  const [aalborgBefore, aalborgAfter] = [at("Aalborg", first).privat, at("Aalborg", last).privat];

  return {
    title: "I Jammerbugt er mere end tre ud af fire pladser private",
    standfirst:
      "Nordjylland har fået flere pladser til mennesker med særlige behov. " +
      "Hvor mange af dem der er private, afhænger af, hvor i regionen man ser efter.",
    years: `${first} og ${last}`,
    figures: figures(places),
    facts: {
      first: year(first, "Første år med tal"),
      last: year(last, "Seneste år med tal"),
      undated: namedFact(listAnd(places.undated.map(String)), "År med et kort uden årstal", {
        ...{ origin: "trykt", formula: null },
        cells: places.undated.flatMap(places.yearCells),
      }),
      topThree: namedFact(listAnd(topThree.map(({ kommune }) => kommune)), `De tre største private andele, ${last}`, {
        origin: "beregnet",
        cells: topThree.flatMap(({ kommune }) => places.shareIn(kommune, "privat", last).cells),
        formula: topThree.map(withShare("privat")).join(", "),
      }),
      kommuner: factOf(places.kommuner(last), "Kommuner i tabellen", spelled),
      allBefore: all(first),
      allAfter: all(last),
      ownAfter: part("kommunal"),
      privateAfter: part("privat"),
      sharedAfter: part("socialaftale"),
      jammerbugtAfter: privat("Jammerbugt", last),
      jammerbugtBefore: privat("Jammerbugt", first),
      jammerbugtPlaces: cell("Jammerbugt", "privat", last),
      rebildAfter: privat("Rebild", last),
      rebildBefore: privat("Rebild", first),
      rebildOwnBefore: cell("Rebild", "kommunal", first),
      rebildOwnAfter: cell("Rebild", "kommunal", last),
      mariagerfjordOwnBefore: cell("Mariagerfjord", "kommunal", first),
      mariagerfjordOwnAfter: cell("Mariagerfjord", "kommunal", last),
      mariagerfjordSharedBefore: cell("Mariagerfjord", "socialaftale", first),
      mariagerfjordSharedAfter: cell("Mariagerfjord", "socialaftale", last),
      aalborgPrivateBefore: cell("Aalborg", "privat", first),
      aalborgPrivateAfter: cell("Aalborg", "privat", last),
    },
    claims: {
      threeInFour: {
        sentence: `I Jammerbugt var mere end tre ud af fire pladser på det sociale område private i ${last}.`,
        holds: ofJammerbugt > 0.75 && ofJammerbugt < 0.8,
        values: share(ofJammerbugt, 1),
      },
      mostPrivate: {
        sentence: `Ingen anden nordjysk kommune havde så stor en privat andel, hverken i ${first} eller ${last}.`,
        holds: mostBefore === "Jammerbugt" && mostAfter === "Jammerbugt",
        values: `${mostBefore} ${first}, ${mostAfter} ${last}`,
      },
      onlyLaesoe: onlyWhere(missing > 0, {
        ...claimOf(
          say`Kommunernes private pladser giver ${unplaced} færre end kildens egen total for ${last}, men Jammerbugt ligger øverst, medmindre de alle hører til på Læsø.`,
          places.couldReach(ofJammerbugt).join() === "Læsø",
          [unplaced],
        ),
        values: places.couldReach(ofJammerbugt).join(", "),
      }),
      growth: claimOf(
        missing > 0
          ? say`Det er ${more}-${most} flere, alt efter hvilket af kildens to tal for de private der er rigtigt.`
          : say`Det er ${most} flere.`,
        growth.every(({ value }) => value >= 0.5),
        [most, more],
      ),
      laesoe: {
        sentence: "På Læsø er alle pladser kommunale, og dernæst kommer Frederikshavn med mere end syv ud af ti.",
        holds:
          mostOwn?.kommune === "Læsø" &&
          mostOwn.kommunal === mostOwn.i_alt &&
          nextOwn?.kommune === "Frederikshavn" &&
          ownershipShare(nextOwn, "kommunal") > 0.7 &&
          ownershipShare(nextOwn, "kommunal") < 0.8,
        values: byShare(last, "kommunal").map(withShare("kommunal")).join(", "),
      },
      thirdOpen: onlyWhere(missing > 0, {
        sentence:
          `Tredjepladsen er dog usikker: ${capital(spelled(couldBeThird.length))} andre kommuner ville komme forbi, ` +
          "hvis alle de manglende pladser lå hos dem.",
        holds: couldBeThird.length > 1,
        values: couldBeThird.join(", "),
      }),
      mostRose: {
        sentence: `Fra ${first} til ${last} voksede den private andel i ${some} af de ${every} kommuner.`,
        holds: grew > shifts.length / 2 && grew < shifts.length,
        values: `${grew} af ${shifts.length}`,
      },
      rebildFell: {
        sentence: "I Rebild kom der flere pladser af alle slags, men den private andel faldt.",
        holds:
          places.share("Rebild", last) < places.share("Rebild", first) &&
          (["kommunal", "privat", "socialaftale"] as const).every((form) => rose("Rebild", form)),
        values: [first, last].map((aar) => share(places.share("Rebild", aar), 1)).join(" til "),
      },
      mariagerfjordOnly: {
        sentence: `Efter tallene er Mariagerfjord den eneste kommune, der havde færre pladser i ${last} end i ${first}.`,
        holds: shrank.length === 1 && shrank[0]?.kommune === "Mariagerfjord",
        values: shrank.map(({ kommune }) => kommune).join(", "),
      },
      mariagerfjordShift: {
        sentence: "De kommunale pladser blev færre, mens de fælles blev flere.",
        holds: !rose("Mariagerfjord", "kommunal") && rose("Mariagerfjord", "socialaftale"),
        values: "de to slags pladser i Mariagerfjord gik ikke hver sin vej",
      },
      aalborgLargest: {
        sentence: "Det største fald er i Aalborg.",
        holds: shifts[0]?.row.kommune === "Aalborg" && shifts[0].to < shifts[0].from,
        values: shifts.map(({ row, from, to }) => `${row.kommune} ${share(to - from)}`).join(", "),
      },
      aalborgDoubt: onlyWhere(places.doubtful?.kommune === "Aalborg", {
        sentence:
          "Det er svært at tro på. Selv hvis alle de manglende pladser lå i Aalborg, " +
          "ville der være færre private pladser end før. Hvor de hører til, kan kilden ikke afgøre.",
        holds: aalborgAfter + missing < aalborgBefore,
        values: `${aalborgAfter} + ${missing} mod ${aalborgBefore}`,
      }),
    },
  };
}

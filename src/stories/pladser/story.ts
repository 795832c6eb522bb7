import { sort } from "d3";
import { ownershipShare, placesByKommune, totalPlaces, type PlacesInKommune } from "../../analysis/pladser.ts";
import { anomaly, rowsOf } from "../../catalogue.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { capital, number, percent, share, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { defineStory, type Fact } from "../../model/story.ts";
import { FIRST, LAST } from "./figures.ts";

const rows = rowsOf(pladser);
const places = placesByKommune(rows);

function at(kommune: string, aar: number): PlacesInKommune {
  const found = places.find((row) => row.kommune === kommune && row.aar === aar);
  if (!found) throw new Error(`no places for ${kommune} in ${aar}`);
  return found;
}

const printed = (text: string, what: string): Fact => ({ text, what, computed: false, dataset: pladser.id });
const computed = (text: string, what: string): Fact => ({ text, what, computed: true, dataset: pladser.id });

const privateShare = (kommune: string, aar: number): number => ownershipShare(at(kommune, aar), "privat");
const byPrivateShare = (aar: number): PlacesInKommune[] =>
  places.filter((row) => row.aar === aar).sort((a, b) => ownershipShare(b, "privat") - ownershipShare(a, "privat"));

const all = { before: totalPlaces(rows, FIRST), after: totalPlaces(rows, LAST) };
const growth = (all.after / all.before - 1) * 100;
const jammerbugt = { before: privateShare("Jammerbugt", FIRST), after: privateShare("Jammerbugt", LAST) };
const rebild = { before: privateShare("Rebild", FIRST), after: privateShare("Rebild", LAST) };
const mariagerfjord = { before: at("Mariagerfjord", FIRST), after: at("Mariagerfjord", LAST) };
const aalborg = { before: at("Aalborg", FIRST), after: at("Aalborg", LAST) };
const quarrel = anomaly("private-pladser-2024");
const missing = (quarrel.vaerdi_a ?? Number.NaN) - (quarrel.vaerdi_b ?? Number.NaN);
const fell = places.filter((row) => row.aar === LAST && row.i_alt < at(row.kommune, FIRST).i_alt);
const kommuner = byPrivateShare(LAST).length;
const privateAll = totalPlaces(rows, LAST, "privat");
const topThree = byPrivateShare(LAST).slice(0, 3);
const third = topThree.at(-1);

/** The municipalities whose private share would reach a share if every missing place lay there. */
const couldReach = (target: number): string[] =>
  byPrivateShare(LAST)
    .filter((row) => ownershipShare(row, "privat") < target && (row.privat + missing) / (row.i_alt + missing) >= target)
    .map((row) => row.kommune);
const couldBeThird = third ? couldReach(ownershipShare(third, "privat")) : [];

const byOwnShare = byPrivateShare(LAST).sort((a, b) => ownershipShare(b, "kommunal") - ownershipShare(a, "kommunal"));
const [mostOwn, nextOwn] = byOwnShare;
const privateChanges = sort(
  byPrivateShare(LAST).map(({ kommune }) => ({
    kommune,
    change: privateShare(kommune, LAST) - privateShare(kommune, FIRST),
  })),
  (a, b) => a.change - b.change,
);
const rose = privateChanges.filter(({ change }) => change > 0).length;

export default defineStory({
  slug: "pladser",
  title: "I Jammerbugt er mere end tre ud af fire pladser private",
  standfirst:
    "Nordjylland har fået flere pladser til mennesker med særlige behov. " +
    "Hvor mange af dem der er private, afhænger af, hvor i regionen man ser efter.",
  theme: "social",
  years: `${FIRST} og ${LAST}`,
  updated: "2026-11-22",
  datasets: [pladser.id],
  facts: {
    first: printed(String(FIRST), "Første år med tal"),
    last: printed(String(LAST), "Seneste år med tal"),
    kommuner: computed(spelled(kommuner), "Kommuner i tabellen"),
    allBefore: computed(number(all.before), `Pladser i alt, ${FIRST}`),
    allAfter: computed(number(all.after), `Pladser i alt, ${LAST}, kommunernes tal lagt sammen`),
    growth: computed(percent(growth), `Flere pladser, ${FIRST} til ${LAST}`),
    growthWithMissing: computed(
      percent(((all.after + missing) / all.before - 1) * 100),
      `Flere pladser, ${FIRST} til ${LAST}, hvis kildens total for de private er rigtig`,
    ),
    ownAfter: computed(share(totalPlaces(rows, LAST, "kommunal") / all.after), `Kommunale pladsers andel, ${LAST}`),
    privateAfter: computed(share(privateAll / all.after), `Private pladsers andel, ${LAST}`),
    sharedAfter: computed(share(totalPlaces(rows, LAST, "socialaftale") / all.after), `Fælles pladsers andel, ${LAST}`),
    jammerbugtAfter: computed(share(jammerbugt.after), `Jammerbugt: private pladsers andel, ${LAST}`),
    jammerbugtBefore: computed(share(jammerbugt.before), `Jammerbugt: private pladsers andel, ${FIRST}`),
    jammerbugtPlaces: printed(number(at("Jammerbugt", LAST).privat), `Jammerbugt: private pladser, ${LAST}`),
    rebildAfter: computed(share(rebild.after), `Rebild: private pladsers andel, ${LAST}`),
    rebildBefore: computed(share(rebild.before), `Rebild: private pladsers andel, ${FIRST}`),
    rebildOwnBefore: printed(spelled(at("Rebild", FIRST).kommunal), `Rebild: kommunale pladser, ${FIRST}`),
    rebildOwnAfter: printed(number(at("Rebild", LAST).kommunal), `Rebild: kommunale pladser, ${LAST}`),
    mariagerfjordOwnBefore: printed(
      number(mariagerfjord.before.kommunal),
      `Mariagerfjord: kommunale pladser, ${FIRST}`,
    ),
    mariagerfjordOwnAfter: printed(number(mariagerfjord.after.kommunal), `Mariagerfjord: kommunale pladser, ${LAST}`),
    mariagerfjordSharedAfter: printed(
      number(mariagerfjord.after.socialaftale),
      `Mariagerfjord: fælles pladser, ${LAST}`,
    ),
    mariagerfjordSharedBefore: printed(
      number(mariagerfjord.before.socialaftale),
      `Mariagerfjord: fælles pladser, ${FIRST}`,
    ),
    aalborgPrivateBefore: printed(number(aalborg.before.privat), `Aalborg: private pladser, ${FIRST}`),
    aalborgPrivateAfter: printed(number(aalborg.after.privat), `Aalborg: private pladser, ${LAST}`),
    missing: computed(number(missing), `Private pladser, der mangler i kommunernes tal, ${LAST}`),
  },
  claims: {
    threeInFour: {
      sentence: `I Jammerbugt var mere end tre ud af fire pladser på det sociale område private i ${LAST}.`,
      holds: jammerbugt.after > 0.75 && jammerbugt.after < 0.8,
      values: share(jammerbugt.after, 1),
    },
    mostPrivate: {
      sentence: `Ingen anden nordjysk kommune havde så stor en privat andel, hverken i ${FIRST} eller ${LAST}.`,
      holds: byPrivateShare(FIRST)[0]?.kommune === "Jammerbugt" && byPrivateShare(LAST)[0]?.kommune === "Jammerbugt",
      values: `${byPrivateShare(FIRST)[0]?.kommune ?? ""} ${FIRST}, ${byPrivateShare(LAST)[0]?.kommune ?? ""} ${LAST}`,
    },
    onlyLaesoe: {
      sentence:
        `Kommunernes private pladser giver ${number(missing)} færre end kildens egen total for ${LAST}. ` +
        "Selv hvis de alle hører til i en anden kommune, beholder Jammerbugt førstepladsen, medmindre det er Læsø.",
      holds: missing > 0 && couldReach(jammerbugt.after).join() === "Læsø",
      values: `${number(missing)} pladser, ${couldReach(jammerbugt.after).join(", ")}`,
    },
    laesoe: {
      sentence: "På Læsø er alle pladser kommunale, og næst efter kommer Frederikshavn med mere end syv ud af ti.",
      holds:
        mostOwn?.kommune === "Læsø" &&
        mostOwn.kommunal === mostOwn.i_alt &&
        nextOwn?.kommune === "Frederikshavn" &&
        ownershipShare(nextOwn, "kommunal") > 0.7 &&
        ownershipShare(nextOwn, "kommunal") < 0.8,
      values: byOwnShare.map((row) => `${row.kommune} ${share(ownershipShare(row, "kommunal"))}`).join(", "),
    },
    topThree: {
      sentence: `De tre største private andele er i ${listAnd(topThree.map((row) => row.kommune))}.`,
      holds: topThree.length === 3,
      values: topThree.map((row) => row.kommune).join(", "),
    },
    thirdOpen: {
      sentence:
        `Tredjepladsen er dog usikker: ${capital(spelled(couldBeThird.length))} andre kommuner ville komme forbi, ` +
        "hvis alle de manglende pladser lå hos dem.",
      holds: couldBeThird.length > 1,
      values: couldBeThird.join(", "),
    },
    mostRose: {
      sentence: `Fra ${FIRST} til ${LAST} voksede den private andel i ${spelled(rose)} af de ${spelled(kommuner)} kommuner.`,
      holds: rose > kommuner / 2 && rose < kommuner,
      values: `${rose} af ${kommuner}`,
    },
    rebildFell: {
      sentence: "I Rebild kom der flere pladser af alle slags, men den private andel faldt.",
      holds:
        rebild.after < rebild.before &&
        (["kommunal", "privat", "socialaftale"] as const).every(
          (key) => at("Rebild", LAST)[key] > at("Rebild", FIRST)[key],
        ),
      values: `${share(rebild.before, 1)} til ${share(rebild.after, 1)}`,
    },
    mariagerfjordOnly: {
      sentence: `Efter tallene er Mariagerfjord den eneste kommune, der havde færre pladser i ${LAST} end i ${FIRST}.`,
      holds: fell.length === 1 && fell[0]?.kommune === "Mariagerfjord",
      values: fell.map((row) => row.kommune).join(", "),
    },
    aalborgLargest: {
      sentence: "Det største fald er i Aalborg.",
      holds: privateChanges[0]?.kommune === "Aalborg" && privateChanges[0].change < 0,
      values: privateChanges.map(({ kommune, change }) => `${kommune} ${share(change)}`).join(", "),
    },
    aalborgDoubt: {
      sentence: "Selv hvis alle de manglende pladser lå i Aalborg, ville der være færre private pladser end før.",
      holds: aalborg.after.privat + missing < aalborg.before.privat,
      values: `${aalborg.after.privat} + ${missing} mod ${aalborg.before.privat}`,
    },
  },
});

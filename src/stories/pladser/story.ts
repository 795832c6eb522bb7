import { ownershipShare, placesByKommune, totalPlaces, type PlacesInKommune } from "../../analysis/pladser.ts";
import { anomaly, rowsOf } from "../../catalogue.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { number, percent, share, spelled } from "../../lib/format.ts";
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

export default defineStory({
  slug: "pladser",
  title: "I Jammerbugt er tre ud af fire pladser private",
  standfirst:
    "Nordjylland har fået flere pladser til mennesker med særlige behov. " +
    "Men hvem der ejer dem, afhænger af, hvor i regionen man ser efter.",
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
    ownAfter: computed(share(totalPlaces(rows, LAST, "kommunal") / all.after), `Kommunale pladsers andel, ${LAST}`),
    privateAfter: computed(share(totalPlaces(rows, LAST, "privat") / all.after), `Private pladsers andel, ${LAST}`),
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
    missing: computed(number(missing), `Private pladser, der mangler i kildens sum, ${LAST}`),
    aalborgAll: computed(number(aalborg.after.i_alt), `Aalborg: pladser i alt, ${LAST}`),
    aalborgShare: computed(share(aalborg.after.i_alt / all.after), `Aalborgs andel af alle pladser, ${LAST}`),
  },
  claims: {
    threeInFour: {
      sentence: "I Jammerbugt er tre ud af fire pladser private.",
      holds: jammerbugt.after >= 0.725 && jammerbugt.after < 0.79,
      values: share(jammerbugt.after, 1),
    },
    mostPrivate: {
      sentence: "Ingen anden nordjysk kommune har så stor en privat andel, hverken først eller sidst i perioden.",
      holds: byPrivateShare(FIRST)[0]?.kommune === "Jammerbugt" && byPrivateShare(LAST)[0]?.kommune === "Jammerbugt",
      values: `${byPrivateShare(FIRST)[0]?.kommune ?? ""} ${FIRST}, ${byPrivateShare(LAST)[0]?.kommune ?? ""} ${LAST}`,
    },
    laesoe: {
      sentence: "På Læsø er alle pladser kommunens egne.",
      holds: at("Læsø", LAST).kommunal === at("Læsø", LAST).i_alt,
      values: `${at("Læsø", LAST).kommunal} af ${at("Læsø", LAST).i_alt}`,
    },
    aroundAalborg: {
      sentence:
        "Jammerbugt, Rebild og Brønderslev, der alle grænser op til Aalborg, har regionens tre største private andele.",
      holds: byPrivateShare(LAST)
        .slice(0, 3)
        .every((row) => ["Jammerbugt", "Rebild", "Brønderslev"].includes(row.kommune)),
      values: byPrivateShare(LAST)
        .slice(0, 3)
        .map((row) => row.kommune)
        .join(", "),
    },
    rebildFell: {
      sentence: "Rebild har fået flere pladser af alle slags, men den private andel er faldet.",
      holds:
        rebild.after < rebild.before &&
        (["kommunal", "privat", "socialaftale"] as const).every(
          (key) => at("Rebild", LAST)[key] > at("Rebild", FIRST)[key],
        ),
      values: `${share(rebild.before, 1)} til ${share(rebild.after, 1)}`,
    },
    mariagerfjordOnly: {
      sentence: "Mariagerfjord er den eneste kommune med færre pladser i dag end ved periodens begyndelse.",
      holds: fell.length === 1 && fell[0]?.kommune === "Mariagerfjord",
      values: fell.map((row) => row.kommune).join(", "),
    },
    aalborgDoubt: {
      sentence: "Selv med de pladser, der mangler i kildens sum, ville Aalborgs private pladser være færre end før.",
      holds: aalborg.after.privat + missing < aalborg.before.privat,
      values: `${aalborg.after.privat} + ${missing} mod ${aalborg.before.privat}`,
    },
  },
});

import { extent } from "d3";
import { rankCorrelation } from "../../lib/rank-correlation.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { nameOf } from "../../catalogue.ts";
import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { computed, shareOf } from "../../analysis/trace.ts";
import { number, percent } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { deadline } from "./deadline.ts";
import { figures } from "./figures.ts";
import { quotaFacts, WEIGHT } from "./quota-facts.ts";
import { quotasOf, type Quota } from "./quotas.ts";

export const theme: Theme = "integration";

/** The papers that were read for how the quotas were settled. */
const READ = ["kkr-nordjylland-2020-06"];
/** How far apart two shares must be before one is said to be far from the other, in percentage points. */
const FAR = 10;
/** A rank correlation at least so strong is said to be clear. */
const CLEAR = -0.7;
/** The part of the quotas that the formula is to meet. */
const MET = 0.9;

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = quotasOf(tables);
  const { trace, rows, quotas, byQuota, bySize, quotaYear, year } = told;
  const facts = quotaFacts(told);
  const called = (name: string): Quota =>
    needed(
      quotas.find(({ row }) => nameOf(row.kommunekode) === name),
      `kvoten for ${name} i ${quotaYear}`,
    );
  const quota = (name: string) => facts.quota(called(name).row.kommunekode);
  const came = (name: string) => facts.came(called(name).row.kommunekode);
  const largest = bySize.slice(0, 4).map(({ kommunekode }) => nameOf(kommunekode));
  const peopleWithout = factOf(
    shareOf(trace.sum("indbyggere", { kvote: 0 }), trace.sum("indbyggere", {})),
    `Del af befolkningen i kommuner med en kvote på nul, ${year}`,
    percent,
  );
  const [hovedstaden, nordjylland] = [facts.inRegion("Hovedstaden"), facts.inRegion("Nordjylland")];
  const order = rankCorrelation(quotas.map(({ rate, reunified }) => [reunified.value, rate.value]));
  const correlation = factOf(
    computed(
      order,
      null,
      quotas.flatMap(({ rate, reunified }) => [rate, reunified]),
      "Spearmans rangkorrelation af de to tal for alle kommuner",
    ),
    "Sammenhæng mellem kvote og familiesammenførte (fald i den ene, når den anden stiger)",
    (value) => number(value, 2),
  );
  const north = quotas.filter(({ row }) => row.region === "Nordjylland");
  /** How far apart a number for each inhabitant lies in Nordjylland. */
  const spread = (of: (one: Quota) => number): number => {
    const [least = 0, most = 0] = extent(north, of);
    return most - least;
  };
  const inhabitants = (name: string): number => called(name).row.indbyggere;
  const country = shareOf(trace.sum("ikke_vestlige", {}), trace.sum("indbyggere", {}));
  const { hits, weights } = facts;
  const isMet = hits.ours.value >= hits.alone.value && hits.alone.value > MET * quotas.length;
  return {
    title: "Silkeborg stod til flest flygtninge, Aarhus til ingen",
    standfirst: say`I ${facts.year} regnede staten ud, hvordan ${facts.total} flygtninge kunne fordeles. Regnestykket viste den ikke. Vi har regnet baglæns: Med tre tal rammer vi ${hits.alone} kommuner på personen, med regionernes tal ${facts.met}.`,
    years: `${quotaYear} (beregnet i ${year})`,
    figures: figures(told, facts),
    short: [
      claimOf(
        say`Af ${facts.total} flygtninge i hele landet ville staten efter sin egen beregning ikke sende nogen til ${facts.none} af de ${facts.all} kommuner.`,
        facts.none.value > 0,
      ),
      claimOf(
        say`Region Hovedstaden havde ${hovedstaden.people} af befolkningen, men stod kun til ${hovedstaden.refugees} af flygtningene.`,
        hovedstaden.people.value - hovedstaden.refugees.value > FAR,
      ),
      claimOf(
        "Kommuner med en stor andel ikke-vestlige statsborgere stod til få flygtninge eller ingen. Det gjorde også dem, hvor mange lige var kommet som familie til en flygtning.",
        isMet && order <= CLEAR,
        [hits.ours, facts.all, correlation],
      ),
    ],
    facts: {
      weight: weights.ours,
    },
    claims: {
      extremes: claimOf(
        say`For ${facts.quotaYear} stod Silkeborg til flest, ${facts.mostQuota}, selv om ${facts.above(called("Silkeborg").row.kommunekode)} kommuner lå højere målt på indbyggertallet. København, Aarhus og Odense var blandt de ${facts.none}, der stod til ingen.`,
        nameOf(byQuota[0]?.kommunekode ?? 0) === "Silkeborg" &&
          byQuota[0]?.kvote !== byQuota[1]?.kvote &&
          facts.above(called("Silkeborg").row.kommunekode).value > 1 &&
          ["København", "Aarhus", "Odense"].every((name) => quota(name).value === 0),
        [
          quota("København"),
          quota("Aarhus"),
          quota("Odense"),
          ...byQuota.slice(0, 2).map(({ kommunekode }) => facts.quota(kommunekode)),
        ],
      ),
      sum: claimOf(
        say`For ${facts.quotaYear} ventede den ${facts.total} og delte dem mellem de fem regioner.`,
        told.regions.length === 5,
      ),
      agreed: readIn(
        READ,
        sourceIdsOf(rows),
        say`Hvem der tog imod hvor mange, kunne kommunerne i en region selv aftale inden ${deadline(tables, year)}. Blev de ikke enige, ville styrelsen fastsætte kvoterne, som de står her.`,
      ),
      outcome: readIn(
        READ,
        sourceIdsOf(rows),
        "Tallene er altså statens bud. Hvad kvoterne endte på, står ikke i bilagene, og vi har ikke spurgt.",
      ),
      paper: readIn(
        READ,
        sourceIdsOf(rows),
        say`I Nordjylland lå brevet i juni ${facts.year} i bilagene til KKR, kommunernes fælles mødested i regionen. Styrelsen anbefalede kommunerne også at aftale, hvad der skulle gælde, hvis tallet for hele landet blev ændret.`,
      ),
      papers: readIn(
        READ,
        sourceIdsOf(rows),
        say`Regnestykket står ikke i brevet. Det henviser til en bekendtgørelse, som ikke er blandt bilagene, og til tre opgørelser, som det lægger ved: hvor mange der boede i hver kommune, hvor mange der var statsborgere i et ikke-vestligt land, og hvor mange der i ${facts.before} var kommet som familie til en flygtning, de familiesammenførte. Fra de tre tal har vi regnet baglæns.`,
      ),
      third: claimOf(
        say`I de ${facts.none} kommuner, som ikke skulle tage imod nogen, boede ${peopleWithout} af befolkningen.`,
        isBetween(peopleWithout.value, 30, 36),
      ),
      fourLargest: claimOf(
        say`Af landets fire største kommuner stod kun Aalborg til at tage imod nogen: ${quota("Aalborg")}.`,
        largest.includes("Aalborg") && largest.every((name) => quota(name).value > 0 === (name === "Aalborg")),
        largest.map(quota),
      ),
      regions: claimOf(
        say`I Region Hovedstaden lå ${facts.noneIn("Hovedstaden")} af de ${facts.none}: Regionen havde ${hovedstaden.people} af indbyggerne og stod til ${hovedstaden.refugees} af flygtningene. I Nordjylland lå ingen: Dér var det ${nordjylland.people} af indbyggerne og ${nordjylland.refugees} af flygtningene.`,
        hovedstaden.people.value - hovedstaden.refugees.value > FAR &&
          facts.noneIn("Hovedstaden").value > facts.none.value / 2 &&
          facts.noneIn("Nordjylland").value === 0 &&
          nordjylland.refugees.value > nordjylland.people.value,
      ),
      apart: claimOf(
        say`I Aarhus var ${facts.nonWestern(called("Aarhus"))} af indbyggerne statsborgere i et ikke-vestligt land, i Silkeborg ${facts.nonWestern(called("Silkeborg"))}. For størrelsen var der også kommet flest familiesammenførte til Aarhus.`,
        called("Aarhus").nonWestern.value > 1.5 * called("Silkeborg").nonWestern.value &&
          called("Aarhus").reunified.value > called("Silkeborg").reunified.value,
      ),
      fullest: claimOf(
        say`De ${facts.fullest} kommuner, hvor de ikke-vestlige statsborgere udgjorde den største del af indbyggerne, stod alle til ingen flygtninge. Det samme gjorde ${facts.most.none} af de ${facts.most.all}, hvor der for størrelsen var kommet flest som familie til en flygtning.`,
        facts.fullest.value >= 10 && facts.most.none.value > 0.7 * facts.most.all.value && order <= CLEAR,
        [correlation],
      ),
      capital: claimOf(
        say`Af de ${facts.fullest} lå ${facts.fullestIn("Hovedstaden")} i Region Hovedstaden, hvor ${hovedstaden.nonWestern} af landets ikke-vestlige statsborgere boede.`,
        facts.fullestIn("Hovedstaden").value > facts.fullest.value / 2 &&
          hovedstaden.nonWestern.value - hovedstaden.people.value > FAR,
      ),
      formula: claimOf(
        say`Rundet af til ${facts.total} i alt rammer vi ${hits.alone} kvoter på personen. Runder vi af, så hver region får sit tal fra brevet, rammer vi ${facts.met}. Hundrededelen er vores gæt: Den står ikke i brevet. Men uden regionernes tal rammer vi med ${weights.half} kun ${hits.half}, og med ${weights.more} kun ${hits.more}.`,
        isMet && Math.max(hits.half.value, hits.more.value) < 0.7 * hits.ours.value,
      ),
      north: claimOf(
        say`I alle ${facts.allIn("Nordjylland")} nordjyske kommuner udgjorde de ikke-vestlige statsborgere en mindre del end i landet som helhed. Derfor er det mest familiesammenføringerne, der gør forskellen i Nordjylland.`,
        north.every(({ nonWestern }) => nonWestern.value < country.value) &&
          spread(({ row }) => row.familiesammenfoerte / row.indbyggere) >
            spread(({ row }) => (WEIGHT * row.ikke_vestlige) / row.indbyggere),
        north.map(facts.nonWestern),
      ),
      examples: claimOf(
        say`På Mors var der kommet ${came("Morsø")} familiesammenførte, og kvoten var ${quota("Morsø")} flygtninge. I Frederikshavn, der har næsten tre gange så mange indbyggere, var der kommet ${came("Frederikshavn")}, og kvoten var ${quota("Frederikshavn")}.`,
        came("Morsø").value < quota("Morsø").value &&
          came("Frederikshavn").value > quota("Frederikshavn").value &&
          isBetween(inhabitants("Frederikshavn") / inhabitants("Morsø"), 2.7, 3),
      ),
    },
  };
}

import { rankCorrelation } from "../../lib/rank-correlation.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { nameOf } from "../../catalogue.ts";
import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { computed, shareOf } from "../../analysis/trace.ts";
import { number, percent } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { REGIONS } from "../../model/regions.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { deadline } from "./deadline.ts";
import { figures } from "./figures.ts";
import { quotaFacts } from "./quota-facts.ts";
import { EXAMPLES, quotasOf, type Quota } from "./quotas.ts";

export const theme: Theme = "integration";

/** The papers that were read for how the quotas were settled. */
const READ = ["kkr-nordjylland-2020-06"];
/** How far apart two shares must be before one is said to be far from the other, in percentage points. */
const FAR = 10;
/** A rank correlation at least so strong is said to be clear. */
const CLEAR = -0.7;

type Span = readonly [least: ValueFact, most: ValueFact];

/** How many times the least goes into the most. */
const spreadOf = ([least, most]: Span): number => most.value / least.value;

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
  /** The lowest and the highest of a region, of those with a quota. */
  const spansIn = (region: Quota["row"]["region"]): { rate: Span; together: Span } => {
    const own = quotas.filter(({ row }) => row.region === region && row.kvote > 0);
    const span = (which: "rate" | "together"): Span => {
      const ordered = own.map(facts[which]).sort((a, b) => a.value - b.value);
      return [needed(ordered[0], `kvoter i ${region}`), needed(ordered.at(-1), `kvoter i ${region}`)];
    };
    return { rate: span("rate"), together: span("together") };
  };
  const [least, most] = spansIn("Nordjylland").together;
  const [mors, frederikshavn] = [facts.rate(called(EXAMPLES[0])), facts.rate(called(EXAMPLES[1]))];
  const elsewhere = REGIONS.filter((region) => region !== "Nordjylland").map(spansIn);

  return {
    title: "Silkeborg stod til flest flygtninge, Aarhus til ingen",
    standfirst: say`I ${facts.year} regnede staten ud, hvor mange flygtninge hver kommune skulle tage imod året efter, hvis kommunerne ikke aftalte andet. Se tallet for din.`,
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
        say`En kommune, hvor der i ${facts.before} var kommet mange som familie til en flygtning, fik som regel en lille kvote.`,
        order <= CLEAR,
        [correlation],
      ),
    ],
    facts: {
      before: facts.before,
      correlation,
    },
    claims: {
      extremes: claimOf(
        say`For ${facts.quotaYear} blev Silkeborg sat til flest, ${facts.mostQuota} personer. København, Aarhus og Odense var blandt de ${facts.none} kommuner, der blev sat til ingen.`,
        nameOf(byQuota[0]?.kommunekode ?? 0) === "Silkeborg" &&
          byQuota[0]?.kvote !== byQuota[1]?.kvote &&
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
        "Tallene er altså statens bud. Om det blev fulgt, står ikke i bilagene.",
      ),
      paper: readIn(
        READ,
        sourceIdsOf(rows),
        say`I Nordjylland lå brevet i juni ${facts.year} i bilagene til KKR, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes.`,
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
      pattern: claimOf(
        say`Af de ${facts.most.all} kommuner, hvor der var kommet flest for kommunens størrelse, stod ${facts.most.none} til ingen flygtninge. Blandt de ${facts.fewest.all}, hvor der var kommet færrest, gjaldt det ${facts.fewest.none}.`,
        order <= CLEAR && facts.most.none.value > 3 * facts.fewest.none.value,
        [correlation],
      ),
      north: claimOf(
        say`På Mors var der kommet ${came("Morsø")} familiesammenførte, og kvoten var ${quota("Morsø")} flygtninge. I Frederikshavn var der kommet ${came("Frederikshavn")}, og kvoten var ${quota("Frederikshavn")}.`,
        came("Morsø").value < quota("Morsø").value && came("Frederikshavn").value > quota("Frederikshavn").value,
      ),
      together: claimOf(
        say`Målt på størrelsen var kvoten ${mors} ${perInhabitants("")} på Mors og ${frederikshavn} i Frederikshavn. Lægger man familiesammenførte og kvote sammen, ligger alle ${facts.allIn("Nordjylland")} nordjyske kommuner mellem ${least} og ${most}. Fordelingen var altså jævnere, end kvoterne alene ser ud til.`,
        spreadOf([least, most]) < 2 && spreadOf([frederikshavn, mors]) > 4,
      ),
      elsewhere: claimOf(
        "Mønstret går igen i de andre regioner blandt kommuner med en kvote, men mindre tydeligt.",
        elsewhere.every(
          ({ rate, together }) =>
            2 * spreadOf(together) < spreadOf(rate) && spreadOf(together) > spreadOf([least, most]),
        ),
        elsewhere.flatMap(({ rate, together }) => [...rate, ...together]),
      ),
    },
  };
}

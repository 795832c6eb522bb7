import { computed, countWhere } from "../../analysis/trace.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { nameOf } from "../../catalogue.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { chosenFact, factOf, namedFact, type ValueFact } from "../../model/fact.ts";
import { computedFrom, type Traced } from "../../model/traced.ts";
import { say } from "../../model/words.ts";
import type { Quota, Quotas } from "./quotas.ts";

/** So many of those with most reunified are looked at together. */
const AT_THE_TOP = 10;
/** So much of a non-Western citizen counts in the formula. */
export const WEIGHT = 0.01;
const GUESS = "Brevet nævner ingen vægt. Vi har valgt den, fordi kvoterne så passer.";

const rated = (value: number): string => number(value, 1);

/** What the sentences and the words at the figures print of the quotas. */
export function quotaFacts(told: Quotas) {
  const { trace, year, quotaYear, quotas, byQuota, byReunified, byNonWestern, regions, country, regional } = told;
  /** So many of some municipalities as a condition holds for, judged by all of them. */
  const counted = (
    of: readonly Quota[],
    holds: (one: Quota) => boolean,
    what: string,
    format: (value: number) => string = spelled,
  ): ValueFact =>
    factOf(
      countWhere(of, holds, ({ row: { kommunekode } }) => [trace.one("kvote", { kommunekode })], "kommuner"),
      what,
      format,
    );
  const isNone = ({ row }: Quota): boolean => row.kvote === 0;
  const top = byReunified.slice(0, AT_THE_TOP);
  const inRegion = (name: Quota["row"]["region"]) => {
    const found = regions.find(({ region }) => region === name);
    const share = (value: Traced | undefined, what: string): ValueFact =>
      factOf(value ?? country, `${what}, Region ${name}`, percent);
    return {
      refugees: share(found?.refugees, `Andel af flygtningene i kvoten for ${quotaYear}`),
      people: share(found?.people, `Andel af befolkningen ${year}`),
      nonWestern: share(found?.nonWestern, `Andel af landets ikke-vestlige statsborgere ${year}`),
    };
  };
  const isFull = byNonWestern.findIndex((one) => !isNone(one));
  const fullest = byNonWestern.slice(0, isFull < 0 ? byNonWestern.length : isFull);
  /** So many of the municipalities whose non-Western citizens fill most, one after another without a quota, as a condition holds for. */
  const ofFullest = (holds: (one: Quota) => boolean, what: string): ValueFact =>
    factOf(
      countWhere(
        quotas,
        (one) => fullest.includes(one) && holds(one),
        (one) => [trace.one("kvote", { kommunekode: one.row.kommunekode }), one.nonWestern],
        "kommuner",
      ),
      what,
      spelled,
    );
  const bases = [
    ...trace.all("indbyggere", {}),
    ...trace.all("ikke_vestlige", {}),
    ...trace.all("familiesammenfoerte", {}),
    ...trace.all("kvote", {}),
    ...regional.quotas,
  ];
  /** The quotas that the formula meets to the person, with what is printed for the regions or without. */
  const hits = (weight: number, as: "whole" | "alone" = "whole"): ValueFact => {
    const found = told.reckoned(weight).filter((one) => one.row.kvote === one[as]).length;
    const how = as === "whole" ? "rundet af til regionernes tal" : "rundet af til landets tal";
    return factOf(
      computed(
        found,
        "kommuner",
        bases,
        `${number(found)} af ${number(quotas.length)} kvoter med vægten ${number(weight * 100, 1)} %, ${how}`,
      ),
      "Kvoter, som vores formel rammer på personen",
      number,
    );
  };
  const all = counted(quotas, () => true, "Kommuner i landet");
  const ours = hits(WEIGHT);
  return {
    year: yearFact(trace, year, "Året, staten beregnede kvoterne"),
    quotaYear: namedFact(
      String(quotaYear),
      "Året, kvoten gælder",
      computedFrom(trace.cells("aar", {}), `året efter ${year}, hvor staten beregnede den`),
    ),
    before: namedFact(
      String(year - 1),
      "Året, de familiesammenførte kom",
      computedFrom(trace.cells("aar", {}), `året før ${year}, hvor staten beregnede kvoten`),
    ),
    all,
    none: counted(quotas, isNone, `Kommuner, hvis kvote for ${quotaYear} blev beregnet til nul`),
    allIn: (region: Quota["row"]["region"]) =>
      counted(quotas, (one) => one.row.region === region, `Kommuner i Region ${region}`),
    noneIn: (region: Quota["row"]["region"]) =>
      counted(
        quotas,
        (one) => one.row.region === region && isNone(one),
        `Kommuner i Region ${region} med en kvote på nul, ${quotaYear}`,
      ),
    total: factOf(trace.sum("kvote", {}), `Flygtninge i kvoterne tilsammen, ${quotaYear}`, number),
    quota: (kommunekode: number) =>
      factOf(trace.one("kvote", { kommunekode }), `Beregnet kvote ${quotaYear}: ${nameOf(kommunekode)}`, spelled),
    came: (kommunekode: number) =>
      factOf(
        trace.one("familiesammenfoerte", { kommunekode }),
        `Familiesammenførte ${year - 1}: ${nameOf(kommunekode)}`,
        spelled,
      ),
    rate: (one: Quota) => factOf(one.rate, `Kvote ${perInhabitants("")}: ${nameOf(one.row.kommunekode)}`, rated),
    reunified: (one: Quota) =>
      factOf(one.reunified, `Familiesammenførte ${perInhabitants("")}: ${nameOf(one.row.kommunekode)}`, rated),
    mostQuota: factOf(
      trace.one("kvote", { kommunekode: byQuota[0]?.kommunekode ?? 0 }),
      `Den største kvote for ${quotaYear}`,
      number,
    ),
    inRegion,
    most: {
      all: counted(
        quotas,
        (one) => top.includes(one),
        "De kommuner, der fik flest familiesammenførte for deres størrelse",
      ),
      none: counted(
        quotas,
        (one) => top.includes(one) && isNone(one),
        "Kommuner med en kvote på nul blandt dem, der fik flest familiesammenførte",
      ),
    },
    fullest: ofFullest(() => true, "De kommuner, hvor de ikke-vestlige statsborgere fyldte mest, og kvoten var nul"),
    fullestIn: (region: Quota["row"]["region"]) =>
      ofFullest((one) => one.row.region === region, `Af dem i Region ${region}`),
    nonWestern: (one: Quota) =>
      factOf(one.nonWestern, `Ikke-vestlige statsborgere: ${nameOf(one.row.kommunekode)}`, (value) =>
        percent(value, 1),
      ),
    above: (kommunekode: number) => {
      const own = quotas.find(({ row }) => row.kommunekode === kommunekode)?.rate ?? country;
      return factOf(
        countWhere(
          quotas,
          ({ rate }) => rate.value > own.value,
          ({ rate }) => [rate],
          "kommuner",
        ),
        `Kommuner, hvis kvote målt på indbyggertallet er højere end i ${nameOf(kommunekode)}`,
        spelled,
      );
    },
    hits: { ours, alone: hits(WEIGHT, "alone"), half: hits(WEIGHT / 2, "alone"), more: hits(WEIGHT * 1.5, "alone") },
    /** The quotas that the formula meets with what is printed for the regions, in words. */
    met: ours.value === quotas.length ? say`alle ${all}` : say`${ours} af de ${all}`,
    weights: {
      ours: chosenFact("en hundrededel", "Så meget tæller en ikke-vestlig statsborger", GUESS),
      half: chosenFact("en halv hundrededel", "Det halve af vores vægt", GUESS),
      more: chosenFact("halvanden", "Halvanden gang vores vægt", GUESS),
    },
  };
}

export type QuotaFacts = ReturnType<typeof quotaFacts>;

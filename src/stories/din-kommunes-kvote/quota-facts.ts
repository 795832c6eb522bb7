import { countWhere } from "../../analysis/trace.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { nameOf } from "../../catalogue.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { factOf, namedFact, type ValueFact } from "../../model/fact.ts";
import { computedFrom, type Traced } from "../../model/traced.ts";
import type { Quota, Quotas } from "./quotas.ts";

/** So many of those with most or fewest reunified are looked at together. */
export const AT_EITHER_END = 10;

const rated = (value: number): string => number(value, 1);

/** What the sentences and the words at the figures print of the quotas. */
export function quotaFacts(told: Quotas) {
  const { trace, year, quotaYear, quotas, byQuota, byReunified, regions, country, together } = told;
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
  /** Those at an end of the order by reunified, which all municipalities decide. */
  const atEnd = (some: readonly Quota[], which: string) => ({
    all: counted(
      quotas,
      (one) => some.includes(one),
      `De kommuner, der fik ${which} familiesammenførte for deres størrelse`,
    ),
    none: counted(
      quotas,
      (one) => some.includes(one) && isNone(one),
      `Kommuner med en kvote på nul blandt dem, der fik ${which} familiesammenførte`,
      (many) => (many === 0 ? "ingen" : spelled(many)),
    ),
  });
  const inRegion = (name: Quota["row"]["region"]) => {
    const found = regions.find(({ region }) => region === name);
    const share = (value: Traced | undefined, what: string): ValueFact =>
      factOf(value ?? country, `${what}, Region ${name}`, percent);
    return {
      refugees: share(found?.refugees, `Andel af flygtningene i kvoten for ${quotaYear}`),
      people: share(found?.people, `Andel af befolkningen ${year}`),
    };
  };
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
    all: counted(quotas, () => true, "Kommuner i landet"),
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
    together: (one: Quota) => factOf(together(one), `Tilsammen: ${nameOf(one.row.kommunekode)}`, rated),
    mostQuota: factOf(
      trace.one("kvote", { kommunekode: byQuota[0]?.kommunekode ?? 0 }),
      `Den største kvote for ${quotaYear}`,
      number,
    ),
    inRegion,
    most: atEnd(byReunified.slice(0, AT_EITHER_END), "flest"),
    fewest: atEnd(byReunified.slice(-AT_EITHER_END), "færrest"),
  };
}

export type QuotaFacts = ReturnType<typeof quotaFacts>;

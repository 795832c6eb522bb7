import { published } from "../../catalogue.ts";
import { needed } from "../../lib/needed.ts";
import type { Anomaly } from "../../model/anomaly.ts";
import type { Outcome } from "../../model/check.ts";
import type { Source } from "../../model/source.ts";
import type { Tables } from "../../model/tables.ts";
import { isOfNumbers, type NumberCase } from "./number-case.ts";
import { isOneDigitApart } from "./one-digit-apart.ts";

/** The check of every dataset that adds up again what a source has added up. */
const PRINTED_TOTALS = "trykte-totaler";

/** One sanction that stands under each of its themes, as its contradiction tells: its themes are no sum. */
const NO_SUM = "sanktionstemaer-nord-skaerpet-2023";

/** A paper with its contradictions, those of each one in it. */
interface Paper {
  source: Source;
  cases: readonly Anomaly[];
}

/** A printed total as it was added up again, named so that no other has the name. */
interface Total extends Outcome {
  name: string;
}

/** The contradictions in the papers, those of them that one digit parts, and the printed totals that were added up again. */
export function casesOf({ anomalies, sources }: Tables) {
  const numeric = anomalies.filter(isOfNumbers);
  const papers: Paper[] = sources
    .map((source) => ({ source, cases: anomalies.filter(({ kilde_a }) => kilde_a === source.kilde) }))
    .filter(({ cases }) => cases.length > 0)
    .sort((a, b) => b.cases.length - a.cases.length);
  needed(papers[0], "modsigelser i bilagene");
  const totals: Total[] = published.flatMap(({ title, checks }) =>
    checks
      .filter(({ id }) => id === PRINTED_TOTALS)
      .flatMap(({ outcomes }) => outcomes.filter(({ anomaly }) => anomaly !== NO_SUM))
      .map((outcome) => ({ ...outcome, name: `${title}: ${outcome.what.replace(/^Total for /, "")}` })),
  );
  return {
    ...{ all: anomalies, numeric, papers, totals },
    oneDigit: numeric.filter(isOneDigitApart),
    /** Severity of the contradiction that a total which does not match is told in. */
    severityOf: (outcome: Outcome): Anomaly["alvor"] =>
      needed(
        anomalies.find(({ id }) => id === outcome.anomaly),
        `sagen om »${outcome.what}«`,
      ).alvor,
    /** The contradiction of this name, whose readings are two numbers. Throws a MissingError without it. */
    called: (id: string): NumberCase =>
      needed(
        numeric.find((anomaly) => anomaly.id === id),
        `modsigelsen ${id} med to tal`,
      ),
  };
}

export type Cases = ReturnType<typeof casesOf>;

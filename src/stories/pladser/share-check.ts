import { shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import noegletal from "../../datasets/socialaftale-noegletal.ts";
import { percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Places } from "./places.ts";

const [COVERED, SHARE] = ["Dag- og døgnpladser, der er omfattet", "Andel af alle pladser i Nordjylland"] as const;

/**
 * How large a part of all places the agreement says that its own are, and how large it is with and without the places that the
 * municipalities of the card lack. Undefined where the agreement does not say so of the year of the card.
 */
export function shareCheck(tables: Tables, { last, read, unplaced }: Places) {
  const told = tables.rowsOf(noegletal);
  needed(told[0], "det, Nordjysk Socialaftale skriver om sine egne pladser");
  const rows = told.filter(({ aar, status }) => aar === last && status === "opgjort");
  if (![COVERED, SHARE].every((one) => rows.some(({ noegletal: name }) => name === one))) return undefined;
  const trace = tracer(noegletal, rows);
  const covered = trace.one("vaerdi", { noegletal: COVERED });
  const all = read.sum({ aar: last }).account;
  const of = (whole: typeof all, what: string) =>
    factOf(shareOf(covered, whole), `Aftalens pladser som andel af alle ${what}, ${last}`, percent);
  const printed = factOf(
    trace.one("vaerdi", { noegletal: SHARE }),
    `Aftalens pladser som andel af alle, ${last}`,
    percent,
  );
  const [within, without] = [of(sumOf([all, unplaced.account]), "med de manglende"), of(all, "uden de manglende")];
  return {
    ...{ printed, within, without },
    /** Whether only the whole with those that are missing comes to what the agreement says. */
    isWith: within.text === printed.text && without.text !== printed.text,
  };
}

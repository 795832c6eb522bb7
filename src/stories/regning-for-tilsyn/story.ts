import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldBills } from "./bills.ts";
import { figures } from "./figures.ts";
import { payersOf } from "./payers.ts";
import { reasonsOf } from "./reasons.ts";

export const theme: Theme = "social";

/** The budgets that were read for why the bill grew. */
const FIRST = ["kkr-nordjylland-2018-09"];
const LAST = ["kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const bills = toldBills(tables);
  const payers = payersOf(tables);
  const { visits, alterations } = reasonsOf(tables, bills);
  const { rows, steps, first, last, newest } = bills;
  const [from, to] = first.years;
  const [lastFrom, lastTo] = last.years;
  const isBoth = steps.length === 2 && steps.every(({ price }) => price.change.value > 0);
  const isLarger = steps.every(({ bill, families }) => bill.change.value > Math.max(0, families.change.value));
  const haveFallen = newest.families.value < first.families.before.value;
  const isFewer = first.families.change.value < 0 && first.bill.change.value > 0;
  const prices = steps.map(({ price }) => price.change);
  const changes = steps.flatMap(({ bill, families }) => [families.change, bill.change]);
  const areMoreVisits = visits.change.value > first.price.change.value;

  return {
    title: "Tilsyn med en plejefamilie blev dyrere – begge gange, det kan måles",
    standfirst:
      "To gange kan man se, hvad tilsynet med en plejefamilie koster fra det ene år til det næste. Begge gange blev det dyrere. " +
      "Den ene gang betalte kommunerne for flere besøg. Den anden gang for en ny måde at regne på.",
    years: yearSpans([...rows.map(({ aar }) => aar), payers.aar]),
    figures: figures(bills, payers),
    facts: {},
    claims: {
      fewer: claimOf(
        say`Socialtilsyn Nord, der dækker det meste af Nordjylland og Silkeborg, regnede med ${first.families.before} plejefamilier i ${from} og ${newest.families} i ${newest.year}.`,
        haveFallen,
      ),
      dearer: claimOf(
        say`Men prisen for hver familie steg begge gange, vi kan måle det: ${first.price.change} fra ${from} til ${to} og ${last.price.change} fra ${lastFrom} til ${lastTo}.`,
        isBoth && isLarger,
        [...prices, ...changes],
      ),
      all: claimOf(say`I ${payers.year} er regningen på ${payers.all}`, payers.all.value > 0),
      firstStep: claimOf(
        say`Fra ${from} til ${to} blev der ${first.families.by} færre plejefamilier i budgettet, men regningen steg med ${first.bill.by}`,
        isFewer,
        [first.families.change, first.bill.change],
      ),
      visits: claimOf(
        say`Tilsynet ville nemlig komme oftere: ${visits.after} gange om året hos hver familie i gennemsnit mod ${visits.before} før. Det er ${visits.change} flere besøg til hver, så besøgene steg mere end prisen.`,
        areMoreVisits,
        [first.price.change],
      ),
      whyFirst: readIn(
        FIRST,
        sourceIdsOf(first.rows),
        "Budgettet henviser til erfaringer fra tidligere år og til, at de fem socialtilsyn skulle regne ens.",
      ),
      lastStep: claimOf(
        say`Fra ${lastFrom} til ${lastTo} steg regningen med ${last.bill.by}`,
        last.bill.change.value > 0,
        [last.bill.change],
      ),
      whyLast: readIn(
        LAST,
        sourceIdsOf(last.rows),
        "En del af stigningen skyldes, at der blev lidt flere plejefamilier. Resten skyldes ifølge tilsynet, at det regner på en ny måde.",
      ),
      alterations: claimOf(
        say`Nu er der sat tid af til ${alterations.after} sager, hvor en plejefamilies godkendelse skal ændres. Året før var der ikke sat tid af til nogen.`,
        alterations.after.value > 0 && alterations.before.value === 0,
        [alterations.before],
      ),
      before: readIn(
        LAST,
        sourceIdsOf(last.rows),
        "Sagerne er ikke nye, for tallet bygger på tidligere års erfaringer. De var bare ikke med i budgettet.",
      ),
      payers: claimOf(
        say`Regningen bliver delt efter, hvor mange børn og unge der bor i hver kommune. Derfor betaler ${payers.most.name} mest og ${payers.least.name} mindst.`,
        payers.most.pays.value > payers.least.pays.value,
        [payers.most.pays, payers.least.pays],
      ),
    },
    short: [
      claimOf(
        say`Prisen for tilsyn med hver plejefamilie steg ${first.price.change} fra ${from} til ${to} og ${last.price.change} fra ${lastFrom} til ${lastTo}, når prisstigninger er trukket fra.`,
        isBoth,
      ),
      claimOf(
        say`Første gang var der sat penge af til flere besøg, fra ${visits.before} til ${visits.after} om året hos hver familie.`,
        areMoreVisits,
      ),
      claimOf(
        say`Anden gang kom ${alterations.after} sager med, som budgettet ikke havde regnet med før.`,
        alterations.before.value === 0,
        [alterations.before],
      ),
    ],
    related: ["ingen-hjemme", "springer-fra", "boern-og-regning"],
  };
}

import { shareOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { newestYear } from "../../analysis/newest.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import maalgrupper from "../../datasets/socialaftale-maalgrupper.ts";
import { percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** Whom the one new place that has been agreed on is for. */
const SELF_HARM = "Unge med svær selvskade";

/** What the municipalities and the region of Nordjylland have agreed on: when a new place is to open, and the private share on their own card. */
export function toldAgreement(tables: Tables) {
  const where = { emne: SELF_HARM, type: "nyt_tilbud" } as const;
  const rows = tables.rowsOf(maalgrupper);
  const row = rows.find(({ emne, type }) => emne === where.emne && type === where.type);
  const when = needed(
    row?.tidspunkt?.match(/\d.*/)?.[0],
    `året, hvor det nye tilbud til ${SELF_HARM.toLowerCase()} er klar`,
  );
  const cards = tables.rowsOf(pladser);
  const aar = newestYear(cards, "pladser i de nordjyske kommuner");
  const trace = tracer(pladser, cards);
  return {
    promised: namedFact(
      when,
      `Nyt tilbud til ${SELF_HARM.toLowerCase()}, klar`,
      printedIn(tracer(maalgrupper, rows).cells("tidspunkt", where)),
    ),
    cardYear: yearFact(trace, aar, "Året på de nordjyske kommuners kort"),
    card: factOf(
      shareOf(trace.sum("pladser", { aar, ejerform: "privat" }), trace.sum("pladser", { aar })),
      `Private pladser, andel: de nordjyske kommuners kort, ${aar}`,
      percent,
    ),
  };
}

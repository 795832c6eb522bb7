import { max, min, pairs } from "d3";
import { differenceOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import specialfunktioner from "../../datasets/specialfunktioner.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

type Stock = RowOf<typeof portefoelje>;
type Type = Stock["type"];

const CALLED: Record<Type, string> = {
  boern_og_unge: "Hjem kun til børn og unge",
  boern_unge_og_voksne: "Steder til både børn og voksne",
  voksne: "Tilbud til voksne",
  plejefamilier: "Plejefamilier",
};

/** What a socialtilsyn got or gave away when some fields were gathered, as the source calls it. */
const [SECURED, GROUPS] = ["Alle sikrede institutioner", "Koncerner og koncernlignende konstruktioner"];

/** The homes under Nord year by year, and what of their fall may be others having taken them over. */
export function toldStock(tables: Tables) {
  const rows = tables.rowsOf(portefoelje).filter(({ tilsyn }) => tilsyn === "Nord");
  const trace = tracer(portefoelje, rows);
  const years = rows.filter(({ type }) => type === "boern_og_unge").map(({ aar }) => aar);
  const what = "hjem til børn og unge i Socialtilsyn Nord";
  const first = needed(min(years), what);
  const last = needed(max(years.filter((aar) => aar > first)), `${what} i et andet år end ${first}`);
  const inYear = (type: Type, aar: number): ValueFact =>
    factOf(trace.one("antal", { type, aar }), `${CALLED[type]}: Nord, ${aar}`, number);
  const homes = { before: inYear("boern_og_unge", first), after: inYear("boern_og_unge", last) };

  const moved = tables.rowsOf(specialfunktioner);
  const handed = needed(
    moved.find(({ opgave }) => opgave === SECURED),
    "året, hvor de sikrede institutioner skiftede tilsyn",
  );
  const steps = pairs([...new Set(years)].sort()).map(([from, to]) => ({
    to,
    change: differenceOf(inYear("boern_og_unge", from).account, inYear("boern_og_unge", to).account),
    ...{ before: inYear("boern_og_unge", from), after: inYear("boern_og_unge", to) },
  }));
  const step = needed(
    steps.find(({ to }) => to === handed.aar),
    `${what} i ${handed.aar} og året før`,
  );
  return {
    ...{ rows, first, last, homes, step, steps },
    handedIn: yearFact(
      tracer(specialfunktioner, [handed]),
      handed.aar,
      "Året, hvor de sikrede institutioner skiftede tilsyn",
    ),
    /** Whether the groups that run several places moved too in that year. */
    groupsMoved: moved.some(({ opgave, aar }) => opgave === GROUPS && aar === handed.aar),
  };
}

export type ToldStock = ReturnType<typeof toldStock>;

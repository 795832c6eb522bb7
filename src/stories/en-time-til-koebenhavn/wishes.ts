import { countOf } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import { newestYear } from "../../analysis/newest.ts";
import projekter from "../../datasets/infrastrukturplan-projekter.ts";
import trafikoensker from "../../datasets/trafikoensker.ts";
import { number, spelled } from "../../lib/format.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { CellAddress } from "../../model/traced.ts";
import { sourceRows, type SourceRow } from "../../views/source-row.ts";
import { OUTCOMES, type Outcome } from "./outcome-mark.ts";

type PublicWish = RowOf<typeof trafikoensker>;
type Project = RowOf<typeof projekter>;

/** Something that Sjælland asked the state for, and what became of it. */
export interface Wish {
  name: string;
  outcome: Outcome;
  /** The cell that says so. */
  cell: CellAddress;
  rests: SourceRow[];
}

/** The wishes of one kind, and how many of them there are with each outcome. */
export interface WishGroup {
  name: string;
  wishes: Wish[];
  all: ValueFact;
  /** Those with some outcomes, as a number in running text. */
  count: (...outcomes: Outcome[]) => ValueFact;
}

/** What the overview notes of a project that there is money for, but for less than was asked. */
const LESS = /\b(?:kun|mindre)\b/i;

/** What became of a wish for trains and buses. Throws a MissingError where nothing is told of it, or nothing of its money. */
function publicOutcome({ forslag, med_i_aftalen: answer, afsat_mia_kr: money }: PublicWish): Outcome {
  const told = needed(answer, `hvad der blev af ønsket »${forslag}«`);
  if (told !== "ja") return told;
  needed(money, `beløbet til »${forslag}«`);
  return "med";
}

/** What became of a wish for a road. Throws a MissingError for one that is in without money and without being studied. */
function roadOutcome({ projekt, med, art, beloeb_mia_kr: money, bemaerkning }: Project): Outcome {
  if (med === "nej") return "nej";
  if (art === "forundersoegelse") return "undersoeges";
  needed(money, `beløbet til »${projekt}«`);
  return LESS.test(bemaerkning ?? "") ? "mindre" : "med";
}

function groupOf(name: string, wishes: readonly Wish[]): WishGroup {
  const among = (some: readonly Outcome[]) => wishes.filter(({ outcome }) => some.includes(outcome));
  return {
    name,
    wishes: keysOf(OUTCOMES).flatMap((outcome) => among([outcome])),
    all: factOf(
      countOf(
        wishes.map(({ cell }) => cell),
        "ønsker",
      ),
      `Ønsker, ${name.toLowerCase()}`,
      spelled,
    ),
    count: (...outcomes) => {
      const found = among(outcomes);
      // What is none of them was judged by all.
      const judged = found.length > 0 ? found : wishes;
      return factOf(
        {
          ...countOf(
            judged.map(({ cell }) => cell),
            "ønsker",
          ),
          value: found.length,
        },
        `Ønsker, ${name.toLowerCase()}: ${outcomes.map((one) => OUTCOMES[one].toLowerCase()).join(" eller ")}`,
        spelled,
      );
    },
  };
}

/** What Sjælland asked for before the newest agreement, trains and buses and roads, and what became of it. */
export function toldWishes(tables: Tables) {
  const rows = tables.rowsOf(trafikoensker).filter(({ niveau }) => niveau === "forslag");
  const year = newestYear(rows, "ønsker til tog og bus på Sjælland");
  const asked = rows.filter(({ aar }) => aar === year);
  const roads = tables.rowsOf(projekter).filter(({ aar, transport }) => aar === year && transport === "vej");
  needed(roads[0], `ønsker til veje på Sjælland i ${year}`);
  const wish = (pattern: RegExp): PublicWish =>
    needed(
      asked.find(({ forslag }) => pattern.test(forslag)),
      `ønsket ${pattern.source}`,
    );
  const timemodel = wish(/timemodel/i);
  const ringSyd = wish(/^Ring Syd/);
  const money = (row: PublicWish, column: keyof PublicWish & string, what: string, format: (value: number) => string) =>
    factOf(tracedCell(trafikoensker, row, column), `${what}, ${year}`, format);
  return {
    ...{ year, asked, roads, timemodel },
    publicly: groupOf(
      "Tog og bus",
      asked.map((row) => ({
        name: row.forslag,
        outcome: publicOutcome(row),
        cell: needed(tracer(trafikoensker, [row]).cells("med_i_aftalen", {})[0], "svaret"),
        rests: sourceRows(trafikoensker, [row]),
      })),
    ),
    byRoad: groupOf(
      "Veje",
      roads.map((row) => ({
        name: row.projekt,
        outcome: roadOutcome(row),
        cell: needed(tracer(projekter, [row]).cells("med", {})[0], "svaret"),
        rests: sourceRows(projekter, [row]),
      })),
    ),
    price: money(timemodel, "pris_mio_kr", "Pris på hurtigere bane mod Kalundborg i mio. kr.", number),
    gain: money(
      timemodel,
      "forrentning_pct",
      "Forrentning af hurtigere bane mod Kalundborg",
      (value) => `${number(value)}\u00a0%`,
    ),
    ring: {
      asked: money(ringSyd, "pris", "Ring Syd i oplægget i mia. kr.", (value) => number(value, 1)),
      given: money(ringSyd, "afsat_mia_kr", "Ring Syd i aftalen i mia. kr.", (value) => number(value, 1)),
      isInBillions: ringSyd.prisenhed === "mia. kr.",
    },
  };
}

export type ToldWishes = ReturnType<typeof toldWishes>;

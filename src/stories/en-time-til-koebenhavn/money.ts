import { countOf, sumOf } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import projekter from "../../datasets/infrastrukturplan-projekter.ts";
import trafikoensker from "../../datasets/trafikoensker.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Outcome } from "./outcome-mark.ts";
import type { Project, ProjectGroup, ToldProjects } from "./projects.ts";

type Wish = RowOf<typeof trafikoensker>;

/** Billions with one decimal, of an amount that has at most three. */
const billions = (value: number): string => number(Math.round(value * 1000) / 1000, 1);

/** The projects of a kind for which there is an amount of their own, how many they are, and the amount. */
function given({ name, projects }: ProjectGroup, ...outcomes: Outcome[]) {
  const rows: Project[] = projects.filter(({ outcome }) => outcomes.includes(outcome)).map(({ row }) => row);
  needed(rows[0], `beløb til ${name.toLowerCase()}`);
  const trace = tracer(projekter, rows);
  return {
    rows,
    amount: factOf(sumOf(trace.all("beloeb_mia_kr", {})), `Beløb i mia. kr., ${name.toLowerCase()}`, billions),
    count: factOf(
      countOf(trace.cells("beloeb_mia_kr", {}), "projekter"),
      `Projekter med et beløb, ${name.toLowerCase()}`,
      spelled,
    ),
  };
}

/** What the agreement has for trains and roads, what was asked for the promise and for Ring Syd, and what that was given. */
export function toldMoney(tables: Tables, { year, publicly, byRoad }: ToldProjects) {
  const asked = tables.rowsOf(trafikoensker).filter(({ aar }) => aar === year);
  const wish = (level: Wish["niveau"], pattern: RegExp): Wish =>
    needed(
      asked.find(({ niveau, forslag }) => niveau === level && pattern.test(forslag)),
      `ønsket ${pattern.source}`,
    );
  const [timemodel, ringSyd] = [wish("forslag", /timemodel/i), wish("forslag", /^Ring Syd/)];
  const firstPart = wish("del", /^Ring Syd, første del/);
  const cell = (row: Wish, column: keyof Wish & string, what: string, format: (value: number) => string): ValueFact =>
    factOf(tracedCell(trafikoensker, row, column), `${what}, ${year}`, format);
  return {
    timemodel,
    rail: given(publicly, "med", "mindre"),
    roads: given(byRoad, "med", "mindre"),
    price: cell(timemodel, "pris_mio_kr", "Pris på hurtigere bane mod Kalundborg i mio. kr.", number),
    gain: cell(timemodel, "forrentning_pct", "Forrentning af hurtigere bane mod Kalundborg", (value) => percent(value)),
    /** The motorway to the town that the step was for. */
    motorway: factOf(
      tracer(
        projekter,
        byRoad.projects.map(({ row }) => row),
      ).one("beloeb_mia_kr", { projekt: "Motorvej Kalundborg" }),
      `Motorvej Kalundborg i mia. kr., ${year}`,
      billions,
    ),
    ring: {
      given: cell(ringSyd, "afsat_mia_kr", "Ring Syd i aftalen i mia. kr.", (value) => number(value, 1)),
      gain: cell(firstPart, "forrentning_pct", "Forrentning af den første del af Ring Syd", (value) => percent(value)),
    },
  };
}

import { readIn } from "../../analysis/read-in.ts";
import { changeOf, differenceOf, rateOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import perInhabitant from "../../datasets/klyngemidler-pr-indbygger.ts";
import magt from "../../datasets/magtindberetninger.ts";
import members from "../../datasets/sundhedsklynger-kommuner.ts";
import { isBetween } from "../../lib/is-between.ts";
import { kroner, number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { begins, factOf, type ValueFact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import { say } from "../../model/words.ts";
import type { CaseFacts } from "./case-facts.ts";
import type { Cases } from "./cases.ts";

/** The gravest contradictions, of which each has a line. */
export const GRAVE = {
  inquiries: "whistleblow-oest-total-2021",
  causes: "whistleblow-oest-aarsager-over-total",
  places: "private-pladser-2024",
  fall: "magt-oest-fald-umuligt",
  rise: "magt-nord-boern-fald-2021-2023",
  south: "klyngemidler-klynge-syd-to-beloeb",
  city: "klyngemidler-klynge-by-to-beloeb",
} as const;

/** Those of them that are one matter, told in one way or another. */
const MATTERS = [
  ["inquiries", "causes"],
  ["places"],
  ["fall"],
  ["rise"],
  ["south", "city"],
] as const satisfies readonly (readonly (keyof typeof GRAVE)[])[];

/** The paper that was read for what the money is for, and for what it does not say. */
const READ = ["kkr-sjaelland-2022-09"];

/** The paper that tells of the force used on children. */
const READ_OF_FORCE = ["kkr-nordjylland-2024-09"];

const SOUTH = "Klynge Syd (Hovedstaden)";

const millions = (value: number): string => `${number(Math.abs(value) / 1_000_000, 1)} mio. kr.`;
const thousands = (value: number): string => number(Math.round(value / 1000) * 1000);

/**
 * How many people amounts to Klynge Syd are for, at what each inhabitant of the region brings, and how many live in the suburbs that
 * pay there. Throws a MissingError without the rows.
 */
function peopleIn(tables: Tables, amounts: Record<"moved" | "memo" | "slide", ValueFact>) {
  const paid = tracer(perInhabitant, tables.rowsOf(perInhabitant));
  const rate = paid.sum("kr_pr_indbygger", { region: "Hovedstaden" });
  const suburbs = tables
    .rowsOf(members)
    .filter(({ klynge, deltagelse }) => klynge === SOUTH && deltagelse === null)
    .map(({ kommune }) => kommune);
  const inhabitants = tracer(flygtninge, tables.rowsOf(flygtninge));
  const living = sumOf(suburbs.map((kommune) => inhabitants.one("indbyggere", { kommune })));
  const people = (amount: ValueFact, what: string): ValueFact =>
    factOf(rateOf(amount.account, rate, 1, "indbyggere"), `Indbyggere, som ${what} svarer til`, thousands);
  return {
    rate: factOf(rate, "Kommuners og regions bidrag pr. indbygger, Region Hovedstaden", kroner),
    moved: people(amounts.moved, "forskellen på de to beløb til Klynge Syd"),
    memo: people(amounts.memo, "notatets beløb til Klynge Syd"),
    slide: people(amounts.slide, "lysbilledets beløb til Klynge Syd"),
    living: factOf(living, "Indbyggere i de omegnskommuner, der bidrager i Klynge Syd", thousands),
    suburbs: factOf(
      { ...living, value: suburbs.length, unit: "kommuner", formula: `talt op til ${number(suburbs.length)} kommuner` },
      "Omegnskommuner, der bidrager i Klynge Syd",
      spelled,
    ),
  };
}

/** The reports of force used on children that one of them is about, year by year. Throws a MissingError for fewer than three years. */
function reports(tables: Tables) {
  const rows = tables
    .rowsOf(magt)
    .filter(
      ({ tilsyn, omraade, driftsherre }) => tilsyn === "Nord" && omraade === "boern_unge" && driftsherre === "alle",
    )
    .sort((a, b) => a.aar - b.aar);
  const trace = tracer(magt, rows);
  const told = (at: number) => {
    const { aar } = needed(rows.at(at), "tre års indberetninger om magt på børneområdet i Socialtilsyn Nord");
    const what = `Indberetninger om magt på børneområdet, Socialtilsyn Nord, ${aar}`;
    return {
      year: yearFact(trace, aar, `Året i »${what}«`),
      many: factOf(trace.one("indberetninger", { aar }), what, number),
    };
  };
  return [told(0), told(-2), told(-1)] as const;
}

const unsignedShare = (value: number): string => percent(Math.abs(value), 1);

/** What is told of the gravest contradictions: a line for each, and the money that two of them are about. */
export function graveCases(tables: Tables, { all, called }: Cases, { both, matters }: CaseFacts) {
  const told = all.filter(({ alvor }) => alvor === "hoej").map(({ id }) => id);
  const areAll = told.sort().join() === Object.values<string>(GRAVE).sort().join();
  const [first, before, last] = reports(tables);
  const grave = matters(MATTERS.map((some) => some.map((name) => GRAVE[name])));
  const [inquiries, added] = both(GRAVE.inquiries);
  const [total, causes] = both(GRAVE.causes);
  const [places, placesAdded] = both(GRAVE.places);
  const [fall, most] = both(GRAVE.fall, unsignedShare);
  const [south, southSlide] = both(GRAVE.south, millions);
  const [city, citySlide] = both(GRAVE.city, millions);
  const parted = (one: typeof south, other: typeof south) =>
    factOf(differenceOf(one.account, other.account), "Klynge Syd og Klynge By: forskel på de to steder", millions);
  const moved = parted(southSlide, south);
  const people = peopleIn(tables, { moved, memo: south, slide: southSlide });
  const rose = factOf(
    changeOf(first.many.account, last.many.account),
    `Indberetninger om magt på børneområdet, Socialtilsyn Nord, ændring fra ${first.year.text} til ${last.year.text}`,
    percent,
  );
  return {
    /** How much more force used on children a table tells of, where the text beside it tells of a fall. */
    rose,
    /** The money that two papers have in unlike clusters. */
    moved,
    /** So many matters as the gravest are. */
    matters: grave,
    claims: {
      grave: claimOf(say`${begins(grave)} forhold kan efter vores vurdering vildlede en læser:`, areAll),
      inquiries: claimOf(
        say`Totalen er ${inquiries}. Tallene, den er lagt sammen af, giver ${added}.`,
        inquiries.value < added.value,
      ),
      causes: claimOf(
        say`Alene henvendelserne om plejefamilier og de hyppigste årsager hos bosteder og andre tilbud giver ${causes}.`,
        causes.value > total.value,
        [total],
      ),
      places: claimOf(
        say`Totalen er ${places}. Kommunernes egne tal giver ${placesAdded}.`,
        places.value > placesAdded.value,
      ),
      fall: claimOf(
        say`Faldet er trykt som ${fall}. Tallene for børn og voksne kan højst give ${most}.`,
        fall.value < most.value && most.value < 0,
      ),
      rise: claimOf(
        say`Teksten siger, at tallet faldt fra ${first.year} til ${last.year}. Tabellen går fra ${first.many} til ${last.many}, via ${before.many} i ${before.year}.`,
        last.many.value > first.many.value && before.many.value > last.many.value,
      ),
      secured: readIn(
        READ_OF_FORCE,
        all.filter(({ id }) => id === GRAVE.rise).map(({ kilde_a }) => kilde_a),
        say`I sommeren ${before.year} overtog Socialtilsyn Øst de sikrede institutioner, og siden er de ikke med i tallene.`,
      ),
      south: claimOf(
        say`er der ${south} i et notat og ${southSlide} på et lysbillede om den samme sag.`,
        south.value > southSlide.value,
      ),
      city: claimOf(say`er der ${city} i notatet og ${citySlide} på lysbilledet.`, city.value < citySlide.value),
      money: claimOf(
        say`Forskellen er den samme begge steder, ${moved}: Notatet lægger dem hos Syd, lysbilledet hos By. Pengene skulle sætte gang i klyngerne, hvor sygehus, kommuner og praktiserende læger arbejder sammen.`,
        millions(moved.value) === parted(city, citySlide).text,
      ),
      copenhagen: readIn(
        READ,
        [called(GRAVE.south).kilde_a, called(GRAVE.city).kilde_a].filter((one, at, every) => every.indexOf(one) === at),
        "København er med i begge klynger.",
      ),
      people: claimOf(
        say`De ${moved} svarer til omkring ${people.moved} mennesker, omtrent lige så mange, som der bor i de ${people.suburbs} omegnskommuner i Syd. Notatet har formentlig talt lige så mange københavnere med i Syd.`,
        isBetween(people.slide.value / people.living.value, 0.97, 1.03) &&
          isBetween(people.memo.value / people.slide.value, 1.95, 2.05),
        [people.rate, people.slide, people.memo, people.living],
      ),
    } satisfies Record<string, Claim>,
  };
}

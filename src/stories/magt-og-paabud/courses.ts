import { greatest, max } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { changeOf, differenceOf, rateOf, shareOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearIn } from "../../analysis/year-fact.ts";
import magtindberetninger from "../../datasets/magtindberetninger.ts";
import sanktioner from "../../datasets/sanktioner.ts";
import sanktionstemaer from "../../datasets/sanktionstemaer.ts";
import noegletal from "../../datasets/tilsynets-noegletal.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import tilsynspladser from "../../datasets/tilsynspladser.ts";
import whistleblow from "../../datasets/whistleblow.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";

export type Report = RowOf<typeof magtindberetninger>;

const NORD = { tilsyn: "Nord" } as const;
const REPORTS = { ...NORD, driftsherre: "alle" } as const;
/** Orders to social services. Nord counts each order, also where several are in one decision. */
const ORDERS = { ...NORD, omraade: "tilbud", type: "alle", sanktion: "paabud" } as const;
/** A theme of sanctions, and the report that tells how the supervisor talks before it warns. */
const HEALTH = "Sundhed og trivsel";
const EARLIER_REPORT = "kkr-nordjylland-2020-06";
const WARNED = { ...ORDERS, trin: "varslet" } as const;

/** Something that Nord has counted year by year, from the first of the years that are compared to the last. */
export interface Course {
  before: ValueFact;
  after: ValueFact;
  /** In per cent of what there was before; of a fall how much it fell. */
  change: ValueFact;
}

/** The three of which two fall and one rises, and what is told of the rising one. Throws a MissingError where the tables lack it. */
export function toldCourses(tables: Tables) {
  const rows = {
    reports: tables.rowsOf(magtindberetninger).filter((row) => row.tilsyn === "Nord"),
    orders: tables.rowsOf(sanktioner).filter((row) => row.tilsyn === "Nord"),
    calls: tables.rowsOf(whistleblow).filter((row) => row.tilsyn === "Nord"),
    places: tables.rowsOf(tilsynspladser).filter((row) => row.tilsyn === "Nord" && row.opgoerelse === "maalgruppe"),
    services: tables.rowsOf(portefoelje).filter((row) => row.tilsyn === "Nord" && row.type !== "plejefamilier"),
  };
  const trace = {
    reports: tracer(magtindberetninger, rows.reports),
    orders: tracer(sanktioner, rows.orders),
    calls: tracer(whistleblow, rows.calls),
    places: tracer(tilsynspladser, rows.places),
    services: tracer(portefoelje, rows.services),
  };
  const yearsAmong = (all: readonly { aar: number }[]): Set<number> => new Set(all.map(({ aar }) => aar));
  const warned = rows.orders.filter((row) => row.trin === "varslet" && row.omraade === "tilbud");
  const years = [
    ...yearsAmong(rows.reports).intersection(yearsAmong(warned)).intersection(yearsAmong(rows.calls)),
  ].sort();
  const what = "indberetninger om magt, påbud og henvendelser i de samme år i Socialtilsyn Nord";
  const first = needed(years[0], what);
  const last = needed(
    years.findLast((aar) => aar > first),
    `${what} i et andet år end ${first}`,
  );

  const course = (name: string, inYear: (aar: number) => Traced): Course => {
    const [before, after] = [inYear(first), inYear(last)];
    const change = changeOf(before, after);
    const way = change.value < 0 ? "fald" : "stigning";
    return {
      before: factOf(before, `${name}: Nord, ${first}`, number),
      after: factOf(after, `${name}: Nord, ${last}`, number),
      change: factOf(change, `${name}, ${way}: Nord, ${first} til ${last}`, (value) => percent(Math.abs(value))),
    };
  };
  const reportsOn = (omraade: Report["omraade"]) => (aar: number) =>
    trace.reports.one("indberetninger", { ...REPORTS, omraade, aar });
  const [placesFirst, placesLast] = placeYears(rows.places);
  const adultPlaces = (aar: number) => trace.places.one("pladser", { omraade: "voksne", aar });
  const perHundred = (aar: number): ValueFact =>
    factOf(
      rateOf(reportsOn("voksne")(aar), adultPlaces(aar), 100, "indberetninger"),
      `Indberetninger om magt pr. 100 voksenpladser: Nord, ${aar}`,
      number,
    );
  const orders = course("Varslede påbud til sociale tilbud", (aar) => trace.orders.one("antal", { ...WARNED, aar }));
  const calls = course("Henvendelser til whistleblowerordningen", (aar) =>
    trace.calls.one("henvendelser", { omraade: "alle", aar }),
  );
  return {
    ...{ rows, first, last, placesFirst, placesLast, perHundred, orders, calls },
    reports: course("Indberetninger om magt", reportsOn("alle")),
    adults: course("Indberetninger om magt på voksenområdet", reportsOn("voksne")),
    children: course("Indberetninger om magt på børne- og ungeområdet", reportsOn("boern_unge")),
    /** The reports of children and young people in the year before the last. */
    childrenBetween: factOf(
      reportsOn("boern_unge")(last - 1),
      `Indberetninger om magt på børne- og ungeområdet: Nord, ${last - 1}`,
      number,
    ),
    fostered: factOf(
      reportsOn("plejefamilier")(last),
      `Indberetninger om magt i plejefamilier: Nord, ${last}`,
      spelled,
    ),
    /** How large a part of the last year's reports are of adults. */
    adultShare: factOf(
      shareOf(reportsOn("voksne")(last), reportsOn("alle")(last)),
      `Indberetninger om magt på voksenområdet, andel: Nord, ${last}`,
      percent,
    ),
    services: course("Sociale tilbud", (aar) => trace.services.sum("antal", { aar })),
    orderedPlaces: orderedIn(tables, last),
    /** The newest year that is told of and had fewer calls than the last. */
    fewerCallsIn: rows.calls
      .filter((row) => row.omraade === "alle" && row.aar < last && row.henvendelser < calls.after.value)
      .map(({ aar }) => aar)
      .sort((a, b) => b - a)[0],
    /** The orders of the year before the first, where that is told. */
    earlier: earlierOrders(trace.orders.all("antal", { ...WARNED, aar: first - 1 }), first - 1),
    /** Whether no orders were issued in the year before the first. */
    issuedNone: issuedBefore(trace.orders.all("antal", { ...ORDERS, trin: "udstedt", aar: first - 1 }), first - 1),
    dialogue: dialogueIn(rows.orders),
    peak: peakIn(rows.calls, first),
    themes: themesIn(tables, last),
    /** Whether calls are also of foster families and of firms that employ helpers. */
    isOfOthers: ["plejefamilier", "bpa"].every((omraade) =>
      rows.calls.some((row) => row.aar === last && row.omraade === omraade && row.henvendelser > 0),
    ),
    issued: course("Udstedte påbud til sociale tilbud", (aar) =>
      trace.orders.one("antal", { ...ORDERS, trin: "udstedt", aar }),
    ),
    placesThen: factOf(adultPlaces(placesFirst), `Pladser på voksenområdet: Nord, ${placesFirst}`, number),
    placesNow: factOf(adultPlaces(placesLast), `Pladser på voksenområdet: Nord, ${placesLast}`, number),
    placesFewer: factOf(
      differenceOf(adultPlaces(placesLast), adultPlaces(placesFirst)),
      `Pladser på voksenområdet, fald: Nord, ${placesFirst} til ${placesLast}`,
      number,
    ),
    /** Whether no year that is told of had more calls, or more warned orders, than the first of those that are compared. */
    wereMost:
      isMost(calls.before, trace.calls.all("henvendelser", { omraade: "alle" })) &&
      isMost(orders.before, trace.orders.all("antal", WARNED)),
    /** Calls of firms that employ helpers, where they are told apart. */
    ofFirms: callsOf(trace.calls.all("henvendelser", { omraade: "bpa", aar: last }), last),
    /** The years of one of the three, for a picture: those from the first to the last that all three have. */
    isShown: ({ aar }: { aar: number }): boolean => aar >= first && aar <= last,
  };
}

const isMost = (most: ValueFact, all: readonly Traced[]): boolean => all.every(({ value }) => value <= most.value);

const earlierOrders = ([found]: readonly Traced[], aar: number): ValueFact | undefined =>
  found && factOf(found, `Varslede påbud til sociale tilbud: Nord, ${aar}`, number);

const callsOf = ([found]: readonly Traced[], aar: number): ValueFact | undefined =>
  found && factOf(found, `Henvendelser om firmaer, der ansætter hjælpere (BPA): Nord, ${aar}`, number);

const issuedBefore = ([found]: readonly Traced[], aar: number): ValueFact | undefined =>
  found && factOf(found, `Udstedte påbud til sociale tilbud: Nord, ${aar}`, number);

/** The newest orders of an earlier report, which tells how the supervisor talks before it warns. */
function dialogueIn(orders: readonly RowOf<typeof sanktioner>[]) {
  const rows = orders.filter(({ kilde }) => kilde === EARLIER_REPORT);
  const aar = needed(
    max(rows, (row) => row.aar),
    "sanktioner fra en tidligere årsrapport fra Socialtilsyn Nord",
  );
  const cells = tracer(sanktioner, rows).cells("aar", { aar });
  return { year: yearIn(cells, aar, "Året for den tidligere årsrapport"), sources: sourceIdsOf(rows) };
}

/** The most calls before the years that are compared, and where that is told. */
function peakIn(calls: readonly RowOf<typeof whistleblow>[], first: number) {
  const row = greatest(
    calls.filter(({ aar, omraade }) => aar < first && omraade === "alle"),
    ({ henvendelser }) => henvendelser,
  );
  const { aar } = needed(row, "henvendelser fra bekymrede i tidligere år");
  const trace = tracer(whistleblow, calls);
  return {
    calls: factOf(
      trace.one("henvendelser", { aar, omraade: "alle" }),
      `Henvendelser til whistleblowerordningen: Nord, ${aar}`,
      number,
    ),
    year: yearIn(trace.cells("aar", { aar, omraade: "alle" }), aar, "Året med flest henvendelser før"),
    sources: row ? [row.kilde] : [],
  };
}

/** How many sanctions of the last year were about health and well-being, and whether no theme had as many. */
function themesIn(tables: Tables, aar: number) {
  const rows = tables
    .rowsOf(sanktionstemaer)
    .filter((row) => row.tilsyn === "Nord" && row.aar === aar && row.omraade === "tilbud" && row.sanktion === "alle");
  const health = tracer(sanktionstemaer, rows).one("antal", { tema: HEALTH });
  return {
    health: factOf(health, `Sanktioner på grund af sundhed og trivsel: sociale tilbud, Nord, ${aar}`, spelled),
    isMost: rows.every((row) => row.tema === HEALTH || row.antal < health.value),
  };
}

/** How many services the warned orders of a year went to, where that is told. */
function orderedIn(tables: Tables, aar: number): ValueFact | undefined {
  const rows = tables.rowsOf(noegletal);
  needed(rows[0], "socialtilsynenes øvrige nøgletal");
  const row = rows.find(
    (one) => one.tilsyn === "Nord" && one.aar === aar && one.noegletal.includes("varslede påbud gik til"),
  );
  return (
    row && factOf(tracer(noegletal, [row]).one("vaerdi", { aar }), `Tilbud med varslede påbud: Nord, ${aar}`, spelled)
  );
}

/** The two newest years for which the number of places for adults is told. */
function placeYears(rows: readonly { aar: number; omraade: string }[]): [number, number] {
  const [last, before] = rows
    .filter(({ omraade }) => omraade === "voksne")
    .map(({ aar }) => aar)
    .sort((a, b) => b - a);
  const what = "pladser på voksenområdet i to år i Socialtilsyn Nord";
  return [needed(before, what), needed(last, what)];
}

export type Courses = ReturnType<typeof toldCourses>;

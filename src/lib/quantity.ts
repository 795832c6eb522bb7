import { kroner, number, percent, spelled } from "./format.ts";

/** How many digits a number has after the decimal point. */
export const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** The units of counts, in the plural they are written in, with the form for exactly one. */
const SINGULAR: Record<string, string> = {
  afgørelser: "afgørelse",
  aktiviteter: "aktivitet",
  anbefalinger: "anbefaling",
  anmodninger: "anmodning",
  ansøgninger: "ansøgning",
  asylansøgere: "asylansøger",
  begivenheder: "begivenhed",
  begreber: "begreb",
  betegnelser: "betegnelse",
  børn: "barn",
  dage: "dag",
  deltagere: "deltager",
  dialogmøder: "dialogmøde",
  diagrammer: "diagram",
  emner: "emne",
  evalueringer: "evaluering",
  felter: "felt",
  flygtninge: "flygtning",
  fuldtidsstillinger: "fuldtidsstilling",
  gange: "gang",
  "gange om måneden": "gang om måneden",
  "gange om året": "gang om året",
  godkendelser: "godkendelse",
  grupper: "gruppe",
  henvendelser: "henvendelse",
  henvisninger: "henvisning",
  huse: "hus",
  indberetninger: "indberetning",
  indbyggere: "indbygger",
  indsatser: "indsats",
  initiativer: "initiativ",
  kommuner: "kommune",
  leverancer: "leverance",
  lærepladser: "læreplads",
  medarbejdere: "medarbejder",
  medlemmer: "medlem",
  minutter: "minut",
  modtagere: "modtager",
  møder: "møde",
  måneder: "måned",
  nygodkendelser: "nygodkendelse",
  omkostninger: "omkostning",
  omkostningssteder: "omkostningssted",
  opgaver: "opgave",
  oplysninger: "oplysning",
  optagne: "optaget",
  orkestre: "orkester",
  parter: "part",
  personer: "person",
  pladser: "plads",
  plejefamilier: "plejefamilie",
  pressemeddelelser: "pressemeddelelse",
  prislister: "prisliste",
  punkter: "punkt",
  regioner: "region",
  regler: "regel",
  roller: "rolle",
  rækker: "række",
  sager: "sag",
  samarbejder: "samarbejde",
  sanktioner: "sanktion",
  "skærpede tilsyn": "skærpet tilsyn",
  takster: "takst",
  temaer: "tema",
  timer: "time",
  udmeldinger: "udmelding",
  udviklingspunkter: "udviklingspunkt",
  unge: "ung",
  virksomheder: "virksomhed",
  ydelser: "ydelse",
  ændringer: "ændring",
  årsager: "årsag",
};

/** Nouns that take `ét`. */
const NEUTER = new Set([
  ...[
    "barn",
    "begreb",
    "diagram",
    "dialogmøde",
    "emne",
    "felt",
    "hus",
    "initiativ",
    "medlem",
    "møde",
    "omkostningssted",
    "orkester",
    "punkt",
    "samarbejde",
    "skærpet tilsyn",
  ],
  ...["tema", "udviklingspunkt"],
]);

/** A unit as a reader sees it where no number stands before it: `%` for `pct.`. */
export function unitText(unit: string): string {
  return unit.replace(/^pct\.point/, "procentpoint").replace(/^pct\./, "%");
}

/** Whether a unit is a noun that things are counted in. */
export const isCounted = (unit: string | null): unit is string => unit !== null && unit in SINGULAR;

/** Whether a unit is money, and not money for each of something. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^(?:1\.000 |mio\. )?kr\.$/.test(unit);

/** A noun that things are counted in, for exactly one of them: `plads` for `pladser`. */
export const singular = (unit: string): string => SINGULAR[unit] ?? unit;

/** Whether a number has a word of its own in running text: a whole one up to ten. */
export const inWords = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 10;

/**
 * A count in running text: `ingen pladser`, `én plads`, `ét barn`, `ti pladser`. What is more, or counts nothing, is
 * written as `quantity` writes it.
 */
export function quantityInWords(value: number, unit: string | null): string {
  if (!isCounted(unit) || !inWords(value)) return quantity(value, unit);
  if (value === 0) return `ingen ${unit}`;
  return value === 1
    ? `${spelled(1, NEUTER.has(singular(unit)) ? "neuter" : "common")} ${singular(unit)}`
    : `${spelled(value)} ${unit}`;
}

/**
 * A value with its unit as a reader sees it: `3.232 pladser`, `45,2 %`, `540,40 kr. pr. time`. All its decimals are kept
 * unless a number of them is given; kroner have none, or both digits of their øre, whatever is given.
 */
export function quantity(value: number, unit: string | null, decimals = decimalsOf(value)): string {
  if (unit === null) return number(value, decimals);
  // Years and numbers of laws are names: no separator of thousands.
  if (unit === "årstal") return String(value);
  if (unit === "nummer") return `nr. ${value}`;
  if (unit === "pct.") return percent(value, decimals);
  if (unit === "pct.point") return `${number(value, decimals)} procentpoint`;
  if (unit.startsWith("pct.")) return percent(value, decimals) + unit.slice("pct.".length);
  // Amounts that a source prints in thousands are told in kroner: the number of the unit must not run into theirs.
  if (unit === "1.000 kr.") return kroner(Math.round(value * 1000));
  if (unit.startsWith("kr.")) return kroner(value) + unit.slice("kr.".length);
  return `${number(value, decimals)} ${value === 1 ? singular(unit) : unit}`;
}

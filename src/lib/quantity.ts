import { kroner, number, percent } from "./format.ts";

/** How many digits a number has after the decimal point. */
export const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** The units of counts, in the plural they are written in, with the form for exactly one. */
const SINGULAR: Record<string, string> = {
  anmodninger: "anmodning",
  ansøgninger: "ansøgning",
  asylansøgere: "asylansøger",
  børn: "barn",
  dage: "dag",
  evalueringer: "evaluering",
  gange: "gang",
  henvendelser: "henvendelse",
  huse: "hus",
  indberetninger: "indberetning",
  indbyggere: "indbygger",
  kommuner: "kommune",
  lærepladser: "læreplads",
  minutter: "minut",
  modtagere: "modtager",
  møder: "møde",
  nygodkendelser: "nygodkendelse",
  optagne: "optaget",
  orkestre: "orkester",
  personer: "person",
  pladser: "plads",
  plejefamilier: "plejefamilie",
  regioner: "region",
  rækker: "række",
  sager: "sag",
  sanktioner: "sanktion",
  "skærpede tilsyn": "skærpet tilsyn",
  timer: "time",
  udviklingspunkter: "udviklingspunkt",
  unge: "ung",
  virksomheder: "virksomhed",
  ændringer: "ændring",
  årsager: "årsag",
};

/** A value with its unit as a reader sees it: `3.232 pladser`, `45,2 %`, `540,40 kr. pr. time`. All its decimals are kept. */
export function quantity(value: number, unit: string | null): string {
  const decimals = decimalsOf(value);
  if (unit === null) return number(value, decimals);
  // Years and numbers of laws are names: no separator of thousands.
  if (unit === "årstal") return String(value);
  if (unit === "nummer") return `nr. ${value}`;
  if (unit === "pct.") return percent(value, decimals);
  // Amounts that a source prints in thousands: the unit has a number of its own, which must not run into theirs.
  if (unit === "1.000 kr.") return `${number(value, decimals)} tusind kr.`;
  if (unit.startsWith("kr.")) return kroner(value) + unit.slice("kr.".length);
  return `${number(value, decimals)} ${value === 1 ? (SINGULAR[unit] ?? unit) : unit}`;
}

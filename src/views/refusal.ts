import { danishDate, isDate } from "../lib/dates.ts";
import { fullStops } from "../lib/format.ts";
import { listOr } from "../lib/list.ts";
import { isMoney } from "../lib/quantity.ts";
import { toldValue } from "../lib/told-value.ts";
import { unknownAsked } from "../lib/unknown-asked.ts";
import type { Shown } from "./view.ts";

/** Why a view cannot be shown, in a Danish sentence that says what can be done instead. */
export interface Refusal {
  refused: string;
}

/** Whether an answer is a refusal. */
export const isRefusal = (answer: object): answer is Refusal => "refused" in answer;

/** What to begin from in place of a year that nothing can be told against, where there is one. */
const otherBase = (year: string | undefined): string =>
  year === undefined
    ? "Vis tallene, som de er."
    : `Vælg et andet basisår, for eksempel ${isDate(year) ? danishDate(year) : year}.`;

const needsTwo = (shown: Shown): string => `${shown === "indeks" ? "Et indeks" : "En ændring"} kræver to år.`;

/** The refusals, by what is asked for that cannot be done. */
export const REFUSALS = {
  noColumn: (name: string, instead: string) => `Kolonnen ${toldValue(name)} findes ikke i datasættet. ${instead}`,
  noCode: (code: string, column: string, instead: string) =>
    `Værdien ${toldValue(code)} findes ikke i »${column}«. ${instead}`,
  unknown: unknownAsked,
  empty: (name: string) => `${toldValue(name)} har ingen værdi i adressen og er ikke brugt.`,
  noMeasure: () => "En figur skal have et tal, så »maal=-« er ikke brugt.",
  noAxis: () => "En figur skal være delt efter noget, så »x=-« er ikke brugt.",
  idleBase: (base: string) =>
    `Kun et indeks eller en ændring har et basisår, så »basis« med værdien ${toldValue(base)} er ikke brugt.`,
  idleOrder: (by: string) => `Rækkerne kan ikke ordnes efter ${toldValue(by)} i denne figur, så det er ikke brugt.`,
  unknownBase: (base: string, known: string) =>
    `Der er ingen tal for ${toldValue(base)} at begynde fra. ${known} Figuren begynder i stedet fra det år, den plejer.`,
  noSplit: (title: string, instead: string) =>
    `»${title}« siger, hvor rækkerne står i kilden, og kan ikke dele figuren. ${instead}`,
  notMeasure: (title: string, instead: string) => `»${title}« er ikke et tal, der kan tegnes. ${instead}`,
  noRows: (columns: readonly string[]) =>
    `Ingen rækker passer til valget. Vælg ${columns.length === 0 ? "flere værdier" : `noget andet i ${listOr(columns.map((title) => `»${title}«`))}`}.`,
  units: (units: readonly string[]) =>
    `Rækkerne er målt i forskellige enheder (${units.join(", ")}) og kan ikke stå på samme akse. Vælg dem, der har samme enhed.`,
  notAdditive: (measure: string, column: string) =>
    `${measure} kan ikke lægges sammen over »${column}«. Vælg én værdi i »${column}«, eller vis dem hver for sig.`,
  snapshot: (measure: string) =>
    `${measure} lægger vi ikke sammen over flere år. Vælg ét år, eller vis dem hver for sig.`,
  overlap: (column: string) =>
    `Værdierne i »${column}« kan tælle noget af det samme og bliver ikke lagt sammen. Vælg én, eller vis dem hver for sig.`,
  notAllPlaces: (column: string) =>
    `Kilderne har ikke tal for dem alle i »${column}« hvert år, og tallene bliver derfor ikke lagt sammen. Vælg én, eller vis dem hver for sig.`,
  status: () =>
    "Budget, regnskab og andre slags tal er om det samme og kan ikke lægges sammen. Vælg én status, eller vis dem hver for sig.",
  prices: () =>
    "Beløb i priser fra forskellige år kan ikke lægges sammen, for en krone er ikke lige meget værd i dem. Vælg ét prisniveau, eller vis dem hver for sig.",
  unlikePrices: (levels: string) =>
    `Beløb i ${levels} kan ikke stå på samme akse, for en krone er ikke lige meget værd i dem. Vælg ét prisniveau, eller vis dem hver for sig.`,
  wholeAndParts: (whole: string, column: string) =>
    `»${whole}« er summen af de andre værdier i »${column}« og kan ikke stå ved siden af dem. Vælg enten summen eller delene.`,
  falseWhole: (whole: string, column: string, unlike: string) =>
    `»${whole}« i »${column}« er her ikke summen af de andre, for tallene har ikke det samme i »${unlike}«. Vælg én værdi i »${unlike}«, eller vis dem hver for sig.`,
  share: (measure: string) =>
    `»${measure}« kan ikke vises som andel, for tallene er ikke dele af en sum. Vis tallene, som de er.`,
  shareOfShare: () => "Tallene er allerede procenter. Vis dem, som de er.",
  shareOf: () => "En andel kræver, at tallene er delt i dele, der tilsammen er det hele. Vælg en opdeling.",
  shareOfTime: () =>
    "Årene er ikke dele af det samme, så de kan ikke vises som andel. Vælg en anden opdeling, eller vis tallene, som de er.",
  undivided: (isAll: boolean) =>
    `En andel kræver mindst to dele af det samme, og her er kun én${isAll ? "" : " i de fleste"}. Vis tallene, som de er.`,
  shareOfOnes: () => "Hver del er kun én, så andelene siger ikke mere end antallet. Vis tallene, som de er.",
  wholeInShare: (whole: string, part: string) =>
    `»${whole}« rummer »${part}«, så de er ikke dele af det samme. Vælg delene, eller vis tallene, som de er.`,
  cutAway: (column: string) =>
    `En andel er af det hele, og valget i »${column}« har skåret noget af det væk. Vælg alle værdier, eller vis tallene, som de er.`,
  areInhabitants: (measure: string) => `${measure} er selv det, der deles med. Vis tallene, som de er.`,
  perAlready: () => "Tallene er allerede pr. indbygger. Vis dem, som de er.",
  perInhabitant: (measure: string) =>
    `${measure} kan ikke vises pr. indbygger, for det er hverken et antal eller et beløb, der kan deles med folketallet. Vis tallene, som de er.`,
  noPopulation: (way: string) => `Folketallet, der skal deles med, er kun kendt for kommuner. ${way}`,
  noOwnBase: () => "Datasættet har ikke selv noget at dele tallene med. Vis tallene, som de er.",
  perOwnOne: (one: string) => `Kun andre antal og beløb i rækken kan vises pr. ${one}. Vis tallene, som de er.`,
  needsTime: () => "Et indeks eller en ændring kræver mindst to år. Vælg år under »Opdelt efter«.",
  emptyTime: (column: string) =>
    `»${column}« er tom i nogle rækker. Et indeks eller en ændring kræver et tidspunkt for alle tallene. Vis tallene, som de er.`,
  timeless: () => "Tallene er ikke delt på år. Et indeks eller en ændring kræver to. Vis tallene, som de er.",
  onlyTime: (time: string, shown: Shown) =>
    `Der er kun tal for ${time}${time.includes(" og ") ? " under ét" : ""}. ${needsTwo(shown)} Vis tallene, som de er.`,
  chosenTime: (time: string, shown: Shown, hasOthers: boolean) =>
    `Valget har kun tal for ${danishDate(time)}. ${needsTwo(shown)} ${hasOthers ? "Vælg flere år." : "Vis tallene, som de er."}`,
  timeInUnit: (time: string, unit: string) =>
    fullStops(
      `Valget har kun tal for ${danishDate(time)} i samme enhed. Andre år står i ${unit}${isMoney(unit) ? "" : " og kan ikke sammenlignes med dem"}. Vis tallene, som de er.`,
    ),
  countedOverTime: () =>
    "Et antal rækker er ikke målt år for år og kan ikke vises som indeks eller ændring. Vis tallene, som de er.",
  noCourse: () => "Ingen af dem har tal for to år. Et indeks eller en ændring kræver to. Vis tallene, som de er.",
  onlyBase: (base: string, other: string | undefined) =>
    `De, der har tal for ${base}, har ikke tal for andre år at måle mod. ${otherBase(other)}`,
  madeOtherwise: (base: string, other: string | undefined) =>
    `Tallet for ${base} er gjort op på en anden måde end de andre og kan ikke sammenlignes med dem. ${otherBase(other)}`,
  notCounted: () => "Rækkerne er tal og ikke ting, der kan tælles. Vælg et af tallene.",
  perCounted: () => "Et antal rækker kan ikke vises pr. indbygger. Vis tallene, som de er.",
  noBase: (base: string, other: string | undefined) =>
    `Der er ingen tal for ${base} at sammenligne med. ${otherBase(other)}`,
  proportion: (measure: string) =>
    `${measure} kan ikke regnes om til et indeks eller en ændring i procent. Vis tallene, som de er.`,
  shareIndex: (measure: string) =>
    `${measure} er i procent og bliver ikke regnet om til et indeks. Vis ændringen i procentpoint, eller tallene, som de er.`,
  noWord: (value: string, of: string, instead?: string) =>
    `Adressen beder om ${of} ${toldValue(value)}, som ikke findes.${instead === undefined ? "" : ` Vist er i stedet ${instead}.`}`,
  noForm: (value: string, others: string) =>
    `Adressen beder om figurformen ${toldValue(value)}, som ikke findes. ${others} Vist er i stedet en, der passer til tallene.`,
  form: (form: string, why: string) =>
    `${form} passer ikke til tallene: ${why}${why.includes("Vælg") ? "" : " Vælg en anden figurform."}`,
  nested: (part: string, whole: string) =>
    `Hver i »${part}« hører til én i »${whole}«, så det meste af figuren ville være tomt. Byt om på de to, eller vælg kun den ene.`,
  sameColumn: (title: string) =>
    `»${title}« kan ikke dele figuren to gange, for anden gang deler intet. Vælg en anden opdeling det ene sted.`,
} as const;

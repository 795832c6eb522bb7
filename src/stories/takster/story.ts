import {
  fixedChanges,
  growth,
  perPlace,
  placesIn,
  priceRuns,
  yearsOf,
  type Stoerrelse,
  type Takst,
  type Ydelse,
} from "../../analysis/takster.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { kroner, number, percent, share, signed, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { defineStory, type Fact } from "../../model/story.ts";
import { bothYears, bpa, FIRST, FIXED_A, FIXED_B, gaps, LAST, price, prices, rows, SIZES } from "./prices.ts";

const printed = (text: string, what: string): Fact => ({ text, what, computed: false, dataset: tilsynstakster.id });
const computed = (text: string, what: string): Fact => ({ text, what, computed: true, dataset: tilsynstakster.id });
const bpaFact = (text: string, what: string): Fact => ({ text, what, computed: true, dataset: bpaTakster.id });

const nord = (ydelse: Ydelse, stoerrelse: Stoerrelse, aar: number): number =>
  price({ tilsyn: "Nord", aar, ydelse, stoerrelse }).takst_kr;
const small = (ydelse: Ydelse, aar: number): number => nord(ydelse, "0-7", aar);
const oest = (ydelse: Ydelse, stoerrelse: Stoerrelse, aar: number): number =>
  price({ tilsyn: "Øst", aar, ydelse, stoerrelse }).takst_kr;

const sizeOf = (places: number): Stoerrelse | undefined =>
  SIZES.find((size) => placesIn(size).fewest <= places && places <= (placesIn(size).most ?? Infinity));
const each = (stoerrelse: Stoerrelse): ReturnType<typeof perPlace> =>
  perPlace(price({ tilsyn: "Nord", aar: LAST, ydelse: "tilsyn", stoerrelse }));
const mostOf = (stoerrelse: Stoerrelse): number => each(stoerrelse).most ?? Number.NaN;
const jumps = SIZES.slice(1).map((size, index) => {
  const below = SIZES[index] ?? size;
  return { at: placesIn(size).fewest, pct: growth(mostOf(below), each(size).fewest) };
});
const steepest = jumps.toSorted((a, b) => b.pct - a.pct)[0];

const grown = SIZES.map((size) => growth(nord("tilsyn", size, FIRST), nord("tilsyn", size, LAST)));
const lastReport = yearsOf(prices, "Nord", "godkendelse").at(-1) ?? Number.NaN;
const sinceFirst = (ydelse: Ydelse): number[] =>
  SIZES.map((size) => growth(nord(ydelse, size, FIRST), nord(ydelse, size, lastReport)));
const yearly = priceRuns(prices, { tilsyn: "Nord", ydelse: "tilsyn", stoerrelse: "0-7" });
const changes = yearly.flatMap((point, index) => {
  const before = yearly[index - 1];
  return before?.run === point.run ? [{ aar: point.aar, pct: growth(before.takst_kr, point.takst_kr) }] : [];
});
const biggest = changes.toSorted((a, b) => b.pct - a.pct)[0];
const falls = changes.filter(({ pct }) => pct < 0).map(({ aar }) => String(aar));

const skaerpetShare = (aar: number, size: Stoerrelse = "0-7"): number =>
  nord("skaerpet_tilsyn", size, aar) / nord("tilsyn", size, aar);
const sharesAfter = yearsOf(prices, "Nord", "skaerpet_tilsyn")
  .filter((aar) => aar > FIRST)
  .flatMap((aar) => SIZES.map((size) => skaerpetShare(aar, size)));
const MONTHS = 3;
const months = SIZES.map((size) => ({
  before: nord("skaerpet_tilsyn", size, FIRST),
  after: nord("skaerpet_tilsyn", size, FIRST + 1),
}));

const fixed = (from: number, to: number, ydelse: Ydelse): number[] =>
  fixedChanges(rows, from, to)
    .filter((change) => change.ydelse === ydelse)
    .map(({ pct }) => pct);
const oneChange = (from: number, to: number, ydelse: Ydelse): string =>
  listAnd([...new Set(fixed(from, to, ydelse).map((pct) => percent(Math.abs(pct), 1)))]);

const apart = (ydelse: Ydelse): number[] =>
  bothYears.flatMap((aar) => SIZES.map((size) => growth(nord(ydelse, size, aar), oest(ydelse, size, aar))));
const widest = Math.max(...apart("tilsyn").map(Math.abs));
const bpaApart = (aar: number): number => {
  const of = (tilsyn: Takst["tilsyn"]): number =>
    bpa.find((row) => row.tilsyn === tilsyn && row.aar === aar && row.ydelse === "tilsyn")?.takst_kr ?? Number.NaN;
  return growth(of("Nord"), of("Øst"));
};
const [firstBoth = 0, lastBoth = 0] = [bothYears[0], bothYears.at(-1)];
const signedPct = (values: readonly number[]): string => values.map((value) => `${signed(value, 1)} %`).join(", ");

export default defineStory({
  slug: "takster",
  title: "Tilsynet koster det samme for én plads som for syv",
  standfirst:
    "Et socialt tilbud betaler selv for tilsynet, og prisen følger antallet af pladser i trin. " +
    "Her kan du finde prisen for dit tilbud og se, hvordan den er blevet til.",
  theme: "social",
  years: `${FIRST} til ${LAST}`,
  updated: "2026-11-22",
  datasets: [tilsynstakster.id, bpaTakster.id],
  facts: {
    first: printed(String(FIRST), "Første år med takster, Nord"),
    last: printed(String(LAST), "Seneste år med takster, Nord"),
    gap: printed(listAnd(gaps.map(String)), "År, hvor taksten kun er trykt i faste priser, Nord"),
    lastReport: printed(String(lastReport), "Seneste år med takster fra en årsrapport, Nord"),
    steps: computed(spelled(SIZES.length), "Størrelser, som taksterne er delt efter"),
    small: printed(kroner(small("tilsyn", LAST)), `Nord: årligt tilsyn, 0-7 pladser, ${LAST}`),
    at24: computed(kroner(Math.round(mostOf("8-24"))), `Nord: årligt tilsyn pr. plads ved 24 pladser, ${LAST}`),
    at25: computed(kroner(Math.round(each("25-49").fewest)), `Nord: årligt tilsyn pr. plads ved 25 pladser, ${LAST}`),
    ratio: computed(number(each("0-7").fewest / mostOf("25-49"), 1), `Pris pr. plads, 1 plads mod 49 pladser, ${LAST}`),
    one: computed(spelled(placesIn("0-7").fewest), "Færrest pladser i den mindste gruppe"),
    largest: computed(number(placesIn("25-49").most ?? Number.NaN), "Flest pladser i gruppen 25-49 pladser"),
    approvalBefore: printed(kroner(small("godkendelse", FIRST)), `Nord: godkendelse, 0-7 pladser, ${FIRST}`),
    approvalAfter: printed(kroner(small("godkendelse", lastReport)), `Nord: godkendelse, 0-7 pladser, ${lastReport}`),
    biggest: computed(
      percent(biggest?.pct ?? Number.NaN, 1),
      "Nord: største stigning i årligt tilsyn fra et år til det næste",
    ),
    shareBefore: computed(share(skaerpetShare(FIRST)), `Skærpet tilsyn i forhold til årligt tilsyn, Nord ${FIRST}`),
    shareAfter: computed(
      share(skaerpetShare(FIRST + 1)),
      `Skærpet tilsyn pr. måned i forhold til årligt tilsyn, Nord ${FIRST + 1}`,
    ),
    breakYear: printed(String(FIRST + 1), "Første år, hvor skærpet tilsyn betales pr. påbegyndt måned"),
    onceBefore: printed(kroner(small("skaerpet_tilsyn", FIRST)), `Nord: skærpet tilsyn, 0-7 pladser, ${FIRST}`),
    monthsAfter: computed(
      kroner(MONTHS * small("skaerpet_tilsyn", FIRST + 1)),
      `Nord: tre måneders skærpet tilsyn, 0-7 pladser, ${FIRST + 1}`,
    ),
    fixedFrom: printed(String(FIXED_A), "Første år i den første sammenligning i faste priser"),
    fixedTo: printed(String(FIXED_A + 1), "Andet år i den første sammenligning i faste priser"),
    nominal: computed(
      percent(growth(small("tilsyn", FIXED_A), small("tilsyn", FIXED_A + 1)), 1),
      `Nord: årligt tilsyn ${FIXED_A} til ${FIXED_A + 1} i løbende priser`,
    ),
    firstBoth: printed(String(firstBoth), "Første år med takster fra Øst"),
    lastBoth: printed(String(lastBoth), "Seneste år med takster fra Øst"),
    bpaBefore: bpaFact(percent(bpaApart(firstBoth)), `BPA-tilsyn, Øst over Nord, ${firstBoth}`),
    bpaAfter: bpaFact(percent(bpaApart(lastBoth)), `BPA-tilsyn, Øst over Nord, ${lastBoth}`),
  },
  claims: {
    sameForAll: {
      sentence: "Et tilbud med én plads betaler lige så meget for det årlige tilsyn som et med syv.",
      holds: sizeOf(1) !== undefined && sizeOf(1) === sizeOf(7) && sizeOf(8) !== sizeOf(7),
      values: `1: ${sizeOf(1)}, 7: ${sizeOf(7)}, 8: ${sizeOf(8)}`,
    },
    everyStep: {
      sentence: "Hver gang et tilbud vokser ind i en ny gruppe, bliver tilsynet dyrere pr. plads.",
      holds: jumps.every(({ pct }) => pct > 0),
      values: signedPct(jumps.map(({ pct }) => pct)),
    },
    steepest: {
      sentence: "Springet er størst ved plads nummer 25.",
      holds: steepest?.at === 25,
      values: jumps.map(({ at, pct }) => `${at}: ${signed(pct, 1)} %`).join(", "),
    },
    tilsynGrew: {
      sentence: `Det årlige tilsyn er steget ${percent(grown[0] ?? Number.NaN)} fra ${FIRST} til ${LAST}, og det gælder alle størrelser.`,
      holds: new Set(grown.map((pct) => percent(pct))).size === 1 && (grown[0] ?? 0) > 0,
      values: signedPct(grown),
    },
    approvalDoubled: {
      sentence: `Af de takster, der kan sammenlignes, er prisen for at blive godkendt steget mest. Den er næsten fordoblet fra ${FIRST} til ${lastReport}.`,
      holds:
        sinceFirst("godkendelse").every((pct) => pct > 85 && pct < 100) &&
        Math.min(...sinceFirst("godkendelse")) >
          Math.max(...sinceFirst("tilsyn"), ...sinceFirst("vaesentlig_aendring")),
      values: signedPct([...sinceFirst("godkendelse"), ...sinceFirst("tilsyn"), ...sinceFirst("vaesentlig_aendring")]),
    },
    biggestRise: {
      sentence: `Det største hop, vi kender fra et år til det næste, kom i ${biggest?.aar}.`,
      holds: biggest !== undefined && changes.every(({ aar, pct }) => aar === biggest.aar || pct < biggest.pct),
      values: changes.map(({ aar, pct }) => `${aar}: ${signed(pct, 1)} %`).join(", "),
    },
    fell: {
      sentence: `Kun i ${listAnd(falls)} var taksten lavere end året før.`,
      holds: falls.length === 2,
      values: changes.map(({ aar, pct }) => `${aar}: ${signed(pct, 1)} %`).join(", "),
    },
    tenth: {
      sentence: "En tiendedel er det i alle de følgende år, vi har takster for.",
      holds: sharesAfter.every((value) => Math.abs(value - 0.1) < 0.0005),
      values: sharesAfter.map((value) => share(value, 2)).join(", "),
    },
    monthsDearer: {
      sentence: "Varer det skærpede tilsyn tre måneder, er den nye regel dyrest. Varer det to, er den gamle.",
      holds: months.every(({ before, after }) => MONTHS * after > before && 2 * after < before),
      values: months
        .map(({ before, after }) => `${number(MONTHS * after)} og ${number(2 * after)} mod ${number(before)}`)
        .join(", "),
    },
    fixed2019: {
      sentence:
        `Det årlige tilsyn blev ${oneChange(FIXED_A, FIXED_A + 1, "tilsyn")} billigere, mens det blev ` +
        `${oneChange(FIXED_A, FIXED_A + 1, "godkendelse")} dyrere at blive godkendt og ${oneChange(FIXED_A, FIXED_A + 1, "vaesentlig_aendring")} dyrere at få godkendt en ændring.`,
      holds:
        fixed(FIXED_A, FIXED_A + 1, "tilsyn").every((pct) => pct < 0) &&
        fixed(FIXED_A, FIXED_A + 1, "godkendelse").every((pct) => pct > 0) &&
        fixed(FIXED_A, FIXED_A + 1, "vaesentlig_aendring").every((pct) => pct > 0) &&
        small("tilsyn", FIXED_A + 1) > small("tilsyn", FIXED_A),
      values: signedPct([
        ...fixed(FIXED_A, FIXED_A + 1, "tilsyn"),
        ...fixed(FIXED_A, FIXED_A + 1, "godkendelse"),
        ...fixed(FIXED_A, FIXED_A + 1, "vaesentlig_aendring"),
      ]),
    },
    fixed2025: {
      sentence: `Fra ${FIXED_B} til ${FIXED_B + 1} faldt taksten for årligt tilsyn ${oneChange(FIXED_B, FIXED_B + 1, "tilsyn")} i ${FIXED_B + 1}-priser.`,
      holds:
        fixed(FIXED_B, FIXED_B + 1, "tilsyn").length > 0 &&
        fixed(FIXED_B, FIXED_B + 1, "tilsyn").every((pct) => pct < 0),
      values: signedPct(fixed(FIXED_B, FIXED_B + 1, "tilsyn")),
    },
    close: {
      sentence: `Fra ${firstBoth} til ${lastBoth} kostede det årlige tilsyn næsten det samme i Nord og Øst: Forskellen var højst ${percent(widest, 1)}.`,
      holds: widest < 2.5,
      values: signedPct(apart("tilsyn")),
    },
    crossed: {
      sentence: "Alle årene var det dyrest at blive godkendt i Øst og dyrest at få godkendt en ændring i Nord.",
      holds: apart("godkendelse").every((pct) => pct > 0) && apart("vaesentlig_aendring").every((pct) => pct < 0),
      values: signedPct([...apart("godkendelse"), ...apart("vaesentlig_aendring")]),
    },
    bpaCloser: {
      sentence:
        "Tilsyn med virksomheder, der er arbejdsgivere i borgerstyret personlig assistance (BPA), " +
        `var først langt dyrere i Øst, men i ${lastBoth} var forskellen næsten væk.`,
      holds: bpaApart(firstBoth) > 50 && bpaApart(lastBoth) > 0 && bpaApart(lastBoth) < 5,
      values: signedPct([bpaApart(firstBoth), bpaApart(lastBoth)]),
    },
  },
});

import { greatest } from "d3";
import { dearerBySize, shareBySize, yearlyChanges } from "../../analysis/price-changes.ts";
import {
  fixedChanges,
  growth,
  placesIn,
  sizeName,
  yearsOf,
  type Restatement,
  type Ydelse,
} from "../../analysis/takster.ts";
import bpaTakster from "../../datasets/bpa-takster.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { kroner, number, percent, share, signed, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { factsOf } from "../../model/fact.ts";
import { onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { originsOf, pricesOf, SIZES, SMALLEST } from "./prices.ts";
import { stepsOf } from "./size-steps.ts";

const { printed, computed } = factsOf(tilsynstakster);
const { computed: ofBpa } = factsOf(bpaTakster);
const rounded = (value: number): string => kroner(Math.round(value));
const pcts = (values: readonly number[]): string => values.map((value) => `${signed(value, 1)} %`).join(", ");
/** Changes that print alike, as one: `1,0 %`. */
const alike = (values: readonly number[]): string =>
  listAnd([...new Set(values.map((value) => percent(Math.abs(value), 1)))]);

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = pricesOf(tables);
  const { prices, rows, first, last, lastWhole, change, bothYears, firstBoth, lastBoth } = data;
  const { steps, steepest, last: top, alone } = stepsOf(data);
  const few = placesIn(SMALLEST).fewest;
  const many = needed(placesIn(SMALLEST).most, "den øvre grænse for de mindste tilbud");
  const smallest = `Nord, ${sizeName(SMALLEST)}`;

  const nord = (ydelse: Ydelse, aar: number) => ({ tilsyn: "Nord", ydelse, aar }) as const;
  const small = (ydelse: Ydelse, aar: number) => data.price({ ...nord(ydelse, aar), stoerrelse: SMALLEST }).takst_kr;
  const since = (ydelse: Ydelse, to: number) => dearerBySize(prices, nord(ydelse, first), nord(ydelse, to));
  const grown = since("tilsyn", last);
  const approval = since("godkendelse", lastWhole);
  const comparable = [...since("tilsyn", lastWhole), ...since("vaesentlig_aendring", lastWhole)];

  const changes = yearlyChanges(prices, { ...nord("tilsyn", last), stoerrelse: SMALLEST });
  const biggest = needed(
    greatest(changes, ({ pct }) => pct),
    "takster for to år i træk",
  );
  const falls = changes.filter(({ pct }) => pct < 0).map(({ aar }) => aar);

  const sharp = yearsOf(prices, "Nord", "skaerpet_tilsyn");
  const once = needed(
    sharp.findLast((aar) => aar < change.aar),
    `taksten for skærpet tilsyn før ${change.aar}`,
  );
  const sharpShare = (aar: number) => shareBySize(prices, nord("skaerpet_tilsyn", aar), nord("tilsyn", aar));
  const sharesAfter = sharp.filter((aar) => aar >= change.aar).flatMap(sharpShare);
  /** How many months at the new price cost what the old one did. */
  const even = shareBySize(prices, nord("skaerpet_tilsyn", once), nord("skaerpet_tilsyn", change.aar));
  const cheaper = Math.floor(Math.min(...even));

  const [fixedA, fixedB] = [data.restatement(0), data.restatement(1)];
  const fixed = (years: Restatement, ydelse: Ydelse) =>
    fixedChanges(rows, years).flatMap((row) => (row.ydelse === ydelse ? row.pct : []));
  const fixedTilsyn = fixed(fixedA, "tilsyn");
  const fixedApproval = fixed(fixedA, "godkendelse");
  const fixedChange = fixed(fixedA, "vaesentlig_aendring");
  const nominal = growth(small("tilsyn", fixedA.from), small("tilsyn", fixedA.to));

  const apart = (ydelse: Ydelse) =>
    bothYears.flatMap((aar) => dearerBySize(prices, nord(ydelse, aar), { tilsyn: "Øst", ydelse, aar }));
  const widest = Math.max(...apart("tilsyn").map(Math.abs));
  const bpaApart = (aar: number) =>
    growth(
      needed(data.bpa("Nord", aar, "tilsyn"), `Nords BPA-takst for tilsyn i ${aar}`),
      needed(data.bpa("Øst", aar, "tilsyn"), `Østs BPA-takst for tilsyn i ${aar}`),
    );
  const elsewhere = new Set(prices.map(({ tilsyn }) => tilsyn));

  return {
    title: `Tilsynet koster det samme for ${spelled(few)} plads som for ${spelled(many)}`,
    standfirst:
      "Et socialt tilbud betaler selv for tilsynet, og prisen følger antallet af pladser i trin. " +
      "Her kan du finde prisen for dit tilbud og se, hvordan den er blevet til.",
    years: `${first} til ${last}`,
    figures: figures(data),
    facts: {
      last: printed(String(last), "Seneste år med takster, Nord"),
      small: printed(kroner(small("tilsyn", last)), `${smallest}: årligt tilsyn, ${last}`),
      steps: computed(spelled(SIZES.length), "Størrelser, som taksterne er delt efter"),
      steepest: computed(number(steepest.at), "Den plads, der får prisen pr. plads til at stige mest"),
      below: computed(rounded(steepest.below), `Nord: årligt tilsyn pr. plads ved ${steepest.at - 1} pladser, ${last}`),
      above: computed(rounded(steepest.above), `Nord: årligt tilsyn pr. plads ved ${steepest.at} pladser, ${last}`),
      one: computed(spelled(few), "Færrest pladser i den mindste gruppe"),
      largest: computed(number(top.at - 1), "Flest pladser i den næststørste gruppe"),
      ratio: computed(number(alone / top.below, 1), `Pris pr. plads, ${few} plads mod ${top.at - 1} pladser, ${last}`),
      approvalBefore: printed(kroner(small("godkendelse", first)), `${smallest}: godkendelse, ${first}`),
      approvalAfter: printed(kroner(small("godkendelse", lastWhole)), `${smallest}: godkendelse, ${lastWhole}`),
      biggestYear: computed(String(biggest.aar), "År med den største stigning i årligt tilsyn, Nord"),
      biggest: computed(
        percent(biggest.pct, 1),
        `Nord: årligt tilsyn, stigning fra ${biggest.aar - 1} til ${biggest.aar}`,
      ),
      once: printed(String(once), "Sidste år, hvor skærpet tilsyn blev betalt én gang"),
      month: printed(String(change.aar), "Første år, hvor skærpet tilsyn betales pr. påbegyndt måned"),
      shareBefore: computed(
        share(sharpShare(once)[0] ?? Number.NaN),
        `Skærpet tilsyn i forhold til årligt tilsyn, Nord ${once}`,
      ),
      shareAfter: computed(
        share(sharpShare(change.aar)[0] ?? Number.NaN),
        `Skærpet tilsyn pr. måned i forhold til årligt tilsyn, Nord ${change.aar}`,
      ),
      months: computed(spelled(cheaper + 1), "Måneder, hvorefter den nye regel er dyrest"),
      onceBefore: printed(kroner(small("skaerpet_tilsyn", once)), `${smallest}: skærpet tilsyn, ${once}`),
      monthsAfter: computed(
        kroner((cheaper + 1) * small("skaerpet_tilsyn", change.aar)),
        `${smallest}: ${spelled(cheaper + 1)} måneders skærpet tilsyn, ${change.aar}`,
      ),
      fixedTimes: computed(spelled(data.restated.length), "Gange, kilden har regnet et års takst om"),
      fixedFrom: printed(String(fixedA.from), "Første år i den første sammenligning i faste priser"),
      fixedTo: printed(String(fixedA.to), "Andet år i den første sammenligning i faste priser"),
      nominal: computed(percent(nominal, 1), `Nord: årligt tilsyn ${fixedA.from} til ${fixedA.to} i løbende priser`),
      firstBoth: printed(String(firstBoth), "Første år med takster fra Øst"),
      bpaBefore: ofBpa(percent(bpaApart(firstBoth)), `BPA-tilsyn, Øst over Nord, ${firstBoth}`),
      bpaAfter: ofBpa(percent(bpaApart(lastBoth)), `BPA-tilsyn, Øst over Nord, ${lastBoth}`),
      lastOest: printed(String(yearsOf(prices, "Øst").at(-1)), "Seneste år med takster, Øst"),
    },
    claims: {
      origins: { sentence: originsOf(data), holds: prices.length > 0, values: `${prices.length} takster` },
      sameForAll: {
        sentence: `Et tilbud med ${spelled(few)} plads betaler lige så meget for det årlige tilsyn som et med ${spelled(many)}.`,
        holds: many > few,
        values: `${few}-${many}`,
      },
      everyStep: {
        sentence: "Hver gang et tilbud vokser ind i en ny gruppe, bliver tilsynet dyrere pr. plads.",
        holds: steps.every(({ pct }) => pct > 0),
        values: pcts(steps.map(({ pct }) => pct)),
      },
      tilsynGrew: {
        sentence: `Det årlige tilsyn er steget ${percent(grown[0] ?? Number.NaN)} fra ${first} til ${last}, og det gælder alle størrelser.`,
        holds: new Set(grown.map((pct) => percent(pct))).size === 1 && Math.min(...grown) > 0,
        values: pcts(grown),
      },
      approvalDoubled: {
        sentence: `Af de takster, der kan sammenlignes, er prisen for at blive godkendt steget mest. Den er næsten fordoblet fra ${first} til ${lastWhole}.`,
        holds: approval.every((pct) => pct > 85 && pct < 100) && Math.min(...approval) > Math.max(...comparable),
        values: pcts([...approval, ...comparable]),
      },
      fell: {
        sentence: `Kun i ${listAnd(falls.map(String))} var taksten lavere end året før.`,
        holds: falls.length > 0 && falls.length < changes.length / 2,
        values: changes.map(({ aar, pct }) => `${aar}: ${signed(pct, 1)} %`).join(", "),
      },
      tenth: {
        sentence: "Siden har den været en tiendedel i alle de år, vi har takster for.",
        holds: sharesAfter.every((value) => Math.abs(value - 0.1) < 0.0005),
        values: sharesAfter.map((value) => share(value, 2)).join(", "),
      },
      monthsDearer: {
        sentence: `Efter ${spelled(cheaper + 1)} måneder er den nye regel dyrest, efter ${spelled(cheaper)} er den gamle det.`,
        holds: cheaper > 1 && even.every((months) => months > cheaper && months < cheaper + 1),
        values: even.map((months) => number(months, 2)).join(", "),
      },
      fixedFirst: {
        sentence:
          `Det årlige tilsyn blev ${alike(fixedTilsyn)} billigere, mens det blev ${alike(fixedApproval)} dyrere at blive ` +
          `godkendt og ${alike(fixedChange)} dyrere at få godkendt en ændring.`,
        holds: Math.max(...fixedTilsyn) < 0 && Math.min(...fixedApproval, ...fixedChange, nominal) > 0,
        values: pcts([...fixedTilsyn, ...fixedApproval, ...fixedChange, nominal]),
      },
      fixedSecond: {
        sentence: `Fra ${fixedB.from} til ${fixedB.to} faldt taksten for årligt tilsyn ${alike(fixed(fixedB, "tilsyn"))} i ${fixedB.to}-priser.`,
        holds: Math.max(...fixed(fixedB, "tilsyn")) < 0,
        values: pcts(fixed(fixedB, "tilsyn")),
      },
      close: {
        sentence: `Fra ${firstBoth} til ${lastBoth} kostede det årlige tilsyn næsten det samme i Nord og Øst: Forskellen var højst ${percent(widest, 1)}.`,
        holds: widest < 2.5,
        values: pcts(apart("tilsyn")),
      },
      crossed: {
        sentence: `I alle ${spelled(bothYears.length)} år var det dyrest at blive godkendt i Øst og dyrest at få godkendt en ændring i Nord.`,
        holds: Math.min(...apart("godkendelse")) > 0 && Math.max(...apart("vaesentlig_aendring")) < 0,
        values: pcts([...apart("godkendelse"), ...apart("vaesentlig_aendring")]),
      },
      bpaCloser: {
        sentence:
          "Tilsyn med virksomheder, der er arbejdsgivere i borgerstyret personlig assistance (BPA), " +
          `var først langt dyrere i Øst, men i ${lastBoth} var forskellen næsten væk.`,
        holds: bpaApart(firstBoth) > 50 && bpaApart(lastBoth) > 0 && bpaApart(lastBoth) < 5,
        values: pcts([bpaApart(firstBoth), bpaApart(lastBoth)]),
      },
      yearlyOnly: onlyWhere(lastWhole < last, {
        sentence: `For Nord kender vi efter ${lastWhole} kun det årlige tilsyn.`,
        holds: prices.every(({ tilsyn, aar, ydelse }) => tilsyn !== "Nord" || aar <= lastWhole || ydelse === "tilsyn"),
        values: yearsOf(prices, "Nord").join(", "),
      }),
      others: {
        sentence: "De andre socialtilsyns takster findes ikke i de dokumenter, vi har.",
        holds: elsewhere.size === 2,
        values: [...elsewhere].join(", "),
      },
    },
  };
}

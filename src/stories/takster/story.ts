import { greatest } from "d3";
import { restatedPrices } from "../../analysis/fixed-prices.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { perPlace, placesOf } from "../../analysis/per-place.ts";
import { bySize, yearlyChanges } from "../../analysis/price-changes.ts";
import { amountOf, priceFact, yearsOf } from "../../analysis/takster.ts";
import { changeOf, countOf, rateOf, roundedOff, timesOf } from "../../analysis/trace.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { kroner, number, percent, spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { cellsOf, type Traced } from "../../model/traced.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { inPercent, originsOf, pricesOf, sizeOf, SIZES } from "./prices.ts";

const rounded = (value: number): string => kroner(Math.round(value));

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = pricesOf(tables);
  const { prices, first, last, lastWhole, change, bothYears, firstBoth, lastBoth, small, year } = data;

  const newest = small("tilsyn", last);
  const one = factOf(placesOf(newest).fewest, "Færrest pladser i den mindste gruppe", spelled);
  const most = needed(placesOf(newest).most, "den øvre grænse for de mindste tilbud");
  const many = factOf(most, "Flest pladser i den mindste gruppe", spelled);
  const jumps = data.steps.map((step) => factOf(step.change, `Spring i pris pr. plads, Nord ${last}`, percent));
  const { at, below, above } = data.steepest;
  const top = needed(data.steps.at(-1), "spring i taksten");
  const each = (value: Traced, places: number) =>
    factOf(value, `Nord: årligt tilsyn pr. plads ved ${places} pladser, ${last}`, rounded);

  const grown = data.growth("tilsyn", last);
  const approval = data.growth("godkendelse", lastWhole);
  const others = [data.growth("tilsyn", lastWhole), data.growth("vaesentlig_aendring", lastWhole)];
  const changes = yearlyChanges(prices, newest).map(({ aar, change: value }) => ({
    name: String(aar),
    by: factOf(value, `Nord: årligt tilsyn, ændring fra ${aar - 1} til ${aar}`, inPercent),
  }));
  const falls = changes.filter(({ by }) => by.value < 0);
  const biggest = needed(
    greatest(changes, ({ by }) => by.value),
    "takster for to år i træk",
  );

  const sharp = yearsOf(prices, "Nord", "skaerpet_tilsyn");
  const before = sharp.findLast((aar) => aar < change.aar);
  const once = needed(before, `taksten for skærpet tilsyn før ${change.aar}`);
  const sharesAfter = data.sharpShare(sharp.filter((aar) => aar >= change.aar));
  const [oldPrice, newPrice] = [small("skaerpet_tilsyn", once), small("skaerpet_tilsyn", change.aar)];
  /** How many months at the new price cost what the old one did. */
  const even = bySize(prices, [oldPrice, newPrice], (old, monthly) => rateOf(old, monthly, 1, "måneder"));
  const turning = needed(even[0], `skærpet tilsyn i både ${once} og ${change.aar}`);
  const [enough, tooFew] = [roundedOff(turning, "op"), roundedOff(turning, "ned")];
  const months = factOf(enough, "Måneder, hvorefter den nye regel er dyrest", spelled);
  const fewer = factOf(tooFew, "Måneder, hvorefter den gamle regel er dyrest", spelled);
  const bill = factOf(
    timesOf(enough, amountOf(newPrice)),
    `Nord, de mindste tilbud: ${months.text} måneders skærpet tilsyn, ${change.aar}`,
    kroner,
  );

  const [fixedA, fixedB] = [data.restatement(0), data.restatement(1)];
  const fixed = data.inFixed(fixedA, "tilsyn", sizeOf);
  const fixedApproval = data.inFixed(fixedA, "godkendelse", sizeOf);
  const fixedChange = data.inFixed(fixedA, "vaesentlig_aendring", sizeOf);
  const fixedLater = data.inFixed(fixedB, "tilsyn", sizeOf);
  const nominal = factOf(
    changeOf(amountOf(small("tilsyn", fixedA.from)), amountOf(small("tilsyn", fixedA.to))),
    `Nord: årligt tilsyn ${fixedA.from} til ${fixedA.to} i løbende priser`,
    sizeOf,
  );

  const [apartApproval, apartChange] = [data.apart("godkendelse"), data.apart("vaesentlig_aendring")];
  const widest = factOf(
    needed(
      greatest(data.apart("tilsyn").values, ({ value }) => Math.abs(value)),
      "takster fra både Nord og Øst",
    ),
    "Årligt tilsyn, den største forskel mellem Nord og Øst",
    sizeOf,
  );
  const [bpaBefore, bpaAfter] = [data.bpaApart(firstBoth), data.bpaApart(lastBoth)];
  const oest = yearsOf(prices, "Øst");
  const oestYears = bothYears.map((aar) => data.price({ ...newest, tilsyn: "Øst", aar }));
  const supervisors = prices.filter((row, at) => prices.findIndex(({ tilsyn }) => tilsyn === row.tilsyn) === at);
  const counted = (rows: Parameters<typeof cellsOf>[1], column: string, unit: string, what: string) =>
    factOf(countOf(cellsOf(tilsynstakster, rows, column), unit), what, spelled);

  return {
    title: `Tilsynet koster det samme for ${one.text} plads som for ${many.text}`,
    standfirst:
      "Et socialt tilbud betaler selv for tilsynet, og prisen følger antallet af pladser i trin. " +
      "Her kan du finde prisen for dit tilbud og se, hvordan den er blevet til.",
    years: `${first} til ${last}`,
    figures: figures(data),
    facts: {
      last: year(last, "Seneste år med takster, Nord"),
      small: priceFact(newest),
      steps: counted(
        SIZES.map((stoerrelse) => data.price({ ...newest, stoerrelse })),
        "stoerrelse",
        "trin",
        "Størrelser, som taksterne er delt efter",
      ),
      one,
      largest: factOf(top.last, "Flest pladser i den næststørste gruppe", number),
      ratio: factOf(
        rateOf(perPlace(newest, one.account), top.below, 1, "gange"),
        `Pris pr. plads, ${one.text} plads mod ${top.last.value} pladser, ${last}`,
        (times) => number(times, 1),
      ),
      approvalBefore: priceFact(small("godkendelse", first)),
      approvalAfter: priceFact(small("godkendelse", lastWhole)),
      biggestYear: namesOf([biggest], "År med den største stigning i årligt tilsyn, Nord"),
      biggest: factOf(biggest.by.account, `${biggest.by.what}, den største stigning`, sizeOf),
      once: year(once, "Sidste år, hvor skærpet tilsyn blev betalt én gang", "skaerpet_tilsyn"),
      month: year(change.aar, "Første år, hvor skærpet tilsyn betales pr. påbegyndt måned", "skaerpet_tilsyn"),
      shareBefore: data.sharpShare([once]),
      shareAfter: data.sharpShare([change.aar]),
      fixedTimes: counted(
        data.restated.flatMap((years) => restatedPrices(data.rows, years).slice(0, 1)),
        "prisniveau",
        "gange",
        "Gange, kilden har regnet et års takst om",
      ),
      fixedFrom: year(fixedA.from, "Første år i den første sammenligning i faste priser"),
      fixedTo: year(fixedA.to, "Andet år i den første sammenligning i faste priser"),
      nominal,
      lastOest: year(
        needed(oest.at(-1), "takster fra Socialtilsyn Øst"),
        "Seneste år med takster, Øst",
        "tilsyn",
        "Øst",
      ),
    },
    claims: {
      origins: claimOf(originsOf(data), prices.length > 0),
      sameForAll: claimOf(
        say`Et tilbud med ${one} plads betaler lige så meget for det årlige tilsyn som et med ${many}.`,
        many.value > one.value,
      ),
      everyStep: claimOf(
        say`Hver gang et tilbud vokser ind i en ny gruppe, bliver tilsynet dyrere pr. plads. Springet er størst ved plads nummer ${data.steepestAt}. Da går prisen fra ${each(below, at.value - 1)} til ${each(above, at.value)} pr. plads.`,
        jumps.every(({ value }) => value > 0),
        jumps,
      ),
      tilsynGrew: claimOf(
        say`Det årlige tilsyn er steget ${grown} fra ${first} til ${last}, og det gælder alle størrelser.`,
        grown.low > 0 && percent(grown.low) === percent(grown.high),
      ),
      approvalDoubled: claimOf(
        `Af de takster, der kan sammenlignes, er prisen for at blive godkendt steget mest. Den er næsten fordoblet fra ${first} til ${lastWhole}.`,
        approval.low > 85 && approval.high < 100 && others.every(({ high }) => high < approval.low),
        [approval, ...others],
      ),
      fell: claimOf(
        say`Kun i ${namesOf(falls, "År, hvor det årlige tilsyn i Nord blev billigere")} var taksten lavere end året før.`,
        isBetween(falls.length, 0, changes.length / 2),
        changes.map(({ by }) => by),
      ),
      tenth: claimOf(
        "Siden har den været en tiendedel i alle de år, vi har takster for.",
        isBetween(sharesAfter.low, 9.95, 10.05) && isBetween(sharesAfter.high, 9.95, 10.05),
        [sharesAfter],
      ),
      monthsDearer: claimOf(
        say`Efter ${months} måneder er den nye regel dyrest, efter ${fewer} er den gamle det. For de mindste tilbud var regningen for ${months} måneder ${bill} mod ${priceFact(oldPrice)} efter den gamle regel.`,
        fewer.value > 1 && even.every(({ value }) => isBetween(value, fewer.value, months.value)),
      ),
      fixedFirst: claimOf(
        say`Det årlige tilsyn blev ${fixed} billigere, mens det blev ${fixedApproval} dyrere at blive godkendt og ${fixedChange} dyrere at få godkendt en ændring.`,
        fixed.high < 0 && Math.min(fixedApproval.low, fixedChange.low, nominal.value) > 0,
        [
          nominal,
          ...(["tilsyn", "godkendelse", "vaesentlig_aendring"] as const).map((ydelse) => data.inFixed(fixedA, ydelse)),
        ],
      ),
      fixedSecond: claimOf(
        say`Fra ${fixedB.from} til ${fixedB.to} faldt taksten for årligt tilsyn ${fixedLater} i ${fixedB.to}-priser.`,
        fixedLater.high < 0,
        [data.inFixed(fixedB, "tilsyn")],
      ),
      close: claimOf(
        say`Fra ${firstBoth} til ${lastBoth} kostede det årlige tilsyn næsten det samme i Nord og Øst: Forskellen var højst ${widest}.`,
        Math.abs(widest.value) < 2.5,
      ),
      crossed: claimOf(
        say`I alle ${counted(oestYears, "aar", "år", "År med takster fra både Nord og Øst")} år var det dyrest at blive godkendt i Øst og dyrest at få godkendt en ændring i Nord.`,
        apartApproval.low > 0 && apartChange.high < 0,
        [apartApproval, apartChange],
      ),
      bpaCloser: claimOf(
        say`Tilsyn med virksomheder, der er arbejdsgivere i borgerstyret personlig assistance (BPA), var først langt dyrere i Øst, men i ${lastBoth} var forskellen næsten væk. Den faldt fra ${bpaBefore} i ${firstBoth} til ${bpaAfter}.`,
        bpaBefore.value > 50 && isBetween(bpaAfter.value, 0, 5),
      ),
      yearlyOnly: onlyWhere(
        lastWhole < last,
        claimOf(
          `For Nord kender vi efter ${lastWhole} kun det årlige tilsyn.`,
          prices.every(({ tilsyn, aar, ydelse }) => tilsyn !== "Nord" || aar <= lastWhole || ydelse === "tilsyn"),
          [year(last, "Seneste år med takster, Nord")],
        ),
      ),
      others: claimOf("De andre socialtilsyns takster findes ikke i de dokumenter, vi har.", supervisors.length === 2, [
        counted(supervisors, "tilsyn", "socialtilsyn", "Socialtilsyn med takster"),
      ]),
    },
  };
}

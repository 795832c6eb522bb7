import { greatest, least } from "d3";
import { needed } from "../../lib/needed.ts";
import { aboutKroner, capital, spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { toldChildren, type Children } from "./children.ts";
import { inClasses } from "./classes.ts";
import { figures } from "./figures.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldChildren(tables);
  const { firstYear, lastYear, year, northern, rising, everyone, before, after, fewer, bill, loser, gainer, emptied } =
    told;
  const { yearBefore, lastFall, ofFall, elsewhere } = told;
  const what = "kommuner, hvis antal af børn er steget og faldet,";
  const steepest = needed(northern[0], what);
  const [second, most] = [needed(rising.at(-2), what), needed(rising.at(-1), what)];
  const movedOf = ({ moved }: Children): number => moved.value;
  const [payer, saver] = [needed(greatest(everyone, movedOf), what), needed(least(everyone, movedOf), what)];
  const onlyTwo = rising.length === 2;
  const areFewer = fewer.value > 0 && told.uncounted.join() === "Hjørring";
  const follows = everyone.every(({ moved, more }) => moved.value > 0 === more.value > 0);
  const allFellLast =
    yearBefore.year.value === told.last - 1 &&
    northern.every((one) => (told.countedIn(-2, one)?.value ?? 0) > one.after.value);
  const [outside] = elsewhere;
  const twoBefore = told.northernIn(-3);
  const roseBefore =
    told.bills.at(-3)?.boern_aar === told.last - 2 &&
    twoBefore !== undefined &&
    isBetween(yearBefore.value / twoBefore.value, 1.0005, 1.01);
  const own = told.movedShare(payer);
  const ofLoser = inClasses(loser).oneOf;
  const classes = inClasses(emptied);
  const isOneOf = [classes.oneOf, ofLoser].every(({ value }) => Math.abs(value - Math.round(value)) < 0.45);
  const saved = { ...saver.moved, text: aboutKroner(-saver.moved.value) };
  return {
    title: `${emptied.name} mistede ${classes.oneOf.text} barn, ${gainer.name} fik flere`,
    standfirst: say`Fra ${firstYear} til ${lastYear} blev der ${fewer} færre børn og unge i det meste af Nordjylland. Af faldet kom ${ofFall} på ét år, og da blev der også færre ${gainer.place}.`,
    years: `${told.first} til ${year}`,
    figures: figures(told),
    facts: {},
    claims: {
      pair: claimOf(
        say`I ${firstYear} boede der ${emptied.before} børn og unge ${emptied.place}. I ${lastYear} var der ${emptied.after}. For hver ${classes.many} børn i ${firstYear} var der godt ${classes.left} i ${lastYear}.`,
        emptied.more.value < 0 && isOneOf && isBetween(classes.left.value % 1, 0.01, 0.25),
      ),
      classes: claimOf(
        say`Fordelt jævnt på ${classes.ages} årgange er det ${classes.perAge} færre børn i hver, omtrent ${classes.classes} skoleklasser med ${classes.size} elever.`,
        classes.classes.value > 1 && isBetween(classes.perAge.value / classes.classes.value / 25, 1, 1.15),
      ),
      gain: claimOf(
        say`Størst var faldet i tal ${loser.place}: ${loser.by} færre, ${ofLoser} barn. ${gainer.name} fik ${gainer.by} flere.`,
        gainer.more.value > 0 && loser !== emptied && loser.more.value < 0,
      ),
      fewer: claimOf(say`I Nordjylland uden Hjørring gik tallet fra ${before} til ${after}, ${fewer} færre.`, areFewer),
      two: claimOf(
        say`Kun ${most.place} og ${second.place} kom der flere.`,
        onlyTwo && northern.length - rising.length > rising.length,
        rising.map(({ more }) => more),
      ),
      steepest: claimOf(
        say`Kun ${steepest.place} var faldet i procent større end ${emptied.place}, men der taler vi om ${steepest.by} børn.`,
        northern[1] === emptied && steepest.change.value < emptied.change.value && steepest.by.value < 100,
        [steepest.change, emptied.change],
      ),
      lastStep: claimOf(
        say`Faldet kom ikke jævnt: ${lastFall} af de ${fewer} kom på ét år, fra ${yearBefore.year} til ${lastYear}. Det år blev der færre i hver eneste af de ${spelled(northern.length)} nordjyske kommuner på regningen, også ${gainer.place}.`,
        allFellLast && ofFall.value < 90 && lastFall.value > 2 * (fewer.value / (told.last - told.first)),
        [yearBefore, ofFall, gainer.more],
      ),
      elsewhere: onlyWhere(
        elsewhere.length === 1 && (outside?.more.value ?? 0) > 0,
        claimOf(
          say`Kun ${outside?.name ?? ""}, der deler regningen, men ligger i ${outside?.region ?? ""}, fik flere: ${outside?.more ?? ""}.`,
          allFellLast,
        ),
      ),
      before: onlyWhere(
        roseBefore,
        claimOf(say`Året før var tallet steget lidt.`, roseBefore, twoBefore ? [twoBefore, yearBefore] : []),
      ),
      bill: claimOf(say`For ${year} var den på ${bill} i alt.`, bill.value > 0),
      payer: claimOf(
        say`${capital(payer.place)} voksede andelen af børnene fra ${payer.shareBefore} til ${payer.shareAfter}. Kommunen skulle betale ${payer.moved} mere i ${year}, end hvis børnene var fordelt som i ${firstYear}. Det er omkring hver ${own.oneOf} krone på dens regning på ${own.own}`,
        payer.moved.value > 0 && payer.more.value > 0 && follows,
        everyone.flatMap(({ moved, more }) => [moved, more]),
      ),
      own: claimOf(
        say`${isBetween(payer.ownPart, 0.62, 0.71) ? "To tredjedele" : "Det meste"} af stigningen skyldes, at ${payer.name} selv fik flere børn, resten, at de andre fik færre.`,
        isBetween(payer.ownPart, 0.5, 0.95),
        [payer.shareBefore, payer.shareAfter, payer.more],
      ),
      saver: claimOf(
        say`${capital(saver.place)} faldt andelen fra ${saver.shareBefore} til ${saver.shareAfter}, og kommunen slap med ${saved} mindre.`,
        saver.moved.value < 0,
        [saver.moved],
      ),
    },
    short: [
      claimOf(
        say`Fra ${firstYear} til ${lastYear} blev der ${emptied.by} færre børn og unge ${emptied.place}, ${classes.oneOf}. ${capital(gainer.place)} kom der ${gainer.by} flere.`,
        gainer.more.value > 0 && isOneOf,
      ),
      claimOf(
        say`I Nordjylland uden Hjørring faldt tallet med ${fewer}. De ${lastFall} kom på ét år, fra ${yearBefore.year} til ${lastYear}, og da faldt det i alle ${spelled(northern.length)} nordjyske kommuner på regningen.`,
        areFewer && allFellLast,
        [yearBefore, gainer.more],
      ),
      claimOf(
        say`Kommunerne deler en regning efter børnetallet. ${payer.name} skulle betale ${payer.moved} mere i ${year}, end hvis børnene var fordelt som i ${firstYear}.`,
        payer.moved.value > 0 && payer.more.value > 0,
      ),
    ],
    related: ["regning-for-tilsyn", "springer-fra"],
  };
}

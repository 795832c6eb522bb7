import { greatest, least } from "d3";
import { needed } from "../../lib/needed.ts";
import { aboutKroner, capital } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldChildren, type Children } from "./children.ts";
import { inClasses } from "./classes.ts";
import { figures, risingNames } from "./figures.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldChildren(tables);
  const { firstYear, lastYear, year, northern, rising, everyone, before, after, fewer, bill, loser, gainer, emptied } =
    told;
  const what = "kommuner, hvis antal af børn er steget og faldet,";
  const steepest = needed(northern[0], what);
  const [second, most] = [needed(rising.at(-2), what), needed(rising.at(-1), what)];
  const movedOf = ({ moved }: Children): number => moved.value;
  const [payer, saver] = [needed(greatest(everyone, movedOf), what), needed(least(everyone, movedOf), what)];
  const onlyTwo = rising.length === 2;
  const isThousand = isBetween(gainer.more.value, 950, 1050);
  const areFewer = fewer.value > 0 && told.uncounted.join() === "Hjørring";
  const follows = everyone.every(({ moved, more }) => moved.value > 0 === more.value > 0);
  const allFellLast = rising.every((one) => (told.countedIn(-2, one)?.value ?? 0) > one.after.value);
  const places = listAnd(risingNames(told));
  const classes = inClasses(emptied);
  const isOneOf = Math.abs(emptied.before.value / emptied.by.value - classes.oneOf.value) < 0.45;
  const saved = { ...saver.moved, text: aboutKroner(-saver.moved.value) };
  return {
    title: `${emptied.name} mistede hvert ${classes.oneOf.text} barn, ${gainer.name} fik tusind flere`,
    standfirst: say`Fra ${firstYear} til ${lastYear} blev der færre børn i de fleste nordjyske kommuner. Det viser en regning, som kommunerne deler efter antallet af børn.`,
    years: `${told.first} til ${year}`,
    figures: figures(told, classes),
    facts: {},
    claims: {
      pair: claimOf(
        say`I ${firstYear} boede der ${emptied.before} børn og unge ${emptied.place}. I ${lastYear} var der ${emptied.after}. Det svarer til, at hvert ${classes.oneOf} barn er væk.`,
        emptied.more.value < 0 && isOneOf,
      ),
      classes: claimOf(
        say`Fordelt jævnt på ${classes.ages} årgange er det ${classes.perAge} færre børn i hver, nok til ${classes.classes} skoleklasser med ${classes.size} elever. Hvor gamle børnene er, siger regningen ikke.`,
        classes.classes.value > 1,
      ),
      gain: claimOf(
        say`I antal var faldet størst ${loser.place}, hvor der blev ${loser.by} færre. Imens kom der ${gainer.by} flere ${gainer.place}. Det er ikke nødvendigvis de samme børn. Faldet er ${loser.pace} ${loser.place}, fremgangen ${gainer.pace} ${gainer.place}.`,
        isThousand && loser !== emptied && loser.more.value < 0,
      ),
      fewer: claimOf(say`I Nordjylland uden Hjørring gik tallet fra ${before} til ${after}, ${fewer} færre.`, areFewer),
      two: claimOf(
        say`Kun ${most.place} og ${second.place} kom der flere.`,
        onlyTwo && northern.length - rising.length > rising.length,
        rising.map(({ more }) => more),
      ),
      steepest: claimOf(
        say`Kun ${steepest.place} er faldet i procent større end ${emptied.place}, men der taler vi om ${steepest.by} børn.`,
        northern[1] === emptied && steepest.change.value < emptied.change.value && steepest.by.value < 100,
        [steepest.change, emptied.change],
      ),
      lastStep: onlyWhere(
        allFellLast,
        claimOf(
          say`Det seneste år blev der dog også lidt færre i ${places}.`,
          allFellLast && told.bills.at(-2)?.boern_aar === told.last - 1,
          rising.flatMap((one) => told.countedIn(-2, one) ?? []),
        ),
      ),
      bill: claimOf(say`For ${year} var den på ${bill} i alt.`, bill.value > 0),
      payer: claimOf(
        say`${capital(payer.place)} voksede andelen af børnene fra ${payer.shareBefore} til ${payer.shareAfter}. Kommunen skulle betale ${payer.moved} mere i ${year}, end hvis børnene var fordelt som i ${firstYear}.`,
        payer.moved.value > 0 && payer.more.value > 0 && follows,
        everyone.flatMap(({ moved, more }) => [moved, more]),
      ),
      own: claimOf(
        say`${isBetween(payer.ownPart, 0.62, 0.71) ? "To tredjedele" : "Det meste"} af stigningen skyldes, at ${payer.name} selv fik flere børn, resten, at de andre fik færre.`,
        isBetween(payer.ownPart, 0.5, 0.95),
        [payer.shareBefore, payer.shareAfter, payer.more],
      ),
      saver: claimOf(
        say`${capital(saver.place)} faldt andelen fra ${saver.shareBefore} til ${saver.shareAfter}, og kommunen slap ${saved} billigere.`,
        saver.moved.value < 0,
        [saver.moved],
      ),
    },
    short: [
      claimOf(
        say`Fra ${firstYear} til ${lastYear} blev der ${emptied.by} færre børn og unge ${emptied.place}, hvert ${classes.oneOf}. ${capital(gainer.place)} kom der ${gainer.by} flere.`,
        isThousand && isOneOf,
      ),
      claimOf(
        say`I Nordjylland uden Hjørring blev der i alt ${fewer} færre. Kun i ${places} blev der flere.`,
        areFewer && onlyTwo,
        rising.map(({ more }) => more),
      ),
      claimOf(
        say`Kommunerne deler en regning efter børnetallet. ${payer.name} skulle betale ${payer.moved} mere i ${year}, end hvis børnene var fordelt som i ${firstYear}.`,
        payer.moved.value > 0 && payer.more.value > 0,
      ),
    ],
    related: ["regning-for-tilsyn", "springer-fra"],
  };
}

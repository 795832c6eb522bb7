import { greatest, least } from "d3";
import { needed } from "../../lib/needed.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldChildren, type Children } from "./children.ts";
import { figures, risingNames } from "./figures.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldChildren(tables);
  const { firstYear, lastYear, year, northern, rising, everyone, before, after, fewer, bill, loser, gainer } = told;
  const what = "kommuner, hvis antal af børn er steget og faldet,";
  const [steepest, next] = [needed(northern[0], what), needed(northern[1], what)];
  const [second, most] = [needed(rising.at(-2), what), needed(rising.at(-1), what)];
  const movedOf = ({ moved }: Children): number => moved.value;
  const [payer, saver] = [needed(greatest(everyone, movedOf), what), needed(least(everyone, movedOf), what)];
  const onlyTwo = rising.length === 2;
  const isThousand = [loser, gainer].every(({ by }) => isBetween(by.value, 950, 1050));
  const areFewer = fewer.value > 0 && told.uncounted.join() === "Hjørring";
  const follows = everyone.every(({ moved, more }) => moved.value > 0 === more.value > 0);
  const allFellLast = rising.every((one) => (told.countedIn(-2, one)?.value ?? 0) > one.after.value);
  const places = listAnd(risingNames(told));
  const ownPart = payer.shareAfter.value - payer.shareOfOthers.value;
  return {
    title: `Tusind færre børn ${loser.place}, tusind flere ${gainer.place}`,
    standfirst: say`Fra ${firstYear} til ${lastYear} blev der færre børn i de fleste nordjyske kommuner. Det viser en regning, som kommunerne deler efter antallet af børn.`,
    years: `${told.first} til ${year}`,
    figures: figures(told),
    facts: {},
    claims: {
      pair: claimOf(
        say`I ${firstYear} boede der ${loser.before} børn og unge ${loser.place}. I ${lastYear} var der ${loser.after}, altså ${loser.by} færre. Imens kom der ${gainer.by} flere ${gainer.place}.`,
        isThousand && loser.more.value < 0 && gainer.more.value > 0,
      ),
      fewer: claimOf(say`I Nordjylland uden Hjørring gik tallet fra ${before} til ${after}, ${fewer} færre.`, areFewer),
      two: claimOf(
        say`Kun ${most.place} og ${second.place} kom der flere.`,
        onlyTwo && northern.length - rising.length > rising.length,
        rising.map(({ more }) => more),
      ),
      steepest: claimOf(
        say`Målt i procent er faldet størst ${steepest.place}, men der taler vi om ${steepest.by} børn. Dernæst kommer faldet ${next.place}, hvor ${next.before} blev til ${next.after}.`,
        steepest.change.value < next.change.value && next.change.value < 0 && steepest.by.value < 100,
        [steepest.change, next.change],
      ),
      lastStep: onlyWhere(
        allFellLast,
        claimOf(
          say`I det sidste af årene faldt tallet dog lidt også i ${places}.`,
          allFellLast,
          rising.flatMap((one) => told.countedIn(-2, one) ?? []),
        ),
      ),
      bill: claimOf(say`For ${year} var den på ${bill} i alt.`, bill.value > 0),
      payer: claimOf(
        say`${payer.name} er vokset fra ${payer.before} til ${payer.after} børn og unge, og kommunens andel af børnene på regningen fra ${payer.shareBefore} til ${payer.shareAfter}. Det koster kommunen ${payer.moved} mere i ${year}, end hvis børnene var fordelt som i ${firstYear}.`,
        payer.moved.value > 0 && payer.more.value > 0 && follows,
        everyone.flatMap(({ moved, more }) => [moved, more]),
      ),
      own: claimOf(
        say`Det meste er kommunens egen vækst: Uden den var andelen kun nået op på ${payer.shareOfOthers}, fordi der er blevet færre børn hos de andre.`,
        ownPart > payer.shareOfOthers.value - payer.shareBefore.value &&
          payer.shareOfOthers.value > payer.shareBefore.value,
        [payer.shareBefore, payer.shareAfter],
      ),
      saver: claimOf(
        say`${saver.name} er gået den anden vej: fra ${saver.shareBefore} til ${saver.shareAfter} af børnene.`,
        saver.moved.value < 0,
        [saver.moved],
      ),
    },
    short: [
      claimOf(
        say`Fra ${firstYear} til ${lastYear} blev der ${loser.by} færre børn og unge ${loser.place} og ${gainer.by} flere ${gainer.place}.`,
        isThousand,
      ),
      claimOf(
        say`I Nordjylland uden Hjørring blev der i alt ${fewer} færre. Kun i ${places} blev der flere.`,
        areFewer && onlyTwo,
        rising.map(({ more }) => more),
      ),
      claimOf(
        say`Kommunerne deler en regning efter børnetallet. ${payer.name}, der har fået flere børn, betaler ${payer.moved} mere.`,
        payer.moved.value > 0 && payer.more.value > 0,
      ),
    ],
    related: ["regning-for-tilsyn", "springer-fra"],
  };
}

import { greatest, least } from "d3";
import { needed } from "../../lib/needed.ts";
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
  const { firstYear, lastYear, year, northern, rising, everyone, before, after, fewer, bill } = told;
  const what = "kommuner, hvis antal af børn er steget og faldet,";
  const [steepest, next] = [needed(northern[0], what), needed(northern[1], what)];
  const [second, most] = [needed(rising.at(-2), what), needed(rising.at(-1), what)];
  const largest = needed(
    least(northern, ({ more }) => more.value),
    what,
  );
  const movedOf = ({ moved }: Children): number => moved.value;
  const [payer, saver] = [needed(greatest(everyone, movedOf), what), needed(least(everyone, movedOf), what)];
  const onlyTwo = rising.length === 2;
  const allFellLast = rising.every((one) => (told.countedIn(-2, one)?.value ?? 0) > one.after.value);
  const places = listAnd(risingNames(told));
  return {
    title: `Børnene blev færre, men ikke i ${places}`,
    standfirst:
      "En regning, der bliver delt efter antallet af børn, viser, hvor børnene i Nordjylland er blevet færre.",
    years: `${told.first} til ${year}`,
    figures: figures(told),
    facts: {},
    claims: {
      fewer: claimOf(
        say`I ${firstYear} boede der ${before} børn og unge i de kommuner i Nordjylland, der er med på listen. I ${lastYear} var der ${after}, altså ${fewer} færre.`,
        fewer.value > 0,
      ),
      two: claimOf(
        say`Kun ${most.place} og ${second.place} er der kommet flere.`,
        onlyTwo,
        rising.map(({ more }) => more),
      ),
      steepest: claimOf(
        say`Størst er faldet ${steepest.place}, hvor der er ${steepest.after} børn tilbage af ${steepest.before}, og ${next.place}, hvor tallet er gået fra ${next.before} til ${next.after}.`,
        steepest.change.value < next.change.value && next.change.value < 0,
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
      largest: claimOf(
        say`Målt i børn har ${largest.name} mistet flest: ${largest.before} er blevet til ${largest.after}.`,
        largest.kommunekode !== steepest.kommunekode && largest.kommunekode !== next.kommunekode,
        [largest.more],
      ),
      bill: claimOf(say`For ${year} er den på ${bill} i alt.`, bill.value > 0),
      payer: claimOf(
        say`${payer.name} havde ${payer.shareBefore} af børnene i ${firstYear} og ${payer.shareAfter} i ${lastYear}. Det koster kommunen ${payer.moved} mere i ${year}, end hvis børnene havde fordelt sig som dengang.`,
        payer.moved.value > 0,
      ),
      saver: claimOf(
        say`Den anden vej er gået ${saver.name}, hvis andel er faldet fra ${saver.shareBefore} til ${saver.shareAfter}.`,
        saver.moved.value < 0,
        [saver.moved],
      ),
    },
    short: [
      claimOf(
        say`Fra ${firstYear} til ${lastYear} blev der ${fewer} færre børn og unge i de nordjyske kommuner, vi har tal for.`,
        fewer.value > 0,
      ),
      claimOf(
        say`Kun ${places} har fået flere.`,
        onlyTwo,
        rising.map(({ more }) => more),
      ),
      claimOf(
        say`Kommunerne deler en regning efter børnetallet, så ${payer.name} betaler en større del, når de fleste andre kommuner får færre børn.`,
        payer.moved.value > 0,
        [payer.moved],
      ),
    ],
    related: ["springer-fra", "takster"],
  };
}

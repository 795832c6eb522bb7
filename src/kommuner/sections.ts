import { sort } from "d3";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import type { KommuneMention } from "../analysis/kommune-mentions.ts";
import type { FigureSpec } from "../figures/figure.ts";
import type { PlacedFact } from "../model/fact.ts";
import { themeIds, themes, type Theme } from "../model/themes.ts";
import { changeSentence } from "./change-sentence.ts";
import { entryId } from "./entry-id.ts";
import { measureFacts } from "./measure-facts.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import { markedHeadline } from "./marked-headline.ts";
import { valueSentence } from "./measure-sentences.ts";
import { placesDoubt } from "./places-doubt.ts";
import { bySpecial, isInhabitants, isPayment } from "./special.ts";
import { smallBaseSentence } from "./small-base-sentence.ts";
import { toldProvenance } from "./told-provenance.ts";
import { measureFigure } from "./measure-figure.ts";

/** One measure on a municipality's page: its text, and a picture where it can be compared. */
export interface MeasureEntry {
  /** Its address on the page. */
  id: string;
  title: string;
  text: string;
  picture?: FigureSpec;
  dataset: { id: string; title: string };
  kilder: string[];
  /** Every number that its title and text say. */
  facts: readonly PlacedFact[];
}

/** Everything about a municipality within one theme. */
export interface ThemeSection {
  theme: Theme;
  title: string;
  /** What is most special first, and the number of inhabitants last. */
  entries: MeasureEntry[];
  /** What it pays, which comes after all else. */
  payments: MeasureEntry[];
  mentions: KommuneMention[];
}

function entry(measured: KommuneMeasure): MeasureEntry {
  const sentences = [
    valueSentence(measured),
    smallBaseSentence(measured),
    changeSentence(measured),
    comparisonSentence(measured),
    placesDoubt(measured)?.sentence ?? "",
  ];
  return {
    id: entryId(measured),
    title: markedHeadline(measured),
    text: sentences.filter((sentence) => sentence !== "").join(" "),
    ...(measured.standing ? { picture: measureFigure(measured) } : {}),
    dataset: measured.dataset,
    kilder: toldProvenance(measured).kilder,
    facts: measureFacts(measured),
  };
}

/** The measures and mentions of a municipality by theme, that with what is most special first; themes that have neither are left out. */
export function themeSections(
  measures: readonly KommuneMeasure[],
  mentions: readonly KommuneMention[],
): ThemeSection[] {
  const special = bySpecial({ measures: [...measures] });
  const ordered = [...new Set([...special, ...sort(measures, (one) => Number(isInhabitants(one)))])];
  const themesOf = (told: readonly { dataset: { theme: Theme } }[]): Theme[] =>
    told.map(({ dataset }) => dataset.theme);
  const inOrder = new Set([...themesOf(special), ...themeIds]);
  const told = new Set(themesOf([...measures, ...mentions]));
  return [...inOrder]
    .filter((theme) => told.has(theme))
    .map((theme) => {
      const own = ordered.filter(({ dataset }) => dataset.theme === theme);
      return {
        theme,
        title: themes[theme],
        entries: own.filter((one) => !isPayment(one)).map(entry),
        payments: own.filter(isPayment).map(entry),
        mentions: mentions.filter(({ dataset }) => dataset.theme === theme),
      };
    });
}

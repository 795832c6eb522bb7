import type { KommuneFigure } from "../analysis/kommune-figures.ts";
import type { KommuneMention } from "../analysis/kommune-mentions.ts";
import type { FigureSpec } from "../charts/figure.ts";
import type { Account } from "../model/traced.ts";
import { themeIds, themes, type Theme } from "../model/themes.ts";
import { changeSentence } from "./change-sentence.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import { headlineText, valueSentence } from "./figure-sentences.ts";
import { measureFigure } from "./measure-figure.ts";

/** One measure on a municipality's page: its text, and a picture where it can be compared. */
export interface MeasureEntry {
  title: string;
  text: string;
  picture?: FigureSpec;
  dataset: { id: string; title: string };
  kilder: string[];
  account: Account;
}

/** Everything about a municipality within one theme. */
export interface ThemeSection {
  theme: Theme;
  title: string;
  entries: MeasureEntry[];
  mentions: KommuneMention[];
}

function entry(figure: KommuneFigure): MeasureEntry {
  const sentences = [valueSentence(figure), changeSentence(figure), comparisonSentence(figure)];
  return {
    title: headlineText(figure),
    text: sentences.filter((sentence) => sentence !== "").join(" "),
    ...(figure.standing ? { picture: measureFigure(figure) } : {}),
    dataset: figure.dataset,
    kilder: figure.kilder,
    account: figure.account,
  };
}

/** The figures and mentions of a municipality by theme, in the site's order; themes that have neither are left out. */
export function themeSections(figures: readonly KommuneFigure[], mentions: readonly KommuneMention[]): ThemeSection[] {
  return themeIds
    .map((theme) => ({
      theme,
      title: themes[theme],
      entries: figures.filter(({ dataset }) => dataset.theme === theme).map(entry),
      mentions: mentions.filter(({ dataset }) => dataset.theme === theme),
    }))
    .filter(({ entries, mentions: said }) => entries.length + said.length > 0);
}

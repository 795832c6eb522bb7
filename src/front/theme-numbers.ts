import { source, tables } from "../catalogue.ts";
import { number } from "../lib/format.ts";
import { needed } from "../lib/needed.ts";
import { themeIds, type Theme } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { toldGoals } from "../stories/erhvervshuse/goals.ts";
import { caseFacts } from "../stories/et-ciffer-forkert/case-facts.ts";
import { casesOf } from "../stories/et-ciffer-forkert/cases.ts";
import { GRAVE, graveCases } from "../stories/et-ciffer-forkert/grave-cases.ts";
import { partOf, type ShownNumber } from "../themes/key-figure.ts";
import { themeKeyFigures } from "../themes/key-figures.ts";

/** What stories found where the first key figure of their theme is no finding. */
function findings(): Partial<Record<Theme, ShownNumber>> {
  const { all, byItself, aar } = toldGoals(tables);
  const cases = casesOf(tables);
  const facts = caseFacts(cases);
  const quarrel = urls.story("et-ciffer-forkert");
  return {
    erhverv: {
      ...{ number: `${number(byItself.value)} af ${number(all.value)}`, unit: "mål" },
      of: "gjorde erhvervshuset i Nordjylland selv op",
      ...{ when: String(aar), href: urls.story("erhvervshuse") },
      picture: partOf((byItself.value / all.value) * 100),
    },
    sundhed: {
      ...{ number: graveCases(tables, cases, facts).moved.text, unit: "" },
      of: "står hos to forskellige sundhedsklynger i to papirer",
      ...{ when: `bilag fra ${source(cases.called(GRAVE.south).kilde_a).moede.slice(0, 4)}`, href: quarrel },
    },
    kultur: {
      ...{ number: facts.matchingShare.text, unit: "" },
      of: "af regnestykkerne i bilagene gik op",
      ...{ when: `${facts.totals.text} regnet efter`, href: quarrel },
      picture: partOf(facts.matchingShare.value),
    },
  };
}

/** One number of each theme: what a story found, else its first key figure. */
export function themeNumbers(): { theme: Theme; figure: ShownNumber }[] {
  const found = findings();
  return themeIds.map((theme) => ({
    theme,
    figure: found[theme] ?? needed(themeKeyFigures(theme)[0], `et nøgletal om ${theme}`),
  }));
}

import { source, tables } from "../catalogue.ts";
import { number } from "../lib/format.ts";
import { themeIds, type Theme } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { toldGoals } from "../stories/erhvervshuse/goals.ts";
import { caseFacts } from "../stories/et-ciffer-forkert/case-facts.ts";
import { casesOf } from "../stories/et-ciffer-forkert/cases.ts";
import { GRAVE, graveCases } from "../stories/et-ciffer-forkert/grave-cases.ts";
import { stories } from "../stories/index.ts";
import { partOf, type ShownNumber } from "../themes/key-figure.ts";
import { themeKeyFigures } from "../themes/key-figures.ts";

type Found = Partial<Record<Theme, ShownNumber>>;

/** What stories found where the first key figure of their theme is no finding, by the story. One that is held back found nothing. */
const FOUND: Record<string, (story: string) => Found> = {
  erhvervshuse: (href) => {
    const { all, byItself, aar } = toldGoals(tables);
    return {
      erhverv: {
        ...{ number: `${number(byItself.value)} af ${number(all.value)}`, unit: "mål" },
        of: "gjorde erhvervshuset i Nordjylland selv op",
        ...{ when: String(aar), href },
        picture: partOf((byItself.value / all.value) * 100),
      },
    };
  },
  "et-ciffer-forkert": (href) => {
    const cases = casesOf(tables);
    const facts = caseFacts(cases);
    return {
      sundhed: {
        ...{ number: graveCases(tables, cases, facts).moved.text, unit: "" },
        of: "står hos to forskellige sundhedsklynger i to papirer",
        ...{ when: `bilag fra ${source(cases.called(GRAVE.south).kilde_a).moede.slice(0, 4)}`, href },
      },
      kultur: {
        ...{ number: facts.matchingShare.text, unit: "" },
        of: "af regnestykkerne i bilagene gik op",
        ...{ when: `${facts.totals.text} regnet efter`, href },
        picture: partOf(facts.matchingShare.value),
      },
    };
  },
};

/** One number of each theme: what a story found, else its first key figure. A theme that is held back may have none. */
export function themeNumbers(): { theme: Theme; figure: ShownNumber }[] {
  const told = Object.entries(FOUND).filter(([slug]) => stories.some(({ story }) => story.slug === slug));
  const found: Found = Object.fromEntries(told.flatMap(([slug, find]) => Object.entries(find(urls.story(slug)))));
  return themeIds.flatMap((theme) => {
    const figure = found[theme] ?? themeKeyFigures(theme)[0];
    return figure ? [{ theme, figure }] : [];
  });
}

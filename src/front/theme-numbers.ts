import { source, tables } from "../catalogue.ts";
import { themeIds, type Theme } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { caseFacts } from "../stories/et-ciffer-forkert/case-facts.ts";
import { casesOf } from "../stories/et-ciffer-forkert/cases.ts";
import { GRAVE, graveCases } from "../stories/et-ciffer-forkert/grave-cases.ts";
import { stories } from "../stories/index.ts";
import type { ShownNumber } from "../themes/key-figure.ts";
import { themeKeyFigures } from "../themes/key-figures.ts";

const QUARREL = "et-ciffer-forkert";

/** What stories found where the first key figure of their theme is no finding. One that is held back found nothing. */
function findings(): Partial<Record<Theme, ShownNumber>> {
  if (!stories.some(({ story }) => story.slug === QUARREL)) return {};
  const cases = casesOf(tables);
  return {
    sundhed: {
      ...{ number: `omkring ${graveCases(tables, cases, caseFacts(cases)).townspeople.text}`, unit: "københavnere" },
      of: "er formentlig talt med i hver sin sundhedsklynge i to papirer",
      when: `bilag fra ${source(cases.called(GRAVE.south).kilde_a).moede.slice(0, 4)}`,
      href: urls.story(QUARREL),
    },
  };
}

/** One number of each theme: what a story found, else its first key figure. A theme that is held back may have none. */
export function themeNumbers(): { theme: Theme; figure: ShownNumber }[] {
  const found = findings();
  return themeIds.flatMap((theme) => {
    const figure = found[theme] ?? themeKeyFigures(theme)[0];
    return figure ? [{ theme, figure }] : [];
  });
}

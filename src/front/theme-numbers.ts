import { greatest } from "d3";
import { newestOf } from "../analysis/newest.ts";
import { nameOf, source, tables } from "../catalogue.ts";
import flygtninge from "../datasets/flygtninge-pr-kommune.ts";
import { number } from "../lib/format.ts";
import { needed } from "../lib/needed.ts";
import { themeIds, type Theme } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { caseFacts } from "../stories/et-ciffer-forkert/case-facts.ts";
import { casesOf } from "../stories/et-ciffer-forkert/cases.ts";
import { GRAVE, graveCases } from "../stories/et-ciffer-forkert/grave-cases.ts";
import { stories } from "../stories/index.ts";
import type { ShownNumber } from "../themes/key-figure.ts";
import { themeKeyFigures } from "../themes/key-figures.ts";

const QUARREL = "et-ciffer-forkert";
const QUOTAS = "din-kommunes-kvote";

const isTold = (slug: string): boolean => stories.some(({ story }) => story.slug === slug);

/** The same money in another cluster in each of two papers. */
function movedMoney(): ShownNumber {
  const cases = casesOf(tables);
  const { moved } = graveCases(tables, cases, caseFacts(cases));
  return {
    ...{ number: number(Math.abs(moved.value) / 1_000_000, 1), unit: "mio. kr." },
    of: "lå hos Klynge Syd i ét papir og hos Klynge By i et andet",
    when: `bilag fra ${source(cases.called(GRAVE.south).kilde_a).moede.slice(0, 4)}`,
    href: urls.story(QUARREL),
  };
}

/** The municipality with the highest quota of refugees, beside the largest of those that have none. */
function quotas(): ShownNumber {
  const { year, rows } = newestOf(tables.rowsOf(flygtninge), "flygtningekvoter for kommunerne");
  const most = needed(
    greatest(rows, ({ kvote }) => kvote),
    "en flygtningekvote",
  );
  const none = greatest(
    rows.filter(({ kvote }) => kvote === 0),
    ({ indbyggere }) => indbyggere,
  );
  return {
    ...{ number: number(most.kvote), unit: "flygtninge" },
    of: `stod ${nameOf(most.kommunekode)} til${none ? `, ${nameOf(none.kommunekode)} til ingen` : ""}`,
    when: `${year + 1} · beregnet i ${year}`,
    href: urls.story(QUOTAS),
  };
}

/** What stories found where the first key figure of their theme is no finding. One that is held back found nothing. */
const findings = (): Partial<Record<Theme, ShownNumber>> => ({
  ...(isTold(QUARREL) && { sundhed: movedMoney() }),
  ...(isTold(QUOTAS) && { integration: quotas() }),
});

/** One number of each theme: what a story found, else its first key figure. A theme that is held back may have none. */
export function themeNumbers(): { theme: Theme; figure: ShownNumber }[] {
  const found = findings();
  return themeIds.flatMap((theme) => {
    const figure = found[theme] ?? themeKeyFigures(theme)[0];
    return figure ? [{ theme, figure }] : [];
  });
}

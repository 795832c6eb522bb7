import { publishedDataset } from "../catalogue.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { kommuneEntries } from "../kommuner/all.ts";
import { entryId } from "../kommuner/entry-id.ts";
import { OWNERS } from "../kommuner/figures.ts";
import { ownCells } from "../kommuner/own-cells.ts";
import { ownersCells } from "../kommuner/owners-cells.ts";
import type { CellAddress } from "../model/traced.ts";
import { themeIds, themes } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { accountsOf, figureAccounts, type Accounted } from "../stories/accounts.ts";
import { stories } from "../stories/index.ts";
import type { AccountedPage, Resting } from "../stories/row-uses.ts";
import { themeFigures } from "./index.ts";

/** Whether a cell only says what time its row, or something in it, is of. */
const namesTime = ({ dataset, column }: CellAddress): boolean =>
  publishedDataset(dataset).columns.some(({ name, role }) => name === column && role === "time");

/** The numbers of a text. A year rests on no row, though it was read from some; those of the fewest cells are first. */
const inText = (facts: readonly Accounted[]): Resting[] =>
  facts
    .map(({ id, fact }) => ({ id, rows: fact.account.cells.filter((cell) => !namesTime(cell)) }))
    .sort((a, b) => a.rows.length - b.rows.length);

const drawn = (figures: readonly FigureSpec[]): Resting[] => figures.map(({ id, rests = [] }) => ({ id, rows: rests }));

/** Municipalities, themes and stories, with what on each of them rests on rows; what is nearest to a row is first. */
export const accountedPages: readonly AccountedPage[] = [
  ...kommuneEntries.map(({ kommune, measures }) => ({
    href: urls.kommune(kommune.slug),
    where: "på kommunens side",
    numbers: [
      ...measures.map((measured) => ({ id: entryId(measured), rows: ownCells(measured) })),
      ...ownersCells(kommune.kommunekode).map((rows) => ({ id: OWNERS, rows })),
    ],
    figures: [],
  })),
  ...themeIds.map((theme) => ({
    href: urls.theme(theme),
    where: `under temaet ${themes[theme]}`,
    numbers: inText(figureAccounts(themeFigures(theme))),
    figures: drawn(themeFigures(theme)),
  })),
  ...stories.map(({ story, figures }) => ({
    href: urls.story(story.slug),
    where: `i »${story.title}«`,
    numbers: inText(accountsOf(story, figures)),
    figures: drawn(Object.values(figures)),
  })),
];

import { kommuneEntries } from "../kommuner/all.ts";
import { kommuneName } from "../model/kommune.ts";
import { themeIds, themes } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { accountsOf, figureAccounts, type Accounted } from "../stories/accounts.ts";
import { stories } from "../stories/index.ts";
import type { AccountedPage } from "../stories/row-uses.ts";
import { themeFigures } from "./index.ts";

const accounts = (facts: readonly Accounted[]) => facts.map(({ id, fact: { account } }) => ({ id, account }));

/** Stories, themes and municipalities, with the numbers that each accounts for. */
export const accountedPages: readonly AccountedPage[] = [
  ...stories.map(({ story, figures }) => ({
    href: urls.story(story.slug),
    where: `i »${story.title}«`,
    accounts: accounts(accountsOf(story, figures)),
  })),
  ...themeIds.map((theme) => ({
    href: urls.theme(theme),
    where: `under temaet ${themes[theme]}`,
    accounts: accounts(figureAccounts(themeFigures(theme))),
  })),
  ...kommuneEntries.map(({ kommune, measures }) => ({
    href: urls.kommune(kommune.slug),
    where: `på siden om ${kommuneName(kommune)}`,
    // A municipality's numbers stand under their theme.
    accounts: measures.map(({ dataset, account }) => ({ id: dataset.theme, account })),
  })),
];

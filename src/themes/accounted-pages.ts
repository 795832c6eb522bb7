import { themeIds, themes } from "../model/themes.ts";
import { urls } from "../site/urls.ts";
import { accountsOf, figureAccounts } from "../stories/accounts.ts";
import { stories } from "../stories/index.ts";
import type { AccountedPage } from "../stories/row-uses.ts";
import { themeFigures } from "./index.ts";

/** The stories and the themes, with the numbers that each accounts for. */
export const accountedPages: readonly AccountedPage[] = [
  ...stories.map(({ story, figures }) => ({
    href: urls.story(story.slug),
    title: story.title,
    accounts: accountsOf(story, figures),
  })),
  ...themeIds.map((theme) => ({
    href: urls.theme(theme),
    title: themes[theme],
    accounts: figureAccounts(themeFigures(theme)),
  })),
];

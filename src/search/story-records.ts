import { NUMBER } from "../client/search/records-of.ts";
import { accountId } from "../model/account-id.ts";
import { factsIn, textOf } from "../model/words.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { accountsOf } from "../stories/accounts.ts";
import type { StoryEntry } from "../stories/index.ts";
import { tellsByItself } from "./tells-by-itself.ts";

/** A story as it is found: itself, its figures, its sentences that must hold, and the numbers that tell something away from it. */
export function storyRecords({ story, figures }: StoryEntry): SearchRecord[] {
  const at = urls.story(story.slug);
  const within = `Fra historien: ${story.title}`;
  const drawn = Object.values(figures).map((figure) => ({
    ...{ u: `${at}#${figure.id}`, t: textOf(figure.headline), k: "Historie", d: within },
    w: textOf(figure.subtitle),
  }));
  const claims = Object.values(story.claims).flatMap(({ sentence, pieces = [] }): SearchRecord[] => {
    const [fact] = factsIn({ text: sentence, pieces });
    return fact === undefined || sentence === ""
      ? []
      : [{ u: `${at}#${accountId(fact)}`, t: sentence, k: "Historie", d: within }];
  });
  const numbers = accountsOf(story, figures)
    .filter(({ fact }) => tellsByItself(fact))
    .map(({ fact }): SearchRecord => ({ u: at + NUMBER, t: fact.what, n: fact.text, k: "Tal", d: within }));
  return [{ u: at, t: story.title, k: "Historie", d: textOf(story.standfirst) }, ...drawn, ...claims, ...numbers];
}

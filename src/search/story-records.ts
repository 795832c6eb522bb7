import { NUMBER } from "../client/search/addresses.ts";
import { slugOf } from "../lib/slug-of.ts";
import { accountId } from "../model/account-id.ts";
import type { Fact } from "../model/fact.ts";
import type { Claim, Story } from "../model/story.ts";
import { factsIn, textOf } from "../model/words.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { accountsOf } from "../stories/accounts.ts";
import type { StoryEntry } from "../stories/index.ts";
import { tellsByItself } from "./tells-by-itself.ts";
import { withUnit } from "./whole-unit.ts";

/** A story begins with the numbers that it is about; the search fetches no more than these. */
export const MOST_NUMBERS = 4;

/** The text of a fact with the whole of its unit. */
const wholeText = ({ text, account }: Fact): string =>
  "unit" in account && typeof account.unit === "string" ? withUnit(text, account.unit) : text;

/** The sentences by which a story is found: those that say it in short, or all that must hold where none do. */
export const findingsOf = ({ short, claims }: Story): readonly Claim[] => short ?? Object.values(claims);

/** A story as it is found: itself, its figures, what it says in short, and the first numbers that tell something away from it. */
export function storyRecords({ story, figures }: StoryEntry): SearchRecord[] {
  const at = urls.story(story.slug);
  const within = `Fra historien: ${story.title}`;
  const drawn = Object.values(figures).map((figure) => ({
    ...{ u: `${at}#${figure.id}`, t: textOf(figure.headline), k: "Historie", d: within },
  }));
  const claims = findingsOf(story).flatMap(({ sentence, pieces = [] }): SearchRecord[] => {
    const [fact] = factsIn({ text: sentence, pieces });
    return fact === undefined || sentence === ""
      ? []
      : [{ u: `${at}#${accountId(fact)}`, t: sentence, k: "Historie", d: within }];
  });
  const numbers = accountsOf(story, figures)
    .filter(({ fact }) => tellsByItself(fact))
    .slice(0, MOST_NUMBERS)
    .map(({ fact }): SearchRecord => ({
      u: at + NUMBER + slugOf(fact.what),
      t: fact.what,
      n: wholeText(fact),
      k: "Tal",
      d: within,
    }));
  return [{ u: at, t: story.title, k: "Historie", d: textOf(story.standfirst) }, ...drawn, ...claims, ...numbers];
}

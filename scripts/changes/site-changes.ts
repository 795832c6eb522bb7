import type { PageFigure, SitePage } from "./site-pages.ts";

/** A sentence that reads otherwise than before; one of the two is absent where it is new or gone. */
export interface ChangedSentence {
  before?: string;
  after?: string;
}

/** A figure that shows something else than before. */
export interface ChangedFigure {
  before: PageFigure;
  after: PageFigure;
}

/** What is other than before on a page. */
export interface ChangedPage {
  address: string;
  title: string;
  sentences: ChangedSentence[];
  figures: ChangedFigure[];
}

/** How a built site differs from the one before it. */
export interface SiteChanges {
  changed: ChangedPage[];
  added: string[];
  removed: string[];
}

/** What differs between two built sites, page by page. */
export function siteChanges(before: ReadonlyMap<string, SitePage>, after: ReadonlyMap<string, SitePage>): SiteChanges {
  const changed = [...after].flatMap(([address, page]): ChangedPage[] => {
    const old = before.get(address);
    if (!old) return [];
    const sentences = changedSentences(old.sentences, page.sentences);
    const figures = page.figures.flatMap((figure): ChangedFigure[] => {
      const was = old.figures.find(({ id }) => id === figure.id);
      return was && was.pictures.join() !== figure.pictures.join() ? [{ before: was, after: figure }] : [];
    });
    return sentences.length + figures.length === 0 ? [] : [{ address, title: page.title, sentences, figures }];
  });
  return {
    changed,
    added: [...after.keys()].filter((address) => !before.has(address)),
    removed: [...before.keys()].filter((address) => !after.has(address)),
  };
}

/** So alike are two sentences that one has become the other: this part of their words they share. */
const ALIKE = 0.5;

/** The sentences that are gone and those that are new, those that are alike together. What only stands more or less often is the same. */
export function changedSentences(before: readonly string[], after: readonly string[]): ChangedSentence[] {
  const [old, fresh] = [new Set(before), new Set(after)];
  const gone = [...old].filter((sentence) => !fresh.has(sentence));
  const come = [...fresh].filter((sentence) => !old.has(sentence));
  const left = new Set(come);
  const pairs = gone.map((one): ChangedSentence => {
    const [best] = [...left].map((other) => ({ other, alike: likeness(one, other) })).sort((a, b) => b.alike - a.alike);
    if (!best || best.alike < ALIKE) return { before: one };
    left.delete(best.other);
    return { before: one, after: best.other };
  });
  return [...pairs, ...[...left].map((sentence) => ({ after: sentence }))];
}

function likeness(a: string, b: string): number {
  const [first, second] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(first.size, second.size);
}

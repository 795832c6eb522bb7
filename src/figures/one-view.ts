import type { FigureSpec } from "./figure.ts";

/**
 * A figure with one view alone: its first, with the headline, sources and years of that view; of one that is told by scrolling
 * the step that stands alone, or the last, where the telling ends, with the headline of all.
 */
export function oneView(figure: FigureSpec): FigureSpec {
  const view = figure.views.find(({ value }) => value === figure.alone) ?? figure.views.at(figure.byScrolling ? -1 : 0);
  if (!view) return figure;
  const { sources = figure.sources, years = figure.years } = view;
  if (figure.byScrolling) {
    const { headline: _, ...last } = view;
    return { ...figure, sources, years, views: [last] };
  }
  return { ...figure, headline: view.headline ?? figure.headline, sources, years, views: [view] };
}

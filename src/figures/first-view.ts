import type { FigureSpec } from "./figure.ts";

/** A figure with its first view alone, and with the headline, sources and years of that view. */
export function firstView(figure: FigureSpec): FigureSpec {
  const [view] = figure.views;
  if (!view) return figure;
  const { headline = figure.headline, sources = figure.sources, years = figure.years } = view;
  return { ...figure, headline, sources, years, views: [view] };
}

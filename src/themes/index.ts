import type { FigureSpec } from "../charts/figure.ts";
import type { Theme } from "../model/themes.ts";

const files = import.meta.glob<FigureSpec[]>("./*/figures.ts", { eager: true, import: "figures" });

/** The lead figures of a theme, besides those of its stories. A folder with a file of figures here is all it takes. */
export function themeFigures(theme: Theme): FigureSpec[] {
  return files[`./${theme}/figures.ts`] ?? [];
}

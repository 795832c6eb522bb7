import { isGrave } from "../analysis/severity.ts";
import { allMade, attempt } from "../figures/attempt.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { isWhole, type HeldBack } from "../model/held-back.ts";
import type { Claim } from "../model/story.ts";
import type { Tables } from "../model/tables.ts";
import { themePage, ThemesError, type ThemeFault } from "../model/theme-fault.ts";
import { themeIds, type Theme } from "../model/themes.ts";

/** The figures of a theme, and what in their words must hold in the rows. */
export interface ToldTheme {
  figures: FigureSpec[];
  claims?: readonly Claim[];
}

/** Tells a theme from tables: what its `figures.ts` exports. */
export type TellTheme = (tables: Tables) => ToldTheme;

/** A figure with the gravest contradictions of its datasets besides its own; those that touch its sources are shown. */
function withGraveCases(figure: FigureSpec, { anomalies }: Tables): FigureSpec {
  const grave = anomalies.filter((one) => isGrave(one) && figure.datasets.includes(one.dataset));
  return { ...figure, anomalies: [...new Set([...(figure.anomalies ?? []), ...grave.map(({ id }) => id)])] };
}

type ThemeAttempt = { theme: Theme; figures: FigureSpec[] } | { fault: ThemeFault };

/** The figures of a theme as the tables have them, or why they do not bear them. */
export const tryTheme = (theme: Theme, tell: TellTheme, tables: Tables): ThemeAttempt =>
  attempt({ theme }, themePage(theme), tables, tell, ({ figures }) => ({
    theme,
    figures: figures.map((figure) => withGraveCases(figure, tables)),
  }));

/** The figures of every theme that has some, unless they are held back. Throws a ThemesError that names all that the tables do not bear. */
export function tellThemes(
  tells: Partial<Record<Theme, TellTheme>>,
  tables: Tables,
  heldBack: readonly HeldBack[] = [],
): Map<Theme, FigureSpec[]> {
  const attempts = themeIds.flatMap((theme) => {
    const tell = tells[theme];
    return tell && !isWhole(heldBack, themePage(theme)) ? [tryTheme(theme, tell, tables)] : [];
  });
  const told = allMade(attempts, (faults) => new ThemesError(faults));
  return new Map(told.map(({ theme, figures }) => [theme, figures]));
}

import { heldBack, tables } from "../catalogue.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { needed } from "../lib/needed.ts";
import { heldOn, type HeldBack } from "../model/held-back.ts";
import { themePage } from "../model/theme-fault.ts";
import type { Theme } from "../model/themes.ts";
import { tellThemes } from "./tell.ts";
import { themeTells } from "./tells.ts";

let told: ReturnType<typeof tellThemes> | undefined;

/** The lead figures of a theme, besides those of its stories. Throws a ThemesError when the tables do not bear some theme. */
export function themeFigures(theme: Theme): FigureSpec[] {
  told ??= tellThemes(themeTells, tables, heldBack);
  return told.get(theme) ?? [];
}

/** A figure of a theme by its id, for another page that shows it too. Throws for one that is not there. */
export const themeFigure = (theme: Theme, id: string): FigureSpec =>
  needed(
    themeFigures(theme).find((figure) => figure.id === id),
    `figuren »${id}«`,
  );

/** What is held back of a theme. */
export const heldOfTheme = (theme: Theme): HeldBack[] => heldOn(heldBack, themePage(theme));

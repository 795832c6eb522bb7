import { themeIds, type Theme } from "../model/themes.ts";
import type { TellTheme } from "./tell.ts";

const files = import.meta.glob<TellTheme>("./*/figures.ts", { eager: true, import: "tell" });

/** How each theme is told, by theme. A folder with a file of figures here is all it takes. */
export const themeTells: Partial<Record<Theme, TellTheme>> = Object.fromEntries(
  themeIds.flatMap((theme) => {
    const tell = files[`./${theme}/figures.ts`];
    return tell ? [[theme, tell]] : [];
  }),
);

import { themeDescriptions, themes, type Theme } from "../model/themes.ts";
import { textOf } from "../model/words.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { themeFigures } from "../themes/index.ts";

/** A theme as it is found: itself and its figures. */
export function themeRecords(theme: Theme): SearchRecord[] {
  const figures = themeFigures(theme).map((figure): SearchRecord => ({
    ...{ u: `${urls.theme(theme)}#${figure.id}`, t: textOf(figure.headline), k: "Tema" },
    ...{ d: `Under temaet ${themes[theme]}`, w: textOf(figure.subtitle) },
  }));
  return [{ u: urls.theme(theme), t: themes[theme], k: "Tema", d: themeDescriptions[theme] }, ...figures];
}

import { faultText, type Fault } from "./fault-text.ts";
import { themes, type Theme } from "./themes.ts";

/** The page of a theme, as it is written where its figures are held back. */
export const themePage = (theme: Theme): string => `temaer/${theme}`;

/** Why the figures of a theme cannot be told. */
export interface ThemeFault extends Fault {
  theme: Theme;
}

/** Themes that the data do not bear. Stops the build; its message is Danish and names every one of them. */
export class ThemesError extends Error {
  constructor(faults: readonly ThemeFault[]) {
    super(faults.map(told).join("\n\n"));
    this.name = "ThemesError";
  }
}

function told({ theme, ...fault }: ThemeFault): string {
  const says = `Temaet »${themes[theme]}«`;
  const cannot = `Figurerne under temaet »${themes[theme]}« kan ikke tegnes`;
  return faultText({ says, cannot, folder: `src/themes/${theme}/`, page: themePage(theme) }, fault);
}

import type { Claim } from "./story.ts";
import { themes, type Theme } from "./themes.ts";

/** Why the figures of a theme cannot be told: sentences that the rows do not bear, or a Danish sentence on what is missing. */
export interface ThemeFault {
  theme: Theme;
  failed: readonly Claim[];
  missing?: string;
}

/** Themes that the data do not bear. Stops the build; its message is Danish and names every one of them. */
export class ThemesError extends Error {
  constructor(faults: readonly ThemeFault[]) {
    super(faults.map(told).join("\n\n"));
    this.name = "ThemesError";
  }
}

function told({ theme, failed, missing }: ThemeFault): string {
  const where = `Teksten står i src/themes/${theme}/.`;
  if (missing !== undefined) return `Figurerne under temaet »${themes[theme]}« kan ikke tegnes: ${missing}\n${where}`;
  const list = failed.map(({ sentence, values }) => `  »${sentence}«\n    Tallene siger: ${values}`).join("\n");
  return `Temaet »${themes[theme]}« siger noget, som tallene ikke længere bærer:\n${list}\n${where}`;
}

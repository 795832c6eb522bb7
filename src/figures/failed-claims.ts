import { heldAddress } from "../model/held-back.ts";
import type { FailedClaim } from "../model/fault-text.ts";
import { namedClaims, type Claim } from "../model/story.ts";
import { textOf } from "../model/words.ts";
import type { FigureSpec } from "./figure.ts";
import type { Tellable } from "./tellable.ts";

/**
 * The claims of something told that do not hold. Each can be held back by itself, unless one of them is what the whole page is about:
 * then its headline may be false as well, and all of it has to be held back.
 */
export function failedClaims(page: string, told: Tellable): FailedClaim[] {
  const failed = namedClaims(told).filter(([, { holds }]) => !holds);
  const apart = failed.every(([, claim]) => standsAlone(told, claim));
  return failed.map(([name, { sentence, values }]) => ({
    ...{ sentence, values },
    address: heldAddress({ side: page, navn: apart ? name : null }),
  }));
}

/**
 * Whether a sentence stands in the prose of a story alone. What tells it in short, its title, what stands under that and the figure that
 * stands for it are its face; and the figures of a theme are one.
 */
function standsAlone({ title, standfirst, figures, short = [] }: Tellable, { sentence }: Claim): boolean {
  if (title === undefined || standfirst === undefined || Array.isArray(figures)) return false;
  const [, lead] = Object.entries<FigureSpec>(figures).find(([name]) => name === "lead") ?? [];
  const face = [title, textOf(standfirst), ...short.map((claim) => claim.sentence), ...(lead ? figureTexts(lead) : [])];
  return !face.some((text) => text.includes(sentence));
}

/** What stands around the pictures of a figure. */
export const figureTexts = ({ headline, subtitle, reading = "", note = "", views }: FigureSpec): string[] =>
  [headline, subtitle, reading, note, ...views.map((view) => view.headline ?? "")].map(textOf).filter(Boolean);

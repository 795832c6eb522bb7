import { figureTexts } from "../figures/failed-claims.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { MissingError } from "../lib/needed.ts";
import type { HeldBack } from "../model/held-back.ts";
import { namedClaims, type Claim } from "../model/story.ts";
import type { Figures, Told } from "./told.ts";

/** A sentence that is not said. */
const UNSAID: Claim = { sentence: "", holds: true, values: "" };

/** What is left of a story when some of its sentences and figures are held back. */
export interface Kept extends Told {
  /** The names of the figures that are held back: by their own name, or since a sentence that is held back stands around them. */
  unshown: string[];
}

/**
 * Leaves out of a story what is held back by name. The figure that stands for it stays: without that there is no story. Throws a
 * MissingError for a name that belongs to nothing in it.
 */
export function withoutHeld(told: Told, heldBack: readonly HeldBack[]): Kept {
  const names = heldBack.flatMap(({ navn }) => navn ?? []);
  const all = new Map(namedClaims(told));
  const others = Object.entries(told.figures).filter(([name]) => name !== "lead");
  const unknown = names.find((name) => !all.has(name) && !others.some(([figure]) => figure === name));
  if (unknown !== undefined) {
    throw new MissingError(
      `sætningen eller figuren »${unknown}«, som data/tilbageholdt.csv holder tilbage; slet rækken`,
    );
  }
  const held = new Set(names.flatMap((name) => all.get(name) ?? []));
  const unsaid = [...held].map(({ sentence }) => sentence).filter((sentence) => sentence !== "");
  const isHeld = ([name, figure]: [string, FigureSpec]): boolean =>
    names.includes(name) || figureTexts(figure).some((text) => unsaid.some((sentence) => text.includes(sentence)));
  const unshown = others.filter(isHeld).map(([name]) => name);
  const shown = Object.fromEntries(others.filter(([name]) => !unshown.includes(name)));
  const figures: Figures = { ...shown, lead: told.figures.lead };
  const said = ([name, claim]: [string, Claim]): [string, Claim] => [name, held.has(claim) ? UNSAID : claim];
  return {
    ...{ ...told, figures, unshown },
    claims: Object.fromEntries(Object.entries(told.claims).map(said)),
    ...(told.short ? { short: told.short.filter((claim) => !held.has(claim)) } : {}),
  };
}

import type { Page } from "playwright-core";
import type { Hand } from "./hand.ts";

/**
 * The most that a task may take, besides the letters that are written. Clicks and touches are what they took when this was
 * written; keys have room for another year among the choices, or another result of the search.
 */
export interface Limits {
  clicks: number;
  touches: number;
  keys: number;
}

/** A question of a journalist, played from the front page. */
export interface Task {
  asks: string;
  /** More is a detour that nobody decided on. */
  limits: Limits;
  /** Plays it, and holds the answer on the screen to the rows. */
  play(hand: Hand): Promise<void>;
  /** What a reader without script gets instead, in words, and the proof of it. */
  without: string;
  plainly(page: Page): Promise<void>;
}

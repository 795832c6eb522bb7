import { CAN_BE_HELD } from "../../src/model/fault-text.ts";
import { heldAddress, heldBackRow, type HeldBack } from "../../src/model/held-back.ts";
import { columns } from "../../src/model/shape.ts";
import { rowText } from "../intake/raw-text.ts";
import type { Trial } from "./trial-site.ts";

/** Where what is held back is kept. */
export const HELD_BACK = "data/tilbageholdt.csv";

/** How a trial ended after what somebody chose to hold back for it. */
export interface HeldTrial {
  trial: Trial;
  /** What no longer held, as the builds said it. */
  failures: string[];
  held: HeldBack[];
}

/** What somebody chooses of what can be held back: rows for it, or nothing, where it is not to be published without. */
type Choose = (addresses: readonly string[], failure: string) => Promise<readonly HeldBack[] | undefined>;

/**
 * Builds for trial; where sentences, figures or stories do not hold, asks whether they are held back, and builds again. What is chosen
 * is added to `writes`, after `kept`, what was held back before.
 */
export async function heldTrial(
  build: () => Promise<Trial>,
  choose: Choose,
  writes: Map<string, string>,
  kept: string,
): Promise<HeldTrial> {
  const failures: string[] = [];
  const held: HeldBack[] = [];
  for (;;) {
    const trial = await build();
    if ("site" in trial) return { trial, failures, held };
    failures.push(trial.failure);
    const known = held.map(heldAddress);
    const addresses = heldIn(trial.failure).filter((address) => !known.includes(address));
    const chosen = addresses.length > 0 ? await choose(addresses, trial.failure) : undefined;
    if (!chosen) return { trial, failures, held };
    held.push(...chosen);
    writes.set(HELD_BACK, withHeld(kept, held));
  }
}

/** The addresses of what can be held back, as a failure names them, each once. */
export const heldIn = (failure: string): string[] => [
  ...new Set(
    failure
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.startsWith(CAN_BE_HELD))
      .map((line) => line.slice(CAN_BE_HELD.length)),
  ),
];

/** A row that holds back what has an address: a page, or a part of one. */
export function heldRow(address: string, hvorfor: string, siden: string): HeldBack {
  const [kind = "", slug = "", ...name] = address.split("/");
  return { side: `${kind}/${slug}`, navn: name.length > 0 ? name.join("/") : null, hvorfor, siden };
}

/** The table of what is held back with more rows. */
function withHeld(text: string, rows: readonly HeldBack[]): string {
  const names = columns(heldBackRow).map(({ name }) => name);
  const before = text.trim() === "" ? rowText(names) : text.endsWith("\n") ? text : `${text}\n`;
  return before + rows.map(({ side, navn, hvorfor, siden }) => rowText([side, navn ?? "", hvorfor, siden])).join("");
}

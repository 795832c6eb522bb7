/** How a proof came out. */
export interface Proof {
  what: string;
  /** How many times it was tried, and in how many of them the new site was shown, the old stayed, and what was seen was not whole. */
  runs: number;
  fresh: number;
  old: number;
  torn: number;
  /** What it could not do here, and why; it proves nothing then. */
  skipped?: string;
}

const HEADS = ["gange", "ny side", "gammel side", "iturevet"];

/** The proofs as a table, a line for each, and what they come to. */
export function proofTable(proofs: readonly Proof[]): string {
  const width = Math.max(...proofs.map(({ what }) => what.length));
  const line = (what: string, cells: readonly (string | number)[]): string =>
    [what.padEnd(width), ...cells.map((cell, at) => String(cell).padStart(HEADS[at]?.length ?? 0))].join("  ");
  const lines = proofs.map(({ what, runs, fresh, old, torn, skipped }) =>
    skipped === undefined ? line(what, [runs, fresh, old, torn]) : `${what.padEnd(width)}  sprunget over: ${skipped}`,
  );
  const sum = (of: (proof: Proof) => number): number => proofs.reduce((all, proof) => all + of(proof), 0);
  const told = `${sum(({ runs }) => runs)} forsøg, ${sum(({ torn }) => torn)} iturevne sider.`;
  return [line("", HEADS), ...lines, "", told].join("\n");
}

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

/** The proofs as a table, a line for each, and what they come to. */
export function proofTable(proofs: readonly Proof[]): string {
  const heads = ["prøve", "gange", "ny side", "gammel side", "iturevet"];
  const rows = proofs.map(({ what, runs, fresh, old, torn, skipped }) =>
    skipped === undefined ? [what, ...[runs, fresh, old, torn].map(String)] : [what, "sprunget over:", skipped],
  );
  const widths = heads.map((head, at) =>
    Math.max(
      head.length,
      ...rows.map((row) => (row.length > 3 ? (row[at] ?? "").length : 0)),
      at === 0 ? Math.max(...rows.map(([what = ""]) => what.length)) : 0,
    ),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        at === 0 || cells.length < 4 ? cell.padEnd(at === 0 ? (widths[0] ?? 0) : 0) : cell.padStart(widths[at] ?? 0),
      )
      .join("  ");
  const torn = proofs.reduce((sum, proof) => sum + proof.torn, 0);
  const runs = proofs.reduce((sum, proof) => sum + proof.runs, 0);
  return [line(heads), ...rows.map(line), "", `${runs} forsøg, ${torn} iturevne sider.`].join("\n");
}

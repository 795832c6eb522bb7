/** One thing that was examined, and how it came out. */
export interface Outcome {
  holds: boolean;
  /** What was examined, in Danish: `Erhvervshus Fyn: drift og vækst giver tilsammen alle`. */
  what: string;
  expected: string;
  found: string;
  /** How `found` came to be when it is our own figure and `expected` the one that the source prints. */
  recomputed?: "sammenlagt" | "beregnet";
  /** How far `found` is from `expected`, in Danish, where both are numbers that should be the same. */
  difference?: string;
  /** Id of the anomaly that accounts for it when it does not hold. */
  anomaly?: string;
}

/** Something that must hold in a table. `run` gets every row and returns one outcome per thing examined. */
export interface Check<Row> {
  id: string;
  /** What must hold, as a Danish sentence. */
  title: string;
  run: (rows: readonly Row[]) => Outcome[];
}

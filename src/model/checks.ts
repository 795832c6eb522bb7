import { completeGrid } from "./checks/complete.ts";
import { fixedRatio } from "./checks/ratio.ts";
import { recomputed } from "./checks/recomputed.ts";
import { totalRow } from "./checks/total-row.ts";

/** The kinds of check that a dataset can declare, for its own rows. */
export interface CheckMakers<Row> {
  complete: typeof completeGrid<Row>;
  ratio: typeof fixedRatio<Row>;
  recomputed: typeof recomputed<Row>;
  totalRow: typeof totalRow<Row>;
}

/** The kinds of check, for rows of one type. */
export const checkMakers = <Row>(): CheckMakers<Row> => ({
  complete: completeGrid,
  ratio: fixedRatio,
  recomputed,
  totalRow,
});

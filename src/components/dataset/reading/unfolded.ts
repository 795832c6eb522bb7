import type { Published } from "../../../model/published.ts";

/** So many rows a reader takes in as they stand; more are met by their groups. */
const MOST_UNFOLDED = 24;

/** Whether the groups of a dataset are unfolded when its page opens. */
export const isUnfolded = ({ rows }: Pick<Published, "rows">): boolean => rows.length <= MOST_UNFOLDED;

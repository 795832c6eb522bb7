import type { Row } from "./row.ts";

/** What a row is called among those of its table, in the log of releases: the columns of its key with what stands in them. */
export const rowKey = (key: readonly string[], row: Row): string =>
  key.map((name) => `${name}=${row[name] ?? ""}`).join("; ");

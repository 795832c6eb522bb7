/**
 * What a column is, which decides what may be drawn, added, filtered and compared. `time`: when. `place`: where, or by whom.
 * `dimension`: which of several, also a number that is a name. `measure`: how much. `status`: how the figure came to be.
 * `text`: prose. `provenance`: where in the sources it stands.
 */
export type Role = "time" | "place" | "dimension" | "measure" | "status" | "text" | "provenance";

/**
 * What kind of measure it is, which decides what may be done with its values. `count`: how many. `amount`: how much, in
 * money, hours or hectares. `share`: part of a whole, in per cent. `rate`: for each of something. `price`: for one of
 * something. `score`: points on a scale. `duration`: a length of time. `index`: against a base. `change`: from one time to
 * another.
 */
export type MeasureKind = "count" | "amount" | "share" | "rate" | "price" | "score" | "duration" | "index" | "change";

/** Counts and amounts can be added; shares, rates, prices, scores, durations, indices and changes never. */
export const isAdditive = (kind: MeasureKind): boolean => kind === "count" || kind === "amount";

/**
 * Which codes a code is the sum of: those listed, or all that are no sums themselves (`rest`). `more`: it contains the others,
 * but is not their sum, since some parts are not told or the same whole is split in several ways. That is not checked.
 */
export type Sums = Record<string, readonly string[] | "rest" | "more">;

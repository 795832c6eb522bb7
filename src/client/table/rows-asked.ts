/** Told to a `.data-table` by whoever shows some of its rows in another way: their places in the source, or all. */
export const ROWS_ASKED = "rowsasked";

/** The places of rows; undefined stands for all of them. */
export type AskedRows = ReadonlySet<number> | undefined;

declare global {
  interface HTMLElementEventMap {
    rowsasked: CustomEvent<AskedRows>;
  }
}

/** A value as it is written, with why it is in doubt. */
export const withDoubt = (value: string, doubt: string | undefined): string =>
  doubt === undefined ? value : `${value} (${doubt})`;

/** Something that cannot be told without a figure that the tables lack. Its message is a Danish sentence. */
export class MissingError extends Error {
  constructor(what: string) {
    super(`Der mangler ${what}.`);
    this.name = "MissingError";
  }
}

/** A value that must be there. Throws a MissingError that says in Danish what is missing: `taksten for 2024`. */
export function needed<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new MissingError(what);
  return value;
}

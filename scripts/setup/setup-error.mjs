/** Something the person must do before the project can run; the message says what, in Danish. */
export class SetupError extends Error {}

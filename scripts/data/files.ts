/** Files by their path from the project's root, `data/raw/social/….csv`, as bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

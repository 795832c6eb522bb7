import type { Release } from "../model/release.ts";

/** The releases that changed a dataset, the newest first. */
export const changesOf = (dataset: string, releases: readonly Release[]): Release[] =>
  releases.filter(({ aendringer }) => aendringer.some(({ tabel }) => tabel === dataset)).reverse();

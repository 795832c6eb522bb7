import type { Plugin } from "vite";
import { clientOutput } from "./client-output.ts";

/**
 * Puts what the scripts of pages have in common in one file. By itself every part that some of them share becomes a file, and
 * each of those costs a reader on a phone a request. What only a later fetch needs stays out of it.
 */
export const sharedScript = (): Plugin =>
  clientOutput("shared-script", {
    codeSplitting: { groups: [{ name: "shared", tags: ["$initial"], minShareCount: 2 }] },
  });

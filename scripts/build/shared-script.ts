import type { Plugin } from "vite";
import { clientOutput } from "./client-output.ts";

/**
 * Puts what the scripts of pages have in common in one file. By itself every part that some of them share becomes a file, and
 * each of those costs a reader on a phone a request. What only a later fetch needs stays out of it.
 */
export const sharedScript = (): Plugin =>
  clientOutput("shared-script", {
    codeSplitting: {
      groups: [
        // Every page has it: in one file with what it shares with others it is smaller than in two.
        { name: "shared", test: /[\\/]client[\\/]main\.ts$/ },
        // Pages with a figure to explore read it at once, all others when they are asked for something.
        { name: "shared", tags: ["$initial"], minShareCount: 2, test: /^(?!.*[\\/]lib[\\/]of-others\.ts)/ },
      ],
    },
  });

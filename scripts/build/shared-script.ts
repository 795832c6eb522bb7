import type { Plugin } from "vite";

/**
 * Puts what the scripts of pages have in common in one file. By itself every part that some of them share becomes a file, and
 * each of those costs a reader on a phone a request. What only a later fetch needs stays out of it.
 */
export const sharedScript = (): Plugin => ({
  name: "shared-script",
  apply: "build",
  configEnvironment: (name) =>
    name === "client"
      ? {
          build: {
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: "shared", tags: ["$initial"], minShareCount: 2 }] } },
            },
          },
        }
      : undefined,
});

import type { Plugin } from "vite";
import { clientOutput } from "./client-output.ts";

/**
 * Names a page's script after the component that it stands in, with the digest of what it holds. By itself the name says of
 * which kind of script it is too: half a hundred letters on every page, which no reader has any use of.
 */
export const scriptNames = (): Plugin =>
  clientOutput("script-names", {
    entryFileNames: ({ name }) => `_astro/${name.split(".")[0] ?? name}.[hash].js`,
  });

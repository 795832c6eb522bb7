import type { Plugin } from "vite";

/** The module that Vite lets every `import()` of a page go through, so that what it needs is fetched beside it. */
const PRELOAD_HELPER = "\0vite/preload-helper.js";

/**
 * Lets an `import()` in the browser be one and no more. What Vite puts around it weighs a sixth of all the script that a page
 * may have, to save a reader one journey on the first touch of what is fetched by it.
 */
export const plainImports = (): Plugin => ({
  name: "plain-imports",
  enforce: "pre",
  apply: "build",
  // Nor does a page list what an import brings along.
  configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: (id) => (id === PRELOAD_HELPER ? "export const __vitePreload = (load) => load();" : undefined),
});

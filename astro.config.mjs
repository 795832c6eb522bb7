import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { watchTables } from "./scripts/dev/watch-tables.ts";

export default defineConfig({
  output: "static",
  // Keeps the space between a word and a link that the formatter has put on the next line.
  compressHTML: true,
  trailingSlash: "always",
  build: { inlineStylesheets: "never", format: "directory" },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true })],
  vite: {
    plugins: [watchTables()],
    build: { assetsInlineLimit: 0 },
  },
});

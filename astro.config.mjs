import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { expressionParagraphs } from "./scripts/build/expression-paragraphs.ts";
import { narrowPolicies } from "./scripts/build/narrow-policies.ts";
import { plainImports } from "./scripts/build/plain-imports.ts";
import { scriptNames } from "./scripts/build/script-names.ts";
import { sharedScript } from "./scripts/build/shared-script.ts";
import { watchTables } from "./scripts/dev/watch-tables.ts";

export default defineConfig({
  output: "static",
  // Keeps the space between a word and a link that the formatter has put on the next line.
  compressHTML: true,
  trailingSlash: "always",
  // A style sheet of its own would cost a reader on a phone one more journey to the host before anything can be shown.
  build: { inlineStylesheets: "always", format: "directory" },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ mdastPlugins: [expressionParagraphs] }) },
  integrations: [mdx({ optimize: true }), narrowPolicies()],
  vite: {
    plugins: [watchTables(), plainImports(), sharedScript(), scriptNames()],
    build: { assetsInlineLimit: 0 },
  },
});

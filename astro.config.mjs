import { spawn } from "node:child_process";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/** Runs the data step again when a table changes during development; the generated JSON then reloads the page. */
const watchTables = {
  name: "watch-tables",
  configureServer(server) {
    server.watcher.add("data");
    server.watcher.on("change", (file) => {
      if (file.endsWith(".csv")) spawn("npm", ["run", "data"], { stdio: "inherit" });
    });
  },
};

export default defineConfig({
  output: "static",
  // Keeps the space between a word and a link that the formatter has put on the next line.
  compressHTML: true,
  trailingSlash: "always",
  build: { inlineStylesheets: "never", format: "directory" },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true })],
  vite: {
    plugins: [watchTables],
    build: { assetsInlineLimit: 0 },
  },
});

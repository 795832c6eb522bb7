import eslint from "@eslint/js";
import astro from "eslint-plugin-astro";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * The layers, lowest first. A file may import from its own layer and from those before it, never from those after.
 * `scripts` stands beside the site: it knows the model and the datasets, and no page knows it.
 */
const layers = [
  "lib",
  "model",
  "datasets",
  "analysis",
  "catalogue",
  "charts",
  "components",
  "kommuner",
  "stories",
  "themes",
  "search",
  "layouts",
  "pages",
];

const forbid = (names) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        {
          regex: `^(\\.\\./)+(src/)?(${names.join("|")})(/|\\.ts$)`,
          message: "A lower layer may not know a higher one.",
        },
      ],
    },
  ],
});

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  files: [`src/${layer}/**`, `src/${layer}.ts`],
  rules: forbid([...layers.slice(index + 1), ...(layer === "layouts" ? [] : ["client"]), "scripts"]),
}));

export default tseslint.config(
  { ignores: ["dist/", ".astro/", "data/", "node_modules/", ".tmp/", "tests/fixtures/"] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  { files: ["scripts/**", "tests/**"], rules: { "no-console": "off" } },
  // Fixtures of vitest take `{}` as their first argument when they build on no other.
  { files: ["tests/**"], rules: { "no-empty-pattern": "off" } },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
  ...layerRules,
  { files: ["src/client/**"], rules: forbid([...layers.slice(1), "scripts"]) },
  { files: ["scripts/**"], rules: forbid(layers.filter((layer) => !["lib", "model", "datasets"].includes(layer))) },
);

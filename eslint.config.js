import eslint from "@eslint/js";
import astro from "eslint-plugin-astro";
import globals from "globals";
import tseslint from "typescript-eslint";
import { roomsRule } from "./scripts/rooms/lint-rule.ts";
import { proseParser } from "./scripts/rooms/prose-parser.ts";

export default tseslint.config(
  { ignores: ["dist", "udgivelser/", ".astro/", "data/", "node_modules/", ".tmp/", "tests/fixtures/"] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // `as const` is no assertion; every other `as` says more than the compiler knows.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  { files: ["scripts/**", "tests/**"], rules: { "no-console": "off" } },
  // Fixtures of vitest take `{}` as their first argument when they build on no other.
  { files: ["tests/**"], rules: { "no-empty-pattern": "off" } },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
  { files: ["**/*.mdx"], languageOptions: { parser: proseParser } },
  {
    files: ["src/**", "scripts/**"],
    plugins: { house: { rules: { rooms: roomsRule } } },
    rules: { "house/rooms": "error" },
  },
);

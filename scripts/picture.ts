import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { picture } from "./rooms/picture.ts";
import { readImports } from "./rooms/read-imports.ts";

/** Draws docs/rooms.svg, the README's picture of the architecture, from the imports in the code: npm run picture. */
const root = new URL("../", import.meta.url);
writeFileSync(new URL("docs/rooms.svg", root), picture(readImports(fileURLToPath(root))));

import "./no-telemetry.ts";

// Astro's own command, with the words that follow: `node scripts/astro.ts dev`.
await import(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url).href);

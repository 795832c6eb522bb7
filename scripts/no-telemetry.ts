import process from "node:process";

// Astro tells its makers of every build and start unless it is told not to, before it starts.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

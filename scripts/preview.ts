import { existsSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { serve } from "./serve/serve.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4321" } } });

/** Serves on a port, or on any free one when another program, perhaps an earlier preview, has it. */
const onPort = (port: number): ReturnType<typeof serve> =>
  serve("dist", { port, quality: 5 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return onPort(0);
  });

if (existsSync("dist/index.html")) {
  const { url } = await onPort(Number(values.port));
  console.log(`\nSiden vises på ${url}/\nTryk Ctrl+C for at stoppe.`);
} else {
  console.error("Der er ingen side at vise endnu.\n  Gør dette: Kør npm run build, og prøv igen.");
  process.exitCode = 1;
}

import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";

const SCRIPT = resolve(import.meta.dirname, "../udgiv.ts");

/** A run of npm run udgiv, and how it ends. */
export interface Running {
  child: ChildProcess;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>;
}

/** Starts publishing a built site. `flags` are for Node. */
export function startPublishing(built: string, to: string, flags: readonly string[] = []): Running {
  const child = spawn(process.execPath, [...flags, SCRIPT, "--fra", built, "--til", to]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  return { child, ended: new Promise((done) => child.on("close", (code, signal) => done({ code, signal, said }))) };
}

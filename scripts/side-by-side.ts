import { spawn } from "node:child_process";
import process from "node:process";

// Runs npm scripts at the same time (`node scripts/side-by-side.ts check lint`), tells what each says when it is done, and
// fails when one of them does.
const run = (script: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(`npm run ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    const hear = (part: Buffer): void => void said.push(part);
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = Math.max(...codes);

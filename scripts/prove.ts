import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { proofs } from "./prove/proofs.ts";
import { proofTable } from "./prove/proof-table.ts";

/**
 * npm run prove -- [--drab number] [--froe number]
 *
 * Publishes a small site again and again while it is killed, while the disk is full or may not be written to, while another does the
 * same, and while the clock goes back, and looks each time whether what readers see is whole. Ends with an error where it is not.
 */
const { values } = parseArgs({
  options: { drab: { type: "string", default: "50" }, froe: { type: "string", default: "10" } },
});
const folder = await mkdtemp(join(tmpdir(), "kkr-prove-"));
try {
  const results = await proofs(folder, { kills: Number(values.drab), seed: Number(values.froe) }, (text) =>
    console.log(text),
  );
  console.log(`\n${proofTable(results)}`);
  if (results.some(({ torn }) => torn > 0)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

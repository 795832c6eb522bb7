import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FOLDER, makeTypefaces } from "./typefaces/make.ts";

await mkdir(FOLDER, { recursive: true });
for (const [file, bytes] of await makeTypefaces()) {
  await writeFile(join(FOLDER, file), bytes);
  console.log(`${join(FOLDER, file)}: ${bytes.length} bytes`);
}

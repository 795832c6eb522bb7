import { createInterface } from "node:readline/promises";

/** Asks somebody at the keyboard. Ctrl+C ends the command as it does elsewhere. */
export async function ask(question: string): Promise<string> {
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  asked.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const answer = await asked.question(question);
  asked.close();
  return answer;
}

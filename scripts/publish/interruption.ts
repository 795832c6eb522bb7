import process from "node:process";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How a command takes Ctrl+C. */
export interface Interruption {
  /** Ends whatever else is at work when the command is interrupted. */
  signal: AbortSignal;
  /** Does some work to its end, interrupted or not: what takes no time, and must not be half done. */
  uninterrupted: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Ends a command that is interrupted at once, with one sentence; what it leaves half done is for the next run to tidy. */
export function interruption(sentence: () => string): Interruption {
  const ended = new AbortController();
  let held = false;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (held) return;
      ended.abort();
      console.error(`\n${sentence()}`);
      process.exit(130);
    });
  }
  return {
    signal: ended.signal,
    uninterrupted: async (work) => {
      held = true;
      try {
        return await work();
      } finally {
        held = false;
      }
    },
  };
}

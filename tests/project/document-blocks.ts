/** A block of a document that is for a file: the whole of a new file, or a change to one that is there. */
export interface DocumentBlock {
  path: string;
  isChange: boolean;
  text: string;
}

const BLOCK = /^```(\w+) (\S+)\n([^]*?)^```$/gm;

/** The blocks of a Markdown text whose opening line names a file, in order: `ts src/lib/x.ts`, or `diff src/lib/x.ts`. */
export const documentBlocks = (markdown: string): DocumentBlock[] =>
  [...markdown.matchAll(BLOCK)].map(([, language, path = "", text = ""]) => ({
    path,
    isChange: language === "diff",
    text,
  }));

const side = (hunk: string, sign: string): string =>
  hunk
    .split("\n")
    .filter((line) => line.startsWith(" ") || line.startsWith(sign))
    .map((line) => line.slice(1))
    .join("\n");

/**
 * A text with a change applied. Hunks are parted by `@@`; lines that begin with a space or a minus must stand in the text
 * exactly once, together, and give way to those that begin with a space or a plus. A hunk of plus lines alone goes to the
 * end. Throws when the lines are not there or there twice.
 */
export function applyChange(text: string, change: string): string {
  return change.split(/^@@\n/m).reduce((before, hunk) => {
    const [found, wanted] = [side(hunk, "-"), side(hunk, "+")];
    if (found === "") return `${before.trimEnd()}\n${wanted}\n`;
    const parts = before.split(`${found}\n`);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} places, not one, have these lines:\n${found}`);
    return parts.join(`${wanted}\n`);
  }, text);
}

import { posix } from "node:path";
import ts from "typescript";

/** What a file imports from the project itself. */
export interface Import {
  /** The file or folder it leads to, from the root of the project. */
  path: string;
  /** Where it stands in the text, in characters. */
  at: number;
}

/** Everything but line ends becomes a space, so that what is left stands where it stood. */
const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Leaves the groups of a pattern's matches and blanks the rest. */
function only(text: string, pattern: RegExp): string {
  let kept = "";
  for (const { index, 0: match, 1: code = "" } of text.matchAll(pattern)) {
    const start = index + match.indexOf(code);
    kept += blank(text.slice(kept.length, start)) + code;
  }
  return kept + blank(text.slice(kept.length));
}

/** The code of a file: the front matter and scripts of a component, the imports and exports of prose. */
function codeOf(file: string, text: string): string {
  if (file.endsWith(".astro")) return only(text, /(?:^\s*---|<script[^>]*>)([^]*?)(?:^---|<\/script>)/gm);
  return file.endsWith(".mdx") ? only(text, /^((?:import|export) .*)$/gm) : text;
}

const GLOB = /import\.meta\.glob\b[^(]*\(([^)]*)\)/g;
const QUOTED = /["'`](!?[./][^"'`]*)["'`]/g;

/** Imports of every kind in a file of the site or its scripts: static, dynamic, of types, and by pattern. */
export function importsIn(file: string, text: string): Import[] {
  const code = codeOf(file, text);
  const named = ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, at: pos }));
  const globbed = [...code.matchAll(GLOB)].flatMap(({ index, 1: list = "" }) =>
    [...list.matchAll(QUOTED)].map(({ 1: specifier = "" }) => ({ specifier, at: index })),
  );
  return [...named, ...globbed]
    .filter(({ specifier }) => /^!?[./]/.test(specifier))
    .map(({ specifier, at }) => {
      const plain = specifier.replace(/^!/, "").replace(/\?.*$/, "");
      return { path: posix.join(plain.startsWith("/") ? "." : posix.dirname(file), plain).replace(/^\//, ""), at };
    });
}

/** A path of the site, in which `*` stands for anything, and the headers of what it matches. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path on a line of its own, its headers indented below it,
 * and comments after `#`. Throws at a line that is neither, as those hosts would leave it out in silence.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const [, name, value] = /^\s+([A-Za-z0-9-]+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
    else if (rule && name && value) rule.headers.push([name, value]);
    else throw new SyntaxError(`_headers line ${index + 1} is neither a path, a header nor a comment: ${line}`);
  }
  return rules;
}

const matches = (path: string, pathname: string): boolean =>
  new RegExp(`^${path.split("*").map(RegExp.escape).join(".*")}$`).test(pathname);

/** The headers of a path of the site; what several rules say of one header is joined by commas, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, headers } of rules) {
    if (!matches(path, pathname)) continue;
    for (const [name, value] of headers) found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

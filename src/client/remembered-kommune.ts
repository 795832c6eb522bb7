/** The reader's own municipality as this browser remembers it. */
export interface OwnKommune {
  code: string;
  name: string;
  /** Address of its page; empty when it has none. */
  href: string;
}

const KEY = "kommune";

/** What is remembered, or undefined when nothing is, or when the browser forbids storage. */
export function remembered(): OwnKommune | undefined {
  try {
    const [code, name, href] = (localStorage.getItem(KEY) ?? "").split("|");
    // Whoever could write here before must not get a reader to follow an address of another kind.
    return code && name ? { code, name, href: href?.match(/^\/[\w/-]+$/)?.[0] ?? "" } : undefined;
  } catch {
    // Private browsing may forbid storage altogether: then nothing is remembered from page to page.
    return undefined;
  }
}

/** Remembers a municipality, or forgets the one there was. */
export function remember(own: OwnKommune | undefined): void {
  try {
    if (own) localStorage.setItem(KEY, `${own.code}|${own.name}|${own.href}`);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice still holds on this page.
  }
}

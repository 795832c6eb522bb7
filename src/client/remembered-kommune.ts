import { store, stored } from "./stored.ts";

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
  const [code, name, href] = stored(KEY).split("|");
  // Whoever could write here before must not get a reader to follow an address of another kind.
  return code && name ? { code, name, href: href?.match(/^\/[\w/-]+$/)?.[0] ?? "" } : undefined;
}

/** Remembers a municipality, or forgets the one there was. */
export const remember = (own: OwnKommune | undefined): void =>
  store(KEY, own ? `${own.code}|${own.name}|${own.href}` : "");

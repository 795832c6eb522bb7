/** What this browser remembers under a key; empty where it remembers nothing, or forbids storage as private browsing may. */
export function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Remembers a text under a key; an empty one is forgotten. Where storage is forbidden, what was chosen holds on this page alone. */
export function store(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // There is nothing to be done about it.
  }
}

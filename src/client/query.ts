/** The value of a parameter in the page's address, or null when it is not there. */
export function getQuery(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/**
 * Writes parameters to the page's address without a new step in the history, in the order they are given in; an empty value
 * takes one out.
 */
export function setQuery(values: Record<string, string>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    url.searchParams.delete(name);
    if (value) url.searchParams.set(name, value);
  }
  history.replaceState(history.state, "", url);
}

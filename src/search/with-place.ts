/** A query with {} for the code of a place, and whether there was one. */
export function withPlace(query: string, code: string): { q: string; named: boolean } {
  const written = new URLSearchParams([["", code]]).toString();
  const parts = query
    .split("&")
    .map((part) => (part.endsWith(written) ? `${part.slice(0, -written.length)}={}` : part));
  const q = parts.join("&");
  return { q, named: q !== query };
}

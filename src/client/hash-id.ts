/** The id that the address leads to. What cannot be decoded is the id of nothing, and stands as it is. */
export function hashId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

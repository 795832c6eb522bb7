const WORDS = ["maal", "x", "serie", "felt", "vis", "basis", "orden", "form", "fremhaev"];

/** Whether a parameter is part of a view; others, such as the search in a table, are left alone. */
export const isOfView = (name: string): boolean => WORDS.includes(name) || name.startsWith("f.");

/** Whether an address asks for another view than the first. */
export const asksForView = (search: string): boolean => [...new URLSearchParams(search).keys()].some(isOfView);

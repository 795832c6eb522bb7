/** Takes the space away that a formatter puts just inside links: it would be underlined with them. */
export function tightLinks(markup: string): string {
  return markup.replace(/(<a\b(?:"[^"]*"|[^">])*>)\s+/g, "$1").replace(/\s+<\/a>/g, "</a>");
}

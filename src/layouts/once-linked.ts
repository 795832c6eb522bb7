/** Leads a number to its account the first time it stands in a text, and lets it be words after that. */
export function onceLinked(markup: string): string {
  const linked = new Set<string>();
  return markup.replace(/<a class="tal" href="([^"]*)">([^<]*)<\/a>/g, (whole, href: string, text: string) => {
    if (linked.has(href)) return text;
    linked.add(href);
    return whole;
  });
}

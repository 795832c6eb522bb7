const STYLE = /<style>([^]*?)<\/style>/g;

/** A page with its styles joined in the first of them, in their order: two that are alike travel lighter together. */
export function oneStyle(html: string): string {
  const css = [...html.matchAll(STYLE)].map(([, own = ""]) => own).join("");
  let isFirst = true;
  return html.replace(STYLE, () => {
    const style = isFirst ? `<style>${css}</style>` : "";
    isFirst = false;
    return style;
  });
}

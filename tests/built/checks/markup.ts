import { HtmlValidate, type ConfigData } from "html-validate";
import type { SitePage } from "../site-page.ts";

/** What html-validate finds wrong with a page, one line each. */
export async function markupFaults(page: SitePage, config: ConfigData): Promise<string[]> {
  const report = await new HtmlValidate({ ...config, root: true }).validateString(page.html, page.path);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${page.path} ${line}:${column} ${ruleId}: ${message}`),
  );
}

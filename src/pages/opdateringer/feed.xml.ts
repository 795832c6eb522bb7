import type { APIRoute } from "astro";
import { releaseSentence } from "../../analysis/release-sentence.ts";
import { releases } from "../../catalogue.ts";
import { danishDate } from "../../lib/dates.ts";
import { escapeMarkup } from "../../lib/markup.ts";
import { contact } from "../../site/contact.ts";
import { SITE_NAME } from "../../site/name.ts";
import { urls } from "../../site/urls.ts";

/**
 * `/opdateringer/feed.xml`: the releases as an Atom feed (RFC 4287), the newest first. Its links are relative, as the site knows no
 * address of its own, and its ids say the number of a release and not where it lies.
 */
export const GET: APIRoute = () => {
  const entries = releases
    .map(
      (release, at) => `  <entry>
    <id>urn:kkr-i-tal:udgivelse:${release.udgivelse}</id>
    <title>${escapeMarkup(`Udgivelse ${release.udgivelse}, ${danishDate(release.dato)}`)}</title>
    <updated>${release.dato}T00:00:00Z</updated>
    <link href="${urls.release(String(release.udgivelse))}"/>
    <summary>${escapeMarkup([release.hvorfor, releaseSentence(release, at === 0)].filter(Boolean).join(" "))}</summary>
  </entry>`,
    )
    .reverse();
  const text = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <id>urn:kkr-i-tal:opdateringer</id>
  <title>${escapeMarkup(`Opdateringer – ${SITE_NAME}`)}</title>
  <author><name>${escapeMarkup(contact.name)}</name></author>
  <updated>${releases.at(-1)?.dato ?? "1970-01-01"}T00:00:00Z</updated>
  <link rel="self" href="${urls.releaseFeed}"/>
  <link href="${urls.releases}"/>
${entries.join("\n")}
</feed>
`;
  return new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
};

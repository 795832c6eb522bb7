import { count } from "../../src/lib/format.ts";
import { listAnd } from "../../src/lib/list.ts";
import type { Merge } from "../intake/merge-rows.ts";
import type { SiteChanges } from "./site-changes.ts";

/** What an update comes to, in one Danish sentence or two. */
export function verdict(merges: readonly { title: string; merge: Merge }[], changes: SiteChanges | undefined): string {
  const all = merges.map(({ merge }) => merge);
  const added = all.reduce((sum, { added: own }) => sum + own.length, 0);
  const changed = all.reduce((sum, { changed: own }) => sum + own.length, 0);
  if (added + changed === 0) return "Intet bliver ændret.";
  const parts = [
    ...(added > 0 ? [`${count(added, "ny række", "nye rækker")} kommer til`] : []),
    ...(changed > 0 ? [`${count(changed, "række bliver", "rækker bliver")} ændret`] : []),
  ];
  const where = merges
    .filter(({ merge }) => merge.added.length + merge.changed.length > 0)
    .map(({ title }) => `»${title}«`);
  const first = `${listAnd(parts)} i ${listAnd(where)}.`;
  if (!changes) return `${first} Siden kan ikke bygges med de nye tal, før det herunder er i orden.`;
  const pages = changes.changed.length;
  return `${first} ${pages === 0 ? "Ingen side siger eller viser noget andet end før." : `${count(pages, "side siger eller viser", "sider siger eller viser")} noget andet end før.`}`;
}

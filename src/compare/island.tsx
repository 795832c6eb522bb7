import { render } from "preact";
import { remembered } from "../client/remembered-kommune.ts";
import { Compare } from "./Compare.tsx";
import { fetchFile } from "./fetch-file.ts";

/** Puts the choice of municipalities and what it shows in the place of the choice that the page came with. */
export async function start(root: HTMLElement): Promise<void> {
  const file = await fetchFile();
  const select = root.querySelector("select");
  // What was chosen while this was on its way.
  const early = file.kommuner.find(({ slug }) => slug === select?.value)?.slug;
  const own = file.kommuner.find(({ kommunekode }) => String(kommunekode) === remembered()?.code)?.slug;
  const hadFocus = select !== null && document.activeElement === select;
  root.replaceChildren();
  render(<Compare {...{ file, own: early ?? own }} />, root);
  if (hadFocus) root.querySelector("select")?.focus();
}

import { render } from "preact";
import { remembered } from "../client/remembered-kommune.ts";
import { Compare } from "./Compare.tsx";
import { fetchFile } from "./fetch-file.ts";

/** Puts the choice of municipalities and what it shows in the place of the choice that the page came with. */
export async function start(root: HTMLElement): Promise<void> {
  const file = await fetchFile();
  const select = root.querySelector("select");
  const own = file.kommuner.find(({ kommunekode }) => String(kommunekode) === remembered()?.code)?.slug;
  const example = { text: root.dataset["example"] ?? "", slugs: root.dataset["slugs"]?.split(" ") ?? [] };
  const focused = ["select", "button"].find((name) => root.querySelector(`${name}:focus`));
  root.replaceChildren();
  render(<Compare {...{ file, own, early: select?.value ?? "", example }} />, root);
  if (focused) root.querySelector<HTMLElement>(focused)?.focus();
}

import { render } from "preact";
import { remembered } from "../client/remembered-kommune.ts";
import { Compare } from "./Compare.tsx";
import { fetchFile } from "./fetch-file.ts";
import { startIn } from "./start-in.ts";

void startIn(".compare", async (root) => {
  const file = await fetchFile();
  const own = file.kommuner.find(({ kommunekode }) => String(kommunekode) === remembered()?.code)?.slug;
  root.replaceChildren();
  render(<Compare {...{ file, own }} />, root);
});

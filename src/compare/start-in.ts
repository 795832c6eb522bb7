const FAILED = "Tallene kunne ikke hentes. Prøv at genindlæse siden.";

/** Runs what fills a part of a page, and tells there when it fails. */
export async function startIn(selector: string, begin: (root: HTMLElement) => Promise<void>): Promise<void> {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) return;
  try {
    await begin(root);
  } catch (problem) {
    root.append(Object.assign(document.createElement("p"), { className: "notice", textContent: FAILED }));
    throw problem;
  }
}

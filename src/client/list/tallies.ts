/** Lets each number of a page with `data-tally="alvor=hoej"` say how many of some things have that, and leaves out what has none. */
export function tallyShower(): (left: readonly HTMLElement[]) => void {
  const tallies = [...document.querySelectorAll<HTMLElement>("[data-tally]")].map((told) => {
    const [name = "", value = ""] = (told.dataset["tally"] ?? "").split("=");
    return { told, has: (listed: HTMLElement) => (listed.dataset[name] ?? "").split(" ").includes(value) };
  });
  return (left) => {
    for (const { told, has } of tallies) {
      const count = left.filter(has).length;
      told.textContent = String(count);
      told.closest("li")?.toggleAttribute("data-out", count === 0);
    }
  };
}

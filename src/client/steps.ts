/**
 * Lets a figure that is told by scrolling follow the reader: the step whose words cross the middle of the screen is the one that is
 * seen. Where nothing tells what is in sight, the steps stay one under another.
 */
for (const figure of document.querySelectorAll<HTMLElement>(".steps")) {
  const texts = [...figure.querySelectorAll(".step-text")];
  const show = (now: Element | undefined): void => {
    for (const text of texts) text.parentElement?.classList.toggle("now", text === now);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      const now = entries.find(({ isIntersecting }) => isIntersecting);
      if (now) show(now.target);
    },
    { rootMargin: "-50% 0px -50% 0px" },
  );
  figure.style.setProperty("--steps", String(texts.length));
  figure.classList.add("followed");
  show(texts[0]);
  for (const text of texts) seen.observe(text);
}

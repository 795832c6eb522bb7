import type { ComponentChildren } from "preact";
import { byReason } from "./by-reason.ts";
import type { Option } from "./options.ts";

interface Props {
  /** Unique among what is open. */
  name: string;
  options: readonly Option[];
  /** The class of what holds the options that stand together. */
  group?: string;
  /** Draws an option; `describedBy` is where its reason stands, where that is said of several. */
  draw: (option: Option, describedBy?: string) => ComponentChildren;
}

/** Options to choose among. A reason that several have is said once, above them. */
export function ByReason({ name, options, group, draw }: Props) {
  const { own, shared } = byReason(options);
  return (
    <>
      <div class={group}>{own.map((option) => draw(option))}</div>
      {shared.map(({ why, options: those }, at) => {
        const id = `${name}-grund-${at}`;
        return (
          <>
            <p id={id} class="reason">
              {why}
            </p>
            <div class={group}>{those.map((option) => draw(option, id))}</div>
          </>
        );
      })}
    </>
  );
}

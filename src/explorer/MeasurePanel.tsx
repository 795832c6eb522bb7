import { isAgainstBase, SHOWN, type Shown } from "../views/view.ts";
import { baseText } from "../views/period.ts";
import { isRefusal } from "../views/refusal.ts";
import { answerOf } from "./answer.ts";
import { baseOptions } from "./base-options.ts";
import { chooseMeasure, chooseShown } from "./choose.ts";
import { OptionList } from "./OptionList.tsx";
import { measureOptions } from "./options.ts";
import { shownOptions } from "./shown-options.ts";
import type { PanelProps } from "./Bar.tsx";
import { useVisit } from "./visit.ts";

/** The base year that an answer is told against, where it is. */
const baseOf = (answer: ReturnType<typeof answerOf>): string | undefined =>
  isRefusal(answer) ? undefined : answer.base;

const isShown = (value: string): value is Shown => SHOWN.some((shown) => shown === value);

/** What is measured, how its values are shown, and what an index or a change begins from. */
export function MeasurePanel({ table, view, show }: PanelProps) {
  const visit = useVisit(table, view, show);
  const times = isAgainstBase(view.shown) ? baseOptions(table, view) : [];
  return (
    <>
      <OptionList
        name="maal"
        legend="Tal"
        options={measureOptions(table, visit.from("maal"))}
        chosen={view.measure}
        choose={(measure) => visit.choose("maal", (start) => chooseMeasure(table, start, measure))}
      />
      <OptionList
        name="vis"
        legend="Vis som"
        options={shownOptions(table, visit.from("vis"))}
        chosen={view.shown}
        choose={(shown) => isShown(shown) && visit.choose("vis", (start) => chooseShown(table, start, shown))}
      />
      {isAgainstBase(view.shown) && (
        <label class="base">
          Basisår{" "}
          <select
            value={view.base ?? baseOf(answerOf(table, view)) ?? times[0]}
            onChange={(event) => show({ ...view, base: event.currentTarget.value })}
          >
            {times.map((time) => (
              <option key={time} value={time}>
                {baseText(table, view, time)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

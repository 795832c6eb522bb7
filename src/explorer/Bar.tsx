import type { ComponentChildren } from "preact";
import { lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import type { Column } from "../model/shape.ts";
import { FORM_TITLES } from "../views/forms-for.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { ROW_COUNT, type View } from "../views/view.ts";
import { emptyCodes } from "../views/why-no-rows.ts";
import { chooseCodes } from "./choose.ts";
import { CodeList } from "./CodeList.tsx";
import { FormPanel } from "./FormPanel.tsx";
import { MeasurePanel } from "./MeasurePanel.tsx";
import { OrderPanel } from "./OrderPanel.tsx";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { SplitPanel } from "./SplitPanel.tsx";
import { chosenText } from "./chosen-text.ts";
import { codeOptions, optionsLeft, splitters } from "./options.ts";
import { orderOf, orderOptions } from "./order-options.ts";
import { picksOf, type Place } from "./picks.ts";
import { shownName } from "./shown-options.ts";
import { splitText } from "./split-text.ts";
import { standingOptions } from "./standing-options.ts";
import { answerOf } from "./answer.ts";

/** What every panel gets: the table, the view that is shown, and how to show another. */
export interface PanelProps {
  table: ExploredTable;
  view: View;
  show: (view: View) => void;
}

interface Props extends PanelProps {
  /** The control that is open, by its name; none before script has come. */
  open?: string;
  /** How often a control has been opened or closed: what a panel keeps in mind ends with its visit. */
  presses?: number;
  places?: readonly Place[];
  /** The reader's own municipality, by code. */
  own?: number;
}

/** The control that a page leads to. */
const FIRST = "maal";

const titleOf = ({ columns }: ExploredTable, name: string): string =>
  columns.find((column) => column.name === name)?.title ?? name;

/** What the panel of a filter asks for: a stretch of time on an axis, or codes. */
function FilterPanel({ table, view, show, column, places = [], own }: Props & { column: Column }) {
  const empty = emptyCodes(table, view, column.name);
  const options = codeOptions(table, column).map((option) => {
    const why = empty.get(option.value);
    return why === undefined ? option : { ...option, why };
  });
  const chosen = view.filters[column.name] ?? [];
  const choose = (codes: string[]): void => show(chooseCodes(table, view, column.name, codes));
  if (column.role === "time" && view.x === column.name) {
    return <PeriodChoice legend={column.title} {...{ options, chosen, choose }} />;
  }
  // A line of its own in either case: what is pressed stays where it is.
  const told =
    chosen.length === 0 ? "Når ingen er valgt, er alle med." : `${chosen.length} af ${options.length} er valgt.`;
  const single = chosen.length < 2 && isRefusal(answerOf(table, chooseCodes(table, view, column.name, [])));
  return (
    <CodeList
      name={`f-${column.name}`}
      legend={column.title}
      none="Vis alle"
      told={single ? undefined : told}
      picks={single ? [] : picksOf(table, view, column, places, own)}
      {...{ options, chosen, single, choose }}
    />
  );
}

/** The controls of a figure: what is measured, split, chosen, and how it is drawn. Each is a button that opens its choices. */
export function Bar(props: Props) {
  const { table, view, open } = props;
  const counted = view.measure === ROW_COUNT ? `Antal ${table.rowsAre ?? "rækker"}` : titleOf(table, view.measure);
  const measure = [counted, shownName(table, view)].filter((part) => part !== "").join(", ");
  const orders = orderOptions(table, view);
  const ordered = orderOf(orders, view);
  const standing = standingOptions(table, view);
  const highlighted = standing.flatMap(({ value, label }) => (view.highlight.includes(value) ? label : []));
  const standsOut = highlighted.length === 0 ? "ingen" : listAnd(highlighted);
  const orderPanel = () => <OrderPanel {...props} orders={orders} standing={standing} />;
  const control = (name: string, label: string, value: string, panel: () => ComponentChildren) => (
    <details key={name} name="vaelg" data-control={name}>
      <summary id={name === FIRST ? "valgene" : undefined}>
        <span class="control-label">{`${label}\u00a0`}</span>
        <span class="control-value">{value}</span>
      </summary>
      <div class="panel" key={props.presses}>
        {open === name ? panel() : <p>Henter valgene</p>}
      </div>
    </details>
  );
  return (
    <>
      {control(FIRST, "Tal", measure, () => (
        <MeasurePanel {...props} />
      ))}
      {control("opdeling", "Opdelt efter", splitText(table, view), () => (
        <SplitPanel {...props} />
      ))}
      {splitters(table).map((column) =>
        control(
          `f.${column.name}`,
          column.title,
          chosenText(codeOptions(table, column), view.filters[column.name], optionsLeft(table, column, view)),
          () => <FilterPanel {...props} column={column} />,
        ),
      )}
      {control("form", "Figur", lowerFirst(FORM_TITLES[view.form]), () => (
        <FormPanel {...props} />
      ))}
      {ordered && control("orden", "Rækkefølge", lowerFirst(ordered.label), orderPanel)}
      {!ordered && standing.length > 0 && control("orden", "Fremhæv", standsOut, orderPanel)}
    </>
  );
}

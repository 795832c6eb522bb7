import { FORMS, type FormName } from "../views/view.ts";
import { OptionList } from "./OptionList.tsx";
import { formOptions } from "./options.ts";
import type { PanelProps } from "./Bar.tsx";

const isForm = (value: string): value is FormName => FORMS.some((form) => form === value);

/** How it is drawn. */
export function FormPanel({ table, view, show }: PanelProps) {
  return (
    <OptionList
      name="form"
      legend="Figur"
      options={formOptions(table, view)}
      chosen={view.form}
      choose={(form) => isForm(form) && show({ ...view, form })}
    />
  );
}

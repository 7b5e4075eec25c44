import type { ComponentChildren } from 'preact';
import type { Setting } from './setting.js';

interface Props {
  /** What it is called in the address. */
  readonly name: string;
  readonly label: string;
  readonly setting: Setting;
  /** The options besides "all". */
  readonly children: ComponentChildren;
}

/** One thing to choose in a form whose answer is an address. */
export function Choice({ name, label, setting, children }: Props) {
  const id = `f-${name}`;
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{setting.say.journal.all}</option>
        {children}
      </select>
    </div>
  );
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Options for things that have a code and a name. */
export const namedOptions = (all: readonly Named[], chosen: string | undefined) =>
  all.map(({ code, name }) => (
    <option key={code} value={code} selected={code === chosen}>
      {name}
    </option>
  ));

export const yearOptions = (years: readonly string[], chosen: string | undefined) =>
  years.map((year) => (
    <option key={year} value={year} selected={year === chosen}>
      {year}
    </option>
  ));

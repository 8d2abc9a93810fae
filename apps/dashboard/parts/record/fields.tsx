import { useEffect, useId, useRef, type InputHTMLAttributes } from 'react';
import { monthNames } from '../../words/dates.js';
import { useWords } from '../../words/useWords.js';

/** The first field of a form that has just been opened: the keyboard goes on there. */
export function FirstField(props: InputHTMLAttributes<HTMLInputElement>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return <input ref={input} {...props} />;
}

interface Labelled {
  name: string;
  label: string;
}

interface DayProps extends Labelled {
  /** True for the first field of its form. */
  first?: boolean;
  min?: string;
  required?: boolean;
  defaultValue?: string;
  onDay?: (day: string) => void;
}

export function DayField({ label, first = false, onDay, ...rest }: DayProps) {
  const id = useId();
  const Input = first ? FirstField : 'input';
  return <div className="field"><label htmlFor={id}>{label}</label><Input id={id} type="date" {...rest} onChange={(event) => onDay?.(event.currentTarget.value)} /></div>;
}

/** The values are `01` to `12`. */
export function MonthField({ name, label }: Labelled) {
  const id = useId();
  const { language } = useWords();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>{monthNames(language).map((month, i) => <option key={month} value={String(i + 1).padStart(2, '0')}>{month}</option>)}</select>
    </div>
  );
}

export function YearField({ name, label, value }: Labelled & { value: number }) {
  const id = useId();
  return <div className="field"><label htmlFor={id}>{label}</label><input id={id} name={name} type="number" min={1946} max={9998} required defaultValue={value} /></div>;
}

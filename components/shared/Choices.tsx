import { type ReactNode, useId } from 'react';

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  /** The heading above says the same: the legend is for people who do not see it. */
  readonly isLegendHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value | null;
  readonly isDisabled?: boolean;
  readonly choose: (value: Value) => void;
}

/** One of a few: radio buttons under a legend. */
export function Choices<Value extends string>({
  legend,
  isLegendHidden,
  hint,
  options,
  value,
  isDisabled,
  choose,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset disabled={isDisabled ?? false} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={isLegendHidden ? 'unseen' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => choose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
      {hint ? (
        <p className="note" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}

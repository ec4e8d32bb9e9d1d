import { type FormEvent, useId, useState } from 'react';
import { countByRule } from '#lib/core/deadlines/count-by-rule.ts';
import { type DeadlineKind, deadlineKinds } from '#lib/core/deadlines/deadline.ts';
import { findMarketplace, marketplaces } from '#lib/core/marketplaces.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { inputValueOf, instantOfInput } from './local-input.ts';
import type { PopupActions, PopupFacts } from './popup-props.ts';

interface Props {
  readonly facts: PopupFacts;
  readonly stores: readonly string[];
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly now: Instant;
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || null;

/** A clock started by hand: its rule is filled in, a time of one's own beats it. */
export function AddClock({ facts, stores, actions, print, now }: Props) {
  const { language } = print;
  const [isOpen, setIsOpen] = useState(false);
  const [kind, setKind] = useState<DeadlineKind>('return-authorisation');
  const [marketplace, setMarketplace] = useState('');
  const [start, setStart] = useState(inputValueOf(now));
  const [end, setEnd] = useState('');
  const id = useId();
  const startAt = instantOfInput(start) ?? now;
  const counted = countByRule(kind, startAt, marketplace || null, facts.rules);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const store = text(form, 'store');
    if (!store) return;
    const found = findMarketplace(marketplace)?.code ?? null;
    const [orderId, note] = [text(form, 'order'), text(form, 'note')];
    actions.start({ kind, store, marketplace: found, orderId, startAt, at: instantOfInput(end), note });
    setIsOpen(false);
  };
  if (!isOpen)
    return (
      <p className="add">
        <button type="button" className="link" onClick={() => setIsOpen(true)}>
          {say(popupWords.add, language)}
        </button>
      </p>
    );
  return (
    <form className="add-form" onSubmit={submit}>
      <label htmlFor={`${id}k`}>{say(popupWords.kind, language)}</label>
      <select id={`${id}k`} value={kind} onChange={(event) => setKind(event.target.value as DeadlineKind)}>
        {deadlineKinds.map((one) => (
          <option key={one} value={one}>
            {say(deadlineKindWords[one], language)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}s`}>{say(popupWords.store, language)}</label>
      <input id={`${id}s`} name="store" list={`${id}l`} defaultValue={stores[0] ?? ''} required />
      <datalist id={`${id}l`}>
        {stores.map((store) => (
          <option key={store} value={store} />
        ))}
      </datalist>
      <label htmlFor={`${id}m`}>{say(popupWords.marketplace, language)}</label>
      <select id={`${id}m`} value={marketplace} onChange={(event) => setMarketplace(event.target.value)}>
        <option value="">–</option>
        {marketplaces.map(({ code }) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}f`}>{say(popupWords.addStart, language)}</label>
      <input
        id={`${id}f`}
        type="datetime-local"
        value={start}
        onChange={(event) => setStart(event.target.value)}
        required
      />
      <label htmlFor={`${id}e`}>{say(popupWords.addEnd, language)}</label>
      <input
        id={`${id}e`}
        type="datetime-local"
        value={end}
        onChange={(event) => setEnd(event.target.value)}
        required={!counted}
      />
      <p className="wide">
        {counted ? print.full(instantOfInput(end) ?? counted.at) : say(popupWords.addNeedsEnd, language)}
      </p>
      <label htmlFor={`${id}o`}>{say(popupWords.addOrder, language)}</label>
      <input id={`${id}o`} name="order" pattern="\d{3}-\d{7}-\d{7}" />
      <label htmlFor={`${id}n`}>{say(popupWords.addNote, language)}</label>
      <input id={`${id}n`} name="note" />
      <p className="wide buttons-line">
        <button type="submit" className="first">
          {say(popupWords.start, language)}
        </button>
        <button type="button" onClick={() => setIsOpen(false)}>
          {say(popupWords.cancel, language)}
        </button>
      </p>
    </form>
  );
}

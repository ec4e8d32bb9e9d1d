import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { countByRule } from '#lib/core/deadlines/count-by-rule.ts';
import { type DeadlineKind, deadlineKinds } from '#lib/core/deadlines/deadline.ts';
import { findMarketplace, marketplaces } from '#lib/core/marketplaces.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, type Phrase, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { inputValueOf, instantOfInput } from './local-input.ts';
import type { OpenPage, PopupActions, PopupFacts } from './popup-props.ts';

export interface AddClockProps {
  readonly facts: PopupFacts;
  readonly stores: readonly string[];
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly now: Instant;
  /** What the page in front tells; null where it tells nothing. */
  readonly about: OpenPage | null;
  readonly close: () => void;
}

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || null;

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </>
  );
}

/** What the form's own state is: the fields that the rule depends on. */
function useCounted({ facts, now, about }: AddClockProps) {
  const [kind, setKind] = useState<DeadlineKind>('return-authorisation');
  const [marketplace, setMarketplace] = useState(about?.marketplace ?? '');
  const [start, setStart] = useState(inputValueOf(now));
  const [end, setEnd] = useState('');
  const startAt = instantOfInput(start) ?? now;
  const counted = countByRule(kind, startAt, marketplace || null, facts.rules)?.at ?? null;
  const own = instantOfInput(end);
  return { kind, setKind, marketplace, setMarketplace, start, setStart, end, setEnd, startAt, counted, own };
}

type State = ReturnType<typeof useCounted>;
interface StateProps {
  readonly state: State;
  readonly language: Language;
}

function KindFields({ state, language }: StateProps) {
  return (
    <>
      <Field label={say(popupWords.kind, language)}>
        {(id) => (
          <select id={id} value={state.kind} onChange={(event) => state.setKind(event.target.value as DeadlineKind)}>
            {deadlineKinds.map((one) => (
              <option key={one} value={one}>
                {say(deadlineKindWords[one], language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say(popupWords.marketplace, language)}>
        {(id) => (
          <select id={id} value={state.marketplace} onChange={(event) => state.setMarketplace(event.target.value)}>
            <option value="">–</option>
            {marketplaces.map(({ code }) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

function TimeFields({ state, language }: StateProps) {
  return (
    <>
      <Field label={say(popupWords.addStart, language)}>
        {(id) => (
          <input
            {...{ id, type: 'datetime-local', value: state.start, required: true }}
            onChange={(event) => state.setStart(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(popupWords.addEnd, language)}>
        {(id) => (
          <input
            {...{ id, type: 'datetime-local', value: state.end, required: state.counted === null }}
            onChange={(event) => state.setEnd(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

/** A clock started by hand: its rule is filled in, a time of one's own beats it. */
export function AddClockForm(props: AddClockProps) {
  const { stores, actions, print, about, close } = props;
  const { language } = print;
  const state = useCounted(props);
  const words = (phrase: Phrase) => phrase[language];
  const ends = state.own ?? state.counted;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const store = textOf(form, 'store');
    if (!store) return;
    actions.start({
      ...{ kind: state.kind, store, startAt: state.startAt, at: state.own },
      marketplace: findMarketplace(state.marketplace)?.code ?? null,
      ...{ orderId: textOf(form, 'order'), note: textOf(form, 'note') },
      ...{ conversationId: about?.conversationId ?? null, address: about?.address ?? null },
    });
    close();
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <KindFields state={state} language={language} />
      <Field label={words(popupWords.store)}>
        {(id) => <input id={id} name="store" defaultValue={about?.store || stores[0]} required />}
      </Field>
      <TimeFields state={state} language={language} />
      <p className="wide">{ends === null ? words(popupWords.addNeedsEnd) : print.full(ends)}</p>
      <Field label={words(popupWords.addOrder)}>
        {(id) => <input id={id} name="order" pattern="\d{3}-\d{7}-\d{7}" defaultValue={about?.orderId ?? ''} />}
      </Field>
      <Field label={words(popupWords.addNote)}>{(id) => <input id={id} name="note" />}</Field>
      <p className="wide buttons-line">
        <button type="submit" className="first">
          {say(popupWords.start, language)}
        </button>
        <button type="button" onClick={close}>
          {say(popupWords.cancel, language)}
        </button>
      </p>
    </form>
  );
}

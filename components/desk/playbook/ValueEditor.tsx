import { useId } from 'react';
import { useLanguage } from '#components/shared/language.ts';
import { blankOf, type FormSchema, optionalPart, unitsOf } from '#lib/core/playbook/form-schema.ts';
import { printChoice, printField } from '#lib/core/playbook/print-value.ts';
import { weekdayWords } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';

interface EditorProps {
  readonly form: FormSchema;
  readonly name: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

type Part = Readonly<Record<string, unknown>>;

/** Languages a text for buyers may be written in. */
const noteLanguages = ['en', 'zh', 'de', 'fr', 'es', 'it', 'ja'];
const longText = 200;

function TextEditor({ form, name, value, change }: EditorProps) {
  const id = useId();
  const language = useLanguage();
  const isLong = (form.maxLength ?? 0) > longText;
  const shared = {
    id,
    value: String(value ?? ''),
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{printField(name, language)}</label>
      {isLong ? <textarea rows={3} {...shared} /> : <input {...shared} />}
    </div>
  );
}

function NumberEditor({ form, name, value, change }: EditorProps) {
  const id = useId();
  const language = useLanguage();
  return (
    <div className="field">
      <label htmlFor={id}>{printField(name, language)}</label>
      <input
        id={id}
        type="number"
        min={form.minimum}
        max={form.maximum}
        step={form.type === 'integer' ? 1 : 'any'}
        value={Number.isFinite(value) ? Number(value) : ''}
        onChange={(event) => change(event.target.value === '' ? null : Number(event.target.value))}
      />
    </div>
  );
}

function ChoiceEditor({ form, name, value, change }: EditorProps) {
  const id = useId();
  const language = useLanguage();
  return (
    <div className="field">
      <label htmlFor={id}>{printField(name, language)}</label>
      <select id={id} value={String(value)} onChange={(event) => change(event.target.value)}>
        {form.enum?.map((choice) => (
          <option key={choice} value={choice}>
            {printChoice(choice, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function SwitchEditor({ name, value, change }: EditorProps) {
  const language = useLanguage();
  return (
    <label className="choice">
      <input type="checkbox" checked={value === true} onChange={(event) => change(event.target.checked)} />
      <span>{printField(name, language)}</span>
    </label>
  );
}

interface TicksProps {
  readonly name: string;
  readonly choices: readonly { readonly value: string | number; readonly label: string }[];
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

function Ticks({ name, choices, value, change }: TicksProps) {
  const language = useLanguage();
  const chosen = Array.isArray(value) ? value : [];
  const tick = (choice: string | number, isOn: boolean) =>
    change(choices.map((one) => one.value).filter((one) => (one === choice ? isOn : chosen.includes(one))));
  return (
    <fieldset>
      <legend>{printField(name, language)}</legend>
      <div className="row">
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={(event) => tick(choice.value, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list typed with commas: words, or numbers where the list holds numbers. Empty stands for `whenEmpty`. */
function CommaEditor({
  name,
  value,
  change,
  isNumbers,
  whenEmpty,
}: Omit<EditorProps, 'form'> & { isNumbers: boolean; whenEmpty: unknown }) {
  const id = useId();
  const language = useLanguage();
  const take = (text: string) => {
    const parts = text.split(/[,，、\s]+/).filter(Boolean);
    const items = isNumbers ? parts.map(Number).filter(Number.isFinite) : parts;
    change(items.length === 0 ? whenEmpty : items);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{printField(name, language)}</label>
      <input
        id={id}
        defaultValue={Array.isArray(value) ? value.join(', ') : ''}
        onBlur={(event) => take(event.target.value)}
      />
    </div>
  );
}

/** A list of sentences, one a line. */
function LinesEditor({ name, value, change }: EditorProps) {
  const id = useId();
  const language = useLanguage();
  return (
    <div className="field">
      <label htmlFor={id}>{printField(name, language)}</label>
      <textarea
        id={id}
        rows={3}
        defaultValue={Array.isArray(value) ? value.join('\n') : ''}
        onBlur={(event) =>
          change(
            event.target.value
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          )
        }
      />
    </div>
  );
}

function ListEditor(props: EditorProps) {
  const language = useLanguage();
  const { items = {} } = props.form;
  if (items.enum) {
    const choices = items.enum.map((value) => ({ value, label: printChoice(value, language) }));
    return <Ticks {...props} choices={choices} />;
  }
  if (items.type === 'integer' && items.maximum === 7) {
    const choices = weekdayWords.map((phrase, index) => ({ value: index + 1, label: say(phrase, language) }));
    return <Ticks {...props} choices={choices} />;
  }
  if ((items.maxLength ?? 0) > longText) return <LinesEditor {...props} />;
  return <CommaEditor {...props} isNumbers={items.type !== 'string'} whenEmpty={[]} />;
}

/** A number with its unit, such as 24 hours or 3 days. */
function UnitEditor({ form, name, value, change }: EditorProps) {
  const id = useId();
  const language = useLanguage();
  const [unit = '', count = 1] = Object.entries((value ?? {}) as Part)[0] ?? [];
  return (
    <div className="field">
      <label htmlFor={id}>{printField(name, language)}</label>
      <div className="row">
        <input
          id={id}
          type="number"
          min={1}
          value={Number(count)}
          onChange={(event) => change({ [unit]: Number(event.target.value) })}
        />
        <select
          aria-label={printField(name, language)}
          value={unit}
          onChange={(event) => change({ [event.target.value]: count })}
        >
          {unitsOf(form).map((one) => (
            <option key={one} value={one}>
              {printChoice(one, language)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function OptionalEditor({ form, name, value, change, inner }: EditorProps & { readonly inner: FormSchema }) {
  const language = useLanguage();
  return (
    <div className="stack">
      <label className="choice">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => change(event.target.checked ? blankOf(inner) : blankOf(form))}
        />
        <span>{printField(name, language)}</span>
      </label>
      {value === null ? null : <ValueEditor form={inner} name={name} value={value} change={change} />}
    </div>
  );
}

function GroupEditor({ form, name, value, change }: EditorProps) {
  const language = useLanguage();
  const whole = (value ?? {}) as Part;
  const parts =
    form.properties ?? Object.fromEntries(noteLanguages.map((one) => [one, form.additionalProperties as FormSchema]));
  const set = (part: string, next: unknown) => {
    const { [part]: _, ...others } = whole;
    change(next === '' && !form.properties ? others : { ...whole, [part]: next });
  };
  return (
    <fieldset className="stack">
      <legend className={name ? undefined : 'unseen'}>{printField(name, language)}</legend>
      <div className="fields">
        {Object.entries(parts)
          .filter(([part]) => part !== 'id')
          .map(([part, inner]) => (
            <ValueEditor key={part} form={inner} name={part} value={whole[part]} change={(next) => set(part, next)} />
          ))}
      </div>
    </fieldset>
  );
}

/** The form for one playbook value, made from the schema that will judge it. */
export function ValueEditor(props: EditorProps) {
  const { form } = props;
  const inner = optionalPart(form);
  if (inner) return <OptionalEditor {...props} inner={inner} />;
  if (unitsOf(form).length > 0) return <UnitEditor {...props} />;
  if (form.anyOf) return <CommaEditor {...props} isNumbers={false} whenEmpty={form.anyOf[0]?.const ?? []} />;
  if (form.enum) return <ChoiceEditor {...props} />;
  if (form.type === 'boolean') return <SwitchEditor {...props} />;
  if (form.type === 'number' || form.type === 'integer') return <NumberEditor {...props} />;
  if (form.type === 'array') return <ListEditor {...props} />;
  if (form.type === 'object') return <GroupEditor {...props} />;
  return <TextEditor {...props} />;
}

import { useState } from 'react';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, say } from '#lib/core/words/say.ts';

interface StoreQuestionProps {
  readonly language: Language;
  readonly known: readonly string[];
  readonly state: (store: string) => void;
}

/** Asks once which store is signed in, where the page does not show it; until then nothing is stored. */
export function StoreQuestion({ language, known, state }: StoreQuestionProps) {
  const [store, setStore] = useState('');
  return (
    <form
      className="ask-store note"
      onSubmit={(event) => {
        event.preventDefault();
        if (store.trim()) state(store.trim());
      }}
    >
      <label>
        {say(overlayWords.whichStore, language)}
        <input list="known-stores" value={store} maxLength={200} onChange={({ target }) => setStore(target.value)} />
      </label>
      <datalist id="known-stores">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit">{say(overlayWords.thisStore, language)}</button>
    </form>
  );
}

import { createContext, useContext } from 'react';
import type { Language } from '#lib/core/words/say.ts';

/** The language of the interface for everything below; switching it renders anew at once. */
export const LanguageContext = createContext<Language>('en');

/** The language to speak here. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

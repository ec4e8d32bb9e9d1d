import { type ReactNode, useRef } from 'react';
import { LanguageContext } from '#components/shared/language.ts';
import { deskPageWords, deskWords } from '#lib/core/words/desk.ts';
import { type Language, say } from '#lib/core/words/say.ts';

export type DeskPage = keyof typeof deskPageWords;

interface DeskFrameProps {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The pages that exist, in order. */
  readonly pages: readonly DeskPage[];
  /** Null on a page that is in no list, such as the first-run page. */
  readonly current: DeskPage | null;
  /** Version and short fingerprint of the playbook; null until they are known. */
  readonly stamp: { readonly version: string; readonly fingerprint: string } | null;
  /** What must be seen above every page. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

function Side({ language, setLanguage, pages, current, stamp }: Omit<DeskFrameProps, 'notices' | 'children'>) {
  return (
    <nav className="side" aria-label={say(deskWords.pages, language)}>
      <p className="brand">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        Firebreak
      </p>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={`#${page}`} aria-current={page === current ? 'page' : undefined}>
              {say(deskPageWords[page], language)}
            </a>
          </li>
        ))}
      </ul>
      <div className="side-foot note">
        <fieldset className="languages">
          <legend className="unseen">{say(deskWords.language, language)}</legend>
          <button
            type="button"
            className="link"
            lang="en"
            aria-pressed={language === 'en'}
            onClick={() => setLanguage('en')}
          >
            {say(deskWords.english, language)}
          </button>
          <button
            type="button"
            className="link"
            lang="zh-CN"
            aria-pressed={language === 'zh'}
            onClick={() => setLanguage('zh')}
          >
            {say(deskWords.chinese, language)}
          </button>
        </fieldset>
        {stamp ? <p className="number">{say(deskWords.playbookStamp, language, stamp)}</p> : null}
        <p>{say(deskWords.notAffiliated, language)}</p>
      </div>
    </nav>
  );
}

/** The desk's frame: the pages at the left (above on a narrow window), one column of content. */
export function DeskFrame({ notices, children, ...side }: DeskFrameProps) {
  const content = useRef<HTMLElement>(null);
  return (
    <LanguageContext value={side.language}>
      <div className="desk" lang={side.language === 'zh' ? 'zh-CN' : 'en'}>
        <button type="button" className="skip" onClick={() => content.current?.focus()}>
          {say(deskWords.skip, side.language)}
        </button>
        <Side {...side} />
        <main className="main" ref={content} tabIndex={-1}>
          {notices}
          {children}
        </main>
      </div>
    </LanguageContext>
  );
}

import { useState } from 'react';
import { readRoute, writeRoute } from '#lib/core/practice/route.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import { InboxPage } from './InboxPage.tsx';
import { OrderPage } from './OrderPage.tsx';
import { PracticeLink } from './PracticeLink.tsx';
import type { PracticeProps } from './practice-props.ts';
import { practiceSheet } from './practice-sheet.ts';

/** The invented seller account of the practice site. */
const practiceStore = 'Cobalt Home';

type Props = PracticeProps & {
  /** The simulated Seller Central address that is shown. */
  readonly address: URL;
  /** Milliseconds for which a conversation shows empty bubbles first, as the real page does. */
  readonly lateBy: number;
};

function Page({ address, lateBy, query, ...props }: Props & { query: string }) {
  const route = readRoute(address);
  switch (route.page) {
    case 'inbox':
      return <InboxPage openId={route.conversationId} lateBy={lateBy} query={query} {...props} />;
    case 'claims':
      return <ClaimsPage {...props} />;
    case 'order':
      return <OrderPage orderId={route.orderId} {...props} />;
    case 'home':
      return (
        <main className="home">
          <p>{say(words.reads, props.language)}</p>
        </main>
      );
  }
}

/**
 * The practice site: a simulated Seller Central, marked as practice. The extension shows it on its own page, the tests and
 * `npm start` at real addresses.
 */
export function PracticeSite(props: Props) {
  const { language, address, href, onGo } = props;
  const [query, setQuery] = useState('');
  const current = readRoute(address).page;
  const links = [
    ['home', writeRoute({ page: 'home' })],
    ['messages', writeRoute({ page: 'inbox', conversationId: null })],
    ['claims', writeRoute({ page: 'claims' })],
  ] as const;
  const pages = { home: 'home', messages: 'inbox', claims: 'claims' } as const;
  return (
    <div className="practice" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      <style>{practiceSheet}</style>
      <p className="practice-notice">{say(words.notice, language)}</p>
      <header className="top">
        <nav>
          {links.map(([name, path]) => (
            <PracticeLink key={name} path={path} isCurrent={pages[name] === current} href={href} onGo={onGo}>
              {say(words[name], language)}
            </PracticeLink>
          ))}
        </nav>
        <input
          type="search"
          placeholder={say(words.search, language)}
          aria-label={say(words.search, language)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="account" title={say(words.store, language)}>
          {practiceStore}
        </p>
      </header>
      <Page query={query} {...props} />
    </div>
  );
}

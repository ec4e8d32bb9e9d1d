import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { checkPageWords } from '#lib/core/words/check.ts';
import { problemWords } from '#lib/core/words/problems.ts';
import { pageKindWords, readingWords } from '#lib/core/words/reading.ts';
import { type Language, type Phrase, say } from '#lib/core/words/say.ts';

/** A Seller Central tab to choose from. */
export interface TabChoice {
  readonly id: number;
  readonly title: string;
}

type Fact = readonly [name: string, value: string];

function conversationFacts(reading: PageReading, language: Language): Fact[] {
  const { conversation, replyBox } = reading;
  if (!conversation) return [];
  const yesNo = (isFound: boolean) => say(isFound ? readingWords.found : readingWords.absent, language);
  const shown = conversation.messages.length;
  const buyer = conversation.messages.filter(({ from }) => from === 'buyer').length;
  return [
    [say(readingWords.conversationId, language), yesNo(conversation.conversationId !== null)],
    [say(readingWords.orders, language), String(conversation.orderIds.length)],
    [say(readingWords.buyerName, language), yesNo(conversation.buyerName !== null)],
    [say(readingWords.marketplace, language), conversation.marketplace ?? yesNo(false)],
    [say(readingWords.messages, language), say(readingWords.messageCount, language, { shown, buyer })],
    [say(readingWords.replyBox, language), yesNo(replyBox.found)],
  ];
}

/** What a reading found, in counts. */
function factsOf(reading: PageReading, language: Language): Fact[] {
  const { page, storeName, claims, rows, list } = reading;
  const about = list?.about ?? null;
  const shown = list?.shown ?? rows.length;
  const counted = about === null ? String(shown) : say(readingWords.ofAbout, language, { shown, about });
  return [
    [say(readingWords.page, language), say(pageKindWords[page], language)],
    [say(readingWords.store, language), storeName ?? say(readingWords.absent, language)],
    ...conversationFacts(reading, language),
    ...(claims.length > 0 ? [[say(readingWords.claims, language), String(claims.length)] as const] : []),
    ...(list || rows.length > 0 ? [[say(readingWords.rows, language), counted] as const] : []),
  ];
}

/** The problems of a reading in words; one this version has no words for is shown by its id. */
function problemsOf(reading: PageReading, language: Language): string[] {
  return reading.problems.map(({ id, detail }) => {
    const phrase: Phrase | undefined = Object.hasOwn(problemWords, id)
      ? problemWords[id as keyof typeof problemWords]
      : undefined;
    return phrase ? phrase[language].replace('{detail}', detail ?? '') : id;
  });
}

interface PageFactsCardProps {
  readonly tabs: readonly TabChoice[];
  readonly tabId: number | null;
  readonly reading: PageReading | null;
  readonly choose: (tabId: number) => void;
}

/** What was read on the open tab and what was not. */
export function PageFactsCard({ tabs, tabId, reading, choose }: PageFactsCardProps) {
  const language = useLanguage();
  const problems = reading ? problemsOf(reading, language) : [];
  return (
    <Card title={say(checkPageWords.tab, language)}>
      {tabs.length === 0 ? (
        <p>{say(checkPageWords.noTab, language)}</p>
      ) : (
        <label className="row">
          {say(checkPageWords.whichTab, language)}
          <select value={tabId ?? ''} onChange={(event) => choose(Number(event.target.value))}>
            {tabs.map((tab) => (
              <option key={tab.id} value={tab.id}>
                {tab.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {reading ? (
        <div className="columns">
          <div className="stack">
            <h3>{say(checkPageWords.read, language)}</h3>
            <dl className="facts">
              {factsOf(reading, language).map(([name, value]) => (
                <div key={name} style={{ display: 'contents' }}>
                  <dt>{name}</dt>
                  <dd className="number">{value}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div className="stack">
            <h3>{say(checkPageWords.notFound, language)}</h3>
            {problems.length === 0 ? (
              <p>{say(checkPageWords.nothingMissing, language)}</p>
            ) : (
              <ul className="plain-list">
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      ) : null}
    </Card>
  );
}

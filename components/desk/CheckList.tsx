import { Shape } from '#components/overlay/shape.tsx';
import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { CheckResult, Remedy } from '#lib/core/check/check.ts';
import { checkPageWords, checkWords, remedyWords } from '#lib/core/words/check.ts';
import { type Language, type Phrase, say } from '#lib/core/words/say.ts';

const shapes = { fault: 'octagon', note: 'triangle', good: 'tick' } as const;

/** A sentence of a check result with its blanks filled. */
function fill(phrase: Phrase, language: Language, blanks: CheckResult['blanks']): string {
  return phrase[language].replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''));
}

interface LineProps {
  readonly result: CheckResult;
  readonly mend: (remedy: Remedy) => void;
}

function Line({ result, mend }: LineProps) {
  const language = useLanguage();
  const words = checkWords[result.id];
  const isGood = result.state === 'good';
  return (
    <li className="result" data-check={result.id} data-state={result.state}>
      <Shape name={shapes[result.state]} />
      <div className="result-words">
        <h3>{say(words.name, language)}</h3>
        <p>{fill(isGood ? words.good : words.fault, language, result.blanks)}</p>
        {isGood ? null : <p className="note">{say(words.remedy, language)}</p>}
        {result.remedies.length > 0 ? (
          <div className="row">
            {result.remedies.map((remedy) => (
              <button type="button" key={remedy} onClick={() => mend(remedy)}>
                {say(remedyWords[remedy], language)}
              </button>
            ))}
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** What was checked: first what needs attention with its remedy, then what is in order. */
export function CheckList({
  results,
  mend,
}: {
  readonly results: readonly CheckResult[];
  readonly mend: LineProps['mend'];
}) {
  const language = useLanguage();
  const wanting = results.filter(({ state }) => state !== 'good');
  const good = results.filter(({ state }) => state === 'good');
  const faults = wanting.sort((a, b) => Number(a.state === 'note') - Number(b.state === 'note'));
  return (
    <>
      <Card
        title={
          faults.length === 0
            ? say(checkPageWords.allGood, language)
            : say(checkPageWords.faultCount, language, { count: faults.length })
        }
      >
        {faults.length === 0 ? null : (
          <ul className="results">
            {faults.map((result) => (
              <Line key={result.id} result={result} mend={mend} />
            ))}
          </ul>
        )}
      </Card>
      <Card title={say(checkPageWords.inOrder, language, { count: good.length })}>
        <ul className="results">
          {good.map((result) => (
            <Line key={result.id} result={result} mend={mend} />
          ))}
        </ul>
      </Card>
    </>
  );
}

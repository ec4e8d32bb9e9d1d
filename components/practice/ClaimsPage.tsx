import { useState } from 'react';
import { type ClaimTab, claimTabs, type PracticeClaim, practiceClaims } from '#lib/core/practice/claims.ts';
import { printDay, printDeadline, printMoney } from '#lib/core/practice/printed.ts';
import { writeRoute } from '#lib/core/practice/route.ts';
import { practiceWords as words } from '#lib/core/words/practice.ts';
import { say } from '#lib/core/words/say.ts';
import { marketplaceZone } from './marketplace-name.ts';
import { PracticeLink } from './PracticeLink.tsx';
import type { PracticeProps } from './practice-props.ts';

const hour = 3_600_000;
const zone = marketplaceZone('US');
const columns = ['orderId', 'buyer', 'filedOn', 'claimAmount', 'reason', 'status', 'respondBy'] as const;

function Row({ claim, language, openedAt, href, onGo }: PracticeProps & { claim: PracticeClaim }) {
  const { respondInHours } = claim;
  return (
    <tr>
      <td>
        <PracticeLink path={writeRoute({ page: 'order', orderId: claim.orderId })} href={href} onGo={onGo}>
          {claim.orderId}
        </PracticeLink>
      </td>
      <td>{claim.buyer}</td>
      <td>{printDay(openedAt - claim.filedHoursAgo * hour, language, zone)}</td>
      <td>{printMoney(claim.amount)}</td>
      <td>{say(words[claim.reason], language)}</td>
      <td>{say(words[claim.tab], language)}</td>
      <td>{respondInHours === null ? '–' : printDeadline(openedAt + respondInHours * hour, language, zone)}</td>
    </tr>
  );
}

/** The simulated claims page, with its tabs; only claims that ask for an answer show until when. */
export function ClaimsPage(props: PracticeProps) {
  const [tab, setTab] = useState<ClaimTab>('actionRequired');
  const { language } = props;
  const shown = practiceClaims.filter((claim) => tab === 'all' || claim.tab === tab);
  return (
    <main className="claims">
      <h1>{say(words.claimsTitle, language)}</h1>
      <div className="tabs" role="tablist">
        {claimTabs.map((name) => (
          <button type="button" role="tab" key={name} aria-selected={name === tab} onClick={() => setTab(name)}>
            {say(words[name], language)}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className="muted">{say(words.none, language)}</p>}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {say(words[name], language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((claim) => (
              <Row key={claim.orderId} claim={claim} {...props} />
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

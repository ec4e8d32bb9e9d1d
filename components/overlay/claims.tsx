import { printMoney } from '#lib/core/briefs/brief-facts.ts';
import type { Claim } from '#lib/core/reading/claim.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printLength, printTime } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import type { OverlayView } from './overlay-view.ts';
import { Shape } from './shape.tsx';

const byTime = (a: Claim, b: Claim) =>
  (a.respondBy ?? Number.POSITIVE_INFINITY) - (b.respondBy ?? Number.POSITIVE_INFINITY);

function timeLeft({ respondBy, respondByText }: Claim, { language, now }: OverlayView): string {
  if (respondBy === null) return respondByText ?? say(overlayWords.claimNoTime, language);
  const phrase = respondBy >= now ? overlayWords.left : overlayWords.overdue;
  return say(phrase, language, { time: printLength(respondBy - now, language) });
}

/** The claims of a list page, the one that is due first on top. */
export function Claims({ view }: { readonly view: OverlayView }) {
  const { claims, language } = view;
  const why =
    claims.length === 1
      ? say(overlayWords.claimWhy, language)
      : say(overlayWords.claimsWhy, language, { count: claims.length });
  return (
    <>
      <div className="body">
        <p>
          {why} {say(overlayWords.claimsFirst, language)}
        </p>
      </div>
      <section className="alerts">
        <ol>
          {claims.toSorted(byTime).map((claim) => (
            <li key={`${claim.orderId}-${claim.filedOn}-${claim.respondByText}`} className="alert">
              <Shape name="octagon" size={12} />
              <span className="alert-words">
                <bdi className="quote">{claim.orderId ?? say(overlayWords.claimNoOrder, language)}</bdi>
                <span className="note">
                  {[
                    claim.amount && printMoney(claim.amount, language),
                    claim.respondBy !== null && printTime(claim.respondBy, language),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className="clock">{timeLeft(claim, view)}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

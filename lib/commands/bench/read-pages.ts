import type { Measure } from '../measuring/tools.ts';

const visits = 100;
const conversation =
  '<!doctype html><main><h2>Maria</h2><div><b>Buyer</b> 5 Jul 2026 9:30 pm<p>It arrived broken.</p></div><div><b>You</b> 5 Jul 2026 10:00 pm<p>Sorry.</p></div><textarea aria-label="Reply"></textarea></main>';
const addressOf = (index: number) => `/messaging/inbox?cc=11111111-2222-4333-8444-${String(100_000_000_000 + index)}`;

/** Reading a long conversation, what a busy page costs, and what 100 in-page navigations leave in memory. */
export const measure: Measure = async ({ context, offline, runInPage }) => {
  const lines = await runInPage('read-long-thread');
  offline.add(({ hostname, pathname }) =>
    hostname === 'sellercentral.amazon.com' && pathname === '/messaging/inbox' ? conversation : null,
  );
  const page = await context.newPage();
  await page.goto(`https://sellercentral.amazon.com${addressOf(0)}`);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  const visit = async (from: number, count: number) => {
    for (let index = from; index < from + count; index++) {
      await page.evaluate((next) => history.pushState(null, '', next), addressOf(index));
      await page.waitForTimeout(60);
    }
  };
  await visit(1, 5);
  const before = await heap();
  await visit(10, visits);
  const after = await heap();
  await page.close();
  return [
    ...lines,
    { what: `DOM nodes after ${visits} navigations`, value: String(after.nodes), beside: `${before.nodes} before` },
    {
      what: `event listeners after ${visits} navigations`,
      value: String(after.jsEventListeners),
      beside: `${before.jsEventListeners} before`,
    },
  ];
};

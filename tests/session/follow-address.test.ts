import { expect, test } from 'vitest';
import { followAddress } from '#lib/session/follow-address.ts';

function follow(first: string) {
  let here = new URL(first);
  const navigation = new EventTarget();
  const life = new AbortController();
  const running: string[] = [];
  const restart = followAddress({
    address: () => here,
    navigation,
    isKnown: ({ pathname }) => pathname.startsWith('/messaging'),
    signal: life.signal,
    start({ pathname }, signal) {
      running.push(pathname);
      signal.addEventListener('abort', () => running.splice(running.indexOf(pathname), 1));
    },
  });
  const go = (path: string) => {
    here = new URL(path, here);
    navigation.dispatchEvent(new Event('navigatesuccess'));
  };
  return { go, running, restart, end: () => life.abort() };
}

test('one visit runs on a known address, and none elsewhere', () => {
  const { go, running } = follow('https://sellercentral.amazon.com/home');
  expect(running).toEqual([]);
  go('/messaging/inbox');
  expect(running).toEqual(['/messaging/inbox']);
  go('/messaging/inbox-v3?cc=1');
  expect(running).toEqual(['/messaging/inbox-v3']);
  go('/home');
  expect(running).toEqual([]);
});

test('arriving where one is starts nothing anew, restarting does', () => {
  const { go, running, restart } = follow('https://sellercentral.amazon.com/messaging/inbox');
  go('/messaging/inbox');
  expect(running).toHaveLength(1);
  restart();
  expect(running).toHaveLength(1);
});

test('the end of the script ends the visit and follows nothing more', () => {
  const { go, running, end } = follow('https://sellercentral.amazon.com/messaging/inbox');
  end();
  go('/messaging/contact');
  expect(running).toEqual([]);
});

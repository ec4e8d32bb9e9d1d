import { describe, expect, test } from 'vitest';
import { findStamp } from '#lib/page/stamp.ts';

describe('a printed time in a short text', () => {
  test.each([
    ['5 Jul 2026 9:30 pm', true, true, ''],
    ['Maria · 5 Jul 2026, 9:30 pm', true, true, 'Maria'],
    ['5. Juli 2026 um 21:30 Uhr', true, true, ''],
    ['2026年7月5日 21:30', true, true, ''],
    ['昨天 下午3:05', true, true, ''],
    ['vor 3 Stunden', true, false, ''],
    ['il y a 2 heures', true, false, ''],
    ['an hour ago', true, false, ''],
    ['Today', true, false, ''],
    ['9:31 pm', false, true, ''],
    ['٥ يوليو ٢٠٢٦، ٩:٣٠ م', true, true, ''],
  ])('%j', (text, hasDate, hasClock, rest) => {
    expect(findStamp(text)).toMatchObject({ hasDate, hasClock, rest });
  });

  test.each(['EUR 24.99', '12.50', 'Order 902-1234567-1234567', 'B0CXYZ1234', 'Maria', 'Quantity: 2', 'Page 1 of 3'])(
    'is not found in %j',
    (text) => expect(findStamp(text)).toBeNull(),
  );
});

import { expect, test } from 'vitest';
import { printEntry, printEntryName, printValue } from '#lib/core/playbook/print-value.ts';

test.each([
  [500, '500', '500'],
  [true, 'yes', '是'],
  [null, 'none', '无'],
  [[], 'none', '无'],
  ['red', 'Red', '红色'],
  [['red', 'amber'], 'Red, Amber', '红色、黄色'],
  [{ en: 'Lead', zh: '负责人' }, 'Lead', '负责人'],
  [{ amount: 20, currency: 'USD' }, '20 USD', '20 USD'],
  [{ hours: 24 }, '24 hours', '24 小时'],
  [{ businessDays: 2 }, '2 business days', '2 工作日'],
  [
    { length: { days: 3 }, marketplaces: 'all' },
    'Length: 3 calendar days · Marketplaces: all',
    '长度：3 日历日 · 站点：全部',
  ],
])('%j', (value, en, zh) => {
  expect([printValue(value, 'en'), printValue(value, 'zh')]).toEqual([en, zh]);
});

test('an entry does not repeat its name', () => {
  const step = { whom: { en: 'Supervisor', zh: '主管' }, minutes: 30 };
  expect(printEntryName('route', 'supervisor', step, 'en')).toBe('Supervisor');
  expect(printEntry(step, 'en')).toBe('Minutes to answer: 30');
});

test.each([
  ['freshness', 'claim-list', 4, 'List of A-to-z claims'],
  ['authority', 'lead', {}, 'Lead'],
  ['thresholds', 'USD', 500, 'USD'],
  ['deadlineRules', 'answer-24h', { kind: 'answer-buyer' }, 'Answer buyer (answer-24h)'],
  ['reminderHours', 'appeal', [24], 'Appeal window'],
])('%s %s is called %s', (section, key, value, expected) => {
  expect(printEntryName(section, key, value, 'en')).toBe(expected);
});

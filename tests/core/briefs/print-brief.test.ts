import { describe, expect, test } from 'vitest';
import { buildBrief } from '#lib/core/briefs/build-brief.ts';
import { escapeHtml, printBriefHtml } from '#lib/core/briefs/print-brief-html.ts';
import { escapeMarkdown, printBriefText } from '#lib/core/briefs/print-brief-text.ts';
import { sampleConversation, sampleFacts, sampleVerdict } from './brief-facts.sample.ts';

const hostile = '<img src=x onerror=alert(1)> [a](javascript:b) **x** `y` </blockquote><script>z</script> \u202eleft';

const hostileFacts = () =>
  sampleFacts({
    conversation: {
      ...sampleConversation,
      buyerName: hostile,
      messages: sampleConversation.messages.map((message) => ({ ...message, text: hostile })),
    },
    verdict: {
      ...sampleVerdict,
      alerts: sampleVerdict.alerts.map((alert) => ({ ...alert, message: 0, start: 0, end: 4 })),
      ultimatum: { text: hostile },
    },
    store: { name: hostile, statedBy: hostile },
    personName: hostile,
    link: 'javascript:alert(1)',
  });

describe('HTML', () => {
  test('holds other people’s words as text only', () => {
    const page = new DOMParser().parseFromString(printBriefHtml(buildBrief(hostileFacts())), 'text/html');
    expect(page.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect([...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())).not.toContain('onerror');
  });

  test('links to the conversation', () => {
    const page = new DOMParser().parseFromString(printBriefHtml(buildBrief(sampleFacts())), 'text/html');
    expect(page.querySelector('a')?.getAttribute('href')).toBe(sampleFacts().link);
  });

  test('says the same as the text', () => {
    const brief = buildBrief(sampleFacts({ language: 'zh' }));
    const said = (text: string) => text.replace(/[\s*<>—-]/g, '');
    const page = new DOMParser().parseFromString(printBriefHtml(brief), 'text/html');
    expect(said(page.body.textContent ?? '')).toBe(said(printBriefText(brief)));
  });

  test.each([
    ['&', '&amp;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['<b>', '&lt;b&gt;'],
  ])('escapes %s', (raw, escaped) => {
    expect(escapeHtml(raw)).toBe(escaped);
  });
});

describe('Markdown', () => {
  test('has no live link, code, emphasis or markup from other people’s words', () => {
    const text = printBriefText(buildBrief(hostileFacts()));
    expect(text).not.toMatch(/(?<!\\)<(img|script|\/blockquote)/);
    expect(text).not.toMatch(/(?<!\\)\[a\]\(/);
    expect(text).not.toContain('\u202e');
  });

  test.each([
    ['plain words, 50 % (and more) - fine.', 'plain words, 50 % (and more) - fine.'],
    ['[URGENT] [ESCALATED] x', '[URGENT] [ESCALATED] x'],
    ['snake_case stays', 'snake_case stays'],
    ['_stress_ and *stress*', '\\_stress\\_ and \\*stress\\*'],
    ['[a](b)', '\\[a](b)'],
    ['<b>', '\\<b>'],
    ['a ~~b~~', 'a \\~\\~b\\~\\~'],
    ['&lt;', '\\&lt;'],
  ])('%s is written %s', (raw, written) => {
    expect(escapeMarkdown(raw)).toBe(written);
  });
});

import { briefWords } from '../words/brief.ts';
import { say } from '../words/say.ts';
import type { Brief, BriefField, BriefQuote } from './brief.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text inside HTML, in element content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function printLink(address: string): string {
  const shown = escapeHtml(address);
  return `<a href="${shown}">${shown}</a>`;
}

function printField({ label, value, source, isMissing, isLink }: BriefField, { language }: Brief): string {
  const shown = isLink ? printLink(value) : escapeHtml(value);
  const said = isMissing ? `<b>${shown}</b>` : shown;
  const from = source
    ? `<small>${say(briefWords.openSource, language)}${escapeHtml(source)}${say(briefWords.closeSource, language)}</small>`
    : '';
  return `<li><b>${escapeHtml(label)}</b>${say(briefWords.colon, language)}${said}${from}</li>`;
}

const printQuote = ({ words, about }: BriefQuote) =>
  `<blockquote><span dir="auto">"${escapeHtml(words)}"</span><br>— ${escapeHtml(about)}</blockquote>`;

const printDone = ({ words, about }: BriefQuote) =>
  `<li>${escapeHtml(about)} — <span dir="auto">"${escapeHtml(words)}"</span></li>`;

const printNote = (note: string | null) => (note ? `<p>${escapeHtml(note)}</p>` : '');

/** The brief as HTML without scripts, styles or pictures; every value is escaped text. */
export function printBriefHtml(brief: Brief): string {
  const list = (fields: readonly BriefField[]) =>
    `<ul>${fields.map((field) => printField(field, brief)).join('')}</ul>`;
  const head = (label: string) => `<p><b>${escapeHtml(label)}</b></p>`;
  return [
    `<p><b>${escapeHtml(brief.title)}</b></p>`,
    list(brief.opening),
    head(brief.quotesLabel),
    ...brief.quotes.map(printQuote),
    printNote(brief.quotesNote),
    head(brief.doneLabel),
    brief.done.length > 0 ? `<ul>${brief.done.map(printDone).join('')}</ul>` : '',
    printNote(brief.doneNote),
    head(brief.factsLabel),
    list(brief.facts),
    `<p><small>${escapeHtml(brief.foot)}</small></p>`,
  ].join('');
}

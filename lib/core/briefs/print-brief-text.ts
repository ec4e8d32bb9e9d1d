import { briefWords } from '../words/brief.ts';
import { say } from '../words/say.ts';
import type { Brief, BriefField, BriefQuote } from './brief.ts';

/** Takes their meaning in Markdown from characters of other people's words, and leaves the rest readable. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*<]|\[(?=[^\]]*\][([:])/g, (found) => `\\${found}`)
    .replaceAll('~~', '\\~\\~')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function printField({ label, value, source, isMissing, isLink }: BriefField, language: Brief['language']): string {
  const shown = isLink ? `<${value}>` : escapeMarkdown(value);
  const said = isMissing ? `**${shown}**` : shown;
  const from = source
    ? `${say(briefWords.openSource, language)}${escapeMarkdown(source)}${say(briefWords.closeSource, language)}`
    : '';
  return `- **${label}**${say(briefWords.colon, language)}${said}${from}`;
}

const printQuote = ({ words, about }: BriefQuote) => `> "${escapeMarkdown(words)}"\n> — ${escapeMarkdown(about)}`;

const printDone = ({ words, about }: BriefQuote) => `- ${escapeMarkdown(about)} — "${escapeMarkdown(words)}"`;

/** The brief as plain text that reads well as it stands and is valid Markdown. */
export function printBriefText(brief: Brief): string {
  const list = (fields: readonly BriefField[]) => fields.map((field) => printField(field, brief.language)).join('\n');
  const blocks = [
    `**${escapeMarkdown(brief.title)}**`,
    list(brief.opening),
    `**${brief.quotesLabel}**`,
    ...brief.quotes.map(printQuote),
    brief.quotesNote,
    `**${brief.doneLabel}**`,
    brief.done.map(printDone).join('\n'),
    brief.doneNote,
    `**${brief.factsLabel}**`,
    list(brief.facts),
    escapeMarkdown(brief.foot),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

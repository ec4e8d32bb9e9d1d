import * as z from 'zod/mini';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import { readJsonLines } from './json-lines.ts';
import { hasSubstring, hasWholeWord } from './scoring/baselines.ts';
import { printShare, wilson } from './scoring/interval.ts';
import { methods, printScore, type Scored, score, scoreHead } from './scoring/score.ts';

/**
 * `npm run --silent alerts:score -- FILE.jsonl`: recall, precision and false alarms on labelled texts, by language and
 * family, with and without borderline texts, beside two plain word lists. Intervals are 95 % Wilson.
 */
const lineSchema = z.object({
  lang: z.string(),
  text: z.string(),
  red: z.boolean(),
  categories: z.optional(z.array(z.string())),
  trap: z.optional(z.nullable(z.string())),
  marketplace: z.optional(z.nullable(z.string())),
});

/** Fewer red texts than this carry no figure (README). */
const enough = 30;

function scoreLine({ lang, text, red, categories, trap, marketplace }: z.infer<typeof lineSchema>): Scored {
  const { level, families } = judgeMessage({ text, marketplace: marketplace ?? null }, builtInJudging);
  const found = { firebreak: level === 'red', substrings: hasSubstring(text), 'whole words': hasWholeWord(text) };
  return {
    lang,
    red,
    categories: categories ?? [],
    isBorderline: trap?.startsWith('borderline') ?? false,
    found,
    families,
  };
}

function printLanguages(texts: readonly Scored[]): void {
  for (const method of methods) console.log(printScore(`all, ${method}`, score(texts, method)));
  for (const lang of [...new Set(texts.map((text) => text.lang))].sort()) {
    const own = texts.filter((text) => text.lang === lang);
    const result = score(own, 'firebreak');
    console.log(printScore(result.red < enough ? `${lang} (too few to judge)` : lang, result));
  }
}

function printFamilies(texts: readonly Scored[]): void {
  const reds = texts.filter(({ red }) => red);
  for (const family of [...new Set(reds.flatMap(({ categories }) => categories))].sort()) {
    const own = reds.filter(({ categories }) => categories.includes(family));
    const named = own.filter(({ families }) => families.includes(family)).length;
    const found = own.filter((text) => text.found.firebreak).length;
    const alarms = texts.filter((text) => !text.red && text.found.firebreak && text.families.includes(family)).length;
    const cells = [String(own.length).padStart(5), printShare(wilson(found, own.length)).padEnd(22)];
    console.log([family.padEnd(26), ...cells, printShare(wilson(named, own.length)).padEnd(22), alarms].join('  '));
  }
}

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run --silent alerts:score -- FILE.jsonl');
  process.exit(2);
}
const texts = [...readJsonLines(file, lineSchema)].map(scoreLine);
const clear = texts.filter(({ isBorderline }) => !isBorderline);
console.log(`All ${texts.length} texts\n${scoreHead}`);
printLanguages(texts);
console.log(`\nWithout borderline texts: ${clear.length}\n${scoreHead}`);
printLanguages(clear);
console.log(`\nBy family${' '.repeat(19)}red  called red              family named            false alarms naming it`);
printFamilies(texts);

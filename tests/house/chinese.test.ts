// @vitest-environment node
import { expect, test } from 'vitest';
import { readText } from './files.ts';
import { modules, type Node, walk } from './modules.ts';

/** Marks that Chinese writes in full width. A full stop counts only where a Chinese sentence ends in it. */
const half = /[,;:?!()"]|(?<=\p{Script=Han})\.(?=\s|$)/gu;

/** What is no Chinese sentence though it stands in one: blanks, addresses, times, numbers, and words in Latin letters. */
const foreign = /\{\{.*?\}\}|\{\w+\}|\w+:\/\/\S+|\d+[:,.]\d+/gu;

/** Half-width marks of a Chinese text: those that touch a Chinese letter or mark, or a blank that is filled in. */
function halfWidthMarks(text: string): string[] {
  const plain = text.replace(foreign, (found) => 'X'.repeat(found.length));
  const isBlankAt = (index: number) => plain[index] === 'X' && text[index] !== 'X';
  const isChineseAt = (index: number) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(plain[index] ?? '');
  return [...plain.matchAll(half)]
    .filter(({ index }) => [index - 1, index + 1].some((at) => isChineseAt(at) || isBlankAt(at)))
    .map(({ index }) => text.slice(Math.max(0, index - 8), index + 9));
}

/** The texts of a property's value: a string, or the pieces of a template. */
function textsOf(value: Node): string[] {
  const found: string[] = [];
  walk([value], (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateElement') found.push(String((node.value as { cooked?: string }).cooked));
  });
  return found.filter((text) => /\p{Script=Han}/u.test(text));
}

/** Every Chinese text that people read, as [place, text]: what is said under `zh`, and the manifest's words. */
const chinese = modules
  .filter(({ path }) => /^(lib|components|entrypoints)\//.test(path))
  .flatMap(({ path, body }) => {
    const found: [string, string][] = [];
    walk(body, (node) => {
      const key = node.key as { name?: string } | undefined;
      if (node.type === 'Property' && key?.name === 'zh')
        for (const text of textsOf(node.value as Node)) found.push([path, text]);
    });
    return found;
  });

const manifest = Object.values(JSON.parse(readText('public/_locales/zh_CN/messages.json')) as object).map(
  ({ message }: { message: string }): [string, string] => ['public/_locales/zh_CN/messages.json', message],
);

test('a half-width mark beside Chinese is found', () => {
  expect(halfWidthMarks('已处理,请查看')).toHaveLength(1);
  expect(halfWidthMarks('{name}:已处理')).toHaveLength(1);
  expect(halfWidthMarks('已处理。订单 902-1234567-1234567，08:31，见 https://a.b/c')).toEqual([]);
});

test('Chinese texts use full-width marks', () => {
  expect(chinese.length).toBeGreaterThan(300);
  const broken = [...chinese, ...manifest].flatMap(([path, text]) =>
    halfWidthMarks(text).map((place) => `${path}: ${place}`),
  );
  expect(broken).toEqual([]);
});

import { expect, test } from 'vitest';
import { builtInLists } from '#lib/core/alerts/built-in-judging.ts';
import { findNotes, readSmallWords } from '#lib/core/alerts/find-notes.ts';

const smallWords = readSmallWords(builtInLists);

test.each([
  ['Jeg har ikke modtaget min pakke, og det er nu to uger siden.'],
  ['Kde je moje zásilka? Už je to dlouho, prosím, a nic nepřišlo.'],
  ['주문한 물건이 아직 도착하지 않았습니다.'],
  ['Где моя посылка? Прошло две недели.'],
  ['Hol van a csomagom? Már két hete nem érkezett meg.'],
])('no list speaks this language: %s', (text) => {
  expect(findNotes(text, 0, smallWords)).toEqual(['no-rules-for-language']);
});

test.each([
  ['Where is my parcel?'],
  ['Wo ist mein Paket? Ich warte seit zwei Wochen.'],
  ['Où est mon colis ?'],
  ['Jag har inte fått mitt paket och det är två veckor sedan.'],
  ['荷物はまだ届いていません。'],
  ['أين الطرد؟'],
  ['Paketim nerede?'],
  ['ok'],
  ['902-1234567-1234567'],
])('a list speaks this language, or too little is said: %s', (text) => {
  expect(findNotes(text, 0, smallWords)).toEqual([]);
});

test.each([
  ['', 1],
  ['', 0],
  ['👍', 0],
  ['IMG_1234.jpg', 0],
])('only pictures: %j with %i', (text, pictures) => {
  expect(findNotes(text, pictures, smallWords)).toEqual(['only-pictures']);
});

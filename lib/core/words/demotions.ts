import type { Demotion } from '../alerts/verdict.ts';
import type { Phrase } from './say.ts';

/** Why an alert counts for less. */
export const demotionWords = {
  negated: { en: 'the buyer denies it', zh: '买家予以否认' },
  hypothetical: { en: 'it is only supposed', zh: '只是假设' },
  feared: { en: 'it is feared, not reported', zh: '只是担心，并未发生' },
  resolved: { en: 'it is over', zh: '已经解决' },
  'near-miss': { en: 'it almost happened', zh: '险些发生' },
  profession: { en: "it is the buyer's profession", zh: '这是买家的职业' },
  'product-name': { en: "it belongs to a product's name", zh: '属于商品名称' },
  'figure-of-speech': { en: 'it is a figure of speech', zh: '只是修辞说法' },
  'other-story': { en: 'it is about something else', zh: '说的是另一件事' },
  'quoted-seller': { en: 'it quotes the seller', zh: '引用了卖家的话' },
  boilerplate: { en: "it is standard text, not the buyer's words", zh: '属于固定文本，不是买家原话' },
} as const satisfies Record<Demotion, Phrase>;

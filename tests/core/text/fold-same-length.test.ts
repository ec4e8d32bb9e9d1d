import { describe, expect, it } from 'vitest';
import { foldSameLength } from '#lib/core/text/fold-same-length.ts';

describe('foldSameLength', () => {
  it.each([
    ['Größe Überweisung', 'große uberweisung'],
    ['İADE ıslak', 'iade islak'],
    ['ｆｕｌｌ　１２', 'full 12'],
    ['١٢٫٥', '12.5'],
    ['zł – d’ici', "zl - d'ici"],
    ['أإآا ة', 'اااا ه'],
    ['三千円。', '三千円.'],
    ['12\u00a0300\u202f€', '12 300 €'],
  ])('%s', (text, folded) => {
    expect(foldSameLength(text)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });
});

const special: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  '٫': '.',
  '٬': ',',
  ى: 'ي',
  ة: 'ه',
  '۔': '.',
  '،': ',',
  '。': '.',
  '、': ',',
  '￥': '¥',
  '￡': '£',
};
const quotes = /[\u2018\u2019\u02bc\u00b4`]/;
const dashes = /[\u2010-\u2015\u2212]/;
const foldable =
  /[\u00a0\u00b4`\u00c0-\u024f\u02bc\u0622-\u0649\u0660-\u0669\u066b\u066c\u060c\u06d4\u06f0-\u06f9\u1e00-\u1eff\u2000-\u200a\u2010-\u2015\u2018\u2019\u202f\u205f\u2212\u3000-\u3002\uff01-\uff5e\uffe1\uffe5]/g;
const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code === 0xa0 || code === 0x202f || code === 0x205f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) {
    return ' ';
  }
  if (quotes.test(unit)) return "'";
  if (dashes.test(unit)) return '-';
  return special[unit] ?? (unit.normalize('NFD')[0] as string);
}

function foldKnown(unit: string): string {
  const folded = known.get(unit) ?? foldUnit(unit);
  known.set(unit, folded);
  return folded;
}

/**
 * The text in lower case, with ASCII digits, plain spaces, quotes and dashes, half width and no accents (Turkish
 * dotless i becomes i, Arabic alef and taa forms become one). Every UTF-16 unit stays where it was, so an offset into
 * the result is an offset into the original. For matching only, never for showing.
 */
export function foldSameLength(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase().replace(foldable, foldKnown);
}

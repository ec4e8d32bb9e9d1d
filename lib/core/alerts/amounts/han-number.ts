const digits = '〇一二三四五六七八九';
const others: Record<string, number> = {
  零: 0,
  两: 2,
  兩: 2,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const powers: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const myriads: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** What may stand in a number of Chinese or Japanese, for use inside a character class. */
export const hanNumberUnits = '〇零一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬亿億';

/**
 * A number in Chinese or Japanese, also with Arabic digits inside (3千5百, 1.5万, 两百五 for 250); NaN for anything
 * else. Digits must be ASCII without grouping.
 */
export function readHanNumber(text: string): number {
  let total = 0;
  let group = 0;
  let pending = Number.NaN;
  let lastPower = 0;
  for (const [part] of text.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const digit = /^\d/.test(part) ? Number(part) : digits.includes(part) ? digits.indexOf(part) : others[part];
    const power = powers[part];
    const myriad = myriads[part];
    if (digit !== undefined) pending = Number.isNaN(pending) || pending === 0 ? digit : pending * 10 + digit;
    else if (power !== undefined) {
      group += (pending || 1) * power;
      pending = Number.NaN;
      lastPower = power;
    } else if (myriad !== undefined) {
      total += (group + (pending || (group ? 0 : 1))) * myriad;
      group = 0;
      pending = Number.NaN;
      lastPower = myriad;
    } else return Number.NaN;
  }
  const isShort = /[百佰千仟万萬][一二三四五六七八九]$/.test(text);
  const rest = (pending || 0) * (isShort ? lastPower / 10 : 1);
  const read = total + group + rest;
  return read === 0 ? Number.NaN : read;
}

/** A time of day as printed: `hour` 0 to 24 (24:00 and midnight at the end of a day), on the 24-hour clock. */
export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const am =
  'a\\.? ?m\\.?|上午|早上|早晨|凌晨|午前|清晨|صباحا?|ص|ö\\.?ö\\.?|f\\.?m\\.?|vorm(?:ittags|\\.)?|morgens|de la mañana|du matin|da manhã|di mattina|del mattino';
const pm =
  "p\\.? ?m\\.?|下午|晚上|傍晚|午後|夜|晚|中午|مساءا?|م|ö\\.?s\\.?|e\\.?m\\.?|nachm(?:ittags|\\.)?|abends|de la tarde|de la noche|de l'après-midi|du soir|da tarde|da noite|di sera|del pomeriggio";
const fold = (source: string) => source.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const half = `(?:(${fold(am)})|(${fold(pm)}))`;
const noLetter = '(?![a-z\\u0621-\\u064a])';
const hours = '(?<![\\d.,/:-])(\\d{1,2})';
const figures = `${hours}(?:(?: ?:| ?h) ?(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)|\\.(\\d{2})(?![\\d.])|()(?= ?(?:uhr|uur|${fold(am)}|${fold(pm)})${noLetter})|() ?h(?![a-z\\d])|() ?[時时点點](?!間|间)(?:(\\d{1,2}) ?分|(半))?)`;
const after = `(?: ?(?:uhr|uur))?(?: ?${half}${noLetter})?`;
const clock = new RegExp(`(?:(?<![a-z\\u0621-\\u064a])${half} ?)?(?:${figures})${after}`, 'g');
const bareHour = new RegExp(
  `(?<![a-z])(?:kl\\.?|klockan|um|at|ore|godz\\.?|a|a las|as|alle|saat|الساعه) (\\d{1,2})(?![\\d:.%/-])${noLetter}`,
);

interface Halves {
  readonly isMorning: boolean;
  readonly isAfternoon: boolean;
  readonly isNight: boolean;
}

function onDayClock(hour: number, { isMorning, isAfternoon, isNight }: Halves): number | null {
  if (isMorning) return hour > 12 ? null : hour % 12;
  if (!isAfternoon || hour > 12) return hour;
  if (isNight && hour === 12) return 24;
  return (hour % 12) + 12;
}

function readMatch(match: RegExpExecArray): PrintedTime | null {
  const [whole, amBefore, pmBefore, hour, minute, second, dotted, , , , hanMinute, hanHalf, amAfter, pmAfter] = match;
  const halves = {
    isMorning: Boolean(amBefore ?? amAfter),
    isAfternoon: Boolean(pmBefore ?? pmAfter),
    isNight: /晚|夜/.test(pmBefore ?? ''),
  };
  const read = onDayClock(Number(hour), halves);
  const minutes = hanHalf ? 30 : Number(minute ?? dotted ?? hanMinute ?? 0);
  const seconds = Number(second ?? 0);
  if (read === null || read > 24 || minutes > 59 || seconds > 59 || (read === 24 && minutes + seconds > 0)) return null;
  return { start: match.index, end: match.index + whole.length, hour: read, minute: minutes, second: seconds };
}

const noon = /(?<![a-z])(?:noon|midday|mittags|midi|mediodia|mezzogiorno)(?![a-z])|正午/;

function readBareHour(folded: string): PrintedTime | 'impossible' | null {
  const hour = bareHour.exec(folded);
  const found = hour ?? noon.exec(folded);
  if (!found) return null;
  const read = hour ? Number(hour[1]) : 12;
  const place = { start: found.index, end: found.index + found[0].length };
  return read > 24 ? 'impossible' : { ...place, hour: read, minute: 0, second: 0 };
}

/** The first time of day printed in a folded text; 'impossible' for 25:00 or 12:60, null when none is printed. */
export function readClockTime(folded: string): PrintedTime | 'impossible' | null {
  for (const match of folded.matchAll(clock)) return readMatch(match) ?? 'impossible';
  return readBareHour(folded);
}

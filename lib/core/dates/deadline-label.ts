import { foldSameLength } from '../text/fold-same-length.ts';

const label = new RegExp(
  foldSameLength(
    [
      '\\bdue\\b|deadline|\\bby\\b|before|until|\\btill\\b|no later than|within|expire|\\bends?\\b|\\blast day|latest|time limit|cut-?off|respond|reply by|action required',
      'bis\\b|frist|spätestens|fällig|\\bvor dem|läuft ab|endet|ablauf|innerhalb',
      "avant\\b|d'ici|jusqu|échéance|limite|au plus tard|délai|expire|\\bsous\\b",
      'antes del?\\b|hasta\\b|plazo|vence|a más tardar|caduca',
      '\\bentro\\b|scaden|scade\\b|prima del?\\b|termine\\b',
      'até\\b|prazo',
      'uiterlijk|vóór|\\bvoor\\b|\\btot\\b|verloopt|vervalt|binnen\\b',
      '\\bdo (?:dnia )?(?=\\d)|termin|najpóźniej|\\bprzed\\b|upływa|wygasa',
      'senast|\\bföre\\b|\\binnan\\b|förfaller|sista dag',
      'kadar|\\bson\\b|en geç|bitiş',
      'حتي|الموعد النهائي|موعد|اقصاه|بحلول|تنتهي|قبل',
      '截止|之前|以前|期限|到期|最晚|最迟|最遲|限期|[日号號] ?前',
      'まで|締切|締め切り|以内|期日',
    ].join('|'),
  ),
);

/** Where a folded text calls its date a deadline ('respond by', 'Frist', 截止, までに); -1: nowhere. */
export function findDeadlineLabel(folded: string): number {
  return folded.search(label);
}

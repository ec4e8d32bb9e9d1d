import { expect, test } from 'vitest';
import { builtInPageWords } from '#lib/page/words/built-in.ts';

const { noResponse } = builtInPageWords;

test.each([
  'No response needed',
  'NO RESPONSE NEEDED',
  '✓ No response needed',
  'Marked as no response needed',
  'You marked this conversation as "No response needed" on 5 Jul 2026',
  'This conversation is resolved.',
  'Resolved',
  'Keine Antwort erforderlich',
  'Diese Nachricht wurde als „Keine Antwort erforderlich“ markiert',
  'Aucune réponse requise',
  'Cette conversation est résolue',
  'No se requiere respuesta',
  'Marcado como resuelto',
  'Nessuna risposta necessaria',
  'Resposta não necessária',
  'Geen antwoord nodig',
  'Nie wymaga odpowiedzi',
  'Inget svar krävs',
  'Yanıt gerekmiyor',
  'لا يلزم الرد',
  'تم الحل',
  '无需回复',
  '该对话已标记为“无需回复”',
  '無需回覆',
  '返信不要',
  '解決済み',
])('%s: no answer is waited for', (words) => {
  expect(noResponse.test(words)).toBe(true);
});

test.each([
  'Response needed',
  'Mark these messages as No Response Needed',
  'Mark as no response needed',
  'No response',
  'Unresolved',
  'Not resolved',
  'Resolved? I do not think so.',
  'Nothing is resolved',
  'I consider this resolved and expect my money',
  'Als erledigt markieren',
  'Antwort erforderlich',
  'Marquer comme résolu',
  '标记为无需回复吗',
  '需要回复',
  '未解决',
  '要返信',
  '未解決',
])('%s: says nothing of the kind', (words) => {
  expect(noResponse.test(words)).toBe(false);
});

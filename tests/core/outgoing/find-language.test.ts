import { expect, test } from 'vitest';
import { findLanguage } from '#lib/core/outgoing/find-language.ts';

test.each([
  ['en', 'The parcel is on its way and you will have it on Friday.'],
  ['de', 'Das Paket ist unterwegs und kommt am Freitag bei Ihnen an.'],
  ['fr', 'Le colis est en route et vous le recevrez vendredi.'],
  ['es', 'El paquete está en camino y lo recibirá el viernes.'],
  ['it', 'Il pacco è in viaggio e lo riceverà venerdì.'],
  ['ja', 'お荷物は金曜日に到着する予定でございます。'],
  ['zh', '您的包裹正在路上,预计周五送达。'],
  ['pt', 'A encomenda está a caminho e não demora mais do que dois dias.'],
  ['nl', 'Het pakket is onderweg en wordt vrijdag bij u bezorgd.'],
  [null, 'UPS 1Z999AA10123456784'],
  [null, 'OK'],
])('%s: %s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

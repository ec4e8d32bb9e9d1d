/** Where a claim stands: the seller must act, Amazon looks at it, the seller may appeal, it is over, or it cannot be told. */
export type ClaimState = 'action' | 'review' | 'appeal' | 'closed' | 'unknown';

/**
 * Words of Seller Central's A-to-z page for each state, tried in this order (English and German as documented, the
 * others as they would be written; seller-central help, November 2026).
 */
const stateWords: readonly (readonly [ClaimState, RegExp])[] = [
  [
    'closed',
    /appeal (?:denied|rejected|granted|closed)|widerspruch (?:abgelehnt|stattgegeben)|申诉(?:已|被)(?:拒|通过|成功)/i,
  ],
  [
    'review',
    /respon(?:ded|se (?:submitted|sent|received))|awaiting (?:amazon|a? ?decision)|under (?:review|investigation)|in review|being reviewed|in (?:prüfung|bearbeitung)|wird geprüft|en cours d.examen|en revisión|in esame|em análise|in behandeling|w trakcie|granskas|inceleniyor|قيد المراجعة|审核中|審核中|審査中|調査中/i,
  ],
  [
    'appeal',
    /appeal|widerspruch|einspruch|faire appel|apela|ricorso|recurso|beroep|odwołan|överklag|itiraz|استئناف|申诉|申訴|異議/i,
  ],
  [
    'action',
    /action (?:required|needed)|respon(?:d|se)\b|needs? (?:your )?(?:action|reply)|maßnahme erforderlich|handlungsbedarf|antworten|antwort erforderlich|action requise|répondre|acción (?:requerida|necesaria)|responder|azione (?:richiesta|necessaria)|rispondi|ação necessária|actie vereist|reageren|wymagane działanie|odpowiedz|åtgärd krävs|svara|işlem gerekli|yanıt|الإجراء مطلوب|إجراء مطلوب|需要(?:采取|採取|您|回复|回覆)|待(?:处理|處理|回复|回覆)|要対応|対応が必要|要返信/i,
  ],
  [
    'closed',
    /closed|granted|denied|withdrawn|refunded|resolved|(?:seller|buyer|amazon)-funded|geschlossen|abgeschlossen|abgelehnt|zurückgezogen|erstattet|clôturé|fermé|refusé|retiré|remboursé|cerrad|denegad|retirad|reembolsad|chius|respint|ritirat|rimborsat|encerrad|negad|gesloten|ingetrokken|terugbetaald|zamknięt|wycofan|avslutad|återkallad|kapatıldı|مغلق|已(?:关闭|關閉|撤销|撤銷|撤回|退款|批准|拒绝|拒絕|结案|結案|解决)|クローズ|終了|取り下げ|返金済/i,
  ],
];

/** The state that a printed status or the name of a tab tells. */
export function findClaimState(printed: string | null): ClaimState {
  if (!printed) return 'unknown';
  return stateWords.find(([, words]) => words.test(printed))?.[0] ?? 'unknown';
}

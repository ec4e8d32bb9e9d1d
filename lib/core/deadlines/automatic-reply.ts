/**
 * How an automatic reply announces itself, in the languages of the alerts. Amazon: 'auto-responders are not considered
 * a valid response' (Seller Central help 202152030).
 */
const announcements = [
  /\bauto(?:matic|mated|matically)?[ -]?(?:generated[ -])?(?:reply|repl(?:y|ies)|respon(?:se|der)|message|answer|e-?mail)\b/i,
  /\b(?:sent|generated) automatically\b/i,
  /\bout[ -]of[ -]office\b/i,
  /automatische (?:antwort|nachricht|e-?mail)|automatisch (?:erstellt|generiert|versendet)|abwesenheits(?:notiz|nachricht)/i,
  /(?:réponse|message) automatique|généré automatiquement/i,
  /(?:respuesta|mensaje) automátic[ao]|generado automáticamente/i,
  /(?:risposta|messaggio) automatic[ao]|generato automaticamente/i,
  /(?:resposta|mensagem) automática|gerad[ao] automaticamente/i,
  /automatisch(?:e)? (?:antwoord|bericht|gegenereerd)/i,
  /automatyczn[ae] (?:odpowiedź|wiadomość)|wygenerowan[ay] automatycznie/i,
  /automatiskt (?:svar|meddelande)|autosvar/i,
  /otomatik (?:yanıt|cevap|mesaj)/i,
  /自动(?:回复|答复|发送)|自動(?:回覆|返信|応答|送信|配信)/,
  /رد (?:تلقائي|آلي)|رسالة (?:تلقائية|آلية)/,
];

const denials = /\b(?:not an?|no es una?|kein[e]?|pas une?|non è una?|não é uma?|geen)\s+$|不是\s*$|ではなく/i;

/** Does a seller's message say of itself that a machine sent it? */
export function isAutomaticReply(text: string): boolean {
  return announcements.some((announcement) => {
    const found = announcement.exec(text);
    return found !== null && !denials.test(text.slice(0, found.index));
  });
}

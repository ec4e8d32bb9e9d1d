/*
 * How the interface names the boxes to write into and the buttons beside them, in the languages it is shown in. Words by the
 * project, November 2026.
 */

/** Fields that write to nobody: searches, notes, assistants. */
export const notForBuyer =
  /search|find|filter|feedback|comment|survey|improve|rate|note|memo|internal|private|prompt|\bai\b|assistant|copilot|ask (amazon|a question)|rufus|translate|label|tag|folder|template name|suche|filter|notiz|bewert|recherch|buscar|búsqueda|cerca|zoek|szukaj|sök|ara\b|بحث|ملاحظ|搜索|搜尋|检索|検索|反馈|意见|备注|備考|メモ|フィードバック|助手/i;

/** What a box to answer the buyer is called. */
export const toBuyer =
  /repl(y|ies)|message|respon(d|se)|answer|write|compose|buyer|customer|antwort|nachricht|käufer|kund|répon|message|acheteur|client|respuesta|responder|mensaje|comprador|rispo|messaggio|resposta|mensagem|antwoord|bericht|odpowied|wiadomość|svar|meddelande|yanıt|mesaj|رد|رسالة|回复|回覆|消息|訊息|买家|買家|返信|メッセージ|回答|購入者/i;

/** What a box to answer Amazon is called. */
export const toAmazon =
  /(respond|response|reply|answer|write|message|appeal|submit|represent\w*|information|statement|explanation)\b[^.\n]{0,30}\b(to|for|with) amazon|(amazon) (will|team|reviews?|investigat)|appeal|represent(ation)? to amazon|amazon (antworten|kontaktieren)|antwort an amazon|an amazon\b|widerspruch|stellungnahme|répondre à amazon|réponse à amazon|faire appel|responder a amazon|respuesta (a|para) amazon|apelar|apelación|rispondi ad amazon|risposta (a|ad|per) amazon|ricorso|responder à amazon|resposta (à|para a) amazon|recurso|(reageer|reactie) (op|aan) amazon|antwoord aan amazon|bezwaar|odpowied\w* (do|dla) amazon|odwołanie|svara amazon|svar till amazon|överklag|amazon['’]?a (yanıt|cevap)|itiraz|(الرد على|إلى) أمازون|استئناف|(回复|答复|回应|提交给|回覆|致)\s?(亚马逊|亞馬遜|amazon)|申诉|申訴|上诉|(amazon|アマゾン)(に|へ|への)(回答|返信|返答|連絡)|異議/i;

/** The button that sends. */
export const sendWords =
  /^(send|reply|submit|post|respond)\b|^(senden|absenden|antworten|nachricht senden|envoyer|répondre|enviar|responder|invia|rispondi|verzenden|versturen|antwoorden|wyślij|odpowiedz|skicka|svara|gönder|yanıtla|إرسال|رد|ارسال)|^(发送|回复|提交|傳送|送出|送信|返信|送る)/i;

/**
 * How Seller Central's interface may name the three who write, in the languages it is shown in. Matched against short
 * labels, never against running text. Words by the project, November 2026.
 */
export const roleWords = {
  amazon:
    /\bamazon\b.*\b(service|support|team|system|notification|messaging|notice)|^(from )?amazon(\.[a-z.]+)?( seller central| eu)?$|^(system|system message|automated message|automatic message)$|amazon[- ]?(kundenservice|kundendienst|verkäuferservice)|service client(èle)? amazon|(servicio|atención) (al|de) cliente (de )?amazon|servizio clienti amazon|atendimento (ao cliente )?(da )?amazon|^(systemnachricht|message système|mensaje del sistema|messaggio di sistema|mensagem do sistema|systeembericht|wiadomość systemowa|systemmeddelande|sistem mesajı|رسالة النظام|أمازون)$|亚马逊(客服|系统|团队|卖家支持)?$|亞馬遜|アマゾン(カスタマーサービス)?$|amazon ?(カスタマーサービス|客服)|^(系统消息|系统通知|系統訊息|システムメッセージ)$|خدمة عملاء أمازون/i,
  buyer:
    /\b(buyer|customer|shopper|purchaser|käufer(in)?|kund(e|in|en)|besteller(in)?|acheteu(r|se)|client(e|èle)?|comprador(a)?|acquirente|koper|klant|kupując(y|a|ego)|klient(a|ka)?|köpare|kund(en)?|müşteri)\b|alıcı|المشتري|العميل|الزبون|买家|買家|买方|买方|客户|客戶|顾客|顧客|購入者|購買者|お客様|カスタマー/i,
  seller:
    /^(you|me|sie|ich|vous|moi|usted|tú|yo|tu|lei|io|você|eu|u|jij|ik|ty|ja|du|jag|sen|siz|ben)$|^(you|your|ihre|deine|votre|su|tu|la tua|sua|seu|uw|jouw|twoja|din|ditt)\b.*\b(replied|reply|wrote|sent|message|response|antwort|nachricht|réponse|message|respuesta|mensaje|risposta|messaggio|resposta|mensagem|antwoord|bericht|odpowiedź|wiadomość|svar|meddelande)\b|^you[:,]|\byou\b\)?$|\b(seller(?! central)|merchant|verkäufer(in)?|händler(in)?|vendeu(r|se)|vendedor(a)?|venditore|venditrice|verkoper|sprzedawca|säljare)\b|satıcı(?! merkezi)|^(أنت|أنا|البائع)|البائع|^(您|你|我|あなた|自分|私)$|您的(回复|消息)|你的(回复|消息)|我的回复|[卖賣]家(?!平台|中心|支持)|商家|卖方|出品者|販売者|販売元|セラー(?!セントラル)|あなたの返信/i,
} as const;

/** Values that pages put into attributes (`data-author`, `data-direction`, class tokens) for who wrote. */
export const roleTokens = {
  amazon: /^(amazon|system|cs|bot|notification|notice)$/i,
  buyer: /^(buyer|customer|shopper|incoming|inbound|received|recv|in|them|their|theirs|other|guest|client|b|left)$/i,
  seller: /^(seller|merchant|vendor|outgoing|outbound|sent|out|me|my|mine|self|own|you|agent|s|right)$/i,
} as const;

/** Words before a name that say 'written by'; the part after a word for 'to' names who received it. */
export const fromWords =
  /^(message )?(from|by|sent by|written by|author|sender|von|gesendet von|absender|de la part de|de|par|envoyé par|expéditeur|enviado por|remitente|da|inviato da|mittente|remetente|van|verzonden door|afzender|od|nadawca|från|avsändare|skickat av|gönderen|kimden|من|المرسل|发件人|寄件人|发送者|發送者|来自|送信者|差出人|d['’](?=amazon))(?![\p{L}])\s*[:：]?[\s·]*|^d['’](?=amazon)/iu;
export const toWords =
  /(^|[\s|·,;(])((to|an|empfänger|à|destinataire|para|destinatario|destinatário|naar|aan|do|odbiorca|till|mottagare|alıcı|kime|إلى)\s*[:：]|收件人|宛先|受信者|→|➜|->).*$/i;

/** A buyer shown only so has no name. */
export const namelessBuyer =
  /^(the |amazon |an? |your )*(buyer|customer|shopper|käufer(in)?|kunde|kundin|acheteur|acheteuse|client|cliente|comprador|compradora|acquirente|koper|klant|kupujący|klient|köpare|kund|alıcı|müşteri|amazon-kunde|amazon-käufer)( amazon| de amazon| d'amazon)?$|^(买家|買家|买方|客户|客戶|顾客|顧客|購入者|購買者|お客様|亚马逊(买家|客户)|المشتري|العميل)$/i;

/**
 * How a page labels what stands beside a person's own words. Matched against whole short lines, headings and
 * labels of elements. Words by the project, November 2026.
 */
export const sectionWords = {
  /** Written by a machine: summaries, drafts, suggested replies, quick actions. */
  machine:
    /\b(ai|ia|ki|genai|a\.i\.)\b[\s-]?.{0,24}\b(summar(y|ised|ized)|draft|generated|overview|insight|suggest\w*|zusammenfassung|generiert|entwurf|vorschlag|résumé|resumen|riepilogo|resumo|samenvatting|podsumowanie|sammanfattning|özet\w*)|(generated|summar\w+|written|drafted|suggested|powered) (by|with|using) (ai|generative|amazon|artificial)|ki-(zusammenfassung|generiert|entwurf|vorschlag|antwort)|(résumé|resumen|riepilogo|resumo|samenvatting|podsumowanie|sammanfattning|généré\w*|generad[oa]|generato|gerado).{0,20}\b(ia|ai|si)\b|yapay zek[aâ]|ذكاء اصطناعي|الذكاء الاصطناعي|(ai|智能|人工智能)\s?(摘要|总结|總結|概要|生成|草稿|建议|回复)|(ai|人工知能).{0,6}(要約|下書き|生成|提案)|^((case|conversation|message|thread) )?(summary|overview)$|^((fall|gesprächs|nachrichten)?zusammenfassung|résumé( de la conversation)?|resumen|riepilogo|resumo|samenvatting|podsumowanie|sammanfattning|özet|ملخص|摘要|对话摘要|要約|会話の要約)$|\b(suggested|recommended|proposed|smart|draft|quick|canned) (repl(y|ies)|response|answer|action)s?\b|\breply (suggestion|draft|template)s?\b|(antwort|text)vorschl(ag|äge)|vorgeschlagene antwort|schnellantwort|réponses? (suggérée|proposée|rapide)s?|respuestas? (sugerida|rápida|propuesta)s?|rispost[ae] (suggerit|rapid|propost)[ae]|respostas? (sugerida|rápida)s?|(voorgestelde?|aanbevolen) antwoord|sugerowan[ae] odpowied|proponowana odpowied|föreslag(et|na) svar|snabbsvar|önerilen (yanıt|cevap)|رد مقترح|الردود? المقترح|(建议|推荐|快捷|智能)回[复覆]|建議回覆|(返信|回答)の?(候補|案|提案|下書き)|おすすめの返信|クイック返信/i,
  /** A translated copy. */
  translation:
    /^\W*((auto(matically)?|machine|amazon)[- ])*(translated|translation)\b|\btranslated (from|by|to|into)\b|^(auto(matisch)?e? )?(übersetz(t|ung)|maschinell übersetzt)\b|automatisch übersetzt|^\W*(traduit|traduction)\b|^\W*(traducido|traducción)\b|^\W*(tradotto|traduzione)\b|^\W*(traduzido|tradução)\b|^\W*(vertaald|vertaling)\b|^\W*(przetłumaczono|tłumaczenie)\b|^\W*(översatt|översättning)\b|^\W*(çeviri|çevrildi)|çevrildi|^\W*(ترجمة|مترجم|تمت الترجمة)|^\W*(译文|翻译|翻譯|译自|機械翻訳|机器翻译|翻訳|自动翻译|自動翻訳)|(翻译自|译自|翻訳済み|から翻訳)/i,
  /** The original of a translated message. */
  original:
    /^\W*(original( (message|text|language))?|in the original|originaltext|originalnachricht|originale?|texte? (d'origine|original)|message (d'origine|original)|(texto|mensaje|mensagem) original|(testo|messaggio) originale|originele? (tekst|bericht)|oryginał|tekst oryginalny|ursprunglig text|orijinal( metin)?|النص الأصلي|原文|原始消息|原消息|元のメッセージ)\b\s*([（(][^)）]*[)）])?\s*[:：]?$|^原文/i,
  /** An earlier message repeated. */
  quote:
    /^\W*(quoted (text|message|reply)|previous messages?|earlier messages?|in reply to|replying to|zitierte? (nachricht|text)|zitat|vorherige nachricht|message (précédent|cité)|mensaje (anterior|citado)|messaggio (precedente|citato)|mensagem (anterior|citada)|vorig bericht|poprzednia wiadomość|föregående meddelande|önceki mesaj|الرسالة السابقة|引用(内容|消息|的消息|メッセージ)?|上一条消息|前のメッセージ)\s*[:：]?$/i,
  /** Notes that only the team sees. */
  note: /^\W*((internal|private|team|seller) notes?|interne notiz(en)?|note interne|nota interna|内部备注|備考|社内メモ|メモ|备注)\W*$/i,
} as const;

/** A line after which an earlier message is quoted to the end. */
export const quoteHeaders =
  /^\s*[-_—=]{2,}\s*(original message|original nachricht|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|wiadomość oryginalna|ursprungligt meddelande|orijinal mesaj|الرسالة الأصلية|原始邮件|原始郵件|原邮件|元のメッセージ|forwarded message|weitergeleitete nachricht|previous message|quoted message)\s*[-_—=]*|^\s*(on|am|le|el|il|em|op|w dniu|dnia|den|في|在|于)?\s?.{4,140}(wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał(\(a\)|a)?|skrev|yazdı|كتب|写道|寫道|のメール|書きました)[^.!?]{0,60}[:：]\s*$|^\s*_{10,}\s*$/i;

/** Amazon's own lines around a message (`preContext`, `postContext`): whole lines only. */
export const boilerplateLines =
  /^[-–—*=#\s]*(begin|end|start) (of )?(forwarded )?message[-–—*=#\s]*$|^you('ve| have) received a (new )?message\b|^(a )?(message|question|inquiry|enquiry) from (an? )?amazon (customer|buyer)\b.{0,80}$|^(to respond|to reply|please respond|reply) to this (customer|message|e-?mail|buyer)\b|^(was this|did this) (e-?mail|message|answer) (helpful|solve)|^(this|your) (message|e-?mail) (was|has been) sent (by|via|through) amazon|^for your (protection|security)\b.{0,160}amazon|^important:? amazon\b|^amazon (may|monitors|stores|will never|does not)\b|^(copyright|©).{0,80}amazon|^we (want you to|recommend that you) .{0,60}amazon|^\[?commmgrtok|^conditions of use|^sie haben (eine )?(neue )?nachricht .{0,60}(erhalten|amazon)|^(um|für) .{0,40}auf diese nachricht zu antworten|^vous avez reçu un (nouveau )?message|^has recibido un (nuevo )?mensaje|^ha recibido un (nuevo )?mensaje|^hai ricevuto un (nuovo )?messaggio|^você recebeu uma (nova )?mensagem|^je hebt een (nieuw )?bericht|^u heeft een (nieuw )?bericht|^otrzymano (nową )?wiadomość|^du har fått ett (nytt )?meddelande|^amazon müşteri|^您(已)?收到.{0,20}(消息|邮件|訊息)|^(要|如需)回复此|^亚马逊.{0,30}(不会|提醒|保护|监控)|^.{0,20}メッセージを受け取りました|^このメッセージは.{0,20}amazon|^لقد تلقيت رسالة|the following is a list of|^-{5,}$|^={5,}$|^\*{5,}$/i;

/** Words beside a message that say what became of it. */
export const statusLines =
  /^[✓✔☑\s]*(sent|delivered|read|seen|edited|new|unread|pending|sending|failed|gesendet|zugestellt|gelesen|neu|envoyé|lu|livré|enviado|entregado|leído|inviato|letto|consegnato|lido|entregue|verzonden|gelezen|wysłano|odczytano|skickat|läst|gönderildi|okundu|تم الإرسال|مقروءة|已发送|已送达|已读|未读|新|已傳送|已讀|送信済み|既読|未読)?[✓✔☑.\s]*$/i;

/** Headings that name a page or a part of it, and nobody. */
export const headingWords =
  /^(messag(es?|ing|gi|gio)|conversations?|inbox|orders?|details?|repl(y|ies)|threads?|cases?|chats?|buyers?|sellers?|customers?|subject|topic|history|contact|nachricht(en)?|unterhaltung|gespräch|posteingang|bestellung|betreff|antwort(en)?|boîte|commande|sujet|réponse|mensajes?|conversación|pedidos?|asunto|conversazione|ordine|oggetto|mensagens|conversa|berichten|gesprek|bestelling|wiadomości|rozmowa|zamówienie|meddelanden|konversation|mesaj(lar)?|konuşma|sipariş|消息|会话|對話|对话|订单|收件箱|详情|回复|メッセージ|注文|会話|返信|受信トレイ|الرسائل|المحادثة|الطلب)$/i;

/** Header lines of a message printed as an e-mail. */
export const headerLine =
  /^(from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|objet|date|envoyé|para|asunto|fecha|enviado|da|a|oggetto|data|inviato|assunto|van|aan|onderwerp|od|do|temat|data|från|till|ämne|kimden|kime|konu|tarih|من|إلى|الموضوع|التاريخ|发件人|收件人|主题|主旨|日期|时间|寄件人|差出人|宛先|件名|日時|送信日時)\s*[:：]/i;

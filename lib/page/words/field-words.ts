/** Labels of facts about orders and claims, in the languages Seller Central is shown in. Whole labels only. */
const label = (words: string) => new RegExp(`^\\W*(?:${words})\\s*(?:[(（][^)）]*[)）])?\\s*[:：#]?\\s*$`, 'iu');

export const fieldWords = {
  orderId: label(
    "order( ?(id|no\\.?|number|#))?|amazon order( id)?|bestell(ung|nummer|-?nr\\.?|-?id)|auftragsnummer|(n°|numéro|no) (de )?commande|commande|(n\\.?º|número|id|nº)( de(l)?)? pedido|pedido|(numero|id|n\\.?) ?(d(i|ell)[’']?)? ?ordine|ordine|bestel(ling|nummer|-?id)|(numer|nr) zamówienia|zamówienie|order(nummer|-id)|beställning(snummer)?|sipariş( (no|numarası|id))?|رقم الطلب|الطلب|معرف الطلب|订单(号|编号|id)?|訂單(編號|號碼|號)?|注文(番号|id)?",
  ),
  buyer: label(
    "(contact )?buyer( name)?|(contact )?customer( name)?|purchaser|shopper|käufer(in)?(name)?|kunde(nname)?|name des käufers|kundenname|acheteur|client|nom (de l[’']acheteur|du client)|comprador|(nombre del|nome do) (comprador|cliente)|cliente|acquirente|nome (dell[’']acquirente|del cliente)|koper|klant(naam)?|naam (koper|klant)|kupujący|klient|nazwa kupującego|köpare|kund(namn)?|alıcı( adı)?|müşteri( adı)?|المشتري|اسم المشتري|العميل|اسم العميل|买家(姓名|名称)?|買家(姓名|名稱)?|客户(姓名|名称)?|顾客|購入者(名)?|お客様(名)?",
  ),
  amount: label(
    '(claim(ed)? )?amount( claimed| requested| in dispute| at risk)?|claim(ed)? value|refund amount|amount of claim|value|(antrags|anspruchs|forderungs|erstattungs|streit)?betrag|(antrags|forderungs)?summe|betrag des antrags|wert|montant( (de la )?réclam(é|ation)| demandé| du remboursement)?|(importe|monto|cantidad)( (de la )?(reclamación|reclamad[oa])| del reembolso)?|importo( (del )?reclam(o|ato)| richiesto)?|(valor|montante)( da (reclamação|reivindicação)| reclamado)?|bedrag|claimbedrag|kwota( (roszczenia|reklamacji))?|belopp|tutar|talep tutarı|المبلغ|مبلغ المطالبة|قيمة المطالبة|(索赔|退款|申请|申请索赔)?金额|(索賠|退款)?金額|(請求|申請|クレーム|返金)?金額|申し立て金額|請求額',
  ),
  total: label(
    "(order|grand|items?)? ?total( amount)?|total (price|paid|charged|amount)|order (value|amount)|(gesamt|bestell|auftrags)(summe|betrag|wert|preis)|summe|gesamt|(montant )?total( de la commande| ttc)?|montant de la commande|(importe )?total( del pedido)?|importe del pedido|totale( (dell[’'])?ordine)?|importo (totale|ordine)|(valor )?total( do pedido)?|totaal( ?bedrag| (van de )?bestelling)?|bestel(totaal|bedrag)|suma|łącznie|wartość zamówienia|razem|(order)?total(t|summa|belopp)?|summa|(sipariş )?toplam(ı| tutar(ı)?)?|المجموع|الإجمالي|إجمالي الطلب|المجموع الكلي|(订单)?总(计|额|金额|价)|订单(金额|总额|总计)|合计|(訂單)?總(計|額|金額)|(注文)?合計(金額)?|注文(金額|総額)|ご?請求(金)?額|総計",
  ),
  reason: label(
    '(claim )?(reason|type|issue)|reason (for|of) (the )?claim|(antrags|reklamations)?grund|grund( (des|für den) antrags?)?|art des antrags|(motif|raison)( de la réclamation)?|(motivo|razón)( de la reclamación| do pedido| da reclamação)?|motivo( del reclamo)?|reden( van claim)?|powód( roszczenia)?|orsak|anledning|(talep )?neden(i)?|sebep|السبب|سبب المطالبة|(索赔|申请)?(原因|理由|类型)|(索賠)?原因|(申請|クレームの?)?理由',
  ),
  status: label(
    '(claim|case|order|current)? ?(status|state)|(antrags|bearbeitungs)?status|(statut|état)( de la réclamation)?|estado( de la reclamación)?|stato( (del )?reclamo)?|(status|estado)( da reclamação)?|(stan|status)( roszczenia)?|durum(u)?|talep durumu|الحالة|حالة المطالبة|(索赔|当前|处理)?状态|(索賠)?狀態|(申請|処理)?(状況|ステータス|状態)',
  ),
  filedOn: label(
    '(date )?(filed|opened|submitted|received|created)( on| date)?|(claim|filing|opening|submission) date|date|eingereicht( am)?|(antrags|eingangs|erstell)datum|eröffnet( am)?|datum|(date de )?(dépôt|réclamation)|déposée? le|(fecha( de)?) ?(presentación|reclamación|apertura)?|data( (di apertura|del reclamo|da reclamação|de abertura))?|indieningsdatum|ingediend op|data (złożenia|zgłoszenia)|(skapad|inlämnad)|talep tarihi|تاريخ (التقديم|المطالبة)|(提交|申请|索赔|创建|开始)(日期|时间)|(提交|申請)日期|(申請|提出|作成)日(時)?',
  ),
  shipBy: label(
    "(latest |expected |estimated )?ship(ping|ment)?( by| date| before| on)|dispatch by|ship by date|versand(datum|termin)|versenden bis|versand bis|spätestes versanddatum|(date d[’']expédition|expédier avant( le)?)|(fecha de envío|enviar antes del?)|(data di spedizione|spedire entro( il)?)|(data de envio|enviar até)|verzend(en voor|datum)|(data wysyłki|wyślij do)|(skicka senast|leveransdatum)|kargo(ya verme)? tarihi|تاريخ الشحن|الشحن قبل|(最晚|预计)?发货(日期|时间|截止日期)|(最晚)?出貨日期|(出荷|発送)(期限|予定日|日)",
  ),
  deliverBy: label(
    '(latest |expected |estimated )?deliver(y|ed)?( by| date| before| on| estimate)|liefer(datum|termin|ung bis)|zustell(ung bis|datum)|voraussichtliche (lieferung|zustellung)|(date de livraison( estimée)?|livrer avant( le)?|livraison (prévue|avant)( le)?)|(fecha( estimada)? de entrega|entregar antes del?)|(data di consegna( prevista)?|consegnare entro( il)?)|(data (estimada )?de entrega|entregar até)|lever(en voor|datum)|bezorgdatum|(data dostawy|dostarcz do)|leveransdatum|teslim(at)? tarihi|تاريخ (التسليم|التوصيل)|التسليم قبل|(最晚|预计)?(送达|交货|送货|交付)(日期|时间)|(預計)?(送達|配送)日期|(お?届け|配達|配送)(予定日|期限|日)',
  ),
  marketplace: label(
    'marketplace|sales channel|store ?front|country|site|verkaufskanal|marktplatz|canal de ven(te|ta)|place de marché|mercado|marketplace|canale di vendita|canal de vendas?|verkoopkanaal|kanał sprzedaży|försäljningskanal|satış kanalı|pazar yeri|السوق|قناة البيع|(销售)?站点|商城|销售渠道|銷售渠道|販売(経路|チャネル)|マーケットプレイス|国',
  ),
  asin: label('asin|isbn(-1[03])?|asin/isbn'),
} as const;

/** What a claim's status may say, in whole or in part. */
export const statusLike =
  /action (required|needed)|under review|option to appeal|appeal(ed|able)?\b|pending|closed|denied|granted|withdrawn|resolved|funded|decided|awaiting|in review|open\b|new\b|maßnahme|in prüfung|widerspruch|abgelehnt|geschlossen|action requise|en cours|examen|refus|acción|revisión|denegad|cerrad|azione|revisione|chius|ação|análise|actie|behandeling|działani|rozpatrz|åtgärd|granskning|işlem|inceleme|إجراء|مراجعة|需要(采取)?(操作|行动|处理)|审核中|待处理|可申诉|已关闭|已拒绝|要対応|対応が必要|審査中|申し立て可能|終了/i;

/** Words that say how much time there still is. */
export const timeLeft =
  /(time|days|hours) (left|remaining)|verbleib|restant|restante|rimanente|pozostał|återstå|kalan|متبق|剩余|剩餘|残り/i;

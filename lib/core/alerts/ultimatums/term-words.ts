/**
 * Words around a term a buyer sets, as patterns on folded text (lib/core/text/fold-same-length.ts). One line a language:
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Turkish, Arabic, Chinese, Japanese.
 */

/** Days of work, Monday to Friday. */
const businessDay =
  'business days?|working days?|werktagen?|werktage?|arbeitstagen?|arbeitstage?|jours? ouvr(?:és?|ables?)|días? hábil(?:es)?|días? laborables?|giorn[io] lavorativ[io]|dias? út(?:eis|il)|werkdag(?:en)?|d(?:ni|zień|nia) robocz(?:ych|e|y|ego)|arbetsdag(?:ar)?|vardag(?:ar)?|iş günü|ايام عمل|يوم عمل|ايام العمل|[个個]?工作[日天]|营业日|営業日';

/** What stands between a count and its unit: 'the next 48 full hours'. */
const betweenCountAndUnit =
  'prochaine?s? |próxim[oa]s? |prossim[ei] |next |more |full |volle[nr]? |weitere[nr]? |further |calendar |additional |komende |kolejnych |najbliższych ';

/** Stands before a duration and makes it a term. */
const durationLeads = [
  "within|inside(?: of)?|in(?: the)?(?: next)?|(?:you|u|they) (?:guys )?(?:have|got|'ve got|now have|only have|still have)|(?:give|giving|gave|allow|allowing) (?:you|them)(?: guys)?|you have got|deadline(?: of| is|:)?|wait(?:ing)? (?:another|for another|only|one more|no more than|no longer than)|no (?:more|longer|later) than|less than|under|at most|max(?:imum)?|next|period of|notice of|expires? in|final",
  'innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?|frist von|(?:haben|hast|habt) (?:sie |ihr |du )?(?:noch |genau |jetzt |nur )?|(?:gebe|setze|geben|setzen|gewähre|lasse) (?:ihnen|euch|dir|dem verkäufer) (?:noch |eine frist von |genau |jetzt )?|noch|nächsten|spätestens in|maximal|höchstens|warte (?:noch|maximal)',
  "sous|dans(?: les| un délai de| le délai de)?|d'ici|délai (?:maximum )?de|en|(?:avez|as|disposez de)(?: encore)?|(?:donne|laisse|accorde)(?: encore)?|(?:vous|te) (?:donne|laisse|accorde)|attends encore|maximum|avant|dernier délai",
  'en(?: un plazo de| el plazo de| menos de| las| los| máximo)?|dentro de(?: las| los)?|plazo (?:máximo )?de|(?:tienen?|tenéis|tienes|dispone[n]?(?: de)?)|(?:doy|damos|concedo)|antes de|máximo(?: de)?|espero (?:máximo|solo)|durante (?:las|los)',
  "entro(?: e non oltre)?(?: le| i)?|in|nelle|nei|(?:avete|hai|ha)(?: ancora)?|(?:do|concedo|diamo|lascio)|termine di|massimo|aspetto (?:ancora|massimo)|nel giro di|nell'arco di",
  'em(?: até| no máximo)?|dentro d[eo]|(?:no )?prazo (?:máximo )?de|até|(?:têm|tem|tens)|(?:dou|damos|concedo)|n[ao]s|no máximo|aguardo (?:mais|só)',
  'binnen(?: de)?|in(?: de)?|(?:heeft|hebt|hebben|heb je|hebt u|heeft u)(?: nog)?|(?:geef|geven) (?:u|je|jullie)(?: nog)?|termijn van|komende|maximaal|uiterlijk (?:over|binnen)|nog',
  'w (?:ciągu|przeciągu|terminie|czasie)(?: najbliższych)?|do|za|(?:macie|masz|ma pan|ma pani|mają państwo)(?: jeszcze)?|(?:daję|dajemy|wyznaczam)(?: wam| państwu| panu| ci| termin)?|termin|najbliższych|najpóźniej za|maksymalnie',
  'inom(?: de närmaste)?|på|om|(?:ni|du) har(?: bara)?|(?:ger|tänker ge) (?:er|dig)|frist på|närmaste|högst|max(?:imalt)?|väntar (?:högst|bara|i)',
  'en geç|en fazla|sadece|yalnızca|önümüzdeki|size|süreniz|toplam|son',
  'خلال|في غضون|في خلال|ضمن|(?:لديكم|لديك|امامكم|امامك|معكم|عندكم)|(?:اعطيكم|امهلكم|امنحكم|اعطيك|امهلك)|مهله|مده|حد اقصي',
  '限(?:你|你们|你們|贵司|贵方|卖家|商家|期)?(?:在)?|给(?:你|你们|卖家|商家)|給(?:你|你們)|在|最多|最晚|最迟|再(?:等|给)(?:你|你们)?|请(?:在|于)?|請(?:在|於)?|务必|必须|须|于|要求|只有|还有|期限',
  'あと|猶予は|期限は|今から|本日から|最大|遅くとも',
];

/** Stands after a duration and makes it a term. */
const durationTails = [
  'to (?:reply|respond|answer|refund|fix|solve|resolve|replace|send|ship|sort|make|get|give|return|pay|contact|act|do|issue|process|provide|settle|come|reimburse|deliver|explain)|or (?:else|i|we|my)|from (?:now|today|receipt|this)|deadline|notice|max(?:imum)?\\b|before i|otherwise|left to|then i|and then i|until i',
  'zeit\\b|frist|(?:um|bis|sonst|andernfalls|ansonsten) |ab (?:heute|jetzt|erhalt)',
  'pour (?:me |nous )?\\w|sinon|maximum|à compter|au plus|faute de|avant (?:que|de)|ou (?:je|alors)',
  'para (?:que |\\w)|o (?:si no|sino|de lo)|máximo|como máximo|de plazo|si no|desde hoy|a partir de',
  'per (?:\\w)|altrimenti|al massimo|o (?:procedo|mi|agirò|vado)|di tempo|a partire da|dopodiché',
  'para (?:\\w)|ou (?:vou|irei|eu|entro|então)|no máximo|de prazo|caso contrário|senão|a partir de|a contar',
  'om (?:\\w)|of (?:ik|anders)|de tijd|anders|de kans|daarna|na ontvangst|vanaf',
  'na (?:\\w)|albo|inaczej|bo |od (?:dziś|dzisiaj|otrzymania|daty)|w przeciwnym|potem',
  'på (?:er|dig) (?:att )?|(?:för )?att|annars|eller så|från (?:idag|i dag|nu)|sedan',
  'icinde|süre|zaman|var\\b|veriyorum|mühlet|dahilinde|sonuna kadar|bekle|yoksa|aksi',
  'والا|لل|لكي|من (?:الان|اليوم|تاريخ)|كحد اقصي|قبل ان|مهله|فقط',
  '(?:之|以)?[内內](?!容)|时间(?:来|内)?|的?(?:时间|時間|期限)|为限|否则|否則|之前|不(?:退|处理|解决|回复)',
  '以内|内に|のうちに|中に|後までに|待ち|待つ|の猶予|で(?:対応|返|連絡|解決|回答)|まで|だけ',
];

/** Stands before a day or date and makes it a term; the last two lines stand after it (kadar, قبل, 前, まで). */
const dayLeads = [
  'by(?: the)?(?: latest)?|before(?: the)?|until(?: the)?|till|no later than|not later than|due(?: by| on)?|deadline(?: is| of|:)?|latest(?: by)?|have (?:until|till)|on or before|prior to|at the latest',
  'bis(?: zum| spätestens| spätestens zum| zu| am| einschließlich)?|spätestens(?: am| bis| bis zum)?|vor(?: dem)?|frist(?: bis| ist|:)?(?: zum)?',
  "avant(?: le| la)?|d'ici(?: à| au| le| la)?|jusqu(?:'à|'au|e)(?: le| la)?|au plus tard(?: le)?|pour(?: le)?|date limite(?: :|:| est)?(?: le)?|sous",
  'antes (?:del?|de el)(?: día| la)?|hasta (?:el|la)?|a más tardar(?: el)?|para (?:el|la|mañana|hoy)?|como (?:muy tarde|máximo)(?: el)?|plazo hasta(?: el)?',
  "entro(?: e non oltre)?(?: il| la| le| l'|la)?|prima d(?:i|el|ella)|fino a(?:l)?|al più tardi(?: il)?|per (?:il |la )?|non oltre(?: il)?|scadenza(?: il|:)?",
  'até(?: o| a| ao| à| dia| o dia| o final d[aeo])?|antes d[eao]|no máximo até|para(?: o| a)?|prazo(?: até|:)?(?: o| dia)?|o mais tardar',
  'uiterlijk(?: op)?|(?:vóór|voor)(?: de)?|tegen|tot(?: en met)?|niet later dan|deadline(?: is|:)?|het laatst',
  'do(?: dnia| końca)?|najpóźniej(?: do| w)?|przed|na(?:jdalej)?(?: do)?|termin(?: do|:)?(?: dnia)?',
  'senast(?: på| den| i)?|före|innan|till(?: på)?|fram till|inom',
  'en geç|son gün|son tarih(?::)?',
  'قبل(?: يوم| نهايه)?|حتي(?: يوم| نهايه)?|بحلول(?: يوم)?|لغايه(?: يوم)?|موعد اقصاه(?: يوم)?|اقصاه(?: يوم)?|في موعد',
  '最晚|最迟|最遲|限期?(?:到|至)?|截止(?:到|至|于)?|(?:请|請|务必|必须|要|得)?(?:在|于|於)|到|至|等到',
  '遅くとも|期限は|期日は',
];

/** Stands after a day or date and makes it a term. */
const dayTails =
  "at the latest|latest\\b|spätestens|au plus tard|a más tardar|al più tardi|o mais tardar|no máximo|uiterlijk|najpóźniej|senast|or (?:else|i)|['’]?(?:y?[ae]|n[ae]|[ae])? ?(?:kadar|gününe kadar|günü sonuna kadar)|(?:之|以)?前(?![台面后後天])|(?:之|以)?[内內](?!容)|为止|中(?:に|まで)|まで|迄|以内|下班前|结束前|天黑前";

/** 'end of the day', 'tonight', as a term. */
const endOfDayWords =
  '(?:the )?(?:end|close) of (?:the |this |my |your |business )?(?:business |working )?(?:day|today|business)|eod\\b|cob\\b|midnight|tonight|tagesende|ende des tages|heute abend|(?:la )?fin de (?:la )?journée|ce soir|minuit|(?:el )?fin(?:al)? del? día|esta noche|fine (?:della )?giornata|stasera|(?:o )?fi(?:m|nal) do dia|(?:het )?einde? van de dag|vanavond|końca dnia|wieczora|dagens slut|slutet av dagen|ikväll|i kväll|gün sonu(?:na)?|akşama|نهايه (?:هذا )?اليوم|今晚|当天|今日中|本日中';

/** 'end of the week', 'this week': Sunday. */
const endOfWeekWords =
  '(?:the )?end of (?:the |this )?week|this week(?:end)?|(?:the )?weekend|(?:zum )?ende (?:der|dieser) woche|diese[rn]? woche|wochenende|(?:la )?fin de (?:la |cette )?semaine|cette semaine|(?:el )?fin(?:al)? de (?:la |esta )?semana|esta semana|(?:la )?fine (?:della |di questa )?settimana|questa settimana|fi(?:m|nal) d(?:a|e|esta) semana|(?:het )?einde? van (?:de|deze) week|deze week|końca (?:tego )?tygodnia|tym tygodniu|weekendu|slutet av veckan|veckans slut|denna vecka|helgen|hafta sonu(?:na)?|bu hafta|نهايه (?:هذا )?الاسبوع|هذا الاسبوع|本[周週]|[这這][周週]|周末|週末|今週';

/** 'end of the month': its last day. */
const endOfMonthWords =
  '(?:the )?end of (?:the |this )?month|this month|(?:zum )?ende (?:des|dieses) monats|monatsende|(?:la )?fin (?:du|de ce) mois|(?:el )?fin(?:al)? de(?:l| este)? mes|(?:la )?fine (?:del|di questo) mese|fi(?:m|nal) d(?:o|este) mês|(?:het )?einde? van de maand|końca miesiąca|månadens slut|slutet av månaden|ay sonu(?:na)?|نهايه (?:هذا )?الشهر|月底|本月|月末|今月';

/** Days of the week, Monday first, in every case form that follows a lead. */
const weekdays = [
  'monday|mon\\.|montags?|lundi|lunes|lunedì|segunda(?:-| )?(?:feira)?|maandag|poniedział(?:ek|ku|kiem)|måndag|pazartesi(?:ye)?|ال[اإ]ثنين|(?:周|週|星期|礼拜|禮拜)一|月曜日?',
  'tue(?:s|sday)?|dienstags?|mardi|martes|martedì|terça(?:-| )?(?:feira)?|dinsdag|wtor(?:ek|ku|kiem)|tisdag|salı(?:ya)?|الثلاثاء|(?:周|週|星期|礼拜|禮拜)二|火曜日?',
  'wednesday|mittwochs?|mercredi|miércoles|mercoledì|quarta(?:-| )?(?:feira)?|woensdag|środ(?:a|y|ę|ą)|onsdag|çarşamba(?:ya)?|الاربعاء|(?:周|週|星期|礼拜|禮拜)三|水曜日?',
  'thu(?:rs|rsday)?|donnerstags?|jeudi|jueves|giovedì|quinta(?:-| )?(?:feira)?|donderdag|czwart(?:ek|ku|kiem)|torsdag|perşembe(?:ye)?|الخميس|(?:周|週|星期|礼拜|禮拜)四|木曜日?',
  'fri(?:day)?|freitags?|vendredi|viernes|venerdì|sexta(?:-| )?(?:feira)?|vrijdag|piąt(?:ek|ku|kiem)|fredag|cuma(?:ya)?|الجمعه|(?:周|週|星期|礼拜|禮拜)五|金曜日?',
  'saturday|samstags?|sonnabend|samedi|sábado|sabato|zaterdag|sobot(?:a|y|ę|ą)|lördag|cumartesi(?:ye)?|السبت|(?:周|週|星期|礼拜|禮拜)六|土曜日?',
  'sunday|sonntags?|dimanche|domingo|domenica|zondag|niedziel(?:a|i|ę|ą)|söndag|pazar(?:a)?|الاحد|(?:周|週|星期|礼拜|禮拜)[日天]|日曜日?',
];

/** Today, tomorrow, the day after. */
const nearDays = [
  "today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|dzisiaj|dziś|idag|i dag|bugün|اليوم|今天|今日|本日",
  'tomorrow|morgen|demain|mañana|domani|amanhã|jutra|jutro|imorgon|i morgon|yarın|yarına|غدا|الغد|明天|明日|明早|明晚',
  'the day after tomorrow|übermorgen|après-demain|pasado mañana|dopodomani|depois de amanhã|overmorgen|pojutrze|pojutrza|övermorgon|i övermorgon|öbür gün|بعد غد|后天|後天|明後日',
];

/** The buyer asks for something to be done. */
const demandWords = [
  'refund|repl(?:y|ies|ace)|respon|answer|resolv|fix|solv|sort|send|ship|hear from|contact|call me|money|reimburs|compensat|pay|act\\b|action|deal with|do something|want|need|expect|must|demand|require|or else|otherwise|unless|if (?:not|you|i (?:don|do not))|deadline|last chance|final|give you|you have|explain|cancel|pick (?:it )?up|return label|deliver|get back|credit|take it back',
  'erstatt|zurück|geld|antwort|melde|reagier|rückmeld|lös|klär|ersatz|ersetz|schick|liefer|send|erwart|verlang|forder|muss|will|möchte|sonst|andernfalls|ansonsten|frist|bitte|handel|zahl|überweis|gebe ihnen|haben sie|letzte|abhol|stellungnahme|umtausch|reparier',
  'rembours|répon|réponse|envoy|expédi|remplac|échang|régl|résou|résol|solution|exig|veux|voud|attend|faut|doi|devez|sinon|faute|à défaut|délai|merci de|sommes|mise en demeure|contact|nouvelle|donne|livr|agir|argent|rappel|récupér',
  'reembols|devol|devuelv|respon|contest|envi|reempla|cambi|soluc|resuelv|resolver|exij|quiero|necesito|espero|deb[eé]|si no|de lo contrario|plazo|por favor|contact|dinero|dar|doy|tiene|último|paguen|entreg|repar|arregl|recoj',
  'rimbors|rispo|rispond|rispett|invi|spedi|sostitu|cambi|risol|soluzion|esig|preten|voglio|aspett|atten|dove[tv]|altrimenti|in caso contrario|termine|contatt|soldi|avete|ultim|pag|consegn|ripar|ritir|diffid|provved',
  'reembols|devol|estorn|respo|retorn|envi|substitu|troc|resol|soluç|soluc|exij|quero|preciso|aguard|espero|dev[eo]|caso contrário|senão|se não|prazo|por favor|contat|dinheiro|tem|têm|últim|pag|entreg|consert|provid|retir',
  'terugbeta|antwoord|reactie|reageer|stuur|verstuur|vervang|oploss|los .{0,12}op|geld|eis|wil|verwacht|moet|anders|zo niet|deadline|termijn|graag|contact|geef|heeft|laatste|betaal|lever|repar|ophal|verne|hoor',
  'zwrot|zwró|odpow|odpisz|wyśl|prześl|wymian|wymie|rozwiąz|pieni|żąda|chcę|oczek|musi|inaczej|w przeciwnym|jeśli nie|termin|proszę|kontakt|daję|macie|ostatn|zapła|dostarcz|napraw|odbierz|odbior|wzywam|reakcj',
  'återbetal|tillbaka|svar|skick|ersätt|byt|lös|pengar|kräv|vill|förvänta|måste|annars|om (?:inte|ni)|frist|tack|snälla|kontakt|ger er|ni har|sista|betal|lever|repar|hämt|höra|åtgärd',
  'iade|geri|cevap|yanıt|gönder|değiş|çöz|para|istiyor|bekli|lazım|gerek|aksi|yoksa|eğer|süre|lütfen|ulaş|dönüş|ver|son|öde|teslim|tamir|al[ıi]n|yap|talep|ilgilen',
  'استرداد|استرجاع|ارجاع|ارجع|رجع|رد|ارسل|استبدال|حل|اعاده|اموال|فلوس|مبلغ|اريد|اطالب|انتظر|يجب|والا|اذا لم|مهله|ارجو|تواصل|لديكم|اخر|دفع|ادفع|تعويض|توصيل|اصلاح|الرجاء',
  '退|赔|賠|换|換|补|補|回复|回覆|答复|答覆|处理|處理|解决|解決|发货|發貨|寄|联系|聯繫|给我|給我|要求|必须|必須|否则|否則|不然|限|请|請|希望|务必|最后|期限|交代|说法|修|取走|重发|要(?:看|见|收)',
  '返金|返信|回答|返事|対応|交換|送|連絡|解決|補償|弁償|賠償|要求|お願い|ください|下さい|なければ|ない場合|さもな|でなければ|期限|猶予|最終|最後|してほしい|欲しい|求め|支払|届け|修理|待',
];

/** Asking so plainly that a word of delivery beside it makes no estimate. */
const plainDemand =
  "\\bneed|\\bmust\\b|\\bwant\\b|\\bdemand|\\bexpect (?:you|a|my|to|it|this)|or else|or i\\b|otherwise|unless|if (?:it|i|you)\\b.{0,20}(?:not|n't)|make sure|please|you have|give you|refund|reply\\b|respond|answer me|fix this|solve|resolve|my money|i mean|muss|verlang|sonst|andernfalls|bitte|erstatt|erwarte|antworten sie|exige|veux|sinon|devez|rembours|répondez|réponse|merci de|exijo|quiero|necesito|si no|de lo contrario|reembols|devol|respondan|respuesta|esigo|voglio|altrimenti|rimbors|pretendo|rispond|quero|preciso|senão|caso contrário|resolv|respond|\\beis\\b|\\bwil\\b|anders|terugbeta|antwoord|żądam|chcę|proszę|inaczej|przeciwnym|zwrot|odpowiedzi|kräver|\\bvill\\b|annars|återbetal|svara|istiyorum|aksi|yoksa|iade|cevap|lütfen|اريد|اطالب|والا|استرداد|الرجاء|الرد|请|請|必须|必須|否则|否則|不然|要求|退|赔|给我|给个|答复|处理|解决|返金|さもな|なければ|ない場合|対応|ください|下さい|返信|連絡";

/** Leads and tails so common that only a plain demand in the sentence makes them set a term. */
const weakLeads =
  'in(?: the| de)?(?: next)?|inside|under|less than|max\\w*|at most|final|next|no (?:more|longer|later) than|in den nächsten|nächsten|noch|en(?: menos de| las| los)?|dans(?: les)?|avant|antes de|durante (?:las|los)|tienen?|têm|tem|nell?[ei]|nei|hai|ha|nel giro di|em|n[ao]s|até|nog|in|heeft|do|za|do|på|om|size|son|toplam|sadece|ضمن|مده|在|于|要求|还有|再';
const weakTails =
  'pour |para |per |om |na |att|för att|to (?:get|give|make|sort|come|do|process|provide|ship|send|deliver)|zeit|zaman|var|ver|لل|لكي|だけ|で|まで|时间|時間';

/** 'Until today' looks back. */
const untilNow =
  "^(?:until (?:now|today)|bis heute|jusqu'(?:a|à) aujourd'hui|hasta (?:hoy|ahora)|fino (?:a|ad) oggi|até hoje|tot vandaag|do (?:dziś|dzisiaj)|(?:fram )?till i ?dag|bugüne kadar|حتي (?:الان|اليوم)|到今天|今日まで)$";

/** Talk of deliveries, return periods, guarantees, promises and the past: a term beside it is none. */
const otherTermWords = [
  'arriv|deliver|estimat|tracking|\\beta\\b|in transit|on its way|shipping time|ships? (?:in|within)|lieferzeit|zustell|geliefert|ankommen|lieferung|livraison|livré|arriver|entrega|llegar|llega|consegna|arrivare|arriva|chegar|chega|bezorg|levering|geleverd|aankomen|dostaw|dostarcz|doręcz|leverans|anländ|kommer fram|kargo|teslim|ulaşır|توصيل|يصل|الشحن|到货|送达|送達|发货|發貨|预计|預計|快递|物流|届く|届き|お届け|配送|到着',
];
const neverTermWords =
  'return (?:policy|window|period|within|it within)|(?:can|could|may|able to|right to|allowed to) (?:still )?return|day returns?\\b|days? to return|return .{0,12}days|returns? (?:is|are) |money.?back guarantee|warranty|guarantee[ds]?\\b|refund policy|(?:you|they|seller|amazon|listing|page|it) (?:said|says|told|promised|stated|states|claims|advertised)|\\bpromised|rückgabe|widerruf|garantie|versprochen|laut (?:amazon|ihnen|angebot)|rétractation|retour sous|délai de retour|promis|devolución (?:en|de|dentro)|plazo de devoluci|garantía|prometi|di reso|recesso|garanzia|promesso|prazo de devolu|arrependimento|garantia|prometeram|retourtermijn|bedenktijd|garantie|beloofd|na zwrot|odstąpi|gwarancj|obieca|ångerrätt|öppet köp|garanti|lovade|iade süresi|iade hakkı|garanti|söz ver|سياسه|الضمان|وعد|无理由|無理由|退货期|退換期|保修|质保|答应|承诺|返品期間|返品可能|保証期間|保証は|と言った|約束';
const pastWords =
  "\\b(?:got|came|tried|opened|noticed|called|contacted|wrote|sent|spoke)\\b|\\bago\\b|\\blate\\b|overdue|delay(?:ed)?|already|waited|(?:have|has|'ve|been) (?:been )?waiting|been|since|took|past\\b|broke|died|stopped|failed|lasted|fell apart|used (?:it )?(?:for|only)|bought|ordered|received|purchased|seit|vor \\d|vor (?:ein|zwei|drei)|verspätet|gewartet|warte (?:schon|seit)|kaputt gegangen|gekauft|bestellt am|depuis|il y a|retard|attendu|déjà|acheté|desde|hace\\b|retraso|esperado|compr[ée]|dejó|\\bfa\\b|da (?:più|oltre|\\d)|ritardo|aspettato|comprato|há\\b|faz \\d|atras|esperei|comprei|parou|geleden|sinds|vertraag|gewacht|gekocht|temu|od (?:\\d|ponad|dwóch|trzech|kilku)|spóźni|opóźni|czekał|kupił|sedan\\b|försen|väntat|köpt|gick sönder|önce|dır|dir\\b|gecik|bekledim|aldım|bozuldu|منذ|تاخر|انتظرت|اشتريت|以前|等了|已经|已經|过了|過了|用了|迟了|晚了|买了|坏了|経っ|待っていま|待ちました|遅れ|前に(?:買|購入|注文)|壊れました|ましたが";
const ownDuty =
  "\\bi(?:'ll| will| can| could| am going to) (?:send|ship|return|be\\b|drop|mail|let you|get back|provide|upload|receive|travel|leave\\b|move)|werde (?:ich )?.{0,20}(?:zurückschicken|senden)|(?:will|do|does|can|when|how long) (?:i|it|this|the)\\b.{0,60}\\?";

/** All of them: laid into `storage.local` with the other lists, because the page script is too small to carry them. */
export const builtInTermWords = {
  businessDay,
  betweenCountAndUnit,
  durationLeads,
  durationTails,
  dayLeads,
  dayTails,
  endOfDayWords,
  endOfWeekWords,
  endOfMonthWords,
  weekdays,
  nearDays,
  demandWords,
  plainDemand,
  weakLeads,
  weakTails,
  untilNow,
  otherTermWords,
  neverTermWords,
  pastWords,
  ownDuty,
};

/** The words around a term, as a page script reads them. */
export type TermWords = typeof builtInTermWords;

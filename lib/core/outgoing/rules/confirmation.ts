import { findBreaches, idea, says } from '../idea.ts';
import { nextTime } from '../ideas.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const raw = String.raw;

/** The order has come in: a thing only a confirmation says. */
const orderTaken = idea(
  raw`(?:we(?:'ve| have)? |been )?(?:received|got|accepted|registered) (?:your|the|this) (?:order|purchase)|(?:order|purchase)(?: [\d-]+)? (?:has been|is|was|is being|is now being|is now)(?: \w+)? (?:received|confirmed|placed|accepted|processed|prepared|packed|registered|being (?:processed|prepared|packed))|order (?:[\d-]+ )?confirmed|(?<!(?:forward|send|attach|find|need|see|have|keep|with|in|on|from|quote|show) (?:us |me )?(?:your|the|an|a) )order (?:[\d-]+ )?confirmation|(?:confirm|confirming|confirmation of)(?: \w+){0,3} (?:your|the) (?:order|purchase)|(?:getting|preparing|processing|packing) (?:it|your order|the order|your (?:items?|package))|(?:ihre|die) bestellung (?:[\d-]+ )?(?:ist|wurde|wird)(?: \w+){0,5} (?:eingegangen|erhalten|bestatigt|bearbeitet|angenommen|vorbereitet|gepackt|verpackt)|haben ihre bestellung(?: \w+){0,3} (?:erhalten|angenommen|bekommen)|bestatigen(?: \w+){0,4} (?:ihre|ihrer|die|den eingang)|bestellbestatigung|(?:avons|bien) (?:bien )?(?:recu|enregistre|valide) votre commande|votre commande (?:[\d-]+ )?(?:a (?:bien )?ete|est)(?: \w+){0,2} (?:recue|confirmee|enregistree|validee|preparee|en (?:cours de )?preparation|en cours de traitement)|confirmons (?:\w+ ){0,4}commande|preparons (?:\w+ ){0,3}(?:commande|colis)|confirmation de (?:votre )?commande|(?:hemos )?recibido (?:correctamente )?su (?:pedido|compra)|su pedido (?:[\d-]+ )?(?:ha sido|esta|fue|se ha)(?: siendo)? (?:recibido|confirmado|registrado|preparad\w|procesad\w|en preparacion|tramitad\w)|confirmamos (?:\w+ ){0,4}(?:pedido|compra)|(?:preparando|procesando) su (?:pedido|paquete|compra)|(?:abbiamo )?ricevuto (?:correttamente )?il suo ordine|(?:il suo |l')?ordine (?:[\d-]+ )?(?:e stato|e|sta per essere)(?: \w+)? (?:ricevuto|confermato|registrato|in (?:preparazione|lavorazione|elaborazione)|preparato)|confermiamo (?:\w+ ){0,5}(?:ricevuto|ricezione|ordine ricevuto|acquisto)|(?:stiamo )?preparando il suo (?:ordine|pacco)|conferma (?:dell')?ordine`,
  raw`订单(?:已|我们已|已经)(?:收到|确认|成功|生成|受理)|(?:已|我们已|已经)(?:收到|确认|受理)(?:了)?您的订单|正在(?:为您)?(?:备货|打包|配货|安排发货|准备发货)|(?:会|将)尽快(?:为您)?(?:安排)?发货|下单成功|订单确认|ご?注文(?:を|内容を|は)?(?:承り|受け付け|受付|お受け|確定|確認(?:いた|し)|受領)|ご注文確認|発送(?:の)?(?:準備|手配)を(?:進め|して|開始)|発送まで(?:今)?しばらく`,
);

const orderNoun = idea(
  raw`orders?|purchase|bestellung\w*|einkauf|commande|achat|pedido|compra|ordine|acquisto`,
  raw`订单|ご?注文`,
);
const takenIn = idea(
  raw`confirmed|received|accepted|placed|registered|being prepared|ready to ship|leave our warehouse|leaves our warehouse|ship (?:it )?soon|shipped soon|on its way soon|eingegangen|erhalten|bestatigt|bearbeite[nt]|bearbeitung|versandfertig|(?:wird|werden)(?: \w+){0,2} versandt|an unser lager|recue|enregistree|confirmee|validee|preparee|partira|sera expediee|confirmado|recibido|registrado|saldra|sera enviado|se enviara|confermato|ricevuto|registrato|partira|verra spedito|lo stiamo preparando`,
  raw`确认|收到|受理|打包|备货|尽快(?:为您)?(?:发|寄)|承り|確認いた|受け付け|準備が整い|発送いたします`,
);

/** It has left: a confirmation where nothing shows that somebody asked. */
const orderSent = idea(
  raw`(?:your|the) (?:order|purchase|item|package|parcel|product)(?: [\d-]+)? (?:has|was|is|have)(?: \w+){0,3} (?:shipped|dispatched|sent|posted|out for delivery|left our)|(?:we(?:'ve| have)? )(?:just |now |already )?(?:shipped|dispatched|sent|posted) (?:out )?(?:your|the) (?:order|item|package|parcel|product)|(?:ihre|die) (?:bestellung|sendung|ware) (?:[\d-]+ )?(?:ist|wurde|hat)(?: \w+){0,5} (?:versandt|versendet|verschickt|abgeschickt|verlassen)|ihr (?:paket|artikel) (?:ist|wurde)(?: \w+){0,3} (?:versandt|versendet|verschickt)|haben ihre (?:bestellung|ware)(?: \w+){0,3} (?:versandt|versendet|verschickt)|votre (?:commande|colis|article) (?:[\d-]+ )?(?:a (?:bien )?ete|vient d'etre|est)(?: \w+){0,2} (?:expedie\w?|envoye\w?|parti\w?)|avons (?:bien )?(?:expedie|envoye) votre (?:commande|colis)|(?:su|el) (?:pedido|paquete|articulo) (?:[\d-]+ )?(?:ha sido|fue|ya ha|esta|se ha|ha)(?: \w+)? (?:enviado|expedido|despachado|salido)|hemos enviado su (?:pedido|paquete)|(?:il suo |l')(?:ordine|pacco|articolo) (?:[\d-]+ )?(?:e stato|e|e gia)(?: \w+)? (?:spedito|inviato|partito)|abbiamo spedito il suo (?:ordine|pacco)`,
  raw`(?:商品|包裹|订单|宝贝)(?:已|已经|今天|刚刚|现已)+(?:为您)?(?:安排)?(?:发货|发出|寄出|出库)|(?:已|已经)(?:为您|给您)?(?:发货|寄出|发出)|(?:商品|ご注文品|お荷物|ご注文の品)(?:を|は|が)(?:本日|先ほど|ただいま)?、?(?:発送|出荷)(?:いたし|し|され|済|完了)|発送(?:が)?完了`,
);

/** It is somewhere between: an announcement only in the tone of one, else it tells where the parcel is. */
const underWay = idea(
  raw`(?:order|purchase|items?|package|parcel|product)(?: [\d-]+)? (?:is|are)(?: \w+){0,2} on (?:its|the|their) way|(?:bestellung|sendung|ware|paket|artikel) (?:[\d-]+ )?(?:ist|sind)(?: \w+){0,3} unterwegs|(?:commande|colis|article) (?:[\d-]+ )?est(?: \w+){0,2} en (?:route|chemin)|(?:pedido|paquete|articulo) (?:[\d-]+ )?(?:ya )?esta(?: \w+)? en camino|(?:ordine|pacco|articolo) (?:[\d-]+ )?e(?: \w+)? in (?:viaggio|arrivo)`,
);

/** The tone of an announcement. */
const announcing = idea(
  raw`thank you for (?:your )?(?:order|purchase|shopping|buying|choosing)\w*|thanks for (?:your )?(?:order|purchase|shopping|buying|choosing)\w*|good news|great news|(?:pleased|happy|glad|delighted) to|this is to|just (?:a (?:quick )?(?:note|update)|letting you know|to let you know)|enjoy|(?:gute|tolle) (?:nachricht\w*|neuigkeit\w*)|freuen uns|hiermit|dank fur (?:ihre bestellung|ihren (?:einkauf|kauf)|das vertrauen)|mochten sie informieren|bonne nouvelle|plaisir|(?:nous )?(?:vous )?(?:confirmons|informons)|merci (?:pour|de) votre (?:commande|achat|confiance)|buenas? noticias?|informamos|confirmamos|(?:nos )?complace|gracias por (?:su (?:compra|pedido)|confiar|comprar)|buone notizie|(?:le )?(?:confermiamo|informiamo|comunichiamo)|lieti|grazie per (?:l'acquisto|il suo (?:ordine|acquisto)|aver)`,
  raw`温馨提示|通知您|告知您|好消息|恭喜|感谢您的?(?:购买|订购|下单|惠顾)|请(?:您)?(?:注意|留意)查收|耐心等待|お知らせ|ご(?:注文|購入)(?:いただき)?、?(?:誠に)?ありがとう|お買い上げ|お待ちください|しばらく|楽しみに`,
);

/** Somebody asked, or something went wrong: then it is an answer. */
const service = idea(
  raw`sorry|apolog\w+|regret|you (?:asked|wrote|wanted|mentioned|reported|requested)|stuck|held (?:up|back|at)|(?:your|the) (?:question|message|request|enquiry|inquiry|concern)|as (?:you )?(?:requested|asked|discussed)|if (?:it|you|the parcel|this|nothing)[^.]{0,25}(?:not|n't)|if not|should it not|delay\w*|refund\w*|replacement|replac\w+|return\w*|problem|missing|damaged|address|(?:asked|checked with|contacted) (?:the )?(?:\w+ )?(?:carrier|courier|ups|dhl|fedex|usps|royal mail|warehouse|post)|investigat\w+|cancel\w*|invoice|instead|meanwhile|leid|entschuldig\w+|bedauer\w+|ihre (?:frage|nachricht|anfrage)|sie (?:fragten|wollten|schrieben|baten)|haben (?:\w+ )?gefragt|hangt|festgehalten|festgesteckt|wie (?:gewunscht|erbeten|besprochen)|(?:falls|wenn|sollte)[^.]{0,40}nicht|falls nicht|verzoger\w+|verspat\w+|erstatt\w+|ersatz\w*|ruck(?:sendung|gabe)\w*|nachgefragt|stornier\w*|rechnung|adresse|desole\w*|excus\w+|regrett\w+|votre (?:question|message|demande)|vous (?:demandiez|vouliez|souhaitiez|avez (?:demande|ecrit))|bloque\w*|coince\w*|immobilise\w*|comme (?:vous|demande|convenu)|si (?:ce n'est pas|vous ne|le colis|rien)|sinon|retard\w*|rembours\w+|remplac\w+|retour\w*|verifie aupres|annul\w+|facture|adresse|lament\w+|sentimos|siento|disculp\w+|su (?:pregunta|mensaje|consulta|solicitud)|(?:nos )?(?:pregunta(?:ba)?|pregunto)|queria saber|retenid\w+|bloquead\w+|parad[oa]|como (?:nos )?(?:pidio|solicito|indico)|si (?:no|para entonces)|retras\w+|reembols\w+|devol\w+|sustitu\w+|reemplaz\w+|consultado con|cancel\w+|factura|direccion|spiace|dispiac\w+|scus\w+|sua (?:domanda|richiesta)|(?:ha|aveva) (?:chiesto|scritto)|voleva sapere|bloccat\w+|ferm[oa]|suo messaggio|come (?:richiesto|da lei)|se (?:non|entro)|in caso contrario|ritard\w+|rimbors\w+|sostitu\w+|reso|annull\w+|fattura|indirizzo`,
  raw`抱歉|对不起|不好意思|歉意|您(?:问|询问|咨询|提到|反映|要求|说)|来信询问|如果.{0,12}(?:未|没)|若.{0,12}(?:未|没)|届时|卡在|滞留|延误|延迟|退款|补发|换货|退货|问题(?!.{0,4}(?:随时|请|联系))|缺货|核实|发票|地址|取消|申し訳|お詫び|恐れ入り|お問い合わせ(?:の|いただ)|お尋ね|止まって|ご質問|ご希望|ご要望|届かない|届いてい?ない|未着|遅れ|遅延|返金|返品|交換|代替品|再送|調査|確認いたしましたところ|領収書|住所|キャンセル`,
);

const detail =
  /\d{6,}|[a-z]{1,3}\d{8,}|\d{1,2}[./]\d{1,2}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)\b|\d{1,2} ?[日月号]/;

/** An order or shipping confirmation that nobody asked for. Silent where the text answers something or mends something. */
export function findOrderConfirmation(reply: ReplyText): Span[] {
  if (says(reply.folded, service)) return [];
  const isAnnounced = says(reply.folded, announcing);
  const withoutOrderIds = reply.folded.replace(/\d{3}-\d{7}-\d{7}/g, '');
  const isBare = !detail.test(withoutOrderIds);
  const certain = [{ all: [orderTaken] }];
  const likely = [...certain, { all: [orderSent] }, { all: [orderNoun, takenIn], within: 70, unless: [nextTime] }];
  const breaches = isAnnounced ? [...likely, { all: [underWay] }] : isBare ? likely : certain;
  return findBreaches(reply, breaches);
}

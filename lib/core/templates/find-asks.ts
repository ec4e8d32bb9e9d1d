import { type Idea, idea, says } from '../outgoing/idea.ts';
import { readReply } from '../outgoing/reply-text.ts';
import type { Ask } from './template.ts';

const raw = String.raw;

/** What buyers ask, in the seven template languages, most urgent first. Not a danger rule: it only orders the picker. */
const questions: readonly (readonly [Ask, Idea])[] = [
  [
    'danger',
    idea(
      raw`fire|smoke|smoking|sparks?|burn(?:ed|t|s|ing)?|shock(?:ed)?|injur\w+|hurt|hospital|explod\w+|melt\w*|dangerous|brand|feuer|rauch|verletz\w+|verbrann\w*|stromschlag|krankenhaus|gefahrlich|feu|fumee|bless\w+|brul\w+|decharge|hopital|dangereu\w+|fuego|humo|herid\w+|quem\w+|descarga|hospital|peligros\w+|fuoco|fumo|ferit\w+|bruciat\w+|ustion\w+|scossa|ospedale|pericolos\w+`,
      raw`起火|着火|冒烟|受伤|烫伤|触电|漏电|爆炸|危险|火|煙|怪我|けが|やけど|火傷|感電|病院|危険`,
    ),
  ],
  [
    'claim',
    idea(
      raw`a-?(?:to-?)?z|claim|chargeback|garantie a|antrag|reclamation|garantia de la a|reclamacion|garanzia dalla a|reclamo`,
      raw`索赔|纠纷|マーケットプレイス保証|申請`,
    ),
  ],
  [
    'not-received',
    idea(
      raw`(?:not|never|n't|hasn't) (?:\w+ ){0,3}(?:received?|arrived?|got|delivered|come|shown up)|lost|missing parcel|says delivered|marked (?:as )?delivered|nicht (?:\w+ ){0,3}(?:erhalten|angekommen|bekommen|geliefert)|nie (?:angekommen|erhalten)|verloren|jamais (?:recu|arrive)|pas (?:\w+ )?(?:recu|arrive)\w*|perdu|no (?:he recibido|ha llegado|lo he recibido|me ha llegado)|nunca llego|perdido|non (?:e (?:mai )?arrivat\w|ho ricevuto|l'ho ricevut\w)|mai arrivat\w|smarrit\w`,
      raw`没(?:有)?(?:收到|到)|未收到|丢(?:了|件)|届い?て(?:い)?(?:ない|ません)|届かない|届きません|未着|紛失`,
    ),
  ],
  [
    'delayed',
    idea(
      raw`delay\w*|late|overdue|still waiting|how much longer|verspat\w+|verzoger\w+|zu spat|warte (?:noch|immer)|retard\w*|toujours pas|retras\w+|tarde|sigo esperando|ritard\w+|ancora aspettando`,
      raw`延误|延迟|迟|晚到|还没到|怎么还|遅れ|遅い|遅延|まだ(?:届|来)`,
    ),
  ],
  [
    'where-is-it',
    idea(
      raw`where (?:is|are|'s)|track\w*|status|when (?:will|is|does)|wo (?:ist|bleibt)|sendungs\w*|wann (?:kommt|wird|ist)|ou (?:est|en est)|suivi|quand|donde esta|seguimiento|cuando (?:llega|llegara|recibir\w*)|dov'e|tracciamento|tracking|quando (?:arriva|arrivera)`,
      raw`到哪|在哪|物流|快递|什么时候(?:到|发)|几时|单号|どこ|追跡|いつ(?:届|到着|発送)|配送状況`,
    ),
  ],
  [
    'wrong-item',
    idea(
      raw`wrong (?:item|product|size|colou?r|one|model)|not what i ordered|different (?:item|product|colou?r|model)|falsch\w* (?:artikel|produkt|farbe|grosse|ware|modell)?|nicht (?:das )?bestellt\w*|mauvais\w* (?:article|produit|taille|couleur|modele)|pas (?:ce que|celui que|le bon)|(?:articulo|producto|color|talla|modelo) (?:equivocad\w+|incorrect\w+|erronea?)|no es lo que pedi|(?:articolo|prodotto|colore|taglia|modello) (?:sbagliat\w+|errat\w+)|non e quello`,
      raw`发错|寄错|错(?:了|货|的)|不是我(?:买|订|要)|間違|違う(?:商品|色|サイズ|もの)|誤(?:配|送)`,
    ),
  ],
  [
    'missing-part',
    idea(
      raw`missing (?:\w+ ){0,2}(?:part|piece|screw|cable|bracket|bag|manual|lid|item)?s?|(?:part|piece|screw|cable|bracket)s? (?:is|are|was|were) missing|incomplete|not included|fehl(?:t|en|te\w*)|unvollstandig|nicht dabei|manque\w*|incomplet\w*|falta\w*|incomplet\w+|manca\w*|incomplet\w+|non (?:c'e|inclus\w+)`,
      raw`缺(?:少|了|件)|少(?:了|一)|漏发|没有(?:螺丝|配件|说明书)|不足|足りな|入っていな|欠品|付属(?:して|されて)い?ない`,
    ),
  ],
  [
    'damaged',
    idea(
      raw`damaged?|broken|cracked|dented|scratched|shattered|beschadigt\w*|kaputt|zerbrochen|gebrochen|kratzer|delle|abime\w*|casse\w*|endommage\w*|raye\w*|dana\w+|rot[oa]s?|roto|aranad\w+|golpead\w+|danneggiat\w+|rott\w|graffiat\w+|ammaccat\w+`,
      raw`破损|损坏|坏了|碎|裂|划痕|压坏|破損|壊れ|割れ|傷|へこ`,
    ),
  ],
  [
    'defective',
    idea(
      raw`(?:does|do|did)(?:n't| not) (?:work|turn on|charge|start)|not working|stopped working|defective|faulty|funktioniert nicht|geht nicht|defekt\w*|ne (?:marche|fonctionne|s'allume) (?:pas|plus)|en panne|defectueu\w+|no funciona|no (?:se )?(?:enciende|carga)|averiad\w+|defectuos\w+|non (?:funziona|si accende|carica)|guast\w+|difettos\w+`,
      raw`不能用|用不了|不工作|开不了|充不(?:进|上)|故障|没反应|不亮|动かな|動きません|使えな|つかな|故障|不良|充電でき`,
    ),
  ],
  [
    'no-longer-wanted',
    idea(
      raw`(?:no longer|don't|do not) (?:want|need)|changed my mind|ordered by mistake|nicht mehr (?:\w+ )?(?:brauch|benotig|haben)\w*|umentschieden|aus versehen|ne (?:le |la |les )?veux plus|plus besoin|change d'avis|par erreur|ya no (?:lo |la )?(?:quiero|necesito)|cambiado de opinion|por error|non (?:lo |la )?(?:voglio|mi serve) piu|cambiato idea|per errore|per sbaglio`,
      raw`不想要|不需要了|买错|改变主意|いらな|不要に|必要なくな|間違えて(?:注文|購入)`,
    ),
  ],
  ['gift', idea(raw`gift|present|geschenk\w*|cadeau|regalo`, raw`礼物|送人|送礼|プレゼント|贈り物|ギフト`)],
  [
    'replacement',
    idea(
      raw`replacement|replace|exchange|new one|ersatz\w*|umtausch\w*|austausch\w*|remplac\w*|echang\w*|reemplaz\w*|cambi(?:o|ar)|sustitu\w*|sostitu\w*|cambio`,
      raw`换货|换一个|补发|重新发|重发|交換|代わり|代替|再送`,
    ),
  ],
  [
    'refund-status',
    idea(
      raw`refund\w*|money back|erstatt\w*|ruckerstatt\w*|geld zuruck|rembours\w*|reembols\w*|devol(?:ucion del dinero|ver el dinero)|dinero|rimbors\w*|soldi`,
      raw`退款|退钱|返金|払い戻し`,
    ),
  ],
  [
    'return',
    idea(
      raw`return\w*|send (?:it|this|them) back|zuruck(?:senden|schicken|geben)|ruck(?:sendung|gabe)\w*|retoure|retour\w*|renvoy\w*|devol\w+|reso|restitu\w*|rispedire`,
      raw`退货|退回|寄回|返品|返送`,
    ),
  ],
  [
    'cancel',
    idea(raw`cancel\w*|stornier\w*|storno|annul\w*|cancel\w*|anular|annull\w*|cancellare`, raw`取消|キャンセル`),
  ],
  [
    'invoice',
    idea(
      raw`invoice|receipt|vat|rechnung|quittung|mwst|facture|tva|factura|iva|fattura|ricevuta`,
      raw`发票|收据|领収书|領収書|請求書|インボイス`,
    ),
  ],
  ['address', idea(raw`address|adresse|anschrift|direccion|indirizzo`, raw`地址|住所|届け先|お届け先`)],
  [
    'how-to',
    idea(
      raw`how (?:do|to|can|does)|instructions?|manual|install\w*|assembl\w*|set ?up|connect|wie (?:kann|funktioniert|geht|schliesse|montiere)|anleitung|comment|notice|mode d'emploi|install\w*|mont\w*|como (?:se|puedo|hago)|instrucciones|manual|come (?:si|posso|faccio|funziona)|istruzioni|manuale`,
      raw`怎么(?:用|装|安装|设置|连接|操作)|如何|说明书|教程|使い方|説明書|設定|取り付け|組み立て|どうやって|方法`,
    ),
  ],
];

/** What a buyer's newest messages ask, most urgent first; empty when nothing is recognised. */
export function findAsks(buyerTexts: readonly string[]): readonly Ask[] {
  const { folded } = readReply(buyerTexts.slice(-2).join('\n'));
  return questions.filter(([, wanted]) => says(folded, wanted)).map(([ask]) => ask);
}

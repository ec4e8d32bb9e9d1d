import { type Breach, findBreaches, idea } from '../idea.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const raw = String.raw;

const cancel = idea(
  raw`(?<!noise[- ])cancel(?:l?ing|l?ed|lation)?(?! (?:the |your |this )?(?:return|claim|a-to-z|refund|subscription|appointment))|stornier\w*|storno|stornierung\w*|annullier\w*|annul(?:er|ez|ation|iez)(?! (?:le |votre )?(?:retour|reclamation))|cancel(?:ar|e|en|ara|acion|ase|arlo)(?! (?:la |su )?(?:devolucion|reclamacion))|anul(?:ar|e|en|acion)|annull\w*(?! (?:il |la )?(?:reso|reclamo))|cancell(?:are|i|azione|asse)`,
  raw`取消(?!退货|索赔)|撤单|退单|キャンセル|取り消|取消し`,
);

const asksBuyer = idea(
  raw`please|pls|kindly|could you|would you|can you|will you|we (?:would )?(?:ask|need|request)|we'd like you to|need you to|if you (?:could|cancell?ed|would cancel)|it would (?:help|be)|help us (?:by|and)|appreciate|submit|you (?:press|click|select|choose|go)|(?:easiest|best|quickest|simplest) (?:way|thing|option)|(?:nice|kind|good|great|helpful) (?:of you )?if you|feel free to|go ahead and|from your (?:side|end|account)|on your (?:side|end)|by yourself|bitte|ware (?:nett|schon|gut|hilfreich)|am (?:einfachsten|besten)|wurde uns helfen|konnten sie|wurden sie|konnen sie|stellen sie|wir bitten|ihrerseits|von ihrer seite|selbst|merci (?:de|d')|vous invitons|serait (?:gentil|plus simple|preferable)|le plus simple|auriez-vous|il suffit|pourriez-vous|pouvez-vous|veuillez|priere|de votre cote|depuis votre compte|vous demandons|vous prions|annulez|seria (?:tan amable|mejor|mas facil)|lo (?:mejor|mas facil|mas sencillo)|le importaria|usted mismo|le (?:rogamos|pedimos|invitamos|agradeceriamos)|podria|puede|por favor|desde su cuenta|solicit(?:e|ar)|la preghiamo|sarebbe (?:gentile|meglio|piu semplice)|la cosa (?:migliore|piu semplice)|la (?:cortesia|gentilezza)|dal suo profilo|la invitiamo|potrebbe|puo|dal suo account|le chiediamo|per favore|gentilmente|annulli|cancelli|richied\w+`,
  raw`点一下|点击|提交|请|麻烦|能否|可否|可以.{0,12}吗|帮忙|劳烦|您(?:自己|那边|这边|在后台|自行)|申请取消|取消一下|(?:申請|手続き?|リクエスト|処理|操作)?(?:を|して)*(?:い?ただけ|いただき|頂け|頂き|お願い|ください|下さい)|お客様(?:の方|の側|側|ご自身|にて|から)`,
);

/** The buyer wants it, or may: then it is service. */
const buyersWish = idea(
  raw`as you (?:asked|requested|wished|wanted|wrote)|you (?:asked|requested|wanted|wrote|told)|(?:your|the) (?:cancellation )?request|(?:if|whether|unless|should|in case) you(?: still| would| really| no longer| do not| don't| rather| now| want| wish)*(?: want| wish| like| prefer| decide| need| rather)|(?<!able )to cancel it yourself|you (?:are free|may also|can also|can still)|(?:has been|was|is|have|we|i)(?: already| now| will)? cancel\w*|wie (?:gewunscht|von ihnen|erbeten|besprochen)|(?:wenn|falls|sofern) sie[^,.]{0,40}(?:mochten|wollen|wunschen|doch|lieber|nicht (?:mehr )?(?:brauch|warten|mochten))\w*|sollten sie|auf ihren wunsch|ihr\w* (?:stornierungs)?wunsch|gebeten|sie (?:mochten|wollten|hatten)|(?:comme|ainsi que) (?:vous|souhaite|demande)|si vous (?:souhait|voul|prefer|desir)\w*|a votre demande|votre demande|vous avez demande|como (?:nos )?(?:pidi|solicit|dese|indic)\w*|si (?:lo )?(?:desea|quiere|prefiere)|a peticion|su solicitud|nos pidio|come (?:da lei )?(?:richiesto|ha chiesto|desiderato)|se (?:lo )?(?:desidera|vuole|preferisce)|su sua richiesta|la sua richiesta|ha chiesto`,
  raw`您要求|应您|按您|根据您|您想|您申请|(?:如果|若|如|假如)您?(?:确实|还是|仍|想|要|需要|希望|不想|不需要|决定|愿意|需)|由我们?(?:为您|帮您|来)?取消|是否(?:需要|要|希望|想|由)|已(?:经)?(?:为您|帮您|给您)?取消|ご希望|ご要望|ご依頼|お申し出|(?:場合|際)(?:は|に|、)|キャンセルをご希望|ご申請いただ`,
);

/** It is the cancelling that cannot or need not be: 'we cannot ship it' is no such thing, but the usual reason to ask. */
const noCancelling = idea(
  raw`(?:can ?not|can't|unable to|won't|not (?:able|possible) to|no longer|never|need(?: not|n't)|no need to|do not(?: have to| need to)?|don't(?: have to| need to)?)(?: \w+){0,3} cancel\w*|cancel\w*[^.,]{0,20} (?:not possible|impossible)|(?:nicht|keine)(?: \w+){0,2} (?:stornier|annullier)\w*|(?:stornier|annullier)\w*[^.,]{0,25} (?:nicht|unmoglich)|\bpas[^.,]{0,25} annul\w*|annul\w*[^.,]{0,20} (?:pas|impossible)|no (?:podemos|puedo|puede|se puede|es posible|hace falta|necesita|tiene que)[^.,]{0,20} (?:cancel|anul)\w*|non (?:possiamo|posso|puo|e possibile|serve|occorre|deve)[^.,]{0,20} (?:annull|cancell)\w*`,
  raw`(?:不能|无法|不可以|没法|不用|无需|不必)[^,,。]{0,6}取消|取消不了|(?:キャンセル|取り消し)[^。、]{0,12}(?:できません|でき(?:かね|ない)|不要|いたしかね|お受けでき)`,
);

/** Until then it is free: a possibility named, nothing asked. */
const mayCancel = idea(
  raw`until then|at any time|you (?:can|may)[^.,?]{0,30} free|bis dahin|jederzeit|(?:konnen|durfen) sie[^.,?]{0,20} (?:kostenlos|kostenfrei)|d'ici la|a tout moment|vous pouvez (?:l')?annuler[^.,?]{0,12} (?:sans frais|gratuitement)|hasta entonces|en cualquier momento|fino ad allora|in qualsiasi momento`,
  raw`在(?:那|此)之前|随时(?:可以)?取消|可(?:以)?免费取消|それまで|いつでも`,
);

const breaches: readonly Breach[] = [
  { all: [cancel, asksBuyer], within: 70, unless: [buyersWish, noCancelling, mayCancel] },
];

/** Asks the buyer to cancel when the buyer did not ask for it. */
export const findAskCancel = (reply: ReplyText): Span[] => findBreaches(reply, breaches);

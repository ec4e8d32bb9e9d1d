/** What a label adds before or behind a buyer's name, how a company's name ends, and what in the page's head is none. */
export const nameWords = {
  before:
    /^(amazon[- ])?(customer|buyer|käufer(in)?|kunde|kundin|acheteur|client|comprador|cliente|acquirente|koper|klant|kupując\p{L}+|klient(em|ką)?|köpare[n]?|kund|alıcı|买家|買家|购买者|購入者|المشتري)\s*[:：]?\s+/iu,
  behind:
    /\s+(wrote|said|replied|sent|says|asked|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał(\(a\)|a)?|skrev|yazdı)$|\s*(写道|說|说)$/i,
  companyForm:
    /(\b(gmbh|ltd|limited|llc|inc|s\.?a\.?r\.?l|s\.?r\.?l|s\.?l|b\.?v|sp\. z o\.o|ab|co\., ltd|pvt)\.?|有限公司|株式会社)$/i,
  notNames:
    /^(sign out|log out|settings|account info|seller central|help|search|switch|select|store|account|edit|menu|my account|user permissions)$/i,
} as const;

/** How many pages, rows or messages there are, and filters that hide some. */
export const countWords = {
  pages:
    /(?:page|seite|page|página|pagina|strona|sida|sayfa|صفحة)\s*\d+\s*(?:of|von|sur|de|di|van|z|av|\/|من)\s*(\d+)|第\s*\d+\s*(?:页|頁|ページ)?\s*[/,，、]?\s*(?:共|全)\s*(\d+)\s*(?:页|頁|ページ)/i,
  counted:
    /(\d+)(?:\s*[-–]\s*\d+)?\s*(?:of|von|sur|de|di|van|z|av|من)\s*(?:about|etwa|ca\.?|environ|unos|circa|cerca de|ongeveer|około|cirka)?\s*(\d[\d.,]*)(?!\s*(?:pages|seiten))|(?:共|全)\s*(?:约|約)?\s*(\d+)\s*(?:条|件|个|項|项)/i,
  ofMessages:
    /messag|nachricht|mensaj|mensag|bericht|wiadomo|meddelande|mesaj|رسا(ل|ئ)|消息|讯息|訊息|メッセージ|[条條件]/i,
  filtersOn:
    /filters?\s*\(\s*[1-9]\d*\s*\)|filter\s*\(\s*[1-9]|筛选(条件)?\s*[(（]\s*[1-9]|[1-9]\d* filters? (applied|active|on)/i,
} as const;

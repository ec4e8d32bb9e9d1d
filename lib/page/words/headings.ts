/*
 * Headings by which a page tells what it is and whom it is about, in the languages it is shown in. Words by the project,
 * November 2026.
 */

/** What a sign-in form is headed by. */
export const signInWords =
  /^(sign[- ]?in|log[- ]?in|sign in to seller central|anmelden|einloggen|s['’]identifier|se connecter|iniciar sesión|identifícate|accedi|iniciar sessão|fazer login|inloggen|aanmelden|zaloguj się|logga in|giriş yap|تسجيل الدخول|登录|登入|サインイン|ログイン)$/i;

/** What an account picker is headed by. */
export const accountWords =
  /^(select|choose|switch)( an?| your)? (account|merchant|store|marketplace)s?( and marketplace)?\b.{0,40}$|(konto|händlerkonto) (auswählen|wählen|wechseln)|(sélectionne[zr]|choisi(r|ssez)) (un|votre) compte|(selecciona|elige|seleccione|cambiar)( una| tu| de)? cuenta|(seleziona|scegli) (un |il tuo )?account|(selecione|escolha) (uma |sua )?conta|(selecteer|kies) (een |je )?account|wybierz konto|välj konto|hesap seç|اختر (حساب|الحساب)|选择(一个|您的)?(账户|帐户|账号|店铺|卖家账户)|切换(账户|账号)|選擇帳戶|アカウントを(選択|切り替え)/i;

/** Short texts that name the buyer: 'Send message to Maria'. */
export const namedInText = {
  messageTo:
    /(?:message|nachricht|mensaje|messaggio|mensagem|bericht|wiadomość|meddelande)(?: senden| envoyer)? (?:to|with|from|an|à|a|para|naar|aan|do|till)\s*[:：]?\s+(?<name>\p{L}[\p{L}\p{M}'’. -]{0,40})$/iu,
  conversationWith: /(?:conversation|chat|messages) (?:with|from)\s+(?<name>\p{L}[\p{L}\p{M}'’. -]{0,40})$/iu,
  conversationWithElsewhere:
    /(?:unterhaltung mit|gespräch mit|conversation avec|échange avec|conversación con|conversazione con|conversa com|gesprek met|rozmowa z|konversation med|المحادثة مع|محادثة مع|nachrichten von|messages de|mensajes de|messaggi di|berichten van)\s+(?<name>\p{L}[\p{L}\p{M}'’. -]{0,40})$/iu,
  conversationInTurkish: /^(?<name>\p{L}[\p{L}\p{M}'’.-]{0,40}) ile (?:görüşme|konuşma|sohbet|mesajlaşma)/iu,
  messageToInArabic: /رسالة إلى:?\s+(?<name>\p{L}[\p{L}\p{M} ]{0,30})$/u,
  conversationInChinese: /^(?:与|和)\s*(?<name>[\p{L} ]{1,20}?)\s*的?(?:对话|会话|消息|聊天)/u,
  customer:
    /(?:amazon[- ](?:customer|kunde|käufer)|client amazon|cliente amazon|cliente de amazon|客户|買家|买家)\s+(?<name>\p{L}[\p{L}\p{M}'’.-]{0,30})(?=\s*[(（,:]|$)/iu,
  messageToInChinese: /^(?:向|给)\s*(?<name>[\p{L} ]{1,20}?)\s*发送/u,
  messageToInJapanese: /^(?<name>[\p{L} ]{1,20}?)\s*(?:さん|様)(?:へ|に|との)/u,
} as const;

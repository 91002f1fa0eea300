"""How frames, quoted mails and signatures look in the languages of the marketplaces (INTAKE 5.3)."""

from __future__ import annotations

import re

NAME_WORDS = 6
"""A line of a signature has no more words than this."""

_FRAME = re.compile(r"^\W*-{5,}\s*(\S.*?)\s*-{5,}\W*$")
_BARE = re.compile(
    r"^\s*(?:Begin message / Début du message|End message / Fin du message)\s*$", re.I
)
_START = re.compile(
    r"\b(?:begin message|message ?:|anfang der nachricht|nachricht ?:|inizio messaggio|messaggio ?:"
    r"|d(?:é|e|Ã©)but du message|iniciar mensaje|mensaje ?:|mensagem ?:|iniciar mensagem"
    r"|wiadomość ?:|bericht ?:|meddelande ?:|mesaj ?:)|メッセージ(?:はここから|[:：])",
    re.I,
)
_END = re.compile(
    r"\b(?:end (?:of )?message|ende der nachricht|fine (?:del )?messaggio|fin du message"
    r"|finalizar mensaje|fin del mensaje|encerrar mensagem|mensagem final|koniec wiadomości"
    r"|einde bericht|slut på meddelande)\b|メッセージはここまで",
    re.I,
)
ORIGINAL = re.compile(
    r"^[>\s]*-{2,}\s*(?:original message|original appointment|forwarded message"
    r"|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine"
    r"|message original|message transféré|messaggio originale|messaggio inoltrato"
    r"|mensaje original|mensaje reenviado|mensagem original|oorspronkelijk bericht"
    r"|ursprungligt meddelande|wiadomość oryginalna|元のメッセージ|転送メッセージ)\s*-*\s*$",
    re.I,
)
RULE = re.compile(r"^\s*[-_=*]{3,}\s*$")
_SAID = (
    r"wrote|schrieb|a écrit|ha scritto|escribió|escribio|schreef|skrev|napisał\S*|escreveu"
    r"|のメール|さんが書きました|が書きました|書きました|様"
)
WROTE = re.compile(
    rf"^[>\s]*(?=.{{6,240}}$)(?=.*\d)(?:on|am|le|il(?: giorno)?|el|op|den|w dniu|em|\d).*?"
    rf"(?:{_SAID}).{{0,90}}:\s*$"
    r"|^[>\s]*\d{4}[年/-]\d{1,2}[月/-]\d{1,2}.*(?:<[^<>\s]+@[^<>\s]+>|のメール)\s*[:：]\s*$"
    r"|^[>\s]*.{0,80}<[^<>\s]+@[^<>\s]+>\s*(?:wrote|schrieb|a écrit|ha scritto|escribió)?\s*:\s*$",
    re.I,
)
MAIL_FIELD = re.compile(
    r"^[>\s*]*(?:from|sent|to|cc|subject|date|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet"
    r"|da|inviato|a|oggetto|data|enviado|para|asunto|fecha|assunto|van|verzonden|aan|onderwerp"
    r"|från|skickat|till|ämne|od|wysłano|do|temat|差出人|送信日時|宛先|件名|送信者|日時)\*?\s*[:：]",
    re.I,
)
QUOTED = re.compile(r"^\s*(?:>|&gt;)")
NOTICE = re.compile(
    r"(?:du hast|sie haben) eine nachricht erhalten|you have received a message"
    r"|vous avez reçu un message|hai ricevuto un messaggio|has recibido un mensaje"
    r"|você recebeu uma mensagem|メッセージを受信しました",
    re.I,
)
HEADING = re.compile(
    r"^\s*(?:message|nachricht|messaggio|mensaje|mensagem|メッセージ)\s*[:：]\s*$", re.I
)
FOOTER = re.compile(
    r"war diese e-mail hilfreich|was this e-?mail helpful|cet e-mail vous a-t-il été utile"
    r"|no-response-needed|\[commMgrTok:|\bSPC-\w+Amazon-\d+",
    re.I,
)
SIGNATURE = re.compile(r"^\s*(?:--|—|__)\s*$")
SENT_FROM = re.compile(
    r"^\s*(?:sent (?:from|via|with) (?:my )?\S+.{0,40}|get outlook for .{2,20}"
    r"|(?:von|vom) mein\w* \S+.{0,20} gesendet.{0,30}|gesendet (?:von|mit|über) .{2,50}"
    r"|diese nachricht wurde (?:von|mit) .{2,40} gesendet.{0,10}"
    r"|envoyé (?:de|depuis|à partir d) ?.{2,40}|télécharger outlook .{2,30}"
    r"|inviato (?:da|dal|con) .{2,40}|scarica outlook .{2,20}"
    r"|enviado (?:desde|do|a partir) .{2,40}|obtener outlook .{2,20}"
    r"|verstuurd vanaf .{2,40}|skickat från .{2,40}|wysłan\w+ z .{2,40}"
    r"|.{0,20}から送信.{0,10}|iphoneより)\s*$",
    re.I,
)
CLOSING = re.compile(
    r"^\s*(?:(?:with )?(?:kind|best|warm|many) (?:regards|wishes)|regards|(?:yours )?sincerely"
    r"|yours (?:truly|faithfully|sincerely)|cheers|thanks and regards|respectfully"
    r"|mit (?:freundlichen|freundlichem|besten|lieben|herzlichen) gr(?:ü|ue)(?:ß|ss)en?"
    r"|(?:freundliche|beste|liebe|viele|herzliche|schöne) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|hochachtungsvoll"
    r"|(?:bien )?cordialement|bien à vous|cdlt|sincères salutations|salutations(?: distinguées)?"
    r"|cordiali saluti|distinti saluti|cordialmente|(?:tanti )?saluti|in fede"
    r"|(?:un |cordiales )?saludos?(?: cordiales)?|atentamente|atte|un cordial saludo"
    r"|met vriendelijke groet(?:en)?|mvg|(?:med )?vänliga? hälsning(?:ar)?|mvh"
    r"|z poważaniem|pozdrawiam(?: serdecznie)?|atenciosamente|cumprimentos|敬具|以上)\s*[,.!]?\s*$",
    re.I,
)
GOES_ON = re.compile(
    r"[?]|^\s*(?:p\.?\s?s\.?|nb|n\.b\.|edit|update|追伸)\b|[a-zß-ÿ]{2,}[.!]\s*$", re.I
)
DISCLAIMER = re.compile(
    r"this (?:e-?mail|message) (?:and any|is|may be|contains).{0,60}(?:confidential|intended|privileged)"
    r"|diese e-?mail (?:enthält|ist|und).{0,60}vertraulich"
    r"|ce (?:message|courriel|mail).{0,80}confidentiel"
    r"|questo messaggio.{0,80}(?:riservat|confidenzial)"
    r"|este (?:mensaje|correo).{0,80}confidencial"
    r"|このメール.{0,40}機密",
    re.I,
)
LINK = re.compile(r"https?://\S+|\bwww\.\S+", re.I)


def frame(line: str) -> bool:
    """Whether the line is a mark of a frame: dashes around words, no quoted mail's headline."""
    if _BARE.match(line):
        return True
    return bool(_FRAME.match(line)) and not ORIGINAL.match(line)


def starts_frame(line: str) -> bool:
    """Whether the mark's words say that a frame begins here."""
    return bool(_START.search(line)) and not ends_frame(line)


def ends_frame(line: str) -> bool:
    """Whether the mark's words say that a frame ends here."""
    return bool(_END.search(line)) and not line.strip().lower().startswith("begin")

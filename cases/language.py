"""Which language a short text is written in: script first, then common words.

Made for buyers' and sellers' messages, not for literature: a text without any word of a known
language ("1", "ok 👍", an order number) has no language.
"""

from __future__ import annotations

import re
from functools import cache

LANGUAGES = ("en", "de", "fr", "it", "es", "ja", "nl", "sv", "pl", "pt", "tr", "ar")
"""Codes that `detect` can answer with."""

_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0620-\u064a]")
_LATIN = re.compile(r"[a-z\u00df-\u024f]", re.IGNORECASE)
_OTHER = re.compile(
    r"[\u0370-\u03ff\u0400-\u052f\u0590-\u05ff\u0e00-\u0e7f\u0900-\u097f\uac00-\ud7af]"
)
# Characters of Chinese that Japanese does not use.
_CHINESE = re.compile(
    "[\u8fd9\u4eec\u4e3a\u8d27\u53d1\u8fd8\u6ca1\u5417\u5427\u4f60\u60a8\u7684\u4e86\u5462\u8ba2"
    "\u5355\u9000\u4ec0\u4e48\u7b49\u5230\u662f\u6211\u8acb\u61c9\u8a02\u55ae\u9019\u70ba\u767c]"
)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_SIGNS = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "pl": "łążśźćńę",
    "sv": "å",
    "tr": "ışğİ",
    "fr": "œêëîû",
}

_ENOUGH = 1000  # characters that settle the question
_LEAST_SCORE = 0.2

_WORDS = {
    "en": """
        the and is are was were have has had not you your yours my our ours we they this that
        these those with from for but when where what which who how why please thank thanks
        hello hi dear order item package parcel refund return returned received receive arrived
        broken damaged missing lost want would like could should can't cannot don't didn't
        doesn't isn't it's i'm i've you're we'll will never still yet been it of to in on at by
        or if so me us him her there here about any some no yes sorry money back send sent
        delivery delivered tracking late wrong does did do be as an only just than then because
        until after before day days week yesterday today tomorrow help need working works work
        stopped cancel address change second first option choose great good bad regards
        sincerely ordered bought new one two replacement invoice manual cancellation product
        device instructions someone everything nothing very much more parcel's item's ok'd gave
        got hasn't haven't wasn't won't asap box colour color size
    """,
    "de": """
        der die das den dem des ein eine einen einem einer und ist sind war waren nicht ich du
        sie wir ihr mein meine meinen meiner dein deine ihre ihren ihrem ihrer unser unsere
        unseren mit von für auf aus bei nach zu zum zur im am an wenn wo was wer wie warum wann
        bitte danke hallo guten tag sehr geehrte geehrter bestellung artikel paket sendung
        erstattung rückgabe geld zurück angekommen erhalten kaputt beschädigt defekt fehlt
        fehlen verloren möchte will kann können könnte habe haben hat hatte wurde werden wird
        noch schon kein keine keinen auch oder aber weil dass daß bis es er mir mich uns ihnen
        dir dich man nur mehr wieder heute morgen gestern lieferung geliefert falsch falsche
        stornieren adresse ändern grüße grüßen freundlichen vielen dank ja nein leider immer
        seit über unter vom ins durch gegen ohne diese dieser dieses so als um sich sein bin
        hier da gut schlecht funktioniert geht ersatz umtauschen zurückschicken zweite erste
        nehme option woche tage tagen erreichen rückerstattung rückerstatten retoure kaputtes
        defekte beschädigte stornierung ware gerät rechnung anleitung passt mal doch alles paar
        möglich bereits erst anderen gekommen kaputter
    """,
    "fr": """
        le la les un une des du de et est sont était pas ne je tu il elle nous vous ils mon ma
        mes votre vos notre nos son sa ses avec pour dans sur par mais ou où que qui quoi quand
        comment pourquoi s'il plaît merci bonjour bonsoir madame monsieur commande article colis
        remboursement remboursé rembourser retour reçu recevoir arrivé cassé abîmé endommagé
        défectueux manque manquant perdu veux voudrais souhaite souhaiterais peux pouvez
        pourriez ai as avons avez ont été être avoir encore toujours jamais rien plus au aux ce
        cet cette ces c'est j'ai n'ai n'est qu'il d'un d'une l'article l'adresse livraison livré
        mauvais annuler adresse changer cordialement oui non aujourd'hui hier demain jour jours
        semaine déjà si en se me te fonctionne marche échange remplacement deuxième premier bien
        très suis sans depuis après avant chez leur y cela ça même tout faire remboursez facture
        notice annulation produit appareil taille couleur quelqu'un trop svp stp cassée livrée
        reçue commandé aucun aucune nouvelle nouvelles
    """,
    "it": """
        il lo la gli le un uno una dei delle della dello del di da e è sono era non io tu lui
        lei noi voi loro mio mia miei mie tuo suo sua vostro vostra nostro nostra con per nel
        nella nello su sul sulla tra ma o dove che chi cosa quando come perché prego grazie
        buongiorno buonasera salve ciao gentile ordine articolo pacco spedizione rimborso
        rimborsare reso restituire ricevuto ricevere arrivato arrivata rotto rotta danneggiato
        difettoso manca mancante perso smarrito voglio vorrei posso potete può potrebbe ho hai
        ha abbiamo avete hanno stato stata essere avere ancora sempre mai niente più al alla
        allo ai alle questo questa questi c'è l'ordine l'articolo l'ho dell'ordine consegna
        consegnato sbagliato annullare indirizzo cambiare saluti cordiali sì no oggi ieri domani
        giorno giorni settimana già se mi ti ci vi si funziona sostituzione secondo primo bene
        molto senza dopo prima anche solo però invece quello soldi indietro fattura istruzioni
        annullamento prodotto apparecchio taglia colore qualcuno tutto tutti troppo rotti
        arrivati consegnata ricevuta ordinato nessuno nessuna nuovo nuova rimborsatemi pure
    """,
    "es": """
        el la los las un una unos unas del de y es son era fue no yo tú él ella nosotros usted
        ustedes mi mis tu su sus nuestro nuestra con por para en sobre pero o dónde donde que
        qué quién cuándo cuando cómo como porque gracias hola buenos buenas días tardes estimado
        pedido artículo paquete envío reembolso reembolsar devolución devolver recibido recibir
        llegado llegó roto rota dañado defectuoso falta faltan perdido quiero quisiera querría
        puedo pueden podría he has ha hemos han estado ser estar haber todavía aún siempre nunca
        nada más al este esta estos esto está están me te se nos le les lo si sí entrega
        entregado equivocado cancelar dirección cambiar saludos favor hoy ayer mañana día semana
        ya funciona cambio segundo primero bien muy sin desde después antes también sólo solo
        dinero vuelta hay tengo tiene hace quedo factura instrucciones cancelación producto
        aparato talla color alguien todo todos demasiado rotos llegaron entregada recibida
        pedida ninguno ninguna nuevo nueva reembolsen devuélvanme
    """,
    "nl": """
        de het een en is zijn was waren niet ik jij je u wij we jullie mijn uw jouw onze ons met
        van voor op uit bij naar te ten maar of waar wat wie hoe waarom wanneer alstublieft
        alsjeblieft bedankt dank hallo beste geachte goedendag bestelling artikel pakket zending
        terugbetaling retour retourneren geld terug ontvangen aangekomen kapot beschadigd defect
        ontbreekt kwijt verloren wil zou graag kan kunt kunnen heb heeft hebben had werd worden
        wordt nog al geen ook omdat dat dit deze die als er mij me hem haar hier daar vandaag
        morgen gisteren levering geleverd verkeerd annuleren adres wijzigen groeten vriendelijke
        ja nee helaas altijd sinds week dagen werkt goed tweede eerste nieuwe factuur
        handleiding annulering product apparaat maat kleur iemand alles niets veel nieuw
        mijnheer mevrouw hoi
    """,
    "sv": """
        och är var inte jag du ni vi de det den ett en min mitt mina din ditt er ert vår vårt
        med från för på av till om men eller vad vem hur varför när tack hej snälla beställning
        beställningen artikel paket paketet försändelse återbetalning retur returnera pengar
        tillbaka fått mottagit kommit trasig trasigt skadad skadat saknas borta förlorat vill
        skulle kan kunde har hade blev blir ännu redan ingen inget också eftersom att som så mig
        oss här där idag imorgon igår leverans levererat levererad fel avbeställa adress ändra
        hälsningar vänliga ja nej tyvärr alltid sedan vecka dagar fungerar bra andra första ny
        nya byta faktura bruksanvisning avbokning produkt apparat storlek färg någon allt mycket
        hejsan
    """,
    "pl": """
        i jest są był była było nie ja ty on ona my wy mój moja moje twój pan pani państwo nasz
        nasza z ze od dla na w we do po przy ale lub albo gdzie co kto jak dlaczego kiedy proszę
        dziękuję dzień dobry witam zamówienie zamówienia artykuł paczka paczki przesyłka
        przesyłki zwrot zwrócić pieniądze pieniędzy otrzymałem otrzymałam dotarła dotarło dotarł
        uszkodzony uszkodzona zepsuty brakuje brak zgubiona chcę chciałbym chciałabym mogę może
        można mam ma mają został została jeszcze już żaden też ponieważ że to ten ta te się mi
        mnie nam tu tam dzisiaj dziś jutro wczoraj dostawa dostarczona zły anulować adres
        zmienić pozdrawiam tak niestety zawsze tydzień dni działa dobrze drugi pierwszy nowy
        wymiana faktura instrukcja anulowanie produkt urządzenie rozmiar kolor ktoś wszystko nic
        bardzo cześć
    """,
    "pt": """
        o os um uma uns umas do da dos das de e é são era foi não eu você ele ela nós vocês meu
        minha meus seu sua nosso nossa com por para em no na nos nas sobre mas ou onde que quem
        quando como porque obrigado obrigada olá bom dia boa tarde prezado pedido artigo produto
        pacote encomenda envio reembolso reembolsar devolução devolver recebi receber recebido
        chegou quebrado quebrada danificado defeito falta faltando perdido quero queria gostaria
        posso pode podem poderia tenho tem temos ser estar ainda sempre nunca nada mais ao à
        este esta isto isso está estão me se lhe sim entrega entregue errado cancelar endereço
        mudar cumprimentos favor hoje ontem amanhã semana já funciona troca segundo primeiro bem
        muito sem desde depois antes também só dinheiro volta até fatura manual cancelamento
        aparelho tamanho cor alguém tudo cadê oi reembolsem
    """,
    "tr": """
        ve bir bu şu o ben sen biz siz benim senin bizim sizin ile için ama veya nerede ne kim
        nasıl neden zaman lütfen teşekkürler teşekkür ederim merhaba sayın sipariş siparişim
        siparişimi ürün ürünü paket kargo kargom iade para paramı geri aldım gelmedi geldi kırık
        hasarlı bozuk eksik kayıp istiyorum isterim olabilir mi mı var yok değil daha hala henüz
        çok da de ki gibi kadar bugün yarın dün teslimat teslim edildi yanlış iptal adres adresi
        değiştirmek saygılar evet hayır maalesef hafta gün çalışmıyor çalışıyor iyi ikinci
        birinci yeni değişim fatura kılavuz iptali cihaz beden renk biri her şey hiç
    """,
}


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each word with its languages; a word of several languages says less about each."""
    owners: dict[str, list[str]] = {}
    for language, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            owners.setdefault(word, []).append(language)
    return {
        word: tuple((language, 1 / len(languages) ** 2) for language in languages)
        for word, languages in owners.items()
    }


def detect(text: str) -> str | None:
    """The language of a text as a code of `LANGUAGES`, None when its words do not tell."""
    if _KANA.search(text):
        return "ja" if _mostly(_KANA, _HAN, text) else _by_words(text)
    if _OTHER.search(text) and len(_OTHER.findall(text)) > len(_LATIN.findall(text)):
        return None
    if _ARABIC.search(text) and len(_ARABIC.findall(text)) > len(_LATIN.findall(text)):
        return "ar"
    han = len(_HAN.findall(text))
    if han and han * 3 > len(_LATIN.findall(text)):
        return None if _CHINESE.search(text) or han < 2 else "ja"
    return _by_words(text)


def _mostly(first: re.Pattern[str], second: re.Pattern[str], text: str) -> bool:
    own = len(first.findall(text)) + len(second.findall(text))
    return own * 3 > len(_LATIN.findall(text))


def _by_words(text: str) -> str | None:
    text = text[:_ENOUGH].replace("\u2019", "'")
    scores = dict.fromkeys(LANGUAGES, 0.0)
    weights = _weights()
    for word in _WORD.findall(text.lower()):
        for part in (word, *word.split("'")) if "'" in word else (word,):
            for language, weight in weights.get(part, ()):
                scores[language] += weight
    for language, signs in _SIGNS.items():
        scores[language] += sum(sign in text for sign in signs)
    (second, _), (score, best) = sorted((score, language) for language, score in scores.items())[
        -2:
    ]
    return best if score >= _LEAST_SCORE and score > second else None

"""The marketplaces the sandbox knows, and what is usual in each."""

from typing import NamedTuple


class Marketplace(NamedTuple):
    """One Amazon marketplace, with a plausible buyer for orders that name none."""

    code: str
    id: str
    """Amazon's marketplace id."""
    currency: str
    language: str
    """The language that most buyers write, ISO 639-1."""
    country: str
    """ISO 3166 country code of addresses; differs from `code` for the United Kingdom."""
    domain: str
    """What follows `amazon.` in web and mail addresses."""
    carrier: str
    buyer: str
    street: str
    city: str
    region: str
    """State or province; empty where addresses name none."""
    postal_code: str

    @property
    def site(self) -> str:
        """Name as buyers know it, such as `Amazon.de`."""
        return f"Amazon.{self.domain}"

    @property
    def locale(self) -> str:
        """Language tag as the Messaging attributes tell it, such as `de-DE`."""
        return f"{self.language}-{self.country}"

    @property
    def relay_domain(self) -> str:
        """Mail domain of the buyers' relay addresses."""
        return f"marketplace.amazon.{self.domain}"


_TABLE = """
US|ATVPDKIKX0DER|USD|en|US|com|UPS|Jordan Miller|1200 Pine Street|Seattle|WA|98101
CA|A2EUQ1WTGCTBG2|CAD|en|CA|ca|Canada Post|Avery Martin|88 Bloor Street West|Toronto|ON|M5S 1M5
MX|A1AM78C64UM0Y8|MXN|es|MX|com.mx|Estafeta|Lucía Hernández|Avenida Juárez 50|Puebla|PUE|72000
BR|A2Q3Y263D00KWC|BRL|pt|BR|com.br|Correios|Mariana Souza|Rua Augusta 1200|São Paulo|SP|01304-001
UK|A1F83G8C2ARO7P|GBP|en|GB|co.uk|Royal Mail|Oliver Clarke|14 King Street|Manchester||M2 4LQ
DE|A1PA6795UKMFR9|EUR|de|DE|de|DHL|Anna Schneider|Lindenstraße 7|Berlin||10969
FR|A13V1IB3VIYZZH|EUR|fr|FR|fr|Colissimo|Camille Laurent|12 rue de la Paix|Paris||75002
IT|APJ6JRA9NG5V4|EUR|it|IT|it|Poste Italiane|Giulia Rossi|Via Roma 21|Torino|TO|10123
ES|A1RKKUPIHCS9HS|EUR|es|ES|es|Correos|Carmen García|Calle Mayor 8|Madrid||28013
NL|A1805IZSGTT6HS|EUR|nl|NL|nl|PostNL|Sanne de Vries|Keizersgracht 100|Amsterdam||1015 CV
SE|A2NODRKZP88ZB9|SEK|sv|SE|se|PostNord|Elsa Lindberg|Storgatan 5|Stockholm||114 55
PL|A1C3SOZRARQ6R3|PLN|pl|PL|pl|InPost|Zofia Nowak|ul. Piękna 3|Warszawa||00-539
BE|AMEN7PMS3EDWL|EUR|nl|BE|com.be|bpost|Emma Peeters|Meir 40|Antwerpen||2000
IE|A28R8C7NBKEWEA|EUR|en|IE|ie|An Post|Aoife Murphy|9 Grafton Street|Dublin||D02 X285
TR|A33AVAJ2PDY3EV|TRY|tr|TR|com.tr|Yurtiçi Kargo|Elif Kaya|İstiklal Caddesi 60|İstanbul||34430
AE|A2VIGQ35RCS4UG|AED|en|AE|ae|Aramex|Fatima Al Mansoori|Al Wasl Road 18|Dubai||00000
SA|A17E79C6D8DWNP|SAR|ar|SA|sa|SMSA|Noura Al Qahtani|King Fahd Road 200|Riyadh||12271
EG|ARBP9OOSHTCHU|EGP|ar|EG|eg|Bosta|Mona Hassan|26 July Street 15|Cairo||11511
IN|A21TJRUUN4KGV|INR|en|IN|in|Blue Dart|Priya Sharma|MG Road 42|Bengaluru|Karnataka|560001
JP|A1VC38T7YXB528|JPY|ja|JP|co.jp|ヤマト運輸|佐藤 花子|神南1-2-3|渋谷区|東京都|150-0041
AU|A39IBJ37TRP1C6|AUD|en|AU|com.au|Australia Post|Chloe Nguyen|77 George Street|Sydney|NSW|2000
SG|A19VAU5U5O7RUS|SGD|en|SG|sg|SingPost|Wei Ling Tan|10 Orchard Road|Singapore||238841
ZA|AE08WJ6YKNBMC|ZAR|en|ZA|co.za|The Courier Guy|Lerato Dlamini|5 Long Street|Cape Town||8001
"""


def _read(line: str) -> Marketplace:
    return Marketplace(**dict(zip(Marketplace._fields, line.split("|"), strict=True)))


ALL = tuple(_read(line) for line in _TABLE.strip().splitlines())
"""Every marketplace, in the order of the event envelope's list of country codes."""

_BY_NAME = {name: m for m in ALL for name in (m.code, m.id)} | {
    m.country: m for m in ALL if m.country != m.code
}


def find(name: str) -> Marketplace | None:
    """Look a marketplace up by country code or Amazon's id; None if there is none."""
    return _BY_NAME.get(name) or _BY_NAME.get(name.upper())


def decimals(currency: str) -> int:
    """Say how many decimals amounts of a currency have."""
    return 0 if currency == "JPY" else 2

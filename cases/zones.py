"""Time zones by address: country, state or province, and postcode where those two do not decide.

A state that spans two zones counts for the one nearly all of its people live in, unless the
postcode says otherwise. Countries that span several zones and whose state is missing or unknown
give nothing: the caller falls back to the marketplace's zone.
"""

import re
import unicodedata
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SINGLE = {
    "AD": "Europe/Andorra",
    "AE": "Asia/Dubai",
    "AR": "America/Argentina/Buenos_Aires",
    "AT": "Europe/Vienna",
    "BE": "Europe/Brussels",
    "BG": "Europe/Sofia",
    "BH": "Asia/Bahrain",
    "CH": "Europe/Zurich",
    "CN": "Asia/Shanghai",
    "CO": "America/Bogota",
    "CY": "Asia/Nicosia",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "EE": "Europe/Tallinn",
    "EG": "Africa/Cairo",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "GG": "Europe/Guernsey",
    "GR": "Europe/Athens",
    "HK": "Asia/Hong_Kong",
    "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest",
    "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem",
    "IM": "Europe/Isle_of_Man",
    "IN": "Asia/Kolkata",
    "IS": "Atlantic/Reykjavik",
    "IT": "Europe/Rome",
    "JE": "Europe/Jersey",
    "JO": "Asia/Amman",
    "JP": "Asia/Tokyo",
    "KR": "Asia/Seoul",
    "KW": "Asia/Kuwait",
    "LB": "Asia/Beirut",
    "LI": "Europe/Vaduz",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "MA": "Africa/Casablanca",
    "MC": "Europe/Monaco",
    "MT": "Europe/Malta",
    "MY": "Asia/Kuala_Lumpur",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "NZ": "Pacific/Auckland",
    "OM": "Asia/Muscat",
    "PH": "Asia/Manila",
    "PL": "Europe/Warsaw",
    "PR": "America/Puerto_Rico",
    "PT": "Europe/Lisbon",
    "QA": "Asia/Qatar",
    "RO": "Europe/Bucharest",
    "RS": "Europe/Belgrade",
    "SA": "Asia/Riyadh",
    "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore",
    "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava",
    "SM": "Europe/San_Marino",
    "TH": "Asia/Bangkok",
    "TR": "Europe/Istanbul",
    "TW": "Asia/Taipei",
    "UA": "Europe/Kyiv",
    "VN": "Asia/Ho_Chi_Minh",
    "ZA": "Africa/Johannesburg",
}

# Zone -> the states in it, by their postal codes.
STATES: dict[str, dict[str, str]] = {
    "US": {
        "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
        "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
        "America/Denver": "CO MT NM UT WY",
        "America/Boise": "ID",
        "America/Phoenix": "AZ",
        "America/Los_Angeles": "CA NV OR WA",
        "America/Anchorage": "AK",
        "Pacific/Honolulu": "HI",
        "America/Puerto_Rico": "PR VI",
        "Pacific/Guam": "GU MP",
        "Pacific/Pago_Pago": "AS",
    },
    "CA": {
        "America/Vancouver": "BC",
        "America/Edmonton": "AB NT",
        "America/Regina": "SK",
        "America/Winnipeg": "MB",
        "America/Toronto": "ON QC",
        "America/Moncton": "NB",
        "America/Halifax": "NS PE",
        "America/St_Johns": "NL",
        "America/Whitehorse": "YT",
        "America/Iqaluit": "NU",
    },
    "AU": {
        "Australia/Sydney": "NSW ACT",
        "Australia/Melbourne": "VIC",
        "Australia/Brisbane": "QLD",
        "Australia/Adelaide": "SA",
        "Australia/Perth": "WA",
        "Australia/Hobart": "TAS",
        "Australia/Darwin": "NT",
    },
    "BR": {
        "America/Sao_Paulo": "AL AP BA CE DF ES GO MA MG PA PB PE PI PR RJ RN RS SC SE SP TO",
        "America/Manaus": "AM",
        "America/Boa_Vista": "RR",
        "America/Porto_Velho": "RO",
        "America/Cuiaba": "MT",
        "America/Campo_Grande": "MS",
        "America/Rio_Branco": "AC",
    },
    "MX": {
        "America/Mexico_City": (
            "AGU CAM CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NLE OAX PUE QUE SLP TAB TAM "
            "TLA VER YUC ZAC"
        ),
        "America/Tijuana": "BCN",
        "America/Mazatlan": "BCS NAY SIN",
        "America/Chihuahua": "CHH",
        "America/Hermosillo": "SON",
        "America/Cancun": "ROO",
    },
}

STATE_NAMES: dict[str, dict[str, str]] = {
    "US": {
        "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA",
        "colorado": "CO", "connecticut": "CT", "delaware": "DE", "district of columbia": "DC",
        "washington dc": "DC", "florida": "FL", "georgia": "GA", "guam": "GU", "hawaii": "HI",
        "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS",
        "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA",
        "michigan": "MI", "minnesota": "MN", "mississippi": "MS", "missouri": "MO",
        "montana": "MT", "nebraska": "NE", "nevada": "NV", "new hampshire": "NH",
        "new jersey": "NJ", "new mexico": "NM", "new york": "NY", "north carolina": "NC",
        "north dakota": "ND", "ohio": "OH", "oklahoma": "OK", "oregon": "OR",
        "pennsylvania": "PA", "puerto rico": "PR", "rhode island": "RI", "south carolina": "SC",
        "south dakota": "SD", "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT",
        "virginia": "VA", "washington": "WA", "west virginia": "WV", "wisconsin": "WI",
        "wyoming": "WY",
    },
    "CA": {
        "alberta": "AB", "british columbia": "BC", "colombie britannique": "BC", "manitoba": "MB",
        "new brunswick": "NB", "nouveau brunswick": "NB", "newfoundland and labrador": "NL",
        "newfoundland": "NL", "northwest territories": "NT", "nova scotia": "NS",
        "nouvelle ecosse": "NS", "nunavut": "NU", "ontario": "ON", "prince edward island": "PE",
        "quebec": "QC", "saskatchewan": "SK", "yukon": "YT",
    },
    "AU": {
        "australian capital territory": "ACT", "new south wales": "NSW",
        "northern territory": "NT", "queensland": "QLD", "south australia": "SA",
        "tasmania": "TAS", "victoria": "VIC", "western australia": "WA",
    },
    "BR": {
        "acre": "AC", "alagoas": "AL", "amapa": "AP", "amazonas": "AM", "bahia": "BA",
        "ceara": "CE", "distrito federal": "DF", "espirito santo": "ES", "goias": "GO",
        "maranhao": "MA", "mato grosso": "MT", "mato grosso do sul": "MS", "minas gerais": "MG",
        "para": "PA", "paraiba": "PB", "parana": "PR", "pernambuco": "PE", "piaui": "PI",
        "rio de janeiro": "RJ", "rio grande do norte": "RN", "rio grande do sul": "RS",
        "rondonia": "RO", "roraima": "RR", "santa catarina": "SC", "sao paulo": "SP",
        "sergipe": "SE", "tocantins": "TO",
    },
    "MX": {
        "aguascalientes": "AGU", "baja california": "BCN", "baja california sur": "BCS",
        "campeche": "CAM", "chiapas": "CHP", "chihuahua": "CHH", "ciudad de mexico": "CMX",
        "coahuila": "COA", "colima": "COL", "durango": "DUR", "estado de mexico": "MEX",
        "guanajuato": "GUA", "guerrero": "GRO", "hidalgo": "HID", "jalisco": "JAL",
        "mexico": "MEX", "michoacan": "MIC", "morelos": "MOR", "nayarit": "NAY",
        "nuevo leon": "NLE", "oaxaca": "OAX", "puebla": "PUE", "queretaro": "QUE",
        "quintana roo": "ROO", "san luis potosi": "SLP", "sinaloa": "SIN", "sonora": "SON",
        "tabasco": "TAB", "tamaulipas": "TAM", "tlaxcala": "TLA", "veracruz": "VER",
        "yucatan": "YUC", "zacatecas": "ZAC",
    },
}  # fmt: skip

# Postcodes that lie in another zone than their state or country: (prefixes, zone).
POSTCODES: dict[str, tuple[tuple[str, str], ...]] = {
    "US": (
        ("324 325", "America/Chicago"),  # Florida's panhandle
        ("420 421 422 423 424", "America/Chicago"),  # western Kentucky
        ("463 464 476 477", "America/Chicago"),  # Gary and Evansville, Indiana
        ("373 374 376 377 378 379", "America/New_York"),  # eastern Tennessee
        ("798 799 885", "America/Denver"),  # El Paso, Texas
        ("577", "America/Denver"),  # Rapid City, South Dakota
        ("586", "America/Denver"),  # Dickinson, North Dakota
        ("693", "America/Denver"),  # western Nebraska
        ("835 838", "America/Los_Angeles"),  # northern Idaho
        ("979", "America/Boise"),  # Malheur County, Oregon
    ),
    "AU": (("2880", "Australia/Broken_Hill"),),
    "ES": (("35 38", "Atlantic/Canary"),),
    "FR": (
        ("971", "America/Guadeloupe"),
        ("972", "America/Martinique"),
        ("973", "America/Cayenne"),
        ("974", "Indian/Reunion"),
        ("976", "Indian/Mayotte"),
    ),
    "PT": (
        ("90 91 92 93 94", "Atlantic/Madeira"),
        ("95 96 97 98 99", "Atlantic/Azores"),
    ),
}

_BY_STATE = {
    country: {state: zone for zone, states in zones.items() for state in states.split()}
    for country, zones in STATES.items()
}
_OTHER_CODES = {"UK": "GB", "USA": "US", "EL": "GR"}


def zone_of_address(country: str, state: str | None, postcode: str | None) -> str | None:
    """Return the IANA zone of an address, or None where it does not tell.

    `country` is an ISO 3166 code (`UK` is taken for `GB`), `state` a postal code or a name in any
    case and with or without accents, alone or as `US-CA`.
    """
    code = country.strip().upper()
    code = _OTHER_CODES.get(code, code)
    digits = re.sub(r"[^A-Z0-9]", "", (postcode or "").upper())
    for prefixes, zone in POSTCODES.get(code, ()):
        if digits.startswith(tuple(prefixes.split())):
            return zone
    if code in _BY_STATE:
        return _BY_STATE[code].get(_state_code(code, state or ""))
    return SINGLE.get(code)


@lru_cache(maxsize=512)
def is_zone(name: str) -> bool:
    """Say whether there is an IANA zone of that name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)


def _state_code(country: str, state: str) -> str:
    plain = unicodedata.normalize("NFKD", state).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z]+", " ", plain.lower().replace(".", "")).strip()
    plain = plain.removeprefix(f"{country.lower()} ")
    return STATE_NAMES[country].get(plain, plain.upper())

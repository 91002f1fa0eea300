"""What buyers of this world usually say: quick phrases behind the buttons of the page."""

PHRASES: dict[str, list[tuple[str, str]]] = {
    "de": [
        ("Paket fehlt", "Wo ist mein Paket? Die Sendungsverfolgung zeigt seit Tagen nichts."),
        ("Kaputt", "Der Artikel ist leider zerbrochen angekommen."),
        ("Teil fehlt", "In der Packung fehlt der Deckel."),
        ("Falscher Artikel", "Sie haben mir den falschen Artikel geschickt."),
        ("Zurückgeben", "Der Artikel gefällt mir nicht, ich möchte ihn zurückgeben."),
        ("Stornieren", "Bitte stornieren Sie meine Bestellung."),
        ("Danke", "Vielen Dank, jetzt ist alles in Ordnung."),
    ],
    "en": [
        ("Parcel missing", "Where is my parcel? The tracking has shown nothing for days."),
        ("Broken", "I am sorry to say that the item arrived broken."),
        ("Part missing", "The lid is missing from the box."),
        ("Wrong item", "You sent me the wrong item."),
        ("Return it", "I do not like it and want to return it."),
        ("Cancel", "Please cancel my order."),
        ("Thanks", "Thank you very much, everything is fine now."),
    ],
}
"""Label and text, by language."""

CHOICES = ("1", "2")
"""Answers to numbered choices."""

EVENTS: list[tuple[str, str, dict[str, object]]] = [
    (
        "Return requested",
        "return.requested",
        {"reason_code": "UNWANTED_ITEM", "in_policy": True, "label": "prepaid"},
    ),
    ("Return received", "return.received", {"items": []}),
    (
        "A-to-z claim opened",
        "claim.opened",
        {"reason": "not_received", "respond_by": "48h"},
    ),
    ("Official cancellation", "cancellation.requested", {"via": "official"}),
    (
        "Two-star feedback",
        "feedback.received",
        {"kind": "seller_feedback", "rating": 2, "text": "Slow and unfriendly."},
    ),
]
"""Other things that may happen: label, event type, data."""

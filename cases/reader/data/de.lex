# Deutsch. Schreibweise: cases/reader/lexicon.py. Umlaute gelten auch als ae, oe, ue und ohne Punkte.

= common
der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|ich|du|er|sie|es|wir|ihr|mein|meine|meinen|meiner|dein|ihre|ihren|unser|unsere|mich|mir|dich|ihnen|uns|euch|ist|sind|war|waren|bin|habe|hat|haben|hab|hatte|werden|wird|wurde|kann|können|möchte|nicht|kein|keine|mit|von|für|auf|aus|bei|nach|zu|zum|zur|im|in|am|an|um|wenn|wo|was|wer|wie|warum|wann|bitte|danke|hallo|guten|noch|schon|auch|aber|weil|dass|so|als|bis|nur|mehr|sehr|da|hier|jetzt|dann|doch|mal|vom|über|vor|unter|sich|man|diese|dieser|dieses|damit|also|ganz|gut|viel|leider|wegen

= but
aber|aba|jedoch|sondern|obwohl|allerdings|obgleich|wobei|dabei|trotzdem|während|bloß

= num
dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|vierundzwanzig|dreißig
#
eins|ein|eine|einen|einer|eines|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|1x|2x|3x|4x|5x|6x

= number_1
eins|1te|1ste|1er
= number_2
zwei|zwo|2te|zweier
= number_3
drei|3te
= number_4
vier
= number_5
fünf
= number_6
sechs
= number_7
sieben
= number_8
acht
= number_9
neun

= unit_time
tag*|woche|wochen|monat*|stunde*|jahr*|minuten|min|std|mon

= count
{num} !.1 ({unit_time}|stern|sterne|prozent|mal|v|volt|w|watt|zoll|cm|mm|ml|l|liter|kg|g|gb|tb|uhr|euro|eur|grad|jahre)

= not
nicht|nichts|nie|niemals|nix|kein|keine|keinen|keiner|keinerlei|keines|keinem|keins|niemand|nirgends|nirgendwo|ohne|weder|net|nich|ned|nüscht|niemanden|ned

= parcel_noun
paket*|päckchen|packerl|päckle|sendung|sendungen|lieferung|bestellung|bestellungen|ware|waren|artikel|produkt|post|*paket|*lieferung|*sendung|auftrag|*bestellung|bestelltes|zeug|geschenk

= parcel
{parcel_noun}|sie|er|es|das|die|der|dies|diese|dieses|diesen|gerät|*gerät|alles|davon|irgendwas|buch|tisch|*tisch|handy|schuhe|kleid|jacke|sofa|teppich|uhr|kamera|spielzeug|fahrrad

= arrived
angekommen|angekomen|angekommn|ankam|ankommt|ankommen|gekommen|kommt|kommen|kam|kamen|da !(drin|dabei|drauf)|eingetroffen|eingegangen|geliefert|gelifert|zugestellt|eingelangt|aufgetaucht|hier|übergeben|zugegangen|angeliefert|ausgeliefert|vorgefunden|anzukommen

= received
erhalten|erhielt|erhalte|bekommen|bekam|bekomme|gekriegt|kriege|krieg|gesehen|empfangen|erhaltn|bekomm

= got
erhalten|erhielt|bekommen|bekam|gekriegt|geliefert|geschickt|gesendet|gesandt|zugeschickt|zugesandt|zugesendet|verschickt|versendet|versandt|gekommen|angekommen|kam|kamen|ankam|bekomme|schicken|schickt|schickten|lieferten|liefert|gelandet|drin|drinnen|enthalten|da|ausgepackt|eingepackt|übergeben|im paket|im karton|lag|lagen|in der verpackung|in der schachtel|in der tüte

= ordered
berechnet|in rechnung gestellt|abgerechnet|hätten sein|hätten drin|bestellung steht
bestellt|bestellte|bestellten|gekauft|bezahlt|ausgewählt|gewählt|wollte|wollten|gewünscht|geordert|bestellung war|bestellung über|laut rechnung|laut bestellung|auf der rechnung|brauche|verlangt|hatte ich|statt|anstatt|ausgesucht|sollte|angeklickt

= color
schwarz*|weiß*|weiss*|rot|rote|roter|rotes|roten|blau*|navy|grün*|gelb*|pink*|lila|grau*|braun*|orange|silber*|gold|goldene*|beige|creme|türkis*|rosa|violett*|bordeaux|khaki|anthrazit|transparent|dunkelblau|hellblau

= size
# volt|#v|110 volt|230 volt|#volt|größe #|in größe #|ausgabe von #|die # er
xs|s|m|l|xl|xxl|xxxl|größe *|gr #|*ml|# ml|# l|# liter|*gb|# gb|*tb|# tb|*cm|# cm|# x #|*mm|# mm|# zoll|# kg|*kg|# g|# w|# v|#x#|*mah|größe #|#er

= attribute
{color}|{size}|herren*|damen*|kinder*|jungen*|mädchen*|links*|rechts*|linke|rechte|europäisch*|englisch*|britisch*|deutsch*|amerikanisch*|eu stecker|uk|iphone #|# pro|usb c|taschenbuch|gebunden*|modell *|version *|usb*

= part
*träger|*riemen|trageriemen|regalträger
*schraube*|*kabel|*kabeln|teil|teile|teilen|*einzelteil*|ersatzteil*|kleinteil*|zubehörteil*|*netzteil|netzteil*|*ladegerät|ladegerät*|adapter|*adapter|*stecker|*deckel|*anleitung|anleitungen|*fernbedienung|fernbedienung*|*akku|*batterie|*batterien|*halterung*|halterung*|halter|*halter|haken|griff|griffe|*griff|*griffe|*knopf|knöpfe|rad|räder|*räder|rollen|*rollen|*gurt|*gurte|*filter|düse*|*düse|*düsen|aufsatz|aufsätze|*aufsatz|*aufsätze|zubehör|*zubehör|*schlauch|*schlüssel|werkzeug|*werkzeug|*dübel|*ständer|*fuß|*füße|*beine|*bein|*hülle|*tasche|*beutel|*empfänger|dongle|*bürste*|*klinge|*klingen|*birne|*birnen|leuchtmittel|unterlegscheiben|*muttern|*mutter|*scharnier|*scharniere|*stift|stifte|clip|clips|*klammer|*klammern|*pumpe|*nadel|ring|ringe|*dichtung|*dichtungen|*pedal|*pedale|*stange|*stangen|*leiste|*leisten|*schiene|*schienen|magnet*|aufkleber|*feder|*federn|*linse|speicherkarte|*kette|verbindungsstück*|*brett|*bretter|*böden|*boden|inbus*|beschreibung|*material|manschette|*messer|*rückwand|*sieb|*einsatz|*abdeckung|*kappe|*kappen|*verschluss|trichter|*stöpsel|*propeller|*heringe|heringe|*gestänge|*platte|*platten|*tür|*schublade|*schubladen|*korb|*rost|*tablett|*riemen|*gürtel|*schnur|*seil|*netz|*kissen|*bezug|*aufhängung|*sensor|*dose|*haube|*zange|*pinsel|*schwamm|*karte|*karten|*figur|*figuren|*würfel|*steine|*puzzleteil*|holzdübel|*tüte|*sockel|*verlängerung|exzenter*|*schelle|*schellen|*ventil|*kanister|*stecknuss|*bits|*bit|bohrer|*lasche|*sattel|*klemme|*klemmen|*kopf|*köpfe|montageset|*set|beipack*|*stäbe|*stab|*kelle|*löffel|*becher|*glas

= product
handy|smartphone|kamera|laptop|tablet|uhr|armbanduhr|lampe|kopfhörer|ohrhörer|lautsprecher|wasserkocher|toaster|mixer|staubsauger|bohrmaschine|drucker|tastatur|maus|monitor|fernseher|konsole|spiel|buch|bücher|kleid|hemd|t shirt|shirt|schuhe|schuh|jacke|mantel|hose|jeans|pullover|mütze|tasche|rucksack|koffer|geldbörse|kette|armband|ring|ohrringe|parfüm|creme|shampoo|vitamine|vitamin|stuhl|stühle|tisch|sofa|spiegel|teppich|vase|vasen|tasse|tassen|teller|schüssel|messer|pfanne|topf|flasche|flaschen|zelt|fahrrad|roller|puppe|puzzle|spielzeug|drohne|ventilator|heizung|bügeleisen|föhn|fön|rasierer|zahnbürste|waage|thermometer|router|kissen|decke|matratze|vorhänge|vorhang|handtuch|handtücher|regenschirm|sonnenbrille|brille|gitarre|festplatte|kaffeemaschine|wein|kerze|kerzen|schmuck|hauptartikel|gerät|maschine|artikel|ware|produkt

= work_verb
funktionier*|geht|gehen|ging|läuft|laufen|lief|tut|lädt|laden|aufladen|heizt|heizen|dreht|drehen|reagiert|reagieren|leuchtet|leuchten|startet|starten|schließt|schließen|schliesst|hält|halten|saugt|saugen|kühlt|kühlen|druckt|drucken|pumpt|pumpen|einschalten|anschalten|ausschalten|anmachen|angeht|angehen|springt an|schaltet|misst|mahlt|mahlen|spielt ab|schneidet|schneiden|wärmt|funzt|klappt|anging|rührt|bläst|funkt|dichtet|rastet|sprüht|öffnet|öffnen|bewegt|bewegen|erkennt|kocht|kochen|piept|vibriert|aufnimmt|speichert|sperrt|abschließen|verriegelt|brennt|schäumt|mixt|zeigt .2 an|zeigt|lässt sich .2 (einschalten|anschalten|laden|aufladen|schließen|öffnen|starten|drehen|ausschalten|verstellen)

= now_time
beim ersten *
(erster|ersten|erste) (windstoß|regen|wäsche|ausflug|fahrt|nacht|versuch)
seit (dem wochenende|gestern|letzter woche|heute|montag|dienstag|mittwoch|donnerstag|freitag)
(nach|schon) .2 (zweimaliger|einmaliger|dreimaliger|kurzer) .1 (benutzung|nutzung|gebrauch)
nach .3 {num} .2 {unit_time}
nach .2 (kurzer zeit|wenigen|einem|einer|einmaligem|zweimaligem|dreimaligem|mehrmaligem|ein paar|dem ersten|der ersten|zwei|drei|vier|gerade mal|nur|erster|erstem|# mal|kürzester|weniger) .3
(innerhalb|binnen) .3 {unit_time}
seit .2 (gestern|heute|vorgestern|kurzem|{num} {unit_time}|einigen|ein paar|letzter|letzte|dem wochenende|einer|einem)
(schon|bereits) (nach|beim)
beim (ersten|zweiten|dritten|vierten) .3
(erste|ersten|zweite|zweiten|dritte|dritten) (reise|fahrt|einsatz|benutzung|gebrauch|wäsche|tragen|mal|anwendung|nutzung|tour|betrieb|regen|waschgang|waschen)
(einmal|zweimal|dreimal|viermal|kaum|wenig|# mal|zwei mal|drei mal|ein paar mal|paar mal|erst .2 mal) .3 (benutzt|gebraucht|verwendet|getragen|gewaschen|eingesetzt|in betrieb|in gebrauch|genutzt|angehabt|an|gefahren)
(benutzt|verwendet|getragen|gewaschen|genutzt) .3 (einmal|zweimal|dreimal|# mal|kaum)
(hab|habe|haben|hatte) .2 (das|den|die|es|ihn|sie|ding|gerät) .2 (seit|erst|jetzt|gerade|nun)? .2 {num} {unit_time}
hab .2 ding # tage
(jedes mal|jede nacht|jeden tag|jeden morgen|über nacht|ständig|dauernd|andauernd|immer wieder|immer öfter|plötzlich|auf einmal|inzwischen|von selbst|mitten im|während .2 (betrieb|benutzung|nutzung|gebrauch)|im betrieb|beim (kochen|waschen|fahren|laden|benutzen|schneiden|sitzen|putzen))
(anfangs|zuerst|am anfang|zu beginn) .8
(zwei|drei|vier|# ) (wochen|tage|monate) .3 (super|gut|funktioniert|gelaufen|einwandfrei)
nicht mehr|nimmer

= broken_word
kaputt*|kaput|zerbrochen*|gebrochen*|zerschlagen*|zersplittert*|beschädigt*|beschädigung*|verbeult*|eingedrückt*|eingedellt*|verkratzt*|zerkratzt*|gesprungen*|zersprungen*|abgebrochen*|gerissen|eingerissen|aufgerissen|zerrissen|zerdrückt*|verbogen*|abgeplatzt*|delle|dellen|beule|beulen|kratzer*|riss|risse|sprung|sprünge|scherben|ausgelaufen|zerquetscht*|angeschlagen*|bruch*|macken|macke|transportschaden|transportschäden|schäden|schaden|demoliert*|ramponiert*|geplatzt|angebrochen|hinüber|matsche|glasbruch|zertrümmert*|zermatscht|lädiert|splitter|glassplitter|loch|löcher|defekt*|hin|durchgebrochen|zerstört*|durchnässt|zerfetzt

= arrive_word
angekommen|ankam|ankunft|geliefert|lieferung|erhalten|bekommen|auspacken|ausgepackt|öffnen|geöffnet|aufgemacht|aufmachen|transport*|versand*|paket*|päckchen|karton*|verpackung*|verpackt|zustellung|postbote|bote|paketbote|zusteller|dhl|hermes|dpd|gls|unterwegs|eingetroffen|zugestellt|gekommen|kam|kamen|gerade erst|postweg|übergeben|gelieferte*|erhielt|bekam|anlieferung|kommt an

= child_word
kind|kinder|kindes|kindern|baby|babys|säugling|kleinkind|sohn|tochter|enkel|enkelin|enkelkind|enkelsohn|enkeltochter|neffe|nichte|junge|mädchen|sohnes|kleine|kleiner|kleinen|zwillinge|jährige*

= body
hand|hände|händen|finger|fingern|arm|arme|armen|bein|gesicht|auge|augen|haut|fuß|zeh|daumen|mund|kopf|haare|handgelenk|lippe|zunge|knie|rücken|hals|handfläche|hüfte|schulter|nase

= claim_word
a z|a bis z|a to z|atoz|a2z|a zu z|a und z|a bis zett|az garantie|az antrag

= cancel
stornier*|storno*|storniren|stonier*|annullier*|abbestell*|canceln|cancel|cancelt|gecancelt|cancelled|cancle

= address_word
adress*|anschrift*|lieferadress*|hausnummer*|plz|postleitzahl*|straße|straßenname|straßennummer|lieferanschrift*|versandadress*|stockwerk|wohnungsnummer|rechnungsadress*|lieferort|zustelladress*

= send_back
zurückgeben|zurückschicken|zurücksenden|zurück schicken|zurück senden|zurück geben|retournieren|rücksendung|retoure|rückgabe|umtauschen|umtausch|retour|zurücknehmen|rücknahme|zurück|zurückzugeben|zurückzuschicken|zurückzusenden|rücksende*|rückversand

= weekday
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|gestern|vorgestern|heute|morgen

= unsure
weiß .2 nicht|keine ahnung|unsicher|nicht sicher|vielleicht|was (empfehlen|raten|würden|meinen) sie|überlegen|besprechen|bespreche|unentschlossen|noch nicht entschieden

= denied
nicht|lieber nicht|auf keinen fall|kommt nicht in frage

> mask
3 (nicht|nix|keine|kein|keinen|keinerlei|ohne|ohne jeden|frei von|weder) .1 (beschädigt|kaputt|defekt|schaden|schäden|beschädigung*|kratzer|mängel|problem|probleme|fehler|mangel|beanstandung*)
3 (falls|wenn|sollte|sofern|was ist wenn|was passiert wenn) .7 (kaputt|defekt|beschädigt|nicht gefällt|nicht passt|gefällt|passen|gefallen|kaputtgeht|funktioniert|passt)
3 (funktioniert|läuft|geht|klappt|passt|kam|angekommen) .2 (super|prima|gut|einwandfrei|bestens|perfekt|tadellos|wunderbar|wieder|toll)
3 (alles|soweit) (gut|super|prima|bestens|ok|in ordnung|da|dabei)
3 (nicht|nichts) (fehlt|gefehlt)
3 nichts .2 (auszusetzen|zu beanstanden)
3 garantiert .2 (nicht|wird|geliefert|liefer*)
3 (zu spät) .2 (zum|um|für)
3 spät* (abends|abend)
3 bestellnummer|rechnungsnummer|sendungsnummer ist|artikelnummer|bestellbestätigung|versandbestätigung|kundennummer|lieferschein|seriennummer
3 wie geht .2 weiter
3 (geht|ging) .3 (um|darum|auch|das auch)
3 wie geht (es ihnen|es dir|man vor)
3 (nicht|keine|keinerlei|nie) .3 (geantwortet|antwort|antworten|reagiert|reaktion|rückmeldung|gemeldet)
3 antworten sie nicht
3 (nicht|net) .2 (zu hause|zuhause|daheim)
3 rückgabebedingung*|rückgabefrist|rückgaberichtlinie*
3 (geduld|lust|vertrauen|quittung|rechnung|nerven|zeit) verloren
3 die nase voll
3 (ladegerät|adapter|batterien) .2 (dabei oder|inklusive|enthalten)
3 nicht weiß
3 wie lange es dauert

> mask_sentence
3 (normalerweise|in der regel|üblicherweise|durchschnittlich|im schnitt) .10
3 ^ (ist|sind|passt|passen|hat|gibt|kann|geht|liegt|wird|eignet|funktioniert|enthält) .2 (es|das|die|der|man|ein|eine|sich) .6 (dabei|enthalten|inklusive|kompatibel|geeignet|wasserdicht|waschbar|spülmaschinenfest|lieferbar|verfügbar|echt*|rostet|rostfrei|auch in|auch für|draußen|outdoor|oder .4)
3 (überlege|überlegen|interessiere|interesse|möchte .3 kaufen|will .3 kaufen|vor dem kauf|kaufinteresse|bevor ich .2 bestelle|wenn ich .4 bestelle|würde gern .3 bestellen)
3 ^ (kann|können|könnte|könnten) .2 (ich|sie|man|ihr) .5 (rechnung|mehrwertsteuer|kaufbeleg|quittung)
3 kann man .2 (das|es|den|die) .5 (benutzen|verwenden|waschen|nutzen)
3 wieder (lieferbar|verfügbar|auf lager)
3 muss ich .4 (extra|separat|dazu) .2 kaufen
3 oder rostet

> broke
3 (haarriss|haarrisse|zersplittert|zerschlagen)
3 (zerbrochen*|zerschlagen*|zersplittert*|beschädigt*|beschädigung*|verbeult*|eingedrückt*|eingedellt*|verkratzt*|zerkratzt*|gesprungen*|zersprungen*|zerdrückt*|abgeplatzt*|delle|dellen|beule|beulen|kratzer*|riss|risse|sprung|scherben|zerquetscht*|angeschlagen*|macken|macke|schäden|zertrümmert*|durchgebrochen|zerstört*|zerfetzt|demoliert*|ramponiert*|glasbruch)
2 (kaputt*|kaput|gebrochen*|abgebrochen*|gerissen|eingerissen|zerrissen|verbogen*|ausgelaufen|geplatzt|hinüber|hin|loch|löcher|schaden|abgegangen|abgefallen|splitter)

> arrival
3 {arrive_word}

> in_use
3 {now_time}

> long_owned
3 ({num}|einigen|mehreren|anderthalb|eineinhalb|halben|ein paar|paar) .1 (monat*|jahr*|jährchen)
3 (letztes|letzten|letztem|vergangenes|vergangenen|voriges|vorigen|vorletztes) .1 (jahr*|sommer|winter|frühling|herbst|weihnachten)
3 (vor|im|von|seit|aus) .2 20*
3 (jahr*|sommer*|winter*) (gekauft|alt|her|später)
3 (gekauft|bestellt|bestellung|kaufdatum) .3 (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
3 im (zweiten|dritten|vierten|ersten) jahr
3 *jahre alt

> own_mistake
3 (mein|unser|meine) .2 (fehler|irrtum|versehen|schuld|verschulden)
3 (versehentlich|aus versehen|irrtümlich|fälschlicherweise|aus irrtum) .6 (bestellt|gekauft|gedrückt|geklickt|ausgewählt|bestellung|erwischt|gewählt|doppelt|angeklickt)
3 (verklickt|vertan|fehlbestellung|doppelbestellung|verbestellt|verguckt|fehlkauf|nicht aufgepasst)
3 falsch bestellt
3 (falsche|falschen|falsches|falscher|verkehrte|verkehrten) .2 (bestellt|gekauft|ausgewählt|gewählt|angeklickt|erwischt)
3 (doppelt|zweimal|zwei mal|zuviel|zu viel|zu viele) .1 (bestellt|gekauft)
3 (bestellt|gekauft) .3 versehentlich

> send_back
3 {send_back}
2 (was (soll|kann|mache) ich|möglich)

> picture
3 (bild|bilder|bildern|foto*|abgebildet|beschreibung|beschrieben|angebot|anzeige|bildschirm|produktseite|seite|internet)

> envelope
3 (umschlag|briefumschlag)

= absent
fehlt|fehlen|fehlte|fehlten|gefehlt|zu wenig

> ordered
3 {ordered}

> got
3 {got}

> topic.claim
3 {claim_word} .5 (garantie*|antrag*|fall|claim|anspruch|verfahren|reklamation|schutz|beantragt|eröffnet|gestellt|eingereicht|angemeldet|eingeleitet|läuft|offen|übergeben|aufgemacht|abgelehnt|in anspruch)
3 (habe|hab|haben|hatte|mein*|den|wegen|über|nen) .6 {claim_word}
3 (garantieantrag|garantiefall|garantieanspruch) .6 (amazon|eröffnet|gestellt|eingereicht|laufend|zurück*)
3 amazon .3 (garantieantrag|garantie antrag)
3 (antrag|anspruch|beschwerde|fall|reklamation) .4 (bei|über|an) amazon .4 (gestellt|eröffnet|eingereicht|gemeldet|geltend|laufen|angemeldet|läuft|offen)
3 (bei|über|von) amazon .6 (antrag|fall|garantieantrag|anspruch|käuferschutz|claim|case) .4 (eröffnet|gestellt|eingereicht|geltend|aufgemacht|beantragt|angelegt|eingeleitet|offen|läuft)
3 amazon .6 (geraten|empfohlen|gesagt) .6 (garantieantrag|antrag) .8
3 (antrag|garantieantrag) .4 (zurückgezogen|zurückziehen|zurücknehmen)
2 {claim_word}
2 garantieantrag

> topic.chargeback
3 (rückbuch*|rückbelast*|chargeback*|charge back|zurückbuch*|zurückgebucht|zurückzubuchen|rücklastschrift*)
3 (lastschrift|abbuchung|kreditkartenzahlung|kreditkartenabbuchung|zahlung|belastung|umsatz|kartenzahlung|buchung|betrag) .8 (zurück*|widersprochen|storniert|rückgängig|angefochten|bestritten|reklamiert|beanstandet|strittig|widersprech*)
3 (bank|kreditkarte|kreditkarten*|visa|mastercard|paypal|amex|american express|kartenanbieter|sparkasse|volksbank|klarna|kartenunternehmen|hausbank|dkb|ing|commerzbank|postbank|comdirect|n26) .9 (reklamiert|reklamation|widersprochen|widersprech*|zurück*|widerspruch|beanstandet|angefochten|bestritten|käuferschutz|fall|konflikt|rückgängig|strittig|zurückgeholt|holt|holen|geholt|angewiesen|eingeschaltet)
3 (reklamiert|reklamation|widersprochen|widerspruch|beanstandet|angefochten|käuferschutz|konflikt) .5 (bank|kreditkarte|kreditkarten*|visa|mastercard|paypal|amex|american express|kartenanbieter|sparkasse|hausbank)
3 (zahlungsstreit|zahlungskonflikt)
3 (widerspr*|widerspruch) .4 (zahlung|abbuchung|belastung|lastschrift|buchung|kreditkartenabbuchung)
3 käuferschutz .5 (paypal|beantragt|eröffnet)

> topic.damaged
3 (haarriss|riss|sprung|delle) .6
3 (klatschnass|durchgeweicht|patschnass|völlig durchnässt) .6
3 (transport|reise|weg) .4 nicht überlebt
3 {broken_word} .4 (angekommen|geliefert|erhalten|bekommen|eingetroffen|zugestellt|ausgepackt|gekommen|an|beim (auspacken|öffnen|transport)|bei (ankunft|lieferung|erhalt)|im (paket|karton)|auf dem (transport|versandweg|weg|transportweg)|direkt aus)
3 (angekommen|geliefert|gelieferte*|kam|kamen|erhalten|bekommen|ankam|bekam|erhielt|eingetroffen|zugestellt) .7 {broken_word}
3 (ausgepackt|auspacken|geöffnet|öffnen|aufgemacht|aufmachen|auspackte) .12 {broken_word}
3 (beim|bei|durch|auf|vom|während) .3 (transport*|versand|auspacken|lieferung|ankunft|paketdienst|öffnen|postweg|zustellung|dhl|hermes|dpd|gls) .5 {broken_word}
3 {broken_word} .6 (beim|bei|durch|auf|vom|während) .2 (transport*|versand|auspacken|lieferung|ankunft|paketdienst|öffnen|postweg|zustellung)
3 (paket|karton|verpackung|päckchen|umkarton|schachtel|außenkarton|kiste|umverpackung) .5 (eingedrückt|aufgerissen|zerrissen|beschädigt|zerdrückt|zerfetzt|nass|durchnässt|eingedellt|kaputt|zerquetscht)
3 (transportschaden|transportschäden|scherben|scherbenhaufen|bruchschaden|bruchschäden|glasbruch)
3 in .1 (tausend|1000|zwei|mehrere|viele|einzelne|lauter|tausende) .1 (teile|stücke|scherben|teilen|stücken|einzelteile*)
3 (kaputte|beschädigte|defekte|zerbrochene|kaputten|beschädigten|zerbrochenen|kaputtes|beschädigtes|zerbrochenes) .2 (ware|artikel|lieferung|paket|produkt) .2
3 (ausgelaufen|ausgelaufene*) .4 (paket|karton|transport|verpackung|voll)
3 (paket|karton|transport|verpackung) .4 ausgelaufen
3 (paket|bote|dhl|transport|vermutlich|wohl) .4 (runtergefallen|heruntergefallen|fallen gelassen|geworfen)
3 (schlecht|miserabel|unzureichend|lieblos) verpackt

> not.wrong_item
3 statt .1 {count} .1 (nur)? .1 {count}
3 (farbe|farbton) .4 anders .10
3 {count} .2 (statt|anstatt) .1 {num}

> topic.wrong_item
3 (irgendwie|stattdessen) .4 {got} .6 {ordered}
3 {got} .8 {but}? .6 (bestellung steht|bestellung stand|bestellt war|bestellt hatte)
3 {got} .6 (gekauft|bestellt|gewählt) (hatte|habe) ich
3 (extra|ausdrücklich|bewusst) .4 (gewählt|bestellt|ausgesucht)
3 (zwei kunden|kunden|pakete) .1 (verwechselt|vertauscht)
3 (fremder|falscher|anderer) name
3 nicht .2 (modell|artikel|produkt|version|größe|farbe) .2 (das|den|die) .2 (ich|wir) .3 {ordered}
3 (falsche|falscher|falsches|falschen|falschem|verkehrte|verkehrter|verkehrtes|verkehrten|anderes|andere|anderen) .1 (ware|artikel|produkt|farbe|größe|modell|teil|gerät|lieferung|ding|sache|version|schuhe|hemd|buch|paket|variante|sorte|bestellung|schuh|hülle|typ|marke|spiel|kabel|motiv|ausführung|zeug|länge|sachen|hose|jacke|tinte|patrone*|stecker|inhalt|ladegerät|*) .4 (bekommen|erhalten|geliefert|geschickt|gesendet|angekommen|drin|gekommen|im paket|verschickt|eingepackt|zugeschickt|versendet|versandt|dabei|zugesandt|gesandt|lag)
3 {got} .5 (falsche|falscher|falsches|falschen|verkehrte|verkehrtes|verkehrten) !.1 (adresse|anschrift)
3 (falsche|falscher|falsches|falschen|verkehrten|verkehrte|verkehrtes) (ware|artikel|produkt|modell|lieferung|paket|version|ausführung|größe|farbe|buch|gerät|sendung|inhalt)
3 (falsch|verkehrt) .1 (geliefert|verschickt|gesendet|zugeschickt|versendet|eingepackt|gelieferte*)
3 (völlig|komplett|total|ganz|vollkommen) (anderes|falsches|falscher|andere|anderer|falsche) (produkt|artikel|ware|ding|teil|gerät|modell|sache)
3 (bestellt|gekauft|bezahlt|ausgewählt|wollte|gewählt|angeklickt) .9 ({but}|und|doch|dann|stattdessen|,)? .3 (eine|einen|ein|etwas|die|den|das|nur die|was|der) .4 (bekommen|erhalten|geliefert|geschickt|gekriegt|gekommen|im paket|drin|verschickt|zugesandt|zugeschickt)
3 (bestellt|gekauft|bezahlt|ausgewählt|wollte|gewählt|angeklickt) .8 ({but}|und|doch|dann|stattdessen)? .2 (bekommen|erhalten|geliefert|geschickt|gekommen|kam|kamen|bekam|ist|drin|lag) .2 (eine|einen|ein|etwas|die|den|das)  !.2 (nachricht|mail|email|rechnung|bestätigung|kaputt*|defekt*|beschädigt*)
3 {attribute} .4 (bestellt|gekauft|bezahlt|wollte|ausgewählt|gewählt|brauche) .6 ({but}|und)? .3 {attribute} .4 (bekommen|erhalten|geliefert|geschickt|gekriegt|gekommen|drin|da|ist)
3 {attribute} .4 (bestellt|gekauft|bezahlt|wollte|ausgewählt|gewählt) .4 ({but}|und)? .3 (bekommen|erhalten|geliefert|geschickt|gekriegt|gekommen|kam|bekam|ist) .4 {attribute}
3 {attribute} .5 (bekommen|erhalten|geliefert|geschickt|gekriegt|gekommen|kam|bekam|gesendet|steht) .6 ({but}|und|wollte|obwohl)? .6 {attribute} .6 (bestellt|gekauft|bezahlt|wollte|ausgewählt|gewählt)
3 (bekommen|erhalten|geliefert|geschickt|gekriegt|gekommen|kam|bekam|steht|ist) .4 {attribute} .6 ({but}|und|,)? .5 (bestellt|gekauft|bezahlt|wollte|ausgewählt|gewählt) .5 {attribute}
3 (bestellt|gekauft|bezahlt|wollte) .3 {attribute} .6 (bekommen|erhalten|geliefert|geschickt|gekriegt|gekommen|kam|bekam|ist|sind) .3 {attribute}
3 (statt|anstatt|anstelle) .9 {got}
3 {got} .8 (statt|anstatt|anstelle|stattdessen)
3 (stattdessen) .6 {got}
3 {attribute} .2 (statt|anstatt|anstelle) .3 {attribute}
3 {ordered} .6 war .6 (im|drin|geliefert|gekommen)
3 (im|in der|in dem) (karton|paket|päckchen|verpackung|schachtel|tüte) .2 (war|waren|ist|sind|lag|lagen|befand*) .6 (bestellt|gekauft) 
3 (im|in der|in dem) (karton|paket|päckchen|verpackung|schachtel|tüte) .2 (war|waren|ist|sind|lag|lagen|befand*) !.4 (nicht*|nix|kein*|nur|leer|beschädigt|kaputt|lediglich|bloß|zwei|drei|#)
3 nicht .3 (das|was|den|die|der|dem|dem artikel) .3 (ich|wir) .4 (bestellt|gekauft|wollte)
3 (ist|war|sind) nicht .2 (das|der|die) .2 (bestellte|bestellten|richtige|richtigen)
3 (verwechselt|vertauscht|verwechslung|verwechselung)
3 (gar|überhaupt|so|das|die|den|diese|diesen|dieses|sowas|ich)? (nicht|nie|niemals) .1 bestellt !.2 (worden|werden)
3 (anderem|anderen|anders|fremdes|anderer|anderen kunden|jemandes|fremde) .2 (kunde|kunden|paket|bestellung|person|jemand)
3 (modellnummer|artikelnummer|typ|bezeichnung|modell) .3 (stimmt nicht|falsch|anders|anderes|passt nicht|weicht)
3 (auf|laut) .2 (der|dem)? .1 (rechnung|lieferschein|etikett|verpackung|karton) .6 ({but}|,)? .4 (im|drin|in der|tatsächlich) (paket|karton|packung|schachtel)?
3 (bitte|können sie) .4 (das|den|die) (richtige|richtigen|korrekte|korrekten) .4 (liefern|schicken|senden|artikel|zusenden|produkt)
2 (stattdessen)
2 (etwas|was|ganz) .2 (anderes|anders) .4 (geliefert|bekommen|erhalten|geschickt)

> not.missing_item
3 {product} .2 (fehlt|fehlen|fehlte) .4 {part}
3 (beim|bei der|bei dem) .1 {product} .4
3 nur {count} .2 {count} .2 {part}
3 {count} .3 {part}
3 teil des (geldes|betrags|kaufpreises)
3 nur .3 teil .3 (erstattet|geld*)

> topic.missing_item
3 (hätten|sollten|müssten) .4 {count} .6 {but}? .4 (nur|bloß)
3 (kein|keine|keinen) .1 {product} (drin|dabei|enthalten)
3 nur (papier|luftpolster|verpackungsmaterial|füllmaterial)
3 (nur|bloß) .1 (einen|ein|eine) .1 (handschuh|schuh|socke|ohrring|stiefel)
3 (paket|karton|schachtel|päckchen|umschlag|verpackung|tüte|box|packung|sendung|lieferung|kartons|dose) .5 (leer|ohne inhalt)
3 (leere|leerer|leeres|leeren) .1 (paket|karton|schachtel|päckchen|umschlag|verpackung|tüte|box|packung|hülle)
3 (nichts|nix) .2 (drin|drinnen|darin|enthalten|im (paket|karton|umschlag)|in der (verpackung|schachtel|tüte|packung|box))
3 (umschlag|paket|karton|päckchen) .2 (war|ist) .2 (nichts|nix)
3 nur .2 (verpackung|hülle|schachtel|karton|zubehör|papiere) .6
3 ohne inhalt
3 (nur|lediglich|bloß|gerade mal) .2 {count} .5 (statt|von|anstatt|angekommen|erhalten|bekommen|geliefert|gekommen|drin|im paket|im karton|dabei|da|enthalten|stück|schuh|handschuh|ohrring) !.2 ({unit_time}|stern*|mal)
3 (angekommen|erhalten|bekommen|geliefert|gekommen|kam|kamen|drin|waren|war|erhielt|bekam|wurden|enthielt) .4 (nur|lediglich|bloß|gerade mal) .2 {count} !.2 ({unit_time}|stern*|mal)
3 {count} .5 (bestellt|bezahlt|gekauft) .9 ({but}|und)? .4 (nur|erhalten|bekommen|lediglich|bloß|geliefert|angekommen|waren|wurden) .4 {count} !.2 ({unit_time})
3 {count} .5 (bestellt|bezahlt|gekauft) .6 {count} .5 (erhalten|bekommen|geliefert|angekommen|gekommen|drin|im paket)
3 (bestellt|bezahlt|gekauft|rechnung) .4 {count} .8 ({but}|und)? .3 (nur|erhalten|bekommen|lediglich|bloß|geliefert|tatsächlich|im karton|im paket|drin|waren|wurden) .4 {count} !.2 ({unit_time})
3 {count} .2 (von|der|aus|von den|meiner) .3 {count} .6 (fehlt|fehlen|gefehlt|fehlte*|nicht|war|waren|angekommen|erhalten|geliefert|da|bekommen|nur)
3 von .2 {count} .4 (sind|ist|waren|habe|wurden|kam|kamen|fehlt|fehlen)? .3 (nur)? .2 {count} .4 (angekommen|erhalten|bekommen|geliefert|da|drin|gekommen|fehlt|dabei|fehlen)?
3 statt .2 {count} .2 (nur)? .2 {count} !.2 ({attribute}|{unit_time}|beine|schrauben|gb|tb|ml|cm)
3 (fehlt|fehlen|fehlte|fehlten|gefehlt) .4 {count} .1 (stück|artikel|packung|packungen|einheiten|exemplar*|produkt*|flaschen|dosen|paar|{product}|davon)
3 (zweite|zweiter|zweites|zweiten|andere|anderer|anderes|rest|restliche|restlichen|dritte|übrigen|hälfte|weitere|letzte) .5 (fehlt|fehlen|fehlte|fehlten|nicht .2 (dabei|da|drin|angekommen|gekommen|geliefert|mitgeliefert|enthalten))
3 (fehlt|fehlen|fehlte|fehlten) .3 (zweite|zweiter|zweites|zweiten|andere|rest|restliche|dritte|hälfte)
3 wo .3 (andere|anderen|zweite|rest|restlichen|fehlende)
3 (hauptartikel|hauptteil|eigentliche .1|eigentlichen .1|hauptprodukt) .4 (fehlt|fehlte|nicht|gefehlt|nirgends|fehlen)
3 {product} .1 selbst .4 (fehlt|fehlte|nicht|gefehlt|nirgends)
3 {product} .2 (fehlt|fehlte|fehlen|gefehlt|nicht (drin|dabei|im paket|im karton)) 
3 (kein|keine|keinen) .1 {product} .2 (drin|dabei|im paket|im karton|$)
3 (einer|eine|eines|eins) .2 (der|von|den) .3 {count} .4 (fehlt|nicht|fehlte)
3 (unvollständig|unvollständige|nicht vollständig|nicht komplett|unvollständiges) .2 (lieferung|geliefert|bestellung|sendung|angekommen|paket)
3 (lieferung|bestellung|sendung|paket) .3 (unvollständig|nicht vollständig|nicht komplett)
3 (stückzahl|menge|anzahl) .4 (falsch|stimmt nicht|zu wenig|zu gering|weniger|nicht)
3 (zu wenig|weniger als .2 bestellt|zu wenige) .3 (geliefert|erhalten|bekommen|bestellt|drin|stück|angekommen|gekommen)
3 nur .2 (hälfte|teil) .4 (bestellung|lieferung|geliefert|angekommen)
3 nur .1 (ein|einen|einer) .1 (schuh|handschuh|ohrring|socke|stiefel)
3 bestellt waren .1 {count}
3 (nicht) .2 (dabei|drin|mitgeliefert) .4 nur
2 (fehlmenge|teillieferung)

> topic.missing_parts
3 (weder) .2 {part} .1 noch .4 (dabei|drin|enthalten|vorhanden)?
3 {part} .4 nicht .2 (im karton|im paket|in der kiste)
3 {part} .5 (nirgends|nirgendwo) .3
3 (kam|kamen|geliefert|erhalten|bekommen) ohne .2 {part}
3 lieferumfang .8 {but}? .4 (nicht|fehlt|kein*)
3 {part} .5 (fehlt|fehlen|fehlte|fehlten|gefehlt|vergessen|nicht .2 (dabei|drin|enthalten|mitgeliefert|vorhanden|beigelegt|beigepackt|auffindbar|gefunden|beigefügt|im .1|zu finden|mitgekommen)|nirgends|vermisse) !.2 (angekommen)
3 (fehlt|fehlen|fehlte|fehlten|gefehlt|vermisse|vermissen|fehlende|fehlenden|fehlendes|ohne) .6 {part} !.3 (funktioniert|geht|nötig)
3 (kein|keine|keinen|keinerlei) .2 {part} .3 (dabei|drin|enthalten|mitgeliefert|vorhanden|beigelegt|im|da|gefunden|in der|bei|mit|war|waren)
3 {part} .4 (kein|keine|keinen|keinerlei|nicht) .3 (dabei|drin|enthalten|mitgeliefert|beigelegt|in der packung|vorhanden)
3 (nicht|kein|keine) .3 (mitgeliefert|beigelegt|beigepackt|beigefügt|im lieferumfang)
3 {part} .5 (lag|lagen|befand*) .2 nicht
3 (finde|gefunden) .3 (kein|keine|keinen|nicht) .2 {part}
3 (zu wenig|zu wenige|nicht genug|nicht genügend) {part}
3 (einzelteil*|zubehör|kleinteile|ersatzteil*|bauteil*|teile) .3 (fehlt|fehlen|fehlte*)
3 (bausatz|set|möbel|regal|zubehör|montageset|aufbauset) .3 (unvollständig|nicht vollständig|nicht komplett)
3 {num} .3 (teile|stück) .2 fehl*
3 (nachsenden|nachschicken|nachliefern|nachgeschickt|nachgesendet|nachreichen) .4 {part}
3 {part} .4 (nachsenden|nachschicken|nachliefern|nachreichen|nachgesendet)
3 wo .3 (ist|sind) .3 {part} !.2 (nummer)
2 fehlt|fehlen|fehlten|fehlteil*

> not.quality
3 (paket|sendung|lieferung|sendungsverfolgung|tracking|status|bestellung) .8 (bewegt|tut sich|steht)

> topic.quality
3 (sicherung|fi schalter|fi) .4 (raus|fliegt|rausgeflogen|auslöst|springt|haut)
3 (driftet|drift|krümelt|zerbröselt|zieht .4 schief|staut|papierstau|reagiert .6 nicht|unbrauchbar|untauglich|nicht zu gebrauchen|hängt ständig|ruckt|umgeklappt|krumm|verzogen|verschlissen|ausgefranst|leckt|suppt|zickt|streikt|muckt|bringt nichts mehr|rührt sich nicht)
3 (bewegt|scrollt|schaltet|öffnet|dreht) sich .2 (von selbst|von alleine|selbständig|allein)
3 {work_verb} .3 (nicht|nich|net|nix|ned) .3 (mehr|richtig|einwandfrei|korrekt|ordentlich|überhaupt|wirklich|zuverlässig|lang*|sauber|vollständig|immer)
3 (nicht|nich|net|nix|ned|nichts) .3 (mehr|richtig|einwandfrei|korrekt|ordentlich|zuverlässig|lange|vollständig|sauber) .3 {work_verb}
3 {work_verb} .3 (nicht|nich|net|nix|ned|nimmer) !.3 (um|darum|ein ob|wie .5)
3 (nicht|nich|nix|nimmer) .1 {work_verb} !.2 (um|darum)
3 (defekt|defekte|defektes|defekter|defekten|mangelhaft|mangelhafte*|fehlerhaft|fehlerhafte*|funktionslos|ausgefallen|fabrikationsfehler|materialfehler|produktionsfehler|schrott|ausschuss|billigschrott|pfusch|montagsgerät|funktionsuntüchtig|unbrauchbar|ohne funktion|totalausfall)
3 (kaputt gegangen|kaputtgegangen|geht kaputt|ging kaputt|den geist aufgegeben|geist aufgegeben|gibt den geist|mucks|keinen mucks|tut sich nichts|nichts tut sich|passiert nichts|bleibt tot|ist tot|aufgehört|den dienst|gibt auf|gab auf|macht schlapp|im eimer|geht einfach aus|geht .3 aus|schaltet .3 ab|schaltet sich .3)
3 (klappert|klappern|quietscht|quietschen|wackelt|wackelig|wackeln|leckt|tropft|undicht|rostet|rostig|rost|verrostet|gerostet|flackert|flackern|flimmert|überhitzt|brummt|brummen|knarzt|knistert|rauscht|stinkt|blättert|fusselt|löst|lösen|gelöst|geht ab|schaltet sich .3 (aus|ab)|stürzt ab|hängt sich auf|friert ein|klemmt|verliert|entlädt|läuft aus|ausgeleiert|eingelaufen|färbt ab|verfärbt|ausgeblichen|eiert|schleift|pfeift|piept ständig|spinnt|ruckelt|verkalkt|verklemmt|bröckelt|bröselt|franst|verzieht|setzt aus|aussetzer|wackelkontakt|schleifgeräusch*|blockiert|springt raus|rutscht durch|reißt|platzt ab|splittert|stockt|leiert|schimmelt|schimmel|abgelöst|aufgelöst|geht auf|aufgegangen|aufgeplatzt|entfärbt|verbogen|durchgebrannt|pixelfehler|kurzschluss|luftverlust|wird nicht (warm|heiß|kalt)|nur lauwarm*|leer)
3 (platzt|abgefallen|abgegangen|gerissen|gebrochen|abgebrochen|gesprungen|geplatzt|kaputt|hin|tot|ab|auseinander*) .8 {now_time}
3 {now_time} .12 (platzt|defekt|kaputt|gebrochen|abgebrochen|gerissen|gesprungen|ausgefallen|hinüber|abgefallen|auseinander*|geplatzt|undicht|rost|kaputtgegangen|abgegangen|gelöst|löst|aufgegangen|tot|leer|ab|eingegangen|schwarz|hin|weg|löcher|loch)
3 (akku|batterie) .6 (hält|leer|lädt|schwach|defekt|tot|nicht|entlädt|kurz|kaum)
3 (schlechte|miese|miserable|mangelhafte|minderwertige|mindere|unterirdische|grottige|lausige|grottenschlechte) .1 (qualität|verarbeitung|materialqualität|quali)
3 (qualität|verarbeitung|quali) .4 (schlecht|mies|miserabel|mangelhaft|minderwertig|unter aller|katastrophe|katastrophal|enttäuschend|lässt zu wünschen|grottig|unterirdisch|lausig|unter .2 sau)
3 (laute|lautes|komische|komisches|seltsame|seltsames|merkwürdige|lauter|unangenehme|furchtbare|chemischer|beißender|ekliger) .1 (geräusch*|ton|brummen|klappern|geruch|gestank|quietschen)
3 (macht|gibt) .3 (geräusch*|lärm|krach|mucks)
3 (reißverschluss|naht|nähte|knopf|henkel|griff|motor|schalter|display|bildschirm|absatz|sohle|gurt|verschluss|deckel|dichtung|lautsprecher|sensor|rad|räder|pumpe|scharnier|beschichtung|farbe|lack|taste|tasten|hebel|ohrhörer|seite|kopfhörer|zündung|rolle|rollen|glas|stoff|kabel|ladebuchse|klett|bezug) .5 (gerissen|aufgegangen|abgegangen|abgefallen|defekt|klemmt|gelöst|löst|bleibt schwarz|schwarz|hängt|ausgerissen|blättert|lose|locker|platzt|platzte|ab|keinen ton|stumm|dunkel|hakt|geht nicht|reagiert nicht|schließt nicht|ausgefallen|hat .2 löcher)
3 (zeigt|misst|wiegt) .3 (jedes mal|immer|ständig) .3 (etwas|was|andere*|falsch*|unterschiedlich*)
3 (falsche|falschen|falsch|ungenaue|unterschiedliche|falschen) .1 (werte|temperatur|gewicht|uhrzeit|messwerte|zeit|messung*|angaben auf)
3 (ungenau|geht .4 (nach|vor)|geht falsch)
3 (nur|bloß) .3 (lauwarm|lauwarmes|auf einer seite|links|rechts)
3 keinen? .1 (ton|bild|saft|strom)
3 fehlermeldung
2 (tot|hinüber|kaputt|gebrochen)
2 {work_verb} .2 (nicht|nich|net|nix|ned)

> ask_how
3 (was mache ich falsch|was mach ich falsch|mache ich etwas falsch|schritt für schritt|erklären|erklär mir|trick|tutorial|wie rum|wie herum|was bedeutet|was bedeuten|bedienfehler|nach innen oder|zu blöd|behilflich)
3 wie .2 (stelle|schalte|verbinde|baue|montiere|benutze|koppelt|koppel|öffne|setze|wechselt|wechsle|schaltet|baut|stellt|macht man)
3 wie kann .2 (ich|man) .6 (einstellen|verbinden|koppeln|umstellen|öffnen|ausschalten|einschalten)
3 könnten sie mir bei

> topic.cannot_operate
3 (kann|lässt) .3 (man|sich) .6 (umstellen|einstellen|ausstellen|wechseln|deaktivieren) !.3 (adresse|bestellung|lieferung)
3 (wie|was) .2 muss ich .4 (machen|tun|drücken|einstellen)
3 wie komme ich .4 (aus|in|raus|rein|zu)
3 (machen wir|mache ich|mach ich) .2 falsch
3 (bekomme|bekommen|krieg|kriege) .5 nicht .6 (an|rein|auf|zu|dran|angeschlossen|befestigt|rastet)
3 (erklären|erklärt|erklär) .4 (wie|mir)
3 (demomodus|modus|menü|anzeige|display) .6 (umstellen|raus|einstellen|wechseln|durchsucht|ändern)
3 (versuchen|versuche|probieren) .6 (einzuhängen|anzubringen|zu befestigen|zusammenzu*|einzusetzen|aufzubauen)
3 wie .3 (kann|muss|soll|stelle|stell|schalte|schalt|verbinde|verbind|baue|bau|montiere|installiere|bekomme|bekomm|lade|kriege|krieg|benutze|benutzt|bedient|bediene|öffne|setze|setz|wechsle|wechsel|tausche|richte|programmiere|lege|schließe|koppel*|kopple|befestige|bringe|reinige|reset*|starte|aktiviere|stellt|schaltet|baut|verbindet|montiert|koppelt|rum|herum|macht man|mache ich|werden|wird|sollen|müssen|lässt sich) .9 (ein|einstellen|an|anschließen|verbinden|koppeln|auf|aufbauen|zusammen|zusammenbauen|zusammenklappt|montieren|installieren|einrichten|benutzen|bedienen|öffnen|wechseln|wechselt|programmieren|einlegen|umstellen|zurücksetzen|aus|ausschalten|einschalten|umschalten|befestigen|montiert|angeschlossen|bedient|verbunden|eingestellt|aufgebaut|reinigen|bluetooth|wlan|handy|iphone|app|speichere|speichern|rein|ab|sprachansage|werkseinstellung*|um|auseinander|filter|abstellen|entriegeln|laden)  !.4 (rücksend*|erstattung|geld|rechnung|zurückgeben|zurückschicken|adresse|bestellung|bewertung)
3 wie (setze|setzt|setz) .4 (werkseinstellung*|zurück)
3 (komme|kommen|komm) .3 (nicht|net|nich) .4 (klar|zurecht|weiter|dahinter|ins wlan|rein|wlan)
3 (anleitung|gebrauchsanweisung|bedienungsanleitung|beschreibung|aufbauanleitung|gebrauchsanleitung|betriebsanleitung|zeichnung|handbuch|montageanleitung) .7 (unverständlich|nicht (verständlich|zu verstehen|hilfreich|auf deutsch|deutsch)|verstehe|versteh|nur (auf|in)|chinesisch|englisch|hilft|unklar|nichts|kapier*|nicht|miserabel|winzig|fremdsprache|gemacht und|blicke)
3 (verstehe|versteh|kapiere|kapier|verstehen|blicke|blick) .5 (nicht|nix|kein|keine|nich) .5 (anleitung|wie|einstellung|bedienung|app|aufbau|menü|durch|bedienungsanleitung|gebrauchsanweisung|zeichnung|schritt|$)
3 schritt # .4 (kapier*|versteh*|nicht|unklar|unverständlich)
3 (schaffe|schaff|kriege|krieg|bekomme|bekomm|gelingt|geschafft|kann|können|weiß|schaffen|lässt|lassen) .8 (nicht|net|nich|kein|keine|nimmer) .8 (einrichten|einzurichten|verbinden|verbunden|zu verbinden|koppeln|zu koppeln|gekoppelt|aufbauen|aufzubauen|aufgebaut|zusammenbauen|zusammenzubauen|zusammen|montieren|zu montieren|montiert|installieren|zu installieren|anschließen|anzuschließen|angeschlossen|einstellen|einzustellen|eingestellt|bedienen|zu bedienen|zum laufen|ans laufen|in gang|in betrieb|programmieren|anmelden|einloggen|wie .6|umstellen|umgestellt|zurücksetzen|zu öffnen|aktivieren|ins wlan|verriegelt|verriegeln|ankriege|alexa|auf deutsch)
3 (weiß|weis|keine ahnung|null ahnung|keinen plan) .2 (nicht)? .2 (wie|wo ich|wohin) .6
3 (app|bluetooth|wlan|wifi|handy|smartphone|router|iphone|alexa) .6 (verbindet (sich)? nicht|nicht (verbinden|gefunden|erkannt|koppeln|verbunden)|findet .4 nicht|erkennt .4 nicht|keine verbindung|findet kein*|will .3 (code|passwort)|taucht .3 nicht)
3 (versuche|versuch|probiere|versuchen) .6 (einzurichten|zu verbinden|zu koppeln|zu montieren|aufzubauen|zusammenzubauen|zu installieren|einzustellen|in betrieb)
3 (was|wo|welche|welcher|welchen|welches|wohin) .3 (bedeutet|bedeuten|mache ich falsch|mach ich falsch|ist der knopf|finde ich .6|reihenfolge|heißt .3 (blinken|lämpchen|symbol|leuchte)|gehört .3 (hin|rein)|gehören .4|muss .3 rein|kommt .3 hin)
3 (schritt für schritt|erklären sie mir|können sie mir .3 (erklären|helfen)|kannst du mir erklären|erklär mir|bedienfehler|mache ich etwas falsch|mach ich was falsch|stelle mich .3 an|zu blöd|zu doof|gibt es .3 (trick|video|tutorial)|gibts .3 (trick|video|tutorial)|tutorial)
3 (könnten|können) sie mir bei .4 (helfen|behilflich)
3 (timer|modus|uhr|uhrzeit|sprache) .3 (einstellen|umstellen|wechselt|wechseln|ändern)
3 steht nirgends .8
2 (aufbau|bedienung|einrichtung|kopplung|montage|anleitung|bedienungsanleitung|programmierung)

> topic.dissatisfied
3 (beschreibung|angebot|artikelbeschreibung|anzeige) .3 (stand|steht|hieß|versprach|versprochen|war die rede) .6 (ist|aber|das|eher|jedoch)?
3 (erwartet|gedacht|vorgestellt) .8 (enttäuschend|enttäuscht|enttäuschung)
3 (in wirklichkeit|in echt|in natura|real) .4 (blasser|dunkler|heller|anders|kleiner|viel)
3 (mit der optik|mit dem aussehen|vom aussehen|optik) .3
3 (bund|taille|schulter|ärmel|hüfte) .3 zu (eng|weit|lang|kurz)
3 (farbe|farbton|farben|muster|gold|silber|teppich) .7 (anders|nicht wie|stimmt nicht|weicht|entspricht nicht|dunkler|heller|falsch dargestellt|blasser|greller|passt nicht|eher|gefällt|wirkt|überein|hässlich|ganz andere|völlig andere|grünstich|stich)
3 (anders|nicht|andere|entspricht nicht|weicht|ganz anders|völlig anders|keineswegs|entgegen) .5 (auf dem (bild|foto)|auf den (bildern|fotos)|wie (abgebildet|beschrieben|auf|im|in der|angegeben|erwartet|gezeigt|dargestellt|beim)|als (abgebildet|beschrieben|erwartet|auf|gedacht|angegeben|im bild)|der beschreibung|den bildern|dem bild|dem foto|den fotos|der abbildung|der artikelbeschreibung|produktbild*|produktfoto*|produktbeschreibung|den erwartungen|meinen erwartungen|unseren erwartungen|meinen vorstellungen|ihrer beschreibung)
3 (auf|im|laut) .2 (bild|bildern|foto|fotos|angebot|beschreibung|inserat|anzeige|artikelbeschreibung|produktseite|internet) .6 (anders|grau|war|sah|aber|ist|größer|schöner|stand|echt*)
3 (kleiner|größer|dünner|kürzer|länger|schmaler|dunkler|heller|billiger|leichter|schwerer|breiter|dicker|winziger|enger|instabiler|blasser) .3 als .5 (erwartet|gedacht|beschrieben|abgebildet|angegeben|auf|im|vorgestellt|gewohnt|das bild|in der|ich)
3 # cm (kürzer|kleiner|länger|schmaler|größer)
3 (zu|viel zu|etwas zu|deutlich zu|extrem|ziemlich|recht|einfach zu|sehr) (klein|groß|eng|weit|kurz|lang|schmal|breit|dünn|dick|dunkel|hell|winzig|grell|steif|weich|hart|durchsichtig|locker|niedrig|hoch|labbrig|riesig) !.1 (gedauert|warten|her)
3 (fällt|fallen) .3 (klein|groß|größer|kleiner|eng|kurz|lang|weit|knapp) .2 aus
3 (passt|passen) .3 (nicht|nich|net|nix) !.3 (drucker|handy|auto|überein)
3 (größe|schnitt|passform|größenangabe|maße|größentabelle|maßangaben) .5 (stimmt|stimmen|passt nicht|falsch angegeben|komisch|zu|nicht|weichen|eher)
3 (enttäuscht|enttäuschend|enttäuschung|unzufrieden|nicht zufrieden) .3 (von|mit|über|vom) .4 (farbe|größe|material|stoff|produkt|artikel|optik|aussehen|{product}|kauf|ware|design|schnitt|verarbeitung|der|dem|den)
3 (mehr erwartet|anders vorgestellt|etwas anderes erwartet|mehr versprochen|nicht überzeugt|besseres erwartet|hochwertiger vorgestellt|schöner vorgestellt|größer vorgestellt|damit nicht zufrieden|optisch .3)
3 (sieht|wirkt|fühlt|schaut|aussieht|anfühlt|macht|sah) .5 (billig|hässlich|anders aus|aus wie|nach plastik|wie plastik|minderwertig|nicht schön|schlimm|ramschig|kitschig|wie spielzeug|billigen eindruck|dünn|schäbig|nicht hochwertig|flauschiger|nicht aus wie|puppenhaar)
3 (material|stoff|leder|holz|plastik|oberfläche|kunststoff) .5 (billig|dünn|kratzt|kratzig|kein echtes|nicht echt|kunststoff|plastik|polyester|rau|steif|labberig|durchsichtig|minderwertig|unangenehm|kein massivholz|furnier)
3 (kein echtes|kein echter|keine echte|kein richtiges|kein massives|kein massivholz|kunstleder|furnier|imitat|keine echten) 
3 (irreführend|irreführende*|täuschend|täuschende*|beschönigt|geschönt) .3
3 (beschreibung|bild|bilder|foto|fotos|angaben|angabe|produktbeschreibung|artikelbeschreibung) .5 (irreführend|täuscht|täuschen|stimmt nicht|stimmen nicht|falsch|lügt|entspricht nicht|passt nicht|versprechen)
3 (gefällt|gefallen|gefiel) .3 (nicht|gar nicht|überhaupt nicht|leider nicht|nich|net) !.2 (ihr|ihm|meiner|meinem)
3 (nicht blickdicht|durchsichtig|blickdicht)
2 (hässlich|ramsch|ramschig|billig verarbeitet|enttäuscht|enttäuschung|enttäuschend|nicht schön|nicht zufrieden|unzufrieden|winzig)
1 größe

> topic.unwanted
3 nehmen sie .3 zurück
3 reicht (uns|mir)
3 (beschlossen|entschieden) .4 (behalten|alten|alte|anderes)
3 (zurückgeben|zurückschicken|zurücksenden|zurück schicken|zurück senden|zurück geben|retournieren|retoure|umtauschen|retour|zurückgegeben werden|rückgabe|rücksendung|rücknahme) .8 (möchte|will|würde|gerne|gern|kann|können|bitte|wie|wollen|möchten|beantrag*|wünsche|darf|etikett|anmelden|veranlassen|unbenutzt|ungeöffnet|ungebraucht|originalverpackt|möglich)
3 (möchte|will|würde|gerne|gern|kann|können|wie|wollen|möchten|muss|bitte|darf|beabsichtige|wünsche|hätte|könnte|würden|könnt|wünschen) .9 (zurückgeben|zurückschicken|zurücksenden|zurück schicken|zurück senden|zurück geben|retournieren|retoure|umtauschen|retour|rückgabe|rücksendung|rücksende*|rücknahme|loswerden)
3 (nehmen sie|nehmt ihr|nehmt) .3 zurück
3 (brauche|brauch|benötige|brauchen|benötigen|gebraucht) .5 (nicht|doch nicht|nimmer|nich|net|doch kein*) !.3 (zu schreiben|rückruf|antworten)
3 (nicht mehr|doch nicht|nimmer) .2 (brauche|gebraucht|benötigt|benötige|haben|will|brauchen|behalten|möchte)
3 (möchte|will|wollen|möchten) .4 (nicht|nimmer) .2 (mehr|behalten|haben)
3 (kein|keinen) .1 (bedarf|verwendung|gebrauch)
3 (anders überlegt|umentschieden|meinung geändert|doch anders entschieden|überlegt|spontankauf|kaufreue|impulskauf|fehlkauf)
3 (günstiger|billiger|woanders|anderswo|besseres angebot) .5 (gefunden|gesehen|bekommen|entdeckt)
3 (gefunden|gesehen|entdeckt) .4 (günstiger|billiger|besseres)
3 (widerruf|widerrufen|widerrufe|widerrufsrecht|kaufvertrag .3 zurück*|vom kauf zurück*|vom kaufvertrag|14 tägig*|rückgaberecht|vom vertrag zurück*)
3 (schon|bereits) .3 (eins|eine|einen|so eins|so einen|so eine|das gleiche|das selbe|dasselbe|zwei|spiel|buch) .4 (habe|hat|haben|hatte|besitze|besitzt|geschenkt)
3 (hat|haben|habe) .4 (schon|bereits|jetzt) .3 (eins|eine|einen|zwei|so eins|das gleiche|spiel|buch)
3 (jetzt|nun) .1 haben wir zwei
3 (geschenk) .8 (nicht|schon|bereits|doppelt|kein)
3 (ungeöffnet|unbenutzt|ungebraucht|originalverpackt|noch verpackt|noch zu|noch nicht ausgepackt|ungetragen|eingeschweißt) .8 (zurück*|rückgabe|retour*|erstattung|nehmen|geld)
3 (keine verwendung|nichts für mich|kein interesse mehr|nicht das richtige|doch nichts)
2 (zurückgeben|zurückschicken|zurücksenden|retournieren|rücksendung|retoure|rückgabe)

> handed_in
3 (abgegeben|aufgegeben|gebracht|übergeben|abgeholt|mitgegeben|eingeliefert|mitgenommen) .6
3 (hermes shop|paketshop|dhl|post|paketboten|fahrer|packstation|filiale) .5 (abgegeben|aufgegeben|gebracht|übergeben|abgeholt)

> topic.returned_goods
3 (haben sie|habt ihr) .2 (meine|die) .1 (retoure|rücksendung)
3 (nach|trotz) .2 (rückgabe|rücksendung|retoure) .6 (geld|erstattet|erstattung|teil)
3 (zurückgesandte*|zurückgeschickte*)
3 retoure .4 (aufgegeben|abgegeben|übergeben|verschickt)
3 (zurückgeschickt|zurückgesendet|zurückgesandt|zurück geschickt|zurück gesendet|zurückgegeben|retourniert|zurückgesandte*|retournierte*|zurückgeschickte*|zurückgegebene*|rückversendet)
3 (meine|meiner|die|der|zur|ihre|unsere|für die) .1 (retoure|rücksendung|rücksendepaket|rückläufer|retourenpaket|rückgabe) .8 (angekommen|eingegangen|erhalten|zugestellt|bei (ihnen|euch)|unterwegs|abgegeben|aufgegeben|verschickt|da|abgeschickt|bearbeitet|geprüft|kam|schon|wurde|ist|abgezogen|übergeben|adresse)
3 (retoure|rücksendung) .6 (angekommen|eingegangen|erhalten|zugestellt|unterwegs|abgegeben|aufgegeben|abgeschickt|bearbeitet|geprüft|haben sie)
3 (einlieferungsbeleg|versandbeleg|beleg|quittung|abgegeben|retourenschein|rücksendeetikett) .6 (retoure|rücksendung|retourenschein|abgegeben|neues)
3 (mit|ihrem|ihren) .2 (retourenschein|rücksendeetikett|retourenlabel|rücksendeschein) .5 (abgegeben|verschickt|aufgegeben|geschickt|gebracht)
3 (abgezogen|abzug|einbehalten|weniger erstattet|teilerstattung|wertminderung|bearbeitungsgebühr) .10
3 erstattet wurde nur
3 nur .2 (einer|eins|teil*) .2 erstattet
3 (wieder|längst|schon|zurück) .2 (bei ihnen|bei euch) !.2 (bestellt|gekauft|bestellen|kaufen)
3 (erstattung|geld|rückzahlung|gutschrift) .5 (nach eingang|retoure|rücksendung|rückgabe|zurückgegeben*)
3 (wieder|zurück) .1 (zur post|zum paketshop) .2 gebracht
2 (rücksendung|retoure)

> topic.warranty
3 (garantie|gewährleistung|garantiefall|garantiezeit|gewährleistungsfall|herstellergarantie|garantieleistung|garantiereparatur|gewährleistungsanspruch|garantiekarte|garantieschein|gewährleistungs*|garantiebedingungen|garantiedauer|garantieabwicklung|garantieverlängerung|garantiere)

> not.lost
3 (bote|zusteller|fahrer) .2 (uns|mich|es) findet
3 damit .6 findet

> topic.lost
3 (abhandengekommen|abhanden gekommen|verloren gegangen|verlorengegangen)
3 (ging|gegangen) .4 verloren
3 nachforschung .6 (ohne ergebnis|erfolglos|beendet|ergebnislos)
3 (verloren|verlohren|verlorn|verlorengegangen|verschollen|abhanden|verschütt|untergegangen|futsch) .3 (gegangen|gekommen|gemeldet|gehen|sein|ging|geraten|ist)
3 (ist|wurde|als|wohl|anscheinend|paket|sendung|lieferung|päckchen|bestellung|status|laut .5) .4 (verloren|verlorengegangen|verschollen|verlust|abhanden|futsch)
3 (verloren|verlust|verschollen) .4 (paket|sendung|lieferung|bestellung|päckchen|post)
3 (paket|sendung|lieferung|bestellung|päckchen|ware) .7 (weg|verloren|verschollen|verschwunden|nicht auffindbar|unauffindbar|abhanden|nicht mehr auffindbar|verlust|futsch|verschwand)
3 (dhl|hermes|dpd|gls|ups|post|paketdienst|spediteur|zusteller|fahrer|bote|fedex|amazon logistics) .6 (verloren|verschlampt|verbummelt|nicht auffindbar|nicht mehr auffindbar|nicht finden|verlust|verlegt|findet|weg|verbaselt)
3 in verlust geraten
3 spurlos verschwunden
3 nachforschungsantrag
2 (verloren|verschwunden|weg)

> not.delayed
3 (hatte|habe) .4 erwartet
3 (geld|erstattung|gutschrift|teil des geldes) .4
3 nach .3 (rückgabe|rücksendung)

> topic.delayed
3 (kein|keine) (paket|lieferung|sendung) (keine|kein|und)
3 was ist .2 (mit|los mit) .2 {parcel_noun}
3 (paket|sendung|lieferung|bestellung) .8 (bewegt sich|rührt sich|tut sich) .2 (nicht|nichts)
3 (paket|sendung) .3 (liegt|hängt|steckt) .8 (verteilzentrum|zentrum|depot|zoll|lager)
3 {received} .2 (nichts|nix)
3 bisher (nichts|nix) .1 {received}
3 {parcel} .6 {not} .4 {arrived}
3 {parcel_noun} .8 {not} .3 {received}
3 {not} .3 ({parcel_noun}|es|sie|ihn|etwas|was) .2 {received}
3 {not} .3 {arrived} !.2 (funktioniert|dabei)
3 (bis heute|bisher|immer noch|noch immer|noch|bislang|nach .3 {unit_time}) .5 {not} .4 ({received}|{arrived})
3 (wo|wohin) .2 (ist|bleibt|bleiben|steckt|sind|befindet|hängt|isn|is|liegt) .4 ({parcel_noun}|es|sie|er|das|die|der|mein|meine|zeug|{product}) !.3 (geld|erstattung|rückzahlung|gutschrift|andere|zweite|schrauben|teile|ohrstöpsel|beleg)
3 wo .1 (isn|bleibt|ist) .2 (mein|meine|das|die|der) .1 ({parcel_noun}|zeug|{product})
3 wann .4 (kommt|kommen|wird|werden|kann|bekomme|erhalte|ist|krieg|kriege|trifft|geht|darf|soll|erfolgt|liefert|verschickt|versendet) .6 !.3 (geld|erstattung|rückzahlung|gutschrift|lieferbar|verfügbar|rechnen)
3 (warte|warten|wartet|gewartet|warte ich) .4 (auf|seit|schon|immer noch|noch immer|nun|jetzt|noch) !.3 (geld|erstattung|rückzahlung|gutschrift|antwort)
3 (immer noch|noch immer|bis heute|bis jetzt|bisher|noch|nach wie vor|bislang) .4 (nicht|nichts|nix|kein|keine|keinen) .4 (da|angekommen|erhalten|bekommen|geliefert|gekommen|verschickt|versendet|eingetroffen|zugestellt|paket|sendung|lieferung|ware|versandt|losgeschickt|abgeschickt|bewegt|raus|hier|unterwegs) !.2 (bewertung|rechnung|antwort)
3 (sendungsverfolgung|tracking|sendungsstatus|status|trackingnummer|sendungsnummer|paketverfolgung|lieferstatus|verfolgung|trackingcode) .8 (nicht*|nichts|kein|keine|seit|steht|still|stillstand|unbekannt|unverändert|gleich|hängt|ungültig|tut sich|nix|fehlt|falsch|leer|bewegt|gefunden|angekündigt)
3 (keine|kein|ohne|fehlt|brauche|haben sie|gibt es|wie lautet|benötige|schicken|senden|bekomme|hätte gern) .4 (sendungsnummer|trackingnummer|sendungsverfolgung|tracking|trackingcode|paketnummer|sendungsverfolgungsnummer|tracking nummer)
3 (verspätet|verspätung|überfällig|verzögert|verzögerung|verzug|lieferverzug|lieferverzögerung|verspätete)
3 (sollte|sollten|hätte|hätten|angekündigt|versprochen|zugesagt|geplant|müsste|angegeben|voraussichtlich*) .8 (da sein|ankommen|angekommen|geliefert|kommen|eintreffen|zugestellt|liefertermin|lieferdatum|{weekday}|letzte|dasein|da)
3 (liefertermin|lieferdatum|lieferzeitraum|lieferzeit|lieferfrist|zustelltermin|zustelldatum|lieferfenster|zustellung) .8 (vorbei|verstrichen|überschritten|abgelaufen|längst|verpasst|nicht eingehalten|war|überzogen|verschoben|verschiebt|geändert|um|ändert)
3 (als|angeblich|laut|steht|status|tracking|dhl|hermes|dpd|gls|amazon|sendungsverfolgung|ups|bote|zusteller) .8 (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben|abgelegt|eingeworfen|gelegt) .4 {but}? .12 (nicht*|nichts|nix|kein|keine|keiner|niemand|nirgends|nie|net|ned)
3 (angeblich|laut) .6 (übergeben|zugestellt|abgegeben|geliefert) !.6 (rücksendung|retoure|zurück*)
3 (nicht*|nichts|nix|kein|keine|niemand|nirgends) .10 {but}? .4 (als|angeblich|laut|steht|obwohl|trotz) .6 (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben|abgelegt)
3 (zugestellt|geliefert|ausgeliefert|abgegeben|abgelegt|übergeben) .6 ({but}|doch|nur) .8 (nicht*|nichts|nix|kein|keine|niemand|nirgends) !.2 (drin|enthalten|funktioniert)
3 (ablageort|garage|briefkasten|packstation|terrasse|haustür|vor die tür|vor der tür|nachbar*) .8 (nichts|kein|keine|nirgends|niemand|leer|nix)
3 (nichts|kein|keine|nicht|niemand|weder) .8 (nachbar*|ablageort|garage|briefkasten|vor der tür|haustür)
3 keiner .2 (geklingelt|da gewesen)
3 (wie lange|wie lang) .4 (dauert|noch|warten|soll|braucht|dauerts) !.5 (erstattung|rückzahlung|garantie|gutschrift|laden)
3 (gibt es|gibts|irgendwelche|irgendeine|haben sie|was neues|neues|neuigkeiten|info*|update) .5 (zur|zum|zu|von|über|bzgl|bezüglich|wegen) .3 (lieferung|sendung|paket|bestellung|päckchen|versand|lieferstatus|ware)
3 (stand|status) .4 (lieferung|sendung|paket|bestellung|versand*|paketes|pakets|dinge)
3 (hängt|liegt|steckt|festgehalten|feststeckt) .6 (zoll|depot|verteilzentrum|paketzentrum|fest)
3 (nicht|nie|noch nicht) .1 (verschickt|versendet|versandt|abgeschickt|losgeschickt|zugestellt) .2 (worden)? !.2 (bitte)
3 (überhaupt|schon) .1 (verschickt|versendet|versandt|losgeschickt|abgeschickt)
3 (keine|keinerlei) spur
3 (nix|nichts) (da|angekommen|gekommen|passiert)
3 seit .2 versand .4 (nichts|nicht)
3 vor .3 (monat|wochen|woche|monaten) .4 (bestellt|und) .5 (nicht|nichts|nix|noch)
1 (wo|warte|warten|sendungsverfolgung|tracking)
2 bestellt .8 (immer noch|bisher)

> not.cancellation
3 (reise|urlaub|feier|hochzeit|flug|veranstaltung|event|konzert) .4 (abgesagt|{cancel})

> topic.cancellation
3 {parcel_noun} .4 (stoppen|stopp|aufhalten|abbrechen|absagen)
3 (kauf|bestellung) .3 rückgängig
3 {cancel} !.3 (antrag|erstattung|a z)
3 (rückgängig machen|rückgängig zu machen|rückgängig) .4
3 (bestellung|auftrag|kauf|order) .6 (zurückziehen|zurücknehmen|löschen|aufheben|streichen|auflösen|abbrechen|zurückziehe)
3 (nicht|bitte nicht|noch nicht) .2 (verschicken|versenden|losschicken|abschicken|ausliefern|abschickt|verschickt|rausschicken|senden|schicken) .2 (bitte)? $
3 (versand|lieferung|auslieferung) .4 (stoppen|anhalten|aufhalten|stopp|abbrechen)
3 (stoppen|stopp|halten) .4 (versand|lieferung|bestellung)
3 (bitte) .3 nicht .3 (verschicken|versenden|losschicken|abschicken)

> topic.address_change
3 {address_word} .9 (änder*|geändert|falsch*|umgezogen|andere*|neu*|korrigier*|fehler*|vertippt|vertan|alte|alten|nicht mehr|stimmt nicht|stimmt nimmer|berichtig*|vergessen|fehlt|aktualisier*|umändern|tauschen|anpassen|unvollständig|nicht korrekt|nicht richtig|statt|richtig ist|umgeleitet|nicht)
3 (änder*|geändert|falsch*|andere*|neu*|korrigier*|fehler*|vertippt|tippfehler|alte|alten|umleit*|umändern|abweichend*|verkehrte|aktualisier*|korrektur|vergessen|ex) .6 {address_word}
3 (umgezogen|umzug|umziehe|ziehe .3 um|ziehen .4 um)
3 (schicken|senden|liefern|umleiten|umzuleiten|geliefert|verschickt|gesendet|zustellen|schickt|liefert|geschickt|gehen|abgeben|umleiten) .8 (andere|neue|anderen|meine arbeit|arbeitsplatz|büro|firma|nachbar*|eltern|mutter|freundin|packstation|schwester|arbeitsstelle|statt)
3 (an|ins|zu|zum|beim|zur) .2 (andere|neue|anderen|meine arbeit|büro|firma|nachbar*|eltern|mutter|freundin|packstation|schwester|arbeitsstelle) .5 (schicken|senden|liefern|umleiten|umzuleiten|geliefert|verschickt|zustellen|abgeben|lassen)
3 (packstation|filiale|paketshop) .5 (umleiten|liefern|schicken|statt)
2 (neue adresse|andere adresse)
1 {address_word}

> topic.negative_rating
3 (keine|kein) .1 (gute|gutes) .1 (bewertung|feedback)
3 (bewertung|rezension) .5 (überarbeiten|anpassen|löschen|zurücknehmen)
3 (schlechte*|negative*|ein stern|1 stern|einen stern|zwei sterne|2 sterne|miese|null sterne|0 sterne|vernichtende|entsprechende|ehrliche|katastrophale|1 sterne|neutrales|neutrale) .3 (bewertung*|rezension*|bewerten|feedback|bewertet|sterne|kritik)
3 (ein|einen|1|einem|zwei|2|null|0|drei|3) (stern|sterne|sternen)
3 (bewertung*|rezension*|feedback|sterne) .6 (schlecht*|negativ*|abgegeben|hinterlassen|geschrieben|vergeben|gegeben|verdient|bleibt|ändern|ändere|stern|miserabel|schreiben|ausfallen|entsprechend|alles|online|lesen|antworten|stehen|neutral)
3 (schlecht|negativ|mies|miserabel|entsprechend|neutral) .3 (bewerte*|bewertet|bewerten|bewertung)
3 (meine|meiner|ihre|an meiner|die|der) (bewertung|rezension|bewertungen|rezensionen)
3 (bewerte|bewertet|bewerten|werde .6 bewerten|schreibe) .5 (schlecht|negativ|stern|sterne|sternen|entsprechend|rezension|bewertung)
2 (bewertung|rezension|sterne|feedback)
2 (nicht weiterempfehlen|nicht zu empfehlen|nie wieder|kann ich nicht empfehlen|schlechtester verkäufer)

> topic.reimbursement
3 (kunde|kunden|käufer) .2 erstattet .8 (einheit|nie zurück|lager)
3 (fba|fnsku|logistikzentrum|seller central|remission*|lagerbestand|bestandsabgleich|wareneingang|einheiten unserer|unsere sku|unserer sku|verkaufsgebühr*|größenstufe|lagergebühr*|wiedereinlagerungsgebühr*|anpassungscode|umlagerung|amazon lager|erstattungsfall|vermittlungsgebühr*|inventar)
3 anlieferung .6 (einheiten|fba*|eingebucht|abschluss|gesendet)
3 (einheiten) .6 (verloren|beschädigt|fehlen|fehlt|eingebucht|abgezogen|erstattet)
3 (amazon) .4 (lager) .6 (verloren|beschädigt|erstatt*|einheiten)
3 im lager .3 (verloren*|beschädigt*)
2 (sku|einheiten|erstattungsfall)

> flag.safety
3 (kochend*|heiß*|siedend*) .2 (wasser|öl|kaffee|tee|suppe|fett|wachs|dampf) .6 (mich|mir|ihm|ihr|arm|arme|hand|hände|bein|beine|fuß|gesicht|schoß|brust|kind|sohn|tochter)
3 (übergibt sich|sich .2 übergeben|übergeben (müssen|musste|muss)|erbrochen|erbrechen|kotzt|vergiftet|vergiftung|durchfall)
3 (leiter|stuhl|hocker|schaukel|bett|bank|hängematte|regal|sitz) .4 (zusammengebrochen|zusammengekracht|eingebrochen|gekracht)
3 (gebrochen|bruch) .3 (handgelenk|arm|bein|finger|nase|knöchel|rippe*)|(handgelenk|arm|bein|finger|nase|knöchel|rippe*) .3 gebrochen|genäht|platzwunde|geblutet|blutet|notaufnahme|krankenhaus|krankenwagen|notarzt|bewusstlos|gehirnerschütterung
3 (sicherung*|fi|fi schalter|kurzschluss) .4 (raus*|geflogen|ausgelöst|fliegt)|kurzschluss
3 (verschmort*|angekokelt|verkohlt|angesengt|schmort)
3 (finger|hand|zeh|fuß|daumen|auge) .4 (gequetscht|eingeklemmt|geklemmt|abgetrennt|geschnitten)
3 (glassplitter|splitter|scherben|metallteile|schimmel|maden) .4 (in|im) .3 (essen|marmelade|getränk|flasche|glas|pulver|mund)
3 (verschluckt*|erstickt*|erstickungs*|stranguliert)
3 (bremse*|lenkung|rad|gurt) .3 (versagt*|ausgefallen|gerissen|abgebrochen) .4
3 um die ohren geflogen|ins gesicht (geflogen|gesprungen|explodiert)
3 (giftig*|verätzt|verätzung*|atemnot|lebensgefähr*|brandgefahr|brandgefährlich)
3 (verbrannt|verbrannte|verbrennung*|verbrüht|verbrühung*|verletzt|verletzte|verletzung*|geschnitten|schnitt|geblutet|blutet|blutete|blutend|blutige*|schnittwunde*|platzwunde|wunde|gequetscht|eingeklemmt|verschluckt|verschlucken|verschluckte|erstickt|ersticken|erstickte|erstickungsgefahr|vergiftet|vergiftung|verätzt|verätzung|gestürzt|brandblase*|gestochen|prellung|gebrochen .2 (arm|bein|finger|hand)|ohnmächtig|bewusstlos|gehirnerschütterung) !.2 (preis)
3 (stromschlag|stromschläge|elektroschock|stromstoß|elektrischer schlag|elektrischen schlag|elektrische schlag|gewischt|eine gewischt|unter strom|kurzschluss|stromunfall)
3 (feuer gefangen|in brand|gebrannt|brennt|brannte|brand|brandgefahr|flammen|flamme|stichflamme|qualm|qualmt|qualmte|rauch|raucht|rauchte|rauchentwicklung|geraucht|gequalmt|funken|funkt|funkte|gefunkt|explodiert|explosion|explodierte|geschmolzen|schmort|geschmort|verschmort|verschmorte|angeschmort|durchgeschmort|schmorte|schmilzt|versengt|verkohlt|abgebrannt|angebrannt|durchgebrannt .4 (stecker|steckdose|kabel)|brandgeruch|verbrannt|brandfleck|abgefackelt|in die luft geflogen|verpufft)
3 (riecht|roch|stinkt|stank|geruch) .4 (verbrannt*|verschmort*|rauch|gas|brand|verkohlt|chemisch|angebrannt|schmor*|verbranntem)
3 (überhitzt|glühend heiß|glüht|glühte|extrem heiß|sehr heiß|so heiß|wahnsinnig heiß|kochend heiß|brandheiß|heiß gelaufen) .6
3 (akku|batterie|powerbank) .4 (aufgebläht|bläht|gebläht|geschwollen|aufgequollen|ausgelaufen|dick geworden)
3 (gefährlich|gefährliche*|lebensgefährlich*|lebensgefahr|gefahr|verletzungsgefahr|sicherheitsrisiko|sicherheitsmangel|giftig|giftige*|gesundheitsgefährdend*|gesundheitsschädlich*|brandgefährlich|gemeingefährlich|unsicher .2 kinder|tödlich)
3 (krankenhaus|notaufnahme|notarzt|krankenwagen|rettungswagen|klinik|ambulanz|genäht|giftnotruf|giftzentrale|feuerwehr|sanitäter|unfallchirurg*|spital|kinderarzt|hautarzt|augenarzt|zum arzt|beim arzt|ärztlich*|arzt .4 (verbr*|verletz*|ausschlag|behand*))
3 (allergisch*|allergie|hautausschlag|ausschlag|hautreizung|atemnot|juckreiz|quaddeln|reizung) .6
3 (blut|blutig|splitter .5 (finger|hand|fuß|auge|haut|essen|mund)|glassplitter .8)
3 (zusammengebrochen|umgekippt|umgefallen|eingestürzt|abgerissen|gebrochen|zusammengekracht|heruntergefallen|runtergefallen|weggebrochen) .8 (auf (mich|meinen|meine|ihn|sie|das kind)|beinahe|fast|unter (mir|meinem|meiner)|während .6|getroffen|mit (mir|ihm|ihr))
3 (schimmel|glas|metall|plastikteil*|nadel|fremdkörper) .6 (gegessen|im essen|im mund|verschluckt|getrunken)
3 (säure|batteriesäure|gas) .4 (ausgelaufen|ausgetreten|tritt aus|auf)
2 (weh getan|wehgetan|schmerzen|schmerz)

> not.legal
3 gesetzliche gewährleistung
3 durchsucht
3 anzeige .3 (celsius|umstellen|display|uhr|zeigt)
3 (die|der|das|in) anzeige .2 (steht|stand|auf)

> flag.legal
3 (anwält*|anwalt*)
3 (mahnbescheid|mahnverfahren|rechtliche schritte|rechtsschutz*|rechtsanwalt*|wettbewerbszentrale|verbraucherschutz*|verbraucherzentrale|schlichtungsstelle|strafanzeige|anzeige (erstatten|wegen)|zeige .3 (an|betrug*)|verklage*|klage (ein|einreichen)|(werde|will) .3 klagen|amtsgericht|bgb|letzte frist)
3 (anwalt|anwältin|anwalts|anwälte|rechtsanwalt|rechtsanwältin|anwaltlich*|anwaltskanzlei|rechtliche schritte|rechtlich vorgehen|rechtlich gegen|juristisch*|rechtsschutz*|rechtsweg|klage|klagen|verklagen|verklage|verklagt|gericht|gerichtlich*|gerichts*|amtsgericht|mahnbescheid|mahnverfahren|mahnung|inkasso|anzeige|anzeigen|strafanzeige|staatsanwalt*|polizei|polizeilich*|verbraucherschutz*|verbraucherzentrale|verbraucherschützer|schlichtungsstelle|schlichter|ombuds*|arbeiterkammer|vki|abmahnung|abmahnen|schadensersatz|schadenersatz|betrug|betrugs*|strafbar|illegal|rechtswidrig|rechtsmittel|konsumentenschutz|wettbewerbszentrale|stiftung warentest|rechtsabteilung|gesetzlich*|nachfrist|fristsetzung|in verzug|eu schlichtung|europäisches verbraucherzentrum|gewerbeaufsicht|marktaufsicht|bundesnetzagentur)

> flag.anger
3 (clowns|sonstwohin|zum teufel|erbärmlich|wie können sie es wagen|verarschen|verarscht|stinksauer|abzocke)
3 (frechheit|unverschämtheit|unverschämt|sauerei|schweinerei|saftladen|abzocke|abzocker|betrüger|gauner|verbrecher|idioten|idiot|vollidioten|verarsch*|verarscht|scheiß*|scheisse|scheiße|mist|drecksladen|dreckig*|lügner|gelogen|lüge|lügen|kotzt|stinksauer|sauer|wütend|wut|empört|unmöglich|eine zumutung|zumutung|lächerlich|skandal|katastrophe|schlimmste*|nie wieder|nie mehr|unfassbar|unglaublich|hohn|witz|verdammt*|verflucht|dämlich|blöd|arsch*|ekelhaft|peinlich|schämen|schande|sauladen|schlechtester|miserabel|unterirdisch|schnauze voll|nase voll|reicht es|reichts|reicht mir|platzt mir|dreist|dreistigkeit|unterste schublade|das letzte|inkompetent|unfähig|verbrecherbande|bescheißen|beschissen|diebe|dieb|bestohlen|raub|auf den arm nehmen|für dumm verkaufen|armutszeugnis|geht gar nicht|so eine|so ein mist|stinkt mir|zum kotzen|rotzfrech|ärgerlich|nicht akzeptabel|inakzeptabel)

> flag.press
3 (presse|zeitung|journalist*|fernsehen|fernsehsender|rtl|ard|zdf|wdr|sat 1|bild zeitung|bildzeitung|reporter|redaktion|medien|öffentlich machen|an die öffentlichkeit|verbrauchermagazin|plusminus|wiso)

> flag.minor
3 (ich bin) .2 (10|11|12|13|14|15|16|elf|zwölf|dreizehn|vierzehn|fünfzehn) .1 (jahre|und)
3 (mein|meine|unser|unsere) {child_word} .6 (ohne .4 (erlaubnis|wissen)|heimlich) .4 (bestellt|gekauft)?

> flag.person
3 (echten|echter|echte|richtigen|richtiger|lebenden|menschlichen) .1 (menschen|mensch|person|mitarbeiter|ansprechpartner|antwort)
3 (mit|von|an) .3 (mitarbeiter|menschen|vorgesetzten|chef|abteilungsleiter|verantwortlichen|ansprechpartner|jemandem|geschäftsführer*) .4 (sprechen|reden|weiterleiten|verbinden|antwort|schreiben|kontakt)
3 (keine automatischen|keine automatische|automatische antwort*|standardantwort*|textbaustein*|roboter|chatbot|bot|kein bot|vorgefertigte*|automatisierte*|maschine)
3 (mensch|menschen) .4 (antwort*|sprechen|lesen|liest)

> flag.refund
3 (geld zurück|erstatt*|rückerstatt*|zurückerstatt*|geld|rückzahlung|zurückzahlen|zurück überweisen|zurücküberweisen|gutschrift|gutschreiben|zurück gezahlt|kohle zurück|kaufpreis zurück|zurückbezahlt)

> flag.replacement
3 (ersatz|ersatzlieferung|ersatzgerät|ersatzartikel|austausch|umtausch*|austauschen|tauschen|neu* .2 (schicken|senden|liefern|zuschicken|zusenden)|nochmal .3 (schicken|senden|liefern|verschicken)|noch mal .3 (schicken|senden|liefern)|noch einmal .3 (schicken|senden|liefern)|nochmals .3 (schicken|senden|liefern)|erneut .3 (schicken|senden|liefern|zusenden|verschicken|versenden)|neulieferung|nachlieferung|neue* (gerät|lieferung|sendung|exemplar|artikel|paket|ware)|ein neues|einen neuen|eine neue|erneute lieferung|zweite sendung|neuversand)

> flag.refund_status
3 (wo|wann|noch|nicht|kein|keine|warte|status|bleibt|stand|bisher) .6 (geld|erstattung|rückerstattung|rückzahlung|gutschrift|rückbuchung)
3 (geld|erstattung|rückerstattung|rückzahlung|gutschrift) .6 (nicht|noch|wann|warte|bisher|da|eingegangen|dauert|bleibt|status|angekommen|kommt|erfolgt)

> flag.robot
3 (bis|ab) .4 (im urlaub|in urlaub|abwesend|nicht im haus|nicht erreichbar)
3 (abwesend|urlaub) bis
3 (betrieb|büro|praxis|geschäft|firma|laden) .8 geschlossen
3 (abwesenheit*|abwesenheitsnotiz|nicht im büro|nicht im hause|nicht im haus|außer haus|automatische antwort|automatische mail|automatische nachricht|automatisch generiert*|automatisch erstellt*|automatisierte|bin .4 (im urlaub|in urlaub|nicht erreichbar|abwesend|nicht im büro|auf dienstreise|außer haus|in elternzeit|krankgeschrieben|wieder (da|erreichbar|zurück|im büro))|im urlaub .6 (wieder|ab|bis)|bis .4 (abwesend|nicht erreichbar|im urlaub|außer haus|in elternzeit|auf dienstreise)|eingeschränkt erreichbar|nicht erreichbar|ab dem .6 wieder (erreichbar|da|im büro|für sie)|wird nicht weitergeleitet|nicht weitergeleitet|ihre (nachricht|mail|e mail) .8 (weitergeleitet|nach meiner rückkehr)|nach meiner rückkehr|meine vertretung|in dringenden fällen|in dringenden angelegenheiten|dienstreise|betriebsferien|büro .4 geschlossen|zurzeit nicht|derzeit nicht|momentan nicht (erreichbar|im)|autoreply|out of office|nicht mehr für .4 tätig|unzustellbar|elternzeit|mutterschutz)

> reply.too_late
3 (musste|mussten|hab|habe|haben) .4 (anderes|anderen|andere|ersatz) .2 (kaufen|gekauft|besorgt)?
3 (dafür|jetzt) .4 (spät|zu spät)
3 (veranstaltung|hochzeitstag|turnier|konzert) .4 (war|vorbei|letzte)
3 (nicht mehr|nicht|nie) rechtzeitig
3 (zu spät|zuspät|schon zu spät)
3 (inzwischen|bereits|schon|mittlerweile|jetzt|nun|woanders|anderswo|anderweitig|im laden|vor ort|zwischenzeitlich|selbst) .5 (gekauft|besorgt|bestellt|gefunden|beschafft|geholt|ersetzt|eingekauft|organisiert)
3 (geburtstag|weihnachten|hochzeit|feier|party|urlaub|fest|kommunion|konfirmation|jubiläum|ostern|reise|taufe|termin|anlass|muttertag|vatertag|valentinstag|abschluss|event|einschulung|nikolaus|fasching|karneval|umzug|prüfung) .5 (vorbei|war|vorüber|gewesen|gelaufen|verpasst|schon|rum|ohne|um)
3 (bringt|nützt|nutzt|hilft) .4 (nichts|nix) .2 (mehr)
3 (nicht mehr|nimmer) .2 (rechtzeitig|nötig|gebraucht|benötigt|brauchbar) .2 (jetzt|da|weil|inzwischen|schon)?
3 (ersatz) .3 (gekauft|besorgt|beschafft|woanders)

> reply.change_of_mind
3 (nochmal|noch mal|drüber|darüber) .1 nachgedacht
3 (schicken|senden) sie nichts
3 ignorieren .4 nachricht
3 (hat sich|habe|haben|ist) .2 erledigt
3 hat sich .2 (geklärt|gelöst|aufgeklärt)
3 (teil|schraube*) .4 (wiedergefunden|wieder aufgetaucht|doch gefunden)
3 (anders überlegt|umentschieden|meinung geändert|anders entschieden|doch anders|überlegt .3 anders|nochmal überlegt|noch mal überlegt)
3 (vergessen sie (es|das)|vergesst (es|das)|vergiss (es|das)|lassen sie es|lassen wir (es|das)|lasst es|lass gut sein|lassen sie (es)? gut sein|egal|schon gut|doch nicht|behalte .4|behalten .3|möchte .3 behalten|will .3 behalten|nicht mehr nötig|nicht nötig|behalten sie .4 geld|geschenkt|keine umstände|möchte .4 nicht mehr|will .4 nicht mehr|wollen .4 nicht mehr|kein interesse mehr|ziehe .6 zurück|doch lieber|nehme .4 zurück|verzichte|brauchen .6 nichts .2 (mehr)?)

> reply.yes
3 (alles|wieder) .2 in ordnung
3 ^ (ja|jo|jep|jup|yep|jawohl|jaa|jap|gerne|gern|klar|sicher|natürlich|ok|okay|einverstanden|genau|stimmt|passt|korrekt|richtig|selbstverständlich|joa|in ordnung|super|perfekt|alles klar|prima|yes|auf jeden fall|unbedingt|jawoll|freilich)
3 (funktioniert|geht|läuft|klappt|tut|funzt|funktionierte|klappte|ging) .2 (jetzt|wieder|nun|super|prima|einwandfrei|problemlos|perfekt|bestens|endlich|alles)
3 (jetzt|nun|wieder|endlich) .2 (funktioniert|geht|läuft|klappt|funzt|läufts|gehts)
3 (hat (geklappt|funktioniert|geholfen)|problem gelöst|ist gelöst|gelöst|einverstanden|so machen wir|machen wir so|machen sie das|geht in ordnung|damit bin ich|bin dafür|gern so|gerne so|ist angekommen|ist da|habe (ich|es)? erhalten|stimme zu|kein problem|geht klar)

> reply.no
3 (bleibt|blieb) .3 (schwarz|dunkel|aus|tot|stumm|kalt|hängen|gleich|leer)
3 (schon|bereits|alles) .2 (probiert|versucht|ausprobiert)
3 (bringt nichts|bringt nix|brachte nichts|(dasselbe|genauso|gleiche|selbe) wie (vorher|zuvor))
3 ^ (nein|nö|ne|nee|nein danke|leider nein|leider nicht|leider|keinesfalls|auf keinen fall|nope|niemals|nicht wirklich|noch nicht|gar nicht|überhaupt nicht|nicht einverstanden|no)
3 (immer noch|noch immer|leider|weiterhin|nach wie vor|trotzdem|noch) .3 (nicht*|nichts|nix|kein|keine|nein|defekt|kaputt|tot|dasselbe|das gleiche|das selbe|problem|fehler|schwarz|aus)
3 (funktioniert|geht|läuft|klappt|hilft|half|tut|funzt|geholfen|brachte|bringt|ging) .3 (nicht|nix|nichts|net|nich|ned)
3 (nichts|nix|nicht|net) .2 (geholfen|gebracht|geändert|passiert|geklappt|funktioniert|genützt|gewirkt|geht|einverstanden|akzeptier*)
3 (ohne erfolg|erfolglos|keine änderung|keine besserung|gleiches problem|gleicher fehler|selbes problem|lehne .4 ab|kommt nicht in frage|möchte ich nicht|will ich nicht|keines von|weder noch)

= both
beide|beides|alle beide|egal welche|egal was|irgendeine

> reply.neither
3 (keines von|keine von|keins von|weder .4 noch|keine der|keins der|keines der|beides nicht|nichts davon|beide nicht|weder noch|keins|keine option|lehne beide*)

> reply.thanks
3 (danke*|dankeschön|dank|vielen dank|herzlichen dank|merci|besten dank|thx|bedanke|dankbar|vergelt*|thanks)

> reply.address
3 (dorthin|hierhin|hierher|dahin) .2 (schicken|senden|liefern)?  !.1 (gehen|kommen)
3 (bei|zu) .2 (meinen|meiner|meinem) .2 (eltern|mutter|schwester|freund*|oma|sohn|tochter) .6 (dorthin|dahin|schicken|senden|liefern)
3 (arbeitsadresse|büroadresse|firmenadresse|privatadresse|postleitzahl .6 (falsch|richtig|richtige|korrekt|ändern)|wohne jetzt|wohnen jetzt|wohne nicht mehr|lieferadresse .4 (aktualisieren|ändern)|anschrift .5 (korrigiert|korrigieren|geändert))
3 (zu|zum|zur|bei|beim) .2 (sohn|tochter|nachbar*|eltern|mutter) .2 (gehen|liefern|schicken|lassen)
3 (an|zu|bei) .2 (schwester|bruder|mutter|vater|eltern|sohn|tochter|freund*|nachbar*|oma|opa|tante|onkel|arbeit|büro|arbeitsstelle|firma|kolleg*|schwieger*) .3 (schicken|senden|liefern|geschickt|gesendet|geliefert|schickt|zustellen)
3 (schicken|senden|liefern|schickt|liefert|schick) .4 (an|zu|bei) .2 (schwester|bruder|mutter|vater|eltern|sohn|tochter|freund*|nachbar*|oma|opa|tante|onkel|arbeit|büro|arbeitsstelle|firma|kolleg*|schwieger*)
3 (neue|neuen|andere|anderen|falsche|falschen|geänderte|alte|alten|ändern|geändert|korrekte|richtige) .3 (adress*|anschrift|hausnummer|lieferadresse|straße|plz)
3 (adress*|anschrift|lieferadresse|hausnummer) .5 (geändert|ändern|falsch|neu|lautet|stimmt nicht|hat sich|ist jetzt|umgezogen|war falsch|nicht mehr)
3 (schicken|senden|liefern|schickt) .4 (an|zu) .4 (adresse|anschrift|arbeit|büro|nachbar*|eltern|mutter|packstation)
3 (umgezogen|umzug)

= filler
jeden|fall|jedem|hallo|hi|hey|guten|tag|morgen|abend|sehr|geehrte|geehrter|geehrtes|damen|und|herren|liebes|liebe|lieber|team|moin|servus|grüß|gott|grüezi|herr|frau|kundenservice|kundendienst|verkäufer
bitte|danke|dankeschön|vielen|dank|schön|gruß|grüße|grüßen|mit|freundlichen|freundliche|freundlichem|beste|besten|viele|lg|mfg|vg|herzlichen|herzliche|lieben|im|voraus|vorab|für|die|ihre|ihr|eure|euer|schnelle|antwort|rückmeldung|hilfe|nachricht|mail|nett|nette|freundlich|euch|ihnen|schnell|mal|also|dann|gut|ok|okay|ja|gerne|gern|alles|klar|super|prima|perfekt|passt
ich|wir|würde|würden|möchte|möchten|will|wollen|hätte|hätten|nehme|nehmen|nehm|wähle|wählen|entscheide|entscheiden|mich|uns|bevorzuge|dafür|das|der|die|den|dem|wäre|ist|sei|mir|am|besten|lieber|liebsten|option|variante|nummer|nr|nummero|möglichkeit|vorschlag|antwort|lösung|alternative|punkt|auswahl|wahl|meine|mein|unsere|es|bin|sind|auf|von|zu|an|eher|doch|da|einfach|nur|sie|ihren|machen|wir|so|es|hiermit|jetzt|heute|fällt|schicken|nun|hab|habe|wünsche|wünschen|angebot|recht|lieb|hallöchen|schönen|schönes|wochenende|noch|einen|ein|angenehmen|erledigen|schnellstmöglich|baldmöglichst|könnten|kann|können|zusammen|was|mach|mache|tendiere|stimme|sage

= option_word
option|variante|nummer|nr|nummero|möglichkeit|vorschlag|antwort|lösung|alternative|punkt|auswahl|wahl|angebot|opt|auswahlmöglichkeit|ziffer|version

= choose
nehme|nehmen|nehm|nimm|wähle|wählen|möchte|möchten|hätte|hätten|entscheide|entschieden|bevorzuge|will|wollen|bitte|gerne|gern|lieber|dann|für|wäre|tendiere|mach|machen|mache|ja|würde|würden|plädiere|stimme|sage|wunsch|auswahl|danke

= after
bitte|danke|wäre|ist|passt|gerne|gern|dann|weil|da|denn|nehme|nehm|nehmen|wähle|und|ok|okay|klingt|gefällt|möchte|hätte|wird|würde|bevorzuge|lg|mfg|vg|gruß|grüße|mit|viele|liebe|beste|vielen|herzliche|für mich|schön|super|aber|am liebsten|also|will

= turned_down
(nicht|statt|anstatt|keinesfalls|auf keinen fall|außer) (option|variante|nummer|nr|die|der|das|von)?
= question_word
was|welche|welcher|welches|wie|wer|warum|wieso|wo|wann|unterschied|ist|kostet|dauert

= condition
wenn !(möglich|es geht|das geht|sie|ich darf)|falls !möglich|sofern|sollte|ob|außer

> ordinal.1
3 (das|die|den) (erste|ersten|1te) .1 (danke|bitte)
3 (die|der|das|den|zur|für|mit)? .1 (erste|erster|erstes|ersten|1te|1ste) (option|variante|möglichkeit|lösung|alternative|wahl|vorschlag|bitte|angebot|auswahl)
3 (die|der|das|den|zur|dem|zum) (erste|erster|erstes|ersten|1te|1ste) $
3 ^ (die|das|den)? (erste|erster|erstes|ersten|1te|1ste) (wäre|ist|passt|$)
3 (nehme|nehm|möchte|wähle|nehmen|hätte|bitte) .3 (die|das|den) (erste|erster|erstes|ersten|1te|1ste) !(lieferung|paket*|sendung|mal)
3 ^ erstens $
> ordinal.2
3 (das|die|den) (zweite|zweiten|2te) .1 (danke|bitte)
3 (die|der|das|den|zur|für|mit)? .1 (zweite|zweiter|zweites|zweiten|2te) (option|variante|möglichkeit|lösung|alternative|wahl|vorschlag|bitte|angebot|auswahl)
3 (die|der|das|den|zur|dem|zum) (zweite|zweiter|zweites|zweiten|2te) $
3 ^ (die|das|den)? (zweite|zweiter|zweites|zweiten|2te) (wäre|ist|passt|$)
3 (nehme|nehm|möchte|wähle|nehmen|hätte|bitte) .3 (die|das|den) (zweite|zweiter|zweites|zweiten|2te) !(lieferung|paket*|sendung|mal)
3 ^ zweitens $
> ordinal.3
3 (die|der|das|den|zur|für|mit)? .1 (dritte|dritter|drittes|dritten|3te) (option|variante|möglichkeit|lösung|alternative|wahl|vorschlag|bitte|angebot|auswahl)
3 (die|der|das|den|zur|dem|zum) (dritte|dritter|drittes|dritten|3te) $
3 ^ (die|das|den)? (dritte|dritter|drittes|dritten|3te) (wäre|ist|passt|$)
3 (nehme|nehm|möchte|wähle|nehmen|hätte|bitte) .3 (die|das|den) (dritte|dritter|drittes|dritten|3te) !(lieferung|paket*|sendung|mal)
3 ^ drittens $

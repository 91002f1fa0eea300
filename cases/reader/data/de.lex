# Deutsch. Schreibweise: cases/reader/lexicon.py. Umlaute gelten auch als ae, oe, ue und ohne Punkte.

= num
#
ein|eine|einen|einer|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|paar|mehrere|halbe|hälfte

= unit_time
tag*|woche|wochen|monat*|stunde*|jahr*|minuten

= not
nicht|nichts|nie|niemals|nix|kein|keine|keinen|keiner|keinerlei|keines|keinem|keins|niemand|nirgends|ohne|weder|net|nich|ned|nüscht|noch nix

= parcel_noun
paket*|päckchen|packerl|sendung|sendungen|lieferung|bestellung|bestellungen|ware|waren|artikel|produkt|päckle|post|*paket|bestelltes|bestellte|zeug|*lieferung|*sendung|auftrag

= parcel
{parcel_noun}|sie|er|es|das|die|der|dies|diese|dieses|diesen|gerät|*gerät|teil|alles|was|davon|irgendwas|geliefert

= arrived
angekommen|ankam|ankommt|ankommen|gekommen|kommt|kommen|kam|an|da|erhalten|erhielt|bekommen|bekam|bekomme|eingetroffen|eingegangen|geliefert|gelifert|zugestellt|eingelangt|aufgetaucht|gesehen|hier|übergeben|zugegangen|angeliefert|empfangen|angekomen|angekommn|gekriegt|kriege

= have
habe|hab|haben|hatte|hatten|hat

= part
*schraube*|*kabel|*kabeln|*teil|*teile|teilen|*teilen|*netzteil|*ladegerät|adapter|*adapter|*stecker|*deckel|*anleitung|anleitungen|*fernbedienung|fernbedienung|*akku|batterie|batterien|*halterung|halterungen|haken|griff|griffe|*griff|*knopf|knöpfe|rad|räder|rollen|*gurt|gurte|*filter|düse|düsen|aufsatz|aufsätze|*aufsatz|zubehör|*zubehör|schlauch|schlüssel|*schlüssel|werkzeug|dübel|*dübel|ständer|*fuß|füße|*füße|beine|bein|hülle|tasche|beutel|*empfänger|dongle|*bürste|klinge|klingen|*klinge|birne|glühbirne|leuchtmittel|unterlegscheiben|muttern|mutter|scharnier|scharniere|stift|clip|clips|klammer|klammern|pumpe|nadel|ring|dichtung|dichtungen|pedal|pedale|stange|stangen|leiste|leisten|schiene|schienen|magnet|magnete|aufkleber|feder|linse|speicherkarte|kette|verbindungsstück|brett|bretter|boden|böden|einlegeboden|*böden|inbusschlüssel|beschreibung|montagematerial|befestigungsmaterial|manschette|messer|rückwand|sieb|einsatz|abdeckung|kappe|verschluss|trichter|stöpsel

= broken_word
kaputt|kaputte|kaputter|kaputtes|kaputten|kaput|zerbrochen|zerbrochene*|gebrochen|zerschlagen|zersplittert|beschädigt|beschädigte*|beschaedigt|beschädigung*|verbeult|eingedrückt|eingedrückte*|eingedellt|verkratzt|verkratzte*|zerkratzt|zerkratzte*|gesprungen|zersprungen|abgebrochen|gerissen|eingerissen|aufgerissen|zerrissen|zerdrückt|verbogen|abgeplatzt|delle|dellen|beule|beulen|kratzer|riss|risse|sprung|sprünge|scherben|ausgelaufen|undicht|zerquetscht|angeschlagen|bruch|macken|macke|transportschaden|schäden|schaden|demoliert|ramponiert|geplatzt|angebrochen|hinüber|matsche|glasbruch

= on_arrival
angekommen|ankam|ankunft|an|geliefert|lieferung|erhalten|bekommen|auspacken|ausgepackt|ausgepackt|öffnen|geöffnet|aufgemacht|aufmachen|transport|versand|paket*|päckchen|karton|verpackung|zustellung|post|bote|paketbote|dhl|hermes|dpd|gls|unterwegs|eingetroffen|zugestellt|gekommen|kam|unboxing

= works
funktionier*|geht|gehen|ging|läuft|laufen|lief|tut|lädt|laden|heizt|dreht|reagiert|leuchtet|startet|schließt|hält|saugt|kühlt|druckt|pumpt|einschalten|anschalten|ausschalten|anmachen|angeht|springt an|schaltet|misst|zeigt|mahlt|spielt|schneidet|wärmt|funzt|klappt|anging|rührt|bläst|funkt|dichtet|rastet|sprüht

= now_time
nach .3 {num} .2 {unit_time}
nach .2 (kurzer zeit|wenigen .2|einem .2 (tag|monat|jahr)|einer .2 woche|einmaligem|zweimaligem|mehrmaligem|ein paar .2|dem ersten .2|der ersten .2|zwei .2 (mal|waschgängen)|gerade mal .3|nur .3|erster .2|erstem .2)
(seit|innerhalb) .3 {unit_time}
(schon|bereits) nach
beim (ersten|zweiten|dritten) .3
(einmal|zweimal|dreimal|kaum) .2 (benutzt|gebraucht|verwendet|getragen|gewaschen|eingesetzt|in betrieb|in gebrauch)

= child_word
kind|kinder|kindes|kindern|baby|babys|säugling|kleinkind|sohn|tochter|enkel|enkelin|enkelkind|enkelsohn|neffe|nichte|junge|mädchen|sohnes|kleine|kleiner|kleinen|zwillinge

= body
hand|hände|finger|fingern|arm|arme|bein|gesicht|auge|augen|haut|fuß|zeh|daumen|mund|kopf|haare|handgelenk|lippe|zunge|knie|rücken|hals|handfläche

> mask
3 (nicht|nix|keine|kein|keinen|keinerlei|ohne|ohne jeden|frei von) .1 (beschädigt|kaputt|defekt|schaden|schäden|beschädigung*|kratzer|mängel|problem|probleme|fehler|mangel|beanstandung*)
3 (falls|wenn|sollte|sofern|was ist wenn|was passiert wenn) .7 (kaputt|defekt|beschädigt|nicht gefällt|nicht passt|gefällt|nicht passen|nicht gefallen|geht|passen|kaputtgeht|funktioniert)
3 (funktioniert|läuft|geht|klappt|passt|ist|kam|angekommen) .2 (super|prima|gut|einwandfrei|bestens|perfekt|tadellos|wunderbar|wieder|toll)
3 (alles|soweit|passt) (gut|super|prima|bestens|ok|in ordnung|da|dabei)
3 (nicht|nichts) (fehlt|gefehlt)
3 nichts .2 (auszusetzen|zu beanstanden)
3 garantiert .2 (nicht|wird|geliefert|liefer*)
3 spät* (abends|abend)
3 bestellnummer|rechnungsnummer|sendungsnummer|artikelnummer|bestellbestätigung|versandbestätigung|kundennummer|lieferschein|seriennummer|modellnummer

> topic.claim
3 (a z|a bis z|a to z|atoz|az|a2z|a zu z) .3 (garantie*|antrag|fall|claim|anspruch|verfahren|reklamation|schutz|beantragt|eröffnet|gestellt|eingereicht|angemeldet|eingeleitet) 
3 {have} .6 (a z|a bis z|a to z|az) 
3 (garantieantrag|garantiefall|garantieanspruch) .6 (amazon|eröffnet|gestellt|eingereicht|laufend|zurück*|gestellt) 
3 (antrag|anspruch|beschwerde|fall) .3 (bei|über|an) amazon .3 (gestellt|eröffnet|eingereicht|gemeldet|geltend|laufen|angemeldet)?
3 (bei|über) amazon .5 (antrag|fall|garantieantrag|anspruch|käuferschutz|claim|case) .4 (eröffnet|gestellt|eingereicht|geltend|aufgemacht|beantragt|angelegt|eingeleitet)
3 (antrag|garantieantrag|fall) .4 (zurückgezogen|zurückziehen|zurücknehmen)
2 (käuferschutz|garantieantrag)

> topic.chargeback
3 (rückbuch*|rückbelast*|chargeback|zurückbuch*|zurückgebucht|lastschrift .4 (zurück*|widersprochen|storniert|rückgängig)|kreditkarten .3 reklam*|rücklastschrift)
3 (bank|kreditkarte|kreditkarten*|visa|mastercard|paypal|amex|kartenanbieter|sparkasse|volksbank|klarna|kartenunternehmen|hausbank) .8 (reklamiert|widersprochen|widersprech*|zurück*|widerspruch|beanstandet|angefochten|bestritten|käuferschutz|fall|konflikt|rückgängig|stornier*|strittig|geholt)
3 (zahlung|abbuchung|betrag|belastung|lastschrift|umsatz|buchung|geld) .6 (zurückgebucht|zurückbuchen|widersprochen|angefochten|bestritten|zurückholen lassen|zurückgeholt|reklamiert|rückgängig|beanstandet|storniert|zurückgeben lassen)
3 (zahlungsstreit|zahlungskonflikt)
3 (widerspr*|widerspruch) .4 (zahlung|abbuchung|belastung|lastschrift|buchung)

> topic.damaged
3 {broken_word} .4 (angekommen|angekommen|geliefert|erhalten|bekommen|eingetroffen|zugestellt|ausgepackt|gekommen|an|beim (auspacken|öffnen|transport)|bei (ankunft|lieferung|erhalt)|im (paket|karton)|auf dem (transport|versandweg|weg)|auf dem transportweg)
3 (angekommen|geliefert|kam|kamen|erhalten|bekommen|ankam|bekam|erhielt|eingetroffen|zugestellt) .6 {broken_word}
3 (ausgepackt|auspacken|geöffnet|öffnen|aufgemacht|aufmachen|auspackte) .12 {broken_word}
3 (beim|bei|durch|auf|vom|während) .3 (transport*|versand|auspacken|lieferung|ankunft|paketdienst|öffnen|postweg|zustellung|weg|dhl|hermes|dpd|gls) .5 {broken_word}
3 (paket|karton|verpackung|päckchen|umkarton|schachtel|außenkarton|kiste) .5 (eingedrückt|aufgerissen|zerrissen|beschädigt|zerdrückt|zerfetzt|offen|nass|durchnässt|eingedellt|kaputt|völlig .2|total .2) .10 {broken_word}
3 (glas|scheibe|display|bildschirm|tasse|teller|schüssel|vase|spiegel|flasche|krug|deckel|griff|lampe|lampenschirm|gehäuse|ecke|ecken|kante|rahmen|kanne|henkel|topf|keramik|platte|tischplatte|seite|fuß|schale|teekanne|becher|bilderrahmen|rand|boden|blumentopf|lack|oberfläche|front) .5 (gesprungen|gebrochen|zerbrochen|zersplittert|abgebrochen|verkratzt|zerkratzt|eingedrückt|verbeult|beschädigt|abgeplatzt|riss|risse|sprung|delle|kratzer|macke|gerissen|zersprungen|scherben|verbogen|angeschlagen|dellen|beule|abgesplittert|angeknackst)
3 (transportschaden|scherben|scherbenhaufen|bruchschaden|glasbruch)
3 (zerbrochen|zersplittert|zersprungen|zerschmettert|verbeult|eingedellt|verkratzt|zerkratzt|eingedrückt|zerdrückt|zerquetscht|in (tausend|1000|zwei|mehrere|viele|einzelne|lauter) .1 (teile|stücke|scherben|teilen|stücken|einzelteile))
3 (großer|große|großen|tiefe|tiefer|tiefen|lange|langer|dicke|dicker|fette|fetter|voller|lauter|mehrere|riesige|riesiger|hässliche|einen|eine|ein|viele|überall) .2 (riss|kratzer|delle|dellen|beule|beulen|sprung|macke|macken|kratzern|risse)
3 (ausgelaufen|geplatzt) .8
3 (kaputte|beschädigte|defekte|zerbrochene|kaputten|beschädigten|zerbrochenen|kaputtes|beschädigtes|zerbrochenes) .2 (ware|artikel|lieferung|paket|produkt|*)? .2 (erhalten|bekommen|geliefert|geschickt)
2 (beschädigt|beschädigte*|beschädigung*|transportschäden|zerbrochen|gesprungen|abgebrochen|zerkratzt|verkratzt|angeschlagen)
2 {broken_word} .6 {on_arrival}
2 {on_arrival} .8 {broken_word}
1 (kaputt|gebrochen)

> topic.wrong_item
3 (falsche|falscher|falsches|falschen|falschem|verkehrte|verkehrter|verkehrtes|verkehrten|andere|anderes|anderen|anderer) .1 (ware|artikel|produkt|farbe|größe|modell|teil|gerät|lieferung|ding|sache|version|schuhe|hemd|buch|paket|variante|sorte|bestellung|schuh|hülle|typ|marke|spiel|kabel|motiv|ausführung|zeug|länge|menge|sachen|hose|jacke|tinte|patrone*|stecker) .6 (bekommen|erhalten|geliefert|geschickt|gesendet|angekommen|da|drin|gekommen|im paket|verschickt|eingepackt|zugeschickt|versendet|versandt|dabei)
3 (bekommen|erhalten|geliefert|geschickt|gesendet|angekommen|gekommen|kam|bekam|erhielt|schickt|verschickt|zugeschickt|zugesandt|gesandt) .6 (falsche|falscher|falsches|falschen|verkehrte|verkehrtes|verkehrten) .2
3 (falsche|falscher|falsches|falschen|verkehrten|verkehrte|verkehrtes) (ware|artikel|produkt|modell|lieferung|paket|version|ausführung)
3 (falsch|verkehrt) .1 (geliefert|verschickt|gesendet|zugeschickt|versendet|eingepackt)
3 bestellt .8 (aber|und|jedoch|sondern|stattdessen|aba|dann|doch)? .3 (bekommen|erhalten|geliefert|gekommen|geschickt|kam|kamen|bekam|da|drin|ist|sind|im paket|waren) .8 
3 (statt|anstatt|anstelle|stattdessen) .10 (bekommen|erhalten|geliefert|gekommen|geschickt|kam|bekam|drin|lag|lagen|im paket|kamen|da|gesendet|ist|habe|war|waren)
3 (bekommen|erhalten|geliefert|gekommen|geschickt|kam|bekam|drin|lag|lagen|da) .8 (statt|anstatt|anstelle|stattdessen)
3 nicht .3 (das|was|den|die|der|dem) .3 (ich|wir) .4 bestellt
3 (ist|war|sind) nicht .2 (das|der|die) .2 (bestellte|bestellten|richtige|richtigen)
3 (verwechselt|vertauscht|verwechslung) !.2 (mich)
3 (gar|überhaupt|so|das|die|den|diese|diesen|dieses|sowas)? (nicht|nie|niemals) bestellt
3 (jemand anderem|jemand anders|fremdes paket|anderer kunde|anderen kunden|fremde bestellung|andere adresse) .4
2 (statt|anstatt|stattdessen)
2 (etwas|was) .2 (anderes|anders) .4 (geliefert|bekommen|erhalten|geschickt)
2 {have} .6 bestellt .6 (aber|jedoch)

> topic.missing_item
3 (paket|karton|schachtel|päckchen|umschlag|verpackung|tüte|box|packung|sendung|lieferung|kartons) .5 (leer|nichts drin|nichts drinnen|ohne inhalt)
3 (leere|leerer|leeres|leeren) .1 (paket|karton|schachtel|päckchen|umschlag|verpackung|tüte|box|packung|hülle)
3 (nichts|nix|kein .2) (drin|drinnen|darin|enthalten|im (paket|karton)|in der (verpackung|schachtel|tüte|packung|box))
3 (nur|lediglich|bloß|gerade mal) .2 {num} .5 (statt|von|anstatt|angekommen|erhalten|bekommen|geliefert|gekommen|drin|im paket|im karton|dabei|da|enthalten|stück) !.2 (tage*|woche*|monat*|stunde*|jahr*)
3 (angekommen|erhalten|bekommen|geliefert|gekommen|kam|kamen|drin|waren|war|erhielt|bekam) .4 (nur|lediglich|bloß|gerade mal) .2 {num} !.2 (tage*|woche*|monat*|stunde*|jahr*|stern*|mal)
3 {num} .4 (bestellt|bezahlt|gekauft) .8 (nur|aber|erhalten|bekommen|lediglich|bloß) .3 {num} !.2 (tage*|woche*|monat*|stunde*|jahr*)
3 (bestellt|bezahlt|gekauft) .3 {num} .6 (nur|aber|erhalten|bekommen|lediglich|bloß|geliefert) .3 {num} !.2 (tage*|woche*|monat*|stunde*|jahr*)
3 {num} .2 (von|der|aus) .2 {num} .6 (fehlt|fehlen|gefehlt|fehlte*|nicht .3)
3 (fehlt|fehlen|fehlte|fehlten|gefehlt) .3 {num} .3 (stück|artikel|packung|packungen|einheiten|exemplar*|produkt*|flaschen|dosen|paar)
3 (zweite|zweiter|zweites|andere|anderer|anderes|rest|restliche|restlichen|dritte|übrigen|hälfte|weitere) .4 (fehlt|fehlen|fehlte|fehlten|nicht (dabei|da|drin|angekommen|gekommen|geliefert|mitgeliefert|enthalten))
3 (hauptartikel|hauptteil|eigentliche artikel|eigentliche produkt|eigentliche gerät|das gerät selbst|der artikel selbst|artikel selbst|gerät selbst|hauptprodukt) .5 (fehlt|fehlte|nicht|gefehlt|nirgends)
3 (artikel|produkt|gerät|ware|bestellte .2) (fehlt|fehlte) .4
3 (unvollständig|unvollständige|nicht vollständig|nicht komplett|unvollständiges) .3 (lieferung|geliefert|bestellung|sendung|angekommen|paket)
3 (lieferung|bestellung|sendung|paket) .3 (unvollständig|nicht vollständig|nicht komplett)
3 (stückzahl|menge|anzahl) .4 (falsch|stimmt nicht|zu wenig|zu gering|weniger)
3 (zu wenig|weniger als .2 bestellt|zu wenige) .3 (geliefert|erhalten|bekommen|bestellt|drin|stück|angekommen|gekommen)
2 (fehlmenge|teillieferung)

> topic.missing_parts
3 {part} .6 (fehlt|fehlen|fehlte|fehlten|gefehlt|vergessen|nicht (dabei|drin|enthalten|mitgeliefert|vorhanden|beigelegt|beigepackt|auffindbar|da|gefunden|im .2|zu finden)|nirgends|vermisse)
3 (fehlt|fehlen|fehlte|fehlten|gefehlt|vermisse|vermissen|fehlende|fehlenden|fehlendes|ohne|vergessen) .5 {part} !.3 (funktioniert|geht|nötig)
3 (kein|keine|keinen|keinerlei) .2 {part} .3 (dabei|drin|enthalten|mitgeliefert|vorhanden|beigelegt|im|da|gefunden|in der|bei|mit)
3 (nicht|kein|keine) .4 (mitgeliefert|beigelegt|beigepackt|beigefügt|im lieferumfang)
3 (finde|gefunden) .3 (kein|keine|keinen|nicht) .2 {part}
3 (zu wenig|zu wenige|nicht genug|nicht genügend) {part}
3 (einzelteil*|zubehör|kleinteile|ersatzteil*|bauteil*) .3 (fehlt|fehlen|fehlte*)
3 (bausatz|set|möbel|regal|zubehör|montageset) .3 (unvollständig|nicht vollständig|nicht komplett)
3 (ersatzteil*|{part}) .3 (nachsenden|nachschicken|nachliefern|zusenden|zuschicken|nachreichen|nachsendung)
3 (nachsenden|nachschicken|nachliefern|nachgeschickt|nachgesendet|nachreichen) .4 {part}
2 (teil|teile) .3 fehl*
2 fehlteil*

> topic.quality
3 {works} .3 (nicht|nich|net|nix|ned) .3 (mehr|richtig|einwandfrei|gut|korrekt|ordentlich|überhaupt|wirklich|zuverlässig|lang*|sauber|vollständig|immer)
3 (nicht|nich|net|nix|ned) .2 (mehr|richtig|einwandfrei|gut|korrekt|ordentlich|zuverlässig|lange|vollständig|sauber) .3 {works}
3 {works} .4 {not} .8 {now_time}
3 {now_time} .8 ({works} .3 (nicht|nix|kein)|defekt|kaputt|gebrochen|abgebrochen|gerissen|gesprungen|ausgefallen|hinüber|abgefallen|auseinander*|geplatzt|undicht|rostet|rost|rostig|verbogen|ausgeblichen|kaputtgegangen|abgegangen|gelöst|löst|aufgegangen|tot|leer|ab|eingegangen|verfärbt|blättert)
3 (kaputt|defekt|gebrochen|abgebrochen|gerissen|ausgefallen|hinüber|auseinandergefallen|abgefallen|aufgegangen|geplatzt|undicht|rostet|kaputtgegangen|abgegangen|gelöst|tot|eingegangen) .8 {now_time}
3 (defekt|defekte|defektes|defekter|defekten|mangelhaft|mangelhafte*|fehlerhaft|fehlerhafte*|funktionslos|ausgefallen|fabrikationsfehler|materialfehler|produktionsfehler|schrott|ausschuss|billigschrott|pfusch|montagsgerät)
3 (kaputt gegangen|kaputtgegangen|geht kaputt|den geist aufgegeben|geist aufgegeben|gibt den geist|mucks|keinen mucks|tut sich nichts|nichts tut sich|passiert nichts|macht nichts mehr|bleibt tot|ist tot|aufgehört)
3 (klappert|klappern|quietscht|quietschen|wackelt|wackelig|wackeln|leckt|tropft|undicht|rostet|rostig|rost|flackert|flackern|überhitzt|brummt|brummen|knarzt|knistert|rauscht|stinkt|blättert|fusselt|löst sich|lösen sich|geht ab|schaltet sich .3 (aus|ab)|geht .3 aus|stürzt ab|hängt sich auf|friert ein|klemmt|verliert .4|entlädt|läuft aus|ausgeleiert|eingelaufen|färbt ab|verfärbt|schief|eiert|schleift|pfeift|piept|piepst|spinnt|ruckelt|verkalkt|verklemmt|bröckelt|bröselt|franst|verzieht|setzt aus|aussetzer|wackelkontakt)
3 (akku|batterie) .5 (hält|leer|lädt|schwach|defekt|tot|nicht|entlädt|kurz)
3 (schlechte|miese|miserable|mangelhafte|minderwertige|mindere|unterirdische|grottige|billige|lausige) .1 (qualität|verarbeitung|materialqualität)
3 (qualität|verarbeitung) .4 (schlecht|mies|miserabel|mangelhaft|minderwertig|unter aller|katastrophe|katastrophal|enttäuschend|lässt zu wünschen|grottig|unterirdisch|lausig)
3 (laute|lautes|komische|komisches|seltsame|seltsames|merkwürdige|lauter|unangenehme|furchtbare) .1 (geräusch*|ton|brummen|klappern|geruch|gestank|quietschen)
3 (macht|gibt) .3 (geräusch*|lärm|krach)
3 (reißverschluss|naht|nähte|knopf|henkel|griff|motor|schalter|display|bildschirm|absatz|sohle|gurt|verschluss|deckel|dichtung|lautsprecher|sensor|rad|pumpe|scharnier|beschichtung|farbe|lack|taste|tasten) .4 (gerissen|aufgegangen|ab|abgegangen|abgefallen|defekt|kaputt|klemmt|gebrochen|gelöst|löst|bleibt schwarz|schwarz|hängt|ausgerissen|blättert|lose|locker|reagiert nicht|schließt nicht)
2 {works} .2 (nicht|nich|net|nix|ned|gar nicht)
2 (nicht|nich|net|nix|ned) .2 {works}
2 (kaputt|tot|hinüber)
2 (kein|keinen) (ton|bild|strom|saft|wasser|licht)

> topic.cannot_operate
3 (wie) .2 (kann|muss|soll|stelle|schalte|verbinde|baue|montiere|installiere|geht|bekomme|funktioniert|lade|kriege|krieg|benutze|benutzt|bedient|bediene|öffne|setze|wechsle|tausche|richte|programmiere|lege|mache|mach|schließe|koppel*|kopple|befestige|bringe|reinige|reset*|starte|aktiviere|wird|werden|macht|stellt|schaltet|baut) .8 (ein|einstellen|an|anschließen|verbinden|koppeln|auf|aufbauen|zusammen|zusammenbauen|montieren|installieren|einrichten|benutzen|bedienen|öffnen|wechseln|programmieren|einlegen|umstellen|zurücksetzen|aus|ausschalten|einschalten|umschalten|befestigen|das|die|den|man|montiert|angeschlossen|bedient|verbunden|eingestellt|aufgebaut|reinigen|bluetooth|wlan|handy|app) !.4 (zurück*|retour*|rücksend*|erstattung|geld|rechnung)
3 (komme|kommen|komm) .2 (nicht|net|nich) .3 (klar|zurecht|weiter|dahinter)
3 (anleitung|gebrauchsanweisung|bedienungsanleitung|beschreibung|aufbauanleitung|gebrauchsanleitung|betriebsanleitung) .6 (unverständlich|nicht (verständlich|zu verstehen|hilfreich|auf deutsch|deutsch)|verstehe|versteh|nur (auf|in)|chinesisch|englisch|hilft|unklar|schlecht|nichts|kapier*|nicht|miserabel|winzig|fremdsprache)
3 (verstehe|versteh|kapiere|kapier|verstehen|blicke) .4 (nicht|nix|kein|keine) .5 (anleitung|wie|einstellung|bedienung|app|aufbau|menü|durch|bedienungsanleitung|gebrauchsanweisung)
3 (schaffe|schaff|kriege|krieg|bekomme|bekomm|gelingt|geschafft|kann|können|weiß|schaffen|lässt) .8 (nicht|net|nich|kein|keine) .8 (einrichten|einzurichten|verbinden|verbunden|zu verbinden|koppeln|zu koppeln|gekoppelt|aufbauen|aufzubauen|aufgebaut|zusammenbauen|zusammenzubauen|zusammen|montieren|zu montieren|montiert|installieren|zu installieren|anschließen|anzuschließen|angeschlossen|einstellen|einzustellen|eingestellt|bedienen|zu bedienen|zum laufen|ans laufen|in gang|in betrieb|programmieren|anmelden|einloggen|wie .6|umstellen|zurücksetzen|zu öffnen|öffnen|aktivieren|ins wlan)
3 (app|bluetooth|wlan|wifi|handy|smartphone|router|fernbedienung) .6 (verbindet (sich)? nicht|verbindung|nicht (verbinden|gefunden|erkannt|koppeln|verbunden)|findet .4 nicht|erkennt .4 nicht|keine verbindung|findet kein*)
3 (was|wo|welche|welcher|welchen|welches) .3 (bedeutet|mache ich falsch|mach ich falsch|ist der knopf|finde ich den|taste|knopf|reihenfolge|kabel .3 wohin|symbol|lämpchen|leuchte|kommt wohin) .4
3 (schritt für schritt|erklären sie mir|können sie mir .3 (erklären|helfen|zeigen)|kannst du mir erklären|erklär mir|bedienfehler|mache ich etwas falsch|mach ich was falsch|stelle mich .3 an|zu blöd|zu doof)
2 (aufbau|bedienung|einrichtung|kopplung|montage|anleitung|bedienungsanleitung)
1 (bluetooth|wlan|app)

> topic.dissatisfied
3 (farbe|farbton|farben|muster) .6 (anders|nicht wie|stimmt nicht|weicht|entspricht nicht|dunkler|heller|gar nicht|nicht so|falsch dargestellt|blasser|greller|passt nicht|überhaupt nicht|eher|mehr|gefällt|wirkt|nicht überein|hässlich|ganz andere|völlig andere)
3 (anders|nicht|andere|entspricht nicht|weicht|ganz anders|völlig anders|keineswegs) .5 (auf dem (bild|foto)|auf den (bildern|fotos)|wie (abgebildet|beschrieben|auf|im|in der|angegeben|erwartet|gezeigt|dargestellt)|als (abgebildet|beschrieben|erwartet|auf|gedacht|angegeben|im bild)|der beschreibung|den bildern|dem bild|dem foto|den fotos|der abbildung|der artikelbeschreibung|produktbild*|produktfoto*|produktbeschreibung|den erwartungen|meinen erwartungen|unseren erwartungen|meinen vorstellungen)
3 (kleiner|größer|dünner|kürzer|länger|schmaler|dunkler|heller|billiger|leichter|schwerer|breiter|dicker|winziger|enger|instabiler) .3 als .5 (erwartet|gedacht|beschrieben|abgebildet|angegeben|auf|im|vorgestellt|gewohnt|das bild|in der|ich)
3 (zu|viel zu|etwas zu|deutlich zu|sehr|extrem|ziemlich|recht|einfach zu|leider) (klein|groß|eng|weit|kurz|lang|schmal|breit|dünn|dick|dunkel|hell|schwer|winzig|grell|steif|weich|hart|durchsichtig|locker|niedrig|hoch|labbrig|riesig)
3 (fällt|fallen) .3 (klein|groß|größer|kleiner|eng|kurz|lang|weit|knapp) .2 aus
3 (passt|passen) .3 (nicht|nich|net|mir|ihm|ihr|uns) .5
3 (größe|schnitt|passform|größenangabe|maße) .4 (stimmt nicht|stimmen nicht|passt nicht|falsch angegeben|komisch|zu|nicht|weichen)
3 (enttäuscht|enttäuschend|enttäuschung|unzufrieden|nicht zufrieden|mehr erwartet|anders vorgestellt|etwas anderes erwartet|mehr versprochen|nicht überzeugt|besseres erwartet|nicht begeistert)
3 (sieht|wirkt|fühlt|schaut|aussieht|anfühlt|macht) .4 (billig|hässlich|anders aus|aus wie|nach plastik|wie plastik|minderwertig|nicht schön|schlimm|ramschig|kitschig|wie spielzeug|billigen eindruck|dünn|schäbig|nicht hochwertig)
3 (material|stoff|leder|holz|plastik|oberfläche|verarbeitung|kunststoff) .4 (billig|dünn|kratzt|kratzig|kein echtes|nicht echt|kunststoff|plastik|polyester|rau|steif|labberig|durchsichtig|minderwertig|unangenehm)
3 (kein echtes|kein echter|keine echte|kein richtiges|kein massives) .2 (leder|holz|silber|gold|wolle|seide|massivholz|baumwolle|daunen|edelstahl|glas)
3 (irreführend|irreführende*|täuschend|täuschende*|beschönigt|geschönt) .3
3 (beschreibung|bild|bilder|foto|fotos|angaben|angabe|produktbeschreibung|artikelbeschreibung) .5 (irreführend|täuscht|täuschen|stimmt nicht|stimmen nicht|falsch|lügt|entspricht nicht|passt nicht|versprechen|zeigt .4)
3 (gefällt|gefallen|gefiel) .2 (mir|uns|ihr|ihm|meiner .1|meinem .1)? .2 (nicht|gar nicht|überhaupt nicht|leider nicht|nich|net)
2 (hässlich|ramsch|ramschig|billig verarbeitet)
2 (gefällt|gefallen) .3 nicht
2 größe

> topic.unwanted
3 (zurückgeben|zurückschicken|zurücksenden|zurück schicken|zurück senden|zurück geben|retournieren|rücksendung|retoure|zurückgegeben werden|rückgabe|umtauschen|retour) .8 (möchte|will|würde|gerne|kann|können|bitte|wie|wollen|möchten|beantrag*|weil|da|wünsche|darf|etikett|anmelden|veranlassen|frist|unbenutzt|ungeöffnet|ungebraucht|originalverpackt)
3 (möchte|will|würde|gerne|kann|können|wie|wollen|möchten|muss|bitte|darf|beabsichtige|wünsche|hätte|könnte|würden|könnt|wünschen) .8 (zurückgeben|zurückschicken|zurücksenden|zurück schicken|zurück senden|zurück geben|retournieren|rücksendung|retoure|rückgabe|umtauschen|retour)
3 (brauche|brauch|benötige|brauchen|benötigen|will|möchte|gebraucht|wollen) .4 (nicht|doch nicht|nimmer|nich|net) .2 mehr
3 (nicht mehr|doch nicht|nimmer) .2 (brauche|gebraucht|benötigt|benötige|haben|will|brauchen|behalten)
3 (doch nicht) .3 (brauche|gebraucht|haben|will|möchte|behalten|nötig)
3 (anders überlegt|umentschieden|meinung geändert|doch anders entschieden|gefällt .2 doch nicht|überlegt|fehlkauf|spontankauf|kaufreue|impulskauf)
3 (versehentlich|aus versehen|irrtümlich|fälschlicherweise|falsch bestellt|verklickt|aus irrtum|doppelt|zweimal|zuviel|zu viel|zu viele) .5 (bestellt|gekauft|gedrückt|geklickt|ausgewählt|bestellung|erwischt)
3 (verklickt|vertan|fehlbestellung|doppelbestellung|falsch bestellt|verbestellt)
3 (mein|meine|unser) .2 (fehler|irrtum|versehen|schuld) .6
3 (günstiger|billiger|woanders|anderswo|besseres angebot) .5 (gefunden|gesehen|bekommen|gekauft|entdeckt)
3 (gefunden|gesehen|entdeckt) .4 (günstiger|billiger|besseres)
3 (widerruf|widerrufen|widerrufe|widerrufsrecht|rücktritt|kaufvertrag .3 zurück|vom kauf zurück*|vom kaufvertrag zurück*|14 tage*|rückgaberecht)
3 (schon|bereits) .3 (eins|eine|einen|so eins|so einen|so eine|das gleiche|das selbe|dasselbe|zwei) .4 (habe|hat|haben|hatte|besitze|besitzt|geschenkt)
3 (geschenk) .8 (nicht|schon|bereits|doppelt|kein)
3 (ungeöffnet|unbenutzt|ungebraucht|originalverpackt|noch verpackt|noch zu|noch nicht ausgepackt) .8 (zurück*|rückgabe|retour*|erstattung|nehmen)
3 (keine verwendung|keinen bedarf|nichts für mich|kein interesse mehr|nicht das richtige)
2 (zurückgeben|zurückschicken|zurücksenden|retournieren|rücksendung|retoure|rückgabe)
1 erstatt*

> topic.returned_goods
3 (zurückgeschickt|zurückgesendet|zurückgesandt|zurück geschickt|zurück gesendet|zurückgegeben|retourniert|retoure|rücksendung|zurück geschickt|retournierte*|rückversand) .14 (geld|erstatt*|gutschrift|rückzahlung|rückerstatt*|angekommen|eingegangen|erhalten|bekommen|zugestellt|warte|wann|sendungsverfolgung|abgegeben|aufgegeben|beleg|bestätig*|unterwegs|bearbeitet|gutgeschrieben|vor|seit|am)
3 (geld|erstatt*|gutschrift|rückzahlung|rückerstatt*) .14 (zurückgeschickt|zurückgesendet|zurückgesandt|zurück geschickt|zurückgegeben|retourniert|retoure|rücksendung|rückversand|retournierte*)
3 {have} .10 (zurückgeschickt|zurückgesendet|zurückgesandt|zurück geschickt|zurück gesendet|zurückgegeben|retourniert|zur post gebracht|zurückgebracht|retour geschickt|wieder abgegeben)
3 (zurückgeschickt|zurückgesendet|zurückgesandt|retourniert) {have}
3 (retoure|rücksendung|rücksendepaket|rückläufer|retourenpaket) .6 (angekommen|eingegangen|erhalten|zugestellt|bei (ihnen|euch)|unterwegs|abgegeben|aufgegeben|verschickt|da|abgeschickt|bearbeitet|geprüft)
3 (abgezogen|abzug|einbehalten|nur .3 erstattet|weniger erstattet|teilerstattung|wertminderung) .10
2 (zurückgeschickt|zurückgesendet|zurückgesandt|retourniert|zurückgegeben)

> topic.warranty
3 (garantie|gewährleistung|garantiefall|garantieanspruch|garantiezeit|gewährleistungsfall|herstellergarantie|garantieleistung|garantiereparatur|gewährleistungsanspruch|garantiekarte|garantieschein|garantiert e|gewährleistungs*|garantiebedingungen|garantiedauer|garantieabwicklung|garantieverlängerung)

> topic.lost
3 (verloren|verlohren|verlorn|verschollen|verschwunden|abhanden|verschütt|untergegangen) .3 (gegangen|gekommen|gemeldet|gegang|gehen|sein)?
3 (verloren|verlust|verschollen) .4 (paket|sendung|lieferung|bestellung|päckchen)
3 (paket|sendung|lieferung|bestellung|päckchen) .6 (weg|verloren|verschollen|verschwunden|nicht auffindbar|unauffindbar|abhanden|nicht mehr auffindbar|verlust)
3 (dhl|hermes|dpd|gls|ups|post|paketdienst|spediteur|zusteller|fahrer|bote) .6 (verloren|verschlampt|verbummelt|nicht auffindbar|nicht mehr auffindbar|nicht finden|verlust|verlegt)

> topic.delayed
3 {parcel} .6 {not} .4 {arrived}
3 {not} .5 {arrived} !.1 (funktioniert)
3 (wo|wohin) .2 (ist|bleibt|bleiben|steckt|sind|befindet|hängt|isn|is|liegt) .4 (paket*|päckchen|sendung|lieferung|bestellung|ware|artikel|es|sie|er|das|die|der|teil|produkt|mein|meine|*)
3 (wann) .3 (kommt|kommen|wird|werden|kann|bekomme|erhalte|ist|krieg|kriege|trifft|geht|darf|soll|erfolgt|liefert|verschickt|versendet) .8
3 (warte|warten|wartet|gewartet|warte ich) .4 (auf|seit|schon|immer noch|noch immer|nun|jetzt|noch)
3 (immer noch|noch immer|bis heute|bis jetzt|bisher|noch|nach wie vor|bislang|seit .4) .4 (nicht|nichts|nix|kein|keine|keinen) .4 (da|angekommen|erhalten|bekommen|geliefert|gekommen|verschickt|versendet|eingetroffen|zugestellt|gehört|passiert|paket|sendung|lieferung|ware|versandt|losgeschickt|abgeschickt|bewegt|raus|hier|unterwegs)
3 (noch) (nicht|nichts|nix) .2 (da|angekommen|erhalten|bekommen|geliefert|gekommen|verschickt|versendet|versandt|eingetroffen|losgeschickt|zugestellt|abgeschickt|raus|unterwegs)
3 (sendungsverfolgung|tracking|sendungsstatus|status|trackingnummer|sendungsnummer|paketverfolgung|lieferstatus|verfolgung|trackingcode) .8 (nicht*|nichts|kein|keine|seit|steht|stillstand|unbekannt|unverändert|gleich|hängt|ungültig|tut sich|nix|fehlt|falsch|leer|bewegt|immer noch|gefunden|funktioniert)
3 (keine|kein|ohne|fehlt|brauche|haben sie|gibt es|wie lautet|benötige|schicken|senden|bekomme|hätte gern) .4 (sendungsnummer|trackingnummer|sendungsverfolgung|tracking|trackingcode|paketnummer|sendungsverfolgungsnummer|tracking nummer)
3 (verspätet|verspätung|überfällig|verzögert|verzögerung|verzug|lieferverzug|lieferverzögerung|dauert .5|zu spät|verspätete)
3 (sollte|sollten|hätte|hätten|angekündigt|versprochen|zugesagt|geplant|soll|müsste|müssen|angegeben|voraussichtlich*|lt|laut) .8 (da sein|ankommen|angekommen|geliefert|kommen|eintreffen|sein|zugestellt|liefertermin|lieferdatum|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|letzte|vorgestern)
3 (liefertermin|lieferdatum|lieferzeitraum|lieferzeit|lieferfrist|zustelltermin|zustelldatum|lieferfenster) .8 (vorbei|verstrichen|überschritten|abgelaufen|längst|verpasst|nicht eingehalten|war|überzogen|verschoben|geändert|um)
3 (als|angeblich|laut|steht|status|tracking|dhl|hermes|dpd|gls|amazon|sendungsverfolgung|ups) .6 (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben|abgelegt|eingeworfen) .14 (nicht*|nichts|nix|kein|keine|keiner|niemand|nirgends|nie|net|ned)
3 (nicht*|nichts|nix|kein|keine|niemand|nirgends) .12 (als|angeblich|laut|steht|obwohl|trotz) .6 (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben|abgelegt)
3 (zugestellt|geliefert|ausgeliefert|abgegeben|abgelegt|übergeben) .10 (aber|jedoch|doch|bloß|nur|allerdings) .6 (nicht*|nichts|nix|kein|keine|niemand|nirgends)
3 (nachbar*|ablageort|garage|briefkasten|packstation|terrasse|haustür) .8 (nichts|nicht|kein|keine|nirgends|niemand|leer|nix)
3 (nichts|kein|keine|nicht|niemand|weder) .8 (nachbar*|ablageort|garage|briefkasten|vor der tür|haustür)
3 (wie lange|wie lang) .4 (dauert|noch|warten|soll|braucht|dauerts)
3 (gibt es|gibts|irgendwelche|irgendeine|haben sie|was neues|neues|neuigkeiten|info*|update) .5 (zur|zum|zu|von|über|bzgl|bezüglich|wegen) .3 (lieferung|sendung|paket|bestellung|päckchen|versand|lieferstatus|ware)
3 (stand|status) .4 (lieferung|sendung|paket|bestellung|versand*|paketes|pakets|dinge)
3 (hängt|liegt|steckt|festgehalten|feststeckt) .5 (zoll|depot|verteilzentrum|zentrum|lager|paketzentrum|fest|seit)
3 (nicht|nie) .2 (verschickt|versendet|versandt|abgeschickt|losgeschickt|geliefert|zugestellt|gekommen|angekommen)
2 (wo|warte|warten|sendungsverfolgung|tracking)
2 bestellt .8 (noch|bisher|bis)

> topic.cancellation
3 (stornier*|storno*|storniren|stonier*|annullier*|abbestell*|canceln|cancel|gecancelt|cancelled|rückgängig machen|rückgängig)
3 (bestellung|auftrag|kauf) .6 (zurückziehen|zurücknehmen|löschen|aufheben|streichen|auflösen|abbrechen)
3 (nicht|bitte) .3 (verschicken|versenden|losschicken|abschicken|ausliefern|abschickt|verschickt) .3 (bitte)? $
3 (bitte|bitte die|noch) .3 (nicht) .3 (verschicken|versenden|losschicken|abschicken|rausschicken)
3 (versand|lieferung) .3 (stoppen|anhalten|aufhalten)

> topic.address_change
3 (adress*|anschrift|lieferadress*|hausnummer|plz|postleitzahl|straße|lieferanschrift|versandadress*|adresse) .8 (änder*|geändert|falsch*|umgezogen|ander*|neu*|korrigier*|fehler*|vertippt|alte|alten|nicht mehr|stimmt nicht|stimmt nimmer|berichtig*|vergessen|fehlt|aktualisier*|umändern|tauschen|anpassen|unvollständig|nicht korrekt|nicht richtig)
3 (änder*|geändert|falsch*|ander*|neu*|korrigier*|fehler*|vertippt|alte|alten|umleit*|umändern|abweichend*|verkehrte|aktualisier*|korrektur) .5 (adress*|anschrift|lieferadress*|hausnummer|plz|postleitzahl|straße|lieferanschrift|versandadress*)
3 (umgezogen|umzug|umziehe|ziehe .3 um|ziehen .4 um)
3 (schicken|senden|liefern|umleiten|geliefert|verschickt|gesendet|zustellen|schickt|liefert|geschickt|gehen) .8 (andere|neue|anderen|meine arbeit|büro|firma|nachbar*|eltern|mutter|freundin|packstation|schwester|arbeitsstelle) .3 (adresse|anschrift|ort)?
3 (packstation|filiale) .4 (umleiten|liefern|schicken|statt)
2 (neue adresse|andere adresse)
1 adress*

> topic.negative_rating
3 (schlechte|negative|ein stern|1 stern|einen stern|zwei sterne|2 sterne|miese|null sterne|0 sterne|vernichtende|entsprechende|ehrliche|katastrophale|1 sterne|1 stern) .3 (bewertung|rezension|bewerten|feedback|bewertet|sterne|kritik|rezensionen|bewertungen)?
3 (bewertung|rezension|feedback|bewertungen|sterne) .6 (schlecht*|negativ*|abgegeben|hinterlassen|geschrieben|vergeben|gegeben|verdient|bleibt|ändern|ein stern|miserabel|schreiben|ausfallen|entsprechend)
3 (schlecht|negativ|mies|miserabel|entsprechend|einem stern) .3 (bewerte*|bewertet|bewerten|bewertung)
3 (bewerte|bewertet|bewerten|werde .6 bewerten) .5 (schlecht|negativ|stern|sterne|sternen|entsprechend)
2 (bewertung|rezension|sterne)
2 (nicht weiterempfehlen|nicht zu empfehlen|nie wieder|kann ich nicht empfehlen)

> topic.reimbursement
3 (erstatt*|ausgleich*|entschädig*|kompens*) .12 (lager|fba|logistikzentrum|inventar|bestand|einheiten|fnsku|sku|anlieferung|versandgebühr*|wareneingang|gebühr*|verkaufsgebühr*|remission)
3 (fba|amazon lager|logistikzentrum|lager von amazon|lagerbestand|wareneingang|fnsku|sku|remission*|seller central|verkäuferkonto|anlieferung) .14 (erstatt*|verloren|beschädigt|fehl*|zu viel berechnet|falsch berechnet|entschädig*|nicht eingebucht|nicht wieder|nie zurück*|gutschrift|gebühr*)
3 (verkaufsgebühr|versandgebühr fba|lagergebühr*|größenstufe|vermittlungsgebühr|wiedereinlagerungsgebühr|fba gebühr*) .10 (falsch|zu hoch|zuviel|zu viel|erstatt*|kategorie|berechnet|korrigier*)
3 (einheiten|stück) .6 (verloren|beschädigt) .6 (lager|amazon|logistikzentrum)

> flag.safety
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

> flag.legal
3 (anwalt|anwältin|anwalts|anwälte|rechtsanwalt|rechtsanwältin|anwaltlich*|anwaltskanzlei|rechtliche schritte|rechtlich vorgehen|rechtlich gegen|juristisch*|rechtsschutz*|rechtsweg|klage|klagen|verklagen|verklage|verklagt|gericht|gerichtlich*|gerichts*|amtsgericht|mahnbescheid|mahnverfahren|mahnung|inkasso|anzeige|anzeigen|strafanzeige|staatsanwalt*|polizei|polizeilich*|verbraucherschutz*|verbraucherzentrale|verbraucherschützer|schlichtungsstelle|schlichter|ombuds*|arbeiterkammer|vki|abmahnung|abmahnen|schadensersatz|schadenersatz|betrug|betrugs*|strafbar|illegal|rechtswidrig|rechtsmittel|konsumentenschutz|wettbewerbszentrale|stiftung warentest|rechtsabteilung|gesetzlich*|nachfrist|fristsetzung|in verzug|eu schlichtung|europäisches verbraucherzentrum|gewerbeaufsicht|marktaufsicht|bundesnetzagentur)

> flag.anger
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
3 (abwesenheit*|abwesenheitsnotiz|nicht im büro|nicht im hause|nicht im haus|außer haus|automatische antwort|automatische mail|automatische nachricht|automatisch generiert*|automatisch erstellt*|automatisierte|bin .4 (im urlaub|in urlaub|nicht erreichbar|abwesend|nicht im büro|auf dienstreise|außer haus|in elternzeit|krankgeschrieben|wieder (da|erreichbar|zurück|im büro))|im urlaub .6 (wieder|ab|bis)|bis .4 (abwesend|nicht erreichbar|im urlaub|außer haus|in elternzeit|auf dienstreise)|eingeschränkt erreichbar|nicht erreichbar|ab dem .6 wieder (erreichbar|da|im büro|für sie)|wird nicht weitergeleitet|nicht weitergeleitet|ihre (nachricht|mail|e mail) .8 (weitergeleitet|nach meiner rückkehr)|nach meiner rückkehr|meine vertretung|in dringenden fällen|in dringenden angelegenheiten|dienstreise|betriebsferien|büro .4 geschlossen|zurzeit nicht|derzeit nicht|momentan nicht (erreichbar|im)|autoreply|out of office|nicht mehr für .4 tätig|unzustellbar|elternzeit|mutterschutz)

> reply.too_late
3 (zu spät|zuspät|schon zu spät)
3 (inzwischen|bereits|schon|mittlerweile|jetzt|nun|woanders|anderswo|anderweitig|im laden|vor ort|zwischenzeitlich|selbst) .5 (gekauft|besorgt|bestellt|gefunden|beschafft|geholt|ersetzt|eingekauft|organisiert)
3 (geburtstag|weihnachten|hochzeit|feier|party|urlaub|fest|kommunion|konfirmation|jubiläum|ostern|reise|taufe|termin|anlass|muttertag|vatertag|valentinstag|abschluss|event|einschulung|nikolaus|fasching|karneval|umzug|prüfung) .5 (vorbei|war|vorüber|gewesen|gelaufen|verpasst|schon|rum|ohne|um)
3 (hat sich|habe|haben) .2 erledigt
3 (bringt|nützt|nutzt|hilft) .4 (nichts|nix) .2 (mehr)
3 (nicht mehr|nimmer) .2 (rechtzeitig|nötig|gebraucht|benötigt|brauchbar) .2 (jetzt|da|weil|inzwischen|schon)?
3 (ersatz) .3 (gekauft|besorgt|beschafft|woanders)

> reply.change_of_mind
3 (anders überlegt|umentschieden|meinung geändert|anders entschieden|doch anders|überlegt .3 anders|nochmal überlegt|noch mal überlegt)
3 (vergessen sie (es|das)|vergesst (es|das)|vergiss (es|das)|lassen sie es|lassen wir (es|das)|lasst es|lass gut sein|lassen sie (es)? gut sein|egal|schon gut|doch nicht|behalte .4|behalten .3|möchte .3 behalten|will .3 behalten|nicht mehr nötig|nicht nötig|behalten sie .4 geld|geschenkt|keine umstände|möchte .4 nicht mehr|will .4 nicht mehr|wollen .4 nicht mehr|kein interesse mehr|ziehe .6 zurück|doch lieber|nehme .4 zurück|verzichte|brauchen .6 nichts .2 (mehr)?)

> reply.yes
3 ^ (ja|jo|jep|jup|yep|jawohl|jaa|jap|gerne|gern|klar|sicher|natürlich|ok|okay|einverstanden|genau|stimmt|passt|korrekt|richtig|selbstverständlich|joa|in ordnung|super|perfekt|alles klar|prima|yes|auf jeden fall|unbedingt|jawoll|freilich)
3 (funktioniert|geht|läuft|klappt|tut|funzt|funktionierte|klappte|ging) .2 (jetzt|wieder|nun|super|prima|einwandfrei|problemlos|perfekt|bestens|endlich|alles)
3 (jetzt|nun|wieder|endlich) .2 (funktioniert|geht|läuft|klappt|funzt|läufts|gehts)
3 (hat (geklappt|funktioniert|geholfen)|problem gelöst|ist gelöst|gelöst|einverstanden|so machen wir|machen wir so|machen sie das|geht in ordnung|damit bin ich|bin dafür|gern so|gerne so|ist angekommen|ist da|habe (ich|es)? erhalten|stimme zu|kein problem|geht klar)

> reply.no
3 ^ (nein|nö|ne|nee|nein danke|leider nein|leider nicht|leider|keinesfalls|auf keinen fall|nope|niemals|nicht wirklich|noch nicht|gar nicht|überhaupt nicht|nicht einverstanden|no)
3 (immer noch|noch immer|leider|weiterhin|nach wie vor|trotzdem|noch) .3 (nicht*|nichts|nix|kein|keine|nein|defekt|kaputt|tot|dasselbe|das gleiche|das selbe|problem|fehler|schwarz|aus)
3 (funktioniert|geht|läuft|klappt|hilft|half|tut|funzt|geholfen|brachte|bringt|ging) .3 (nicht|nix|nichts|net|nich|ned)
3 (nichts|nix|nicht|net) .2 (geholfen|gebracht|geändert|passiert|geklappt|funktioniert|genützt|gewirkt|geht|einverstanden|akzeptier*)
3 (ohne erfolg|erfolglos|keine änderung|keine besserung|gleiches problem|gleicher fehler|selbes problem|lehne .4 ab|kommt nicht in frage|möchte ich nicht|will ich nicht|keines von|weder noch)

> reply.neither
3 (keines von|keine von|keins von|weder .4 noch|keine der|keins der|keines der|beides nicht|nichts davon|beide nicht|weder noch|keins|keine option|lehne beide*)

> reply.thanks
3 (danke*|dankeschön|dank|vielen dank|herzlichen dank|merci|besten dank|thx|bedanke|dankbar|vergelt*|thanks)

> reply.address
3 (neue|neuen|andere|anderen|falsche|falschen|geänderte|alte|alten|ändern|geändert|korrekte|richtige) .3 (adress*|anschrift|hausnummer|lieferadresse|straße|plz)
3 (adress*|anschrift|lieferadresse|hausnummer) .5 (geändert|ändern|falsch|neu|lautet|stimmt nicht|hat sich|ist jetzt|umgezogen|war falsch|nicht mehr)
3 (schicken|senden|liefern|schickt) .4 (an|zu) .4 (adresse|anschrift|arbeit|büro|nachbar*|eltern|mutter|packstation)
3 (umgezogen|umzug)

= filler
hallo|hi|hey|guten|tag|morgen|abend|sehr|geehrte|geehrter|geehrtes|damen|und|herren|liebes|liebe|lieber|team|moin|servus|grüß|gott|grüezi|herr|frau|kundenservice|kundendienst|verkäufer
bitte|danke|dankeschön|vielen|dank|schön|gruß|grüße|grüßen|mit|freundlichen|freundliche|freundlichem|beste|besten|viele|lg|mfg|vg|herzlichen|herzliche|lieben|im|voraus|vorab|für|die|ihre|ihr|eure|euer|schnelle|antwort|rückmeldung|hilfe|nachricht|mail|nett|nette|freundlich|euch|ihnen|schnell|mal|also|dann|gut|ok|okay|ja|gerne|gern|alles|klar|super|prima|perfekt|passt
ich|wir|würde|würden|möchte|möchten|will|wollen|hätte|hätten|nehme|nehmen|nehm|wähle|wählen|entscheide|entscheiden|mich|uns|bevorzuge|dafür|das|der|die|den|dem|wäre|ist|sei|mir|am|besten|lieber|liebsten|option|variante|nummer|nr|nummero|möglichkeit|vorschlag|antwort|lösung|alternative|punkt|auswahl|wahl|meine|mein|unsere|es|bin|sind|auf|von|zu|an|eher|doch|da|einfach|nur|sie|ihren|machen|wir|so|es|hiermit|jetzt|heute|fällt|schicken|nun|hab|habe|wünsche|wünschen|angebot|recht|lieb|hallöchen|schönen|schönes|wochenende|noch|einen|ein|angenehmen|erledigen|schnellstmöglich|baldmöglichst|könnten|kann|können|zusammen|was|mach|mache|tendiere|stimme|sage

= option_word
option|variante|nummer|nr|nummero|möglichkeit|vorschlag|antwort|lösung|alternative|punkt|auswahl|wahl|angebot|opt|auswahlmöglichkeit|ziffer|version

= choose
nehme|nehmen|nehm|nimm|wähle|wählen|möchte|möchten|hätte|hätten|entscheide|entschieden|bevorzuge|will|wollen|bitte|gerne|gern|lieber|dann|für|wäre|tendiere|mach|machen|mache|ja|würde|würden|plädiere|stimme|sage|wunsch|auswahl|danke

= after
bitte|danke|wäre|ist|passt|gerne|gern|dann|weil|da|denn|nehme|nehm|nehmen|wähle|und|ok|okay|klingt|gefällt|möchte|hätte|wird|würde|bevorzuge|lg|mfg|vg|gruß|grüße|mit|viele|liebe|beste|vielen|herzliche|für mich|schön|super|aber|am liebsten|also|will

= number_1
eins
= number_2
zwei|zwo
= number_3
drei
= number_4
vier
= turned_down
(nicht|statt|anstatt|keinesfalls|auf keinen fall|außer) (option|variante|nummer|nr|die|der|das|von)?
= condition
wenn !(möglich|es geht|das geht|sie|ich darf)|falls !möglich|sofern|sollte|ob|außer

> ordinal.1
3 (die|der|das|den|zur|für)? (erste|erster|erstes|ersten|1te|1ste) (option|variante|möglichkeit|lösung|alternative|wahl|vorschlag|bitte|angebot|$)
> ordinal.2
3 (die|der|das|den|zur|für)? (zweite|zweiter|zweites|zweiten|2te) (option|variante|möglichkeit|lösung|alternative|wahl|vorschlag|bitte|angebot|$)
> ordinal.3
3 (die|der|das|den|zur|für)? (dritte|dritter|drittes|dritten|3te) (option|variante|möglichkeit|lösung|alternative|wahl|vorschlag|bitte|angebot|$)

# Italiano. Notazione: cases/reader/lexicon.py. Gli accenti non contano.

= common
il|lo|la|i|gli|le|l|un|uno|una|di|del|della|dei|delle|dell|dello|da|dal|dalla|in|nel|nella|a|al|alla|ai|con|su|sul|sulla|per|tra|e|o|ma|se|che|chi|cui|come|quando|dove|perche|cosa|quanto|non|piu|mi|ti|si|ci|vi|me|lo|ne|io|tu|lui|lei|noi|voi|loro|mio|mia|miei|mie|tuo|vostro|vostra|vostri|suo|sua|nostro|questo|questa|quello|quella|sono|sei|e|siamo|siete|era|erano|stato|stata|ho|hai|ha|abbiamo|avete|hanno|avevo|essere|avere|fare|fatto|posso|potete|vorrei|voglio|buongiorno|buonasera|salve|grazie|per favore|cordiali|saluti|gia|ancora|anche|molto|tutto|tutti|bene|solo|dopo|prima|senza|fino|sempre|mai|adesso|ora|poi|allora|quindi|pero|oggi|ieri|sta|stamattina|c

= but
ma|pero|tuttavia|invece|mentre|anche se|sebbene|nonostante|benche|eppure|pur

= num
tredici|quattordici|quindici|sedici|diciotto|venti|ventiquattro|trenta
#
uno|una|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|dozzina|1x|2x|3x|4x

= number_1
uno|una|un
= number_2
due
= number_3
tre
= number_4
quattro
= number_5
cinque
= number_6
sei
= number_7
sette
= number_8
otto
= number_9
nove

= unit_time
giorno|giorni|settimana|settimane|mese|mesi|anno|anni|ora|ore|minuto|minuti|gg

= count
{num} !.1 ({unit_time}|stella|stelle|percento|volta|volte|v|volt|w|watt|pollici|cm|mm|ml|l|litri|kg|g|gb|tb|euro|eur|gradi|parte)

= not
non|mai|niente|nulla|nessun|nessuno|nessuna|ne|senza|neanche|nemmeno|neppure|no

= parcel_noun
pacco|pacchi|pacchetto|ordine|ordini|spedizione|consegna|articolo|articoli|prodotto|prodotti|merce|plico|acquisto|regalo|invio|roba

= parcel
{parcel_noun}|tutto|tavolo|libro|scarpe|vestito|giacca|orologio|lampada|telefono|apparecchio|divano|tappeto|giocattolo|bici

= arrived
arrivato|arrivata|arrivati|arrivate|arriva|arrivare|arrivano|consegnato|consegnata|consegnati|pervenuto|pervenuta|giunto|giunta|qui|recapitato|ricevuto|ricevuta

= received
ricevuto|ricevuta|ricevuti|ricevute|ricevere|ricevo|avuto|visto|arrivato|arrivata

= got
ricevuto|ricevuta|ricevuti|arrivato|arrivata|arrivati|arrivate|mandato|mandata|mandati|spedito|spedita|spediti|consegnato|consegnata|consegnati|inviato|inviata|inviati|trovato|c era|c erano|avete mandato|dato|fornito|contiene|conteneva

= ordered
fatturato|fatturati|fatturate|dovevano|doveva|ordine
ordinato|ordinata|ordinati|comprato|comprata|acquistato|acquistata|preso|presa|scelto|scelta|pagato|pagati|volevo|chiesta|chiesto|richiesto|selezionato|in fattura|come da ordine

= color
nero|nera|neri|bianco|bianca|bianche|rosso|rossa|blu|azzurro|verde|giallo|gialla|rosa|viola|grigio|grigia|marrone|arancione|argento|oro|dorato|dorata|beige|panna|turchese|bordeaux|kaki|antracite|trasparente|celeste

= size
(un|il) #
# volt|#v|edizione *|la #|da # v
xs|s|m|l|xl|xxl|taglia *|# ml|*ml|# l|# cl|da #|# gb|*gb|# tb|*tb|# cm|*cm|# mm|# kg|# g|# w|singole|singolo|matrimoniale|matrimoniali|*mah|#x#

= attribute
{color}|{size}|uomo|donna|bambino|bambina|sinistro|sinistra|destro|destra|inglese|italiana|italiano|europea|europeo|americana|iphone #|pro|usb c|modello *|versione *|usb*|x#*

= part
reggimensola|staffa a muro|tracolla|busta c|tasselli di legno
pezzo|pezzi|vite|viti|bullone|bulloni|dado|dadi|cavo|cavi|cavetto|caricatore|caricabatterie|adattatore|adattatori|alimentatore|alimentatori|spina|coperchio|coperchi|tappo|tappi|manuale|manuali|istruzioni|libretto|telecomando|telecomandi|pila|pile|batteria|batterie|supporto|supporti|staffa|staffe|gancio|ganci|maniglia|maniglie|manico|manopola|pulsante|gamba|gambe|piede|piedini|ruota|ruote|rotella|rotelle|cinghia|cinghie|filtro|filtri|ugello|bocchetta|accessorio|accessori|tubo|flessibile|chiave|chiavi|attrezzo|attrezzi|ripiano|ripiani|mensola|base|custodia|fodera|sacchetto|busta|ricevitore|dongle|vassoio|spazzola|spazzole|lama|lame|lampadina|lampadine|rondella|rondelle|tassello|tasselli|perno|perni|cerniera|cerniere|pennino|punta|manicotto|clip|morsetto|morsetti|pompa|ago|beccuccio|cannuccia|anello|guarnizione|guarnizioni|pedale|pedali|asta|aste|barra|barre|pannello|pannelli|binario|binari|guida|guide|calamita|calamite|magnete|adesivo|molla|molle|lente|scheda|catena|connettore|raccordo|distanziale|elica|eliche|cassetto|cassetti|cacciavite|brugola|ferramenta|picchetto|picchetti|paletti|portafiltro|cestello|griglia|frusta|imbuto|soletta|lacci|cintura|fibbia|cuscino|tracolla|prolunga|ventosa|statuina|pedina|pedine|tessera|tessere|carta|carte|rete|corda|valvola|gommini|gommino|borraccia|lucchetto|bracciolo|schienale|anta|ante|sportello|piano|vetro|ricambio|ricambi|componente|componenti|minuteria|bit|mandrino|scocca

= product
telefono|cellulare|smartphone|macchina fotografica|fotocamera|telecamera|computer|portatile|tablet|orologio|lampada|cuffie|auricolari|cassa|bollitore|tostapane|frullatore|sbattitore|aspirapolvere|trapano|stampante|tastiera|mouse|monitor|tv|televisore|console|gioco|libro|libri|vestito|camicia|maglietta|magliette|scarpe|scarpa|giacca|cappotto|pantaloni|jeans|maglione|cappello|zaino|valigia|portafoglio|collana|bracciale|anello|orecchini|profumo|crema|shampoo|vitamine|sedia|sedie|tavolo|scrivania|divano|specchio|tappeto|vaso|tazza|tazze|piatto|piatti|ciotola|coltello|padella|pentola|bottiglia|bottiglie|tenda|bici|monopattino|bambola|puzzle|giocattolo|drone|ventilatore|stufa|ferro|asciugacapelli|rasoio|bilancia|termometro|router|coperta|piumone|tende|asciugamano|ombrello|occhiali|chitarra|hard disk|caffettiera|vino|candela|candele|gioiello|prodotto|articolo|dispositivo|apparecchio|federa|federe|cuscini|rotolo|rotoli|confezione|confezioni|boccetta|lenzuola

= work_verb
funziona|funzionano|funzionava|va|vanno|scalda|scaldano|riscalda|carica|caricano|ricarica|si accende|accende|accendono|si avvia|avvia|parte|gira|girano|risponde|rispondono|chiude|chiudono|si chiude|tiene|tengono|aspira|aspirano|stampa|raffredda|si spegne|spegne|gonfia|rileva|taglia|frulla|suona|vibra|legge|misura|pesa|macina|apre|si apre|scorre|eroga|si ricarica|regge|aggancia|raffreddare|caricare|accendersi|trattiene|si attiva|emette|segna|si sente|si vede|aspirare|scaldare

= now_time
(primo|prima|secondo) *
dal (fine settimana|weekend|mese scorso)
(usato|usata|utilizzato|l ho usato) .2 (due|tre|una|poche|#) (volte|volta)
ogni volta che .2
dopo una (settimana|volta)
(dopo|in|da|nel giro di|entro) .2 {num} .2 ({unit_time}|utilizzi|usi|lavaggi|volte)
(dopo) .2 (appena|solo|neanche|nemmeno|pochi|poche|qualche|un|una|il primo|la prima) .2 ({unit_time}|utilizzo|utilizzi|uso|usi|lavaggio|lavaggi|viaggio|volta|volte|pioggia|notte)
(primo|prima|secondo|seconda|terzo|terza) .1 (utilizzo|uso|lavaggio|viaggio|uscita|volta|colpo|accensione|pioggia|giro)
da .2 (ieri|stamattina|oggi|qualche giorno|{num} {unit_time}|una settimana|domenica)
(usato|usata|usate|messo|messa|messe|lavato|lavata|indossato|indossata|utilizzato) .3 (una volta|due volte|tre volte|# volte|quattro volte|poche volte|appena|solo)
(comprato|comprata|preso|acquistato) .4 {num} {unit_time} fa
(neanche|nemmeno|meno di|appena|solo) .2 {num} {unit_time}
(ogni (volta|notte|giorno|mattina)|di continuo|in continuazione|continuamente|all improvviso|improvvisamente|da solo|da sola|all inizio|durante l uso|a meta|di colpo|tutte le notti|mentre .4)
non .3 piu

= broken_word
rotto|rotta|rotti|rotte|rottura|spezzato|spezzata|crepato|crepata|crepa|crepe|incrinato|incrinata|scheggiato|scheggiata|scheggiati|danneggiato|danneggiata|danneggiati|danneggiate|danno|danni|ammaccato|ammaccata|ammaccatura|ammaccature|bozzo|graffiato|graffiata|graffiati|graffi|graffio|rigato|rigata|in frantumi|frantumi|frantumato|frantumato|pezzi|schiacciato|schiacciata|piegato|piegata|storto|storta|strappato|strappata|squarciato|squarciata|bucato|bucata|buco|sfondato|sfondata|spaccato|spaccata|distrutto|distrutta|rovesciato|rovesciata|versato|rovinato|rovinata|fracassato|bagnato|deformato|deformata|staccato|staccata|sbeccato|sbeccata|lesionato

= arrive_word
arrivato|arrivata|arrivati|arrivate|arrivo|ricevuto|ricevuta|ricezione|consegna|consegnato|consegnata|consegnati|consegnate|aperto|aprendo|aprire|apertura|scatola|scatolo|cartone|pacco|imballaggio|imballato|confezione|trasporto|corriere|postino|spedizione|scartato|scartata|scartando|spacchettato|unboxing|appena tolto|appena aperto

= child_word
bambino|bambina|bambini|bambine|bimbo|bimba|bimbi|neonato|figlio|figlia|figli|nipote|nipotino|nipotina|ragazzino|ragazzina|piccolo|piccola|gemelli

= body
mano|mani|dito|dita|braccio|braccia|gamba|viso|faccia|occhio|occhi|pelle|piede|alluce|pollice|bocca|testa|capelli|polso|labbro|lingua|ginocchio|schiena|collo|palmo|anca|spalla|naso|gola|femore

= claim_word
dalla a alla z|a z|a to z|atoz|a2z|a alla z

= cancel
annullare|annulla|annullate|annullamento|annulli|annullatelo|annullatene|annullato|annullata|anull*|annul*|cancellare|cancellazione|cancellate|cancellarmi|disdire|disdico|disdetta|recedere dall ordine

= address_word
indirizzo|indirizzi|cap|codice postale|numero civico|civico|via|nome della via|interno|scala|citofono|campanello|piano|citta|recapito

= send_back
restituire|restituirlo|restituirla|restituzione|reso|rendere|renderlo|renderla|renderne|rimandare|rimandarvelo|rimandarle|rimandarlo|rispedire|rispediamo|riprendete|riprendere|rimborso|rimborsato|riavere i soldi|indietro|cambiare|ridarvelo

= weekday
lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ieri|domani|oggi|l altro ieri

= place_home
ufficio|lavoro|vicino|vicina|genitori|madre|sorella|fratello|figlio|figlia|amico|amica|punto di ritiro|punto ritiro|locker|portineria|portiere|hotel|negozio|casa

= unsure
non so|non lo so|non saprei|forse|consigliate|consiglia|consigli|ci penso|pensarci|parlarne|indecis*|non ho deciso|non sono sicur*

= denied
no|non mi va|non va bene|assolutamente no

> mask
3 (non|nessun|nessuna|senza|mai) .1 (rotto|danneggiato|difetto|difetti|danni|danno|graffi|problema|problemi)
3 (se|nel caso|qualora|in caso) .6 (rotto|danneggiato|difettoso|va bene|piace|arriva|guasto)
3 (funziona|arrivato|va|arrivata) .1 (benissimo|perfettamente|bene|alla perfezione|tutto bene)
3 (non|mai|nessuno|nessuna|senza) .2 (risposta|risposto|rispondete|rispondono|riscontro)
3 (perso) .2 (pazienza|fiducia|tempo|scontrino)
3 (condizioni|politica|indirizzo|etichetta) (di|del) reso
3 numero (d|di) ordine
3 troppo tardi
3 mezzo perso
3 (pile|caricatore) .2 (comprese o|compreso o|incluse o)
3 ritardo di .2 minuti
3 per favore
3 (sono|sei|siamo) (bloccato|bloccata|incastrato) .1 (col|con|sul|nel)

> mask_sentence
3 (di solito|normalmente|in genere|solitamente|in media) .10
3 ^ (e|si puo|puo|va|c e|esiste|fate|spedite|siete|posso|va bene|ci sono|e vera) .6 (compatibile|incluso|compreso|disponibile|impermeabile|lavastoviglie|lavabile|vera pelle|arrugginisce|in verde|all aperto|per una)
3 (sto pensando|interessato|interessata|prima di (comprare|acquistare|ordinare)|se (ordino|compro|acquisto)|vorrei ordinarne)
3 (posso|potete|potreste) .4 (fattura|ricevuta|scontrino)
3 (torna|di nuovo) (disponibile)
3 o si arrugginisce
3 ^ quanto (pesa|costa|misura)

> broke
3 (a pezzi|in pezzi|crepa)
3 (spezzato|spezzata|crepato|crepata|crepa|crepe|incrinato|incrinata|scheggiato|scheggiata|scheggiati|danneggiato|danneggiata|danneggiati|danneggiate|ammaccato|ammaccata|ammaccatura|ammaccature|graffiato|graffiata|graffiati|graffi|graffio|rigato|frantumi|frantumato|schiacciato|schiacciata|strappato|strappata|squarciato|sfondato|sfondata|spaccato|spaccata|distrutto|distrutta|fracassato|mille pezzi|sbeccato|sbeccata|rovinato|rovinata)
2 (rotto|rotta|rotti|rotte|rottura|piegato|piegata|storto|storta|bucato|bucata|buco|rovesciato|rovesciata|deformato|staccato|staccata|bagnato|guasto)

> arrival
3 {arrive_word}

> in_use
3 {now_time}

> long_owned
3 ({num}|alcuni|diversi|mezzo|qualche) .1 (mesi|mese|anni|anno|estati|inverni)
3 (anno|estate|inverno|natale|primavera) .1 (scorso|scorsa|passato|passata)
3 (un anno|anno e mezzo)
3 (nel|di|dal|del) .2 20*
3 (comprato|ordine|acquistato|acquisto|ordinato) .3 (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)
3 (primo|secondo|terzo|quarto|quinto) anno

> own_mistake
3 (colpa|errore|sbaglio|svista) .1 (mia|mio|nostra|nostro)
3 (mio|nostro) .1 (errore|sbaglio)
3 (per|per un) (sbaglio|errore|distrazione) .4
3 (ordinato|comprato|preso|cliccato|scelto|ordinati|fatto) .6 (per sbaglio|per errore|due volte|doppio|di troppo)
3 (ho|abbiamo|ha) .1 sbagliato .3 (taglia|modello|articolo|colore|ordine|io|quantita|misura)
3 (cliccato|scelto|selezionato|ordinato) .3 (sbagliato|sbagliata)
3 doppio ordine

> send_back
3 {send_back}
2 possibile

> picture
3 (foto|immagine|immagini|descrizione|annuncio|sito|schermo|pagina)

> envelope
3 busta

= absent
manca|mancano|mancante|mancanti

> ordered
3 {ordered}

> got
3 {got}

> topic.claim
3 {claim_word} .4 (aperta|aperto|in corso|avviata|avviato|inviata|fatta|fatto|presentata|respinto|respinta|perche|attivata|e aperta|che ho|claim)
3 (aperto|aperta|presentato|presentata|fatto|fatta|avviato|avviata|attivare|attivato|richiesta|reclamo|pratica|domanda|inoltrato|ritirare|usato|utilizzato|richiesto|contestazione|garanzia|passato) .9 {claim_word}
3 (reclamo|contestazione|pratica|richiesta|disputa) .6 (aperto|aperta|fatto|fatta|presentato|inoltrata)? .3 (ad amazon|con amazon|presso amazon|su amazon|tramite amazon)
3 amazon .8 (aperto|consigliato|esamina*|valuta*) .5 (reclamo|pratica|garanzia|contestazione|richiesta)
2 {claim_word}

> topic.chargeback
3 (transazione|pagamento|addebito) .4 (non autorizzat*|fraudolent*|frode)
3 banca .3 (riaccredita|rimborsa|restituisce)
3 (annullare|annullato|bloccare) .3 (addebito|pagamento|transazione)
3 (contestato|contestare|contestazione|contestata|disconosciuto|disconosco|disconoscimento|stornato|stornare|storno|opposizione|disputa|revocato) .7 (pagamento|addebito|operazione|transazione|banca|carta|bancario|visa|mastercard|paypal|amex|acquisto)
3 (pagamento|addebito|operazione|transazione) .5 (contestato|contestata|disconosciuto|stornato|annullato|fraudolento|revocato|frode)
3 (chargeback|charge back|riaccreditato|riaccredito)
3 (banca|bancario|intesa|unicredit|poste pay|postepay|fineco|bnl|carta di credito|visa|mastercard|paypal|amex|american express|nexi|consulente) .8 (contestato|contestazione|contestata|storno|stornato|recupera*|riprende*|annullato|disputa|procedura|chargeback|frode|restituisce i soldi|indietro)
3 (riprendono|riprende|riprendersi) .2 soldi
3 non riconosco .3 (addebito|pagamento|acquisto|spesa)

> not.damaged
3 (rovesciato|rovesciata) alla prima

> topic.damaged
3 (fradicio|zuppo|inzuppato|bagnato fradicio) .6
3 (crepa|incrinatura|fessura) .6 (scatola|tog*|apert*|arrivo)
3 sopravvissut* .3 (viaggio|trasporto)
3 (vetro|specchio|vaso|piatto) .2 (a|in) pezzi
3 {broken_word} .5 (all arrivo|alla consegna|alla ricezione|durante il trasporto|nel trasporto|in consegna|dal corriere|appena (aperto|tolto|scartato|scartata)|all apertura|nel pacco|nella scatola|quando .3 (arrivato|aperto))
3 (arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata|consegnati|scartato|aperto|e arrivato|mandato|arriva) .7 {broken_word}
3 (aprendo|aperto|aprire|scartando|spacchettando|apertura) .12 {broken_word}
3 (pacco|cartone|scatola|imballo|imballaggio|confezione) .5 (schiacciato|schiacciata|sfondato|strappato|squarciato|ammaccato|ammaccata|aperto e richiuso|bagnato|rotto|rotta|distrutto)
3 in .1 (mille|due|tanti|cento) pezzi
3 (rovesciato|rovesciata|versato|fuoriuscito|colato) .5 (nel|nella|dentro|ovunque|pacco|scatola)
3 (danneggiato|danneggiata|rotto|rotta|rovinato) .3 (durante|nel|dal) .2 (trasporto|spedizione|corriere|consegna)
3 (merce|articolo|prodotto|pacco) .2 (danneggiato|danneggiata|rotto|rotta|rovinato)
3 (imballato male|imballaggio ridicolo|mal imballato|imballaggio scarso)
3 (deve|sara|saranno|probabilmente) .3 (caduto|caduta|successo in)

> not.wrong_item
3 trovato .3 (a meno|altra parte)
3 (coppia|paio)
3 {count} .2 (invece di|invece che|anziche|al posto di|su) .1 {num}

> topic.wrong_item
3 mi ritrovo .6
3 (confuso|scambiato|invertito) .2 (due clienti|clienti|ordini|pacchi)
3 nome .4 non e il mio
3 non .1 e .2 (modello|articolo|prodotto|versione|colore|taglia) che .1 (ho|avevo) .2 {ordered}
3 (io)? .1 avevo .1 {ordered} .4
3 (nell ordine|nell ordine c e) .1 (c e)? .1 scritto
3 c e .1 (un|una|il) # .6 {ordered}
3 (sbagliato|sbagliata|sbagliati|errato|errata|diverso|diversa) .3 (ricevuto|arrivato|mandato|spedito|consegnato|inviato|arrivata)
3 (articolo|prodotto|taglia|colore|modello|pacco|libro|versione|merce|misura|oggetto|cover|cavo|marca|scarpe|pezzo|numero) .1 (sbagliato|sbagliata|sbagliati|errato|errata|diverso) !.2 (colpa)
3 {got} .5 (sbagliato|sbagliata|sbagliati|un altro|un altra|tutt altro|diverso|diversa|errato) !.2 (indirizzo)
3 (avete|vi siete|avete fatto) .2 (sbagliato|sbagliati|confuso|scambiato|invertito) !.2 (indirizzo)
3 (tutt altro|completamente diverso|totalmente diverso|altro prodotto|nulla a che vedere|niente a che fare)
3 {ordered} .9 ({but}|e|,)? .3 (mi|ci|ho|avete|e|sono|io)? .3 {got} .3 {attribute}
3 {ordered} .9 ({but}|e)? .3 {got} .2 (un|una|uno|quello|quella|dei|delle|altro) !.3 (mail|email|messaggio|rotto|rotta|notifica|risposta)
3 {attribute} .3 {ordered} .5 {attribute} .3 {got}
3 (chiesta|chiesto|ordinato|preso|scelto) .2 {attribute} .4 ({but}|e)? .2 {got} .3 {attribute}
3 {got} .6 {attribute} .5 ({but}|e)? .4 (io|avevo|ho) .2 {ordered} .4 {attribute}?
3 {attribute} .2 {got} .4 (avevo|ho|io) .3 (scelto|ordinato|preso|comprato)
3 {attribute} .3 (anziche|invece di|invece che|al posto di|e non|non) .3 {attribute}
3 (al posto|invece|anziche|in luogo) .2 (di|del|della|dello|delle|che|dell) .8 {got}?
3 {got} .9 (al posto|invece|anziche)
3 non .1 e .3 (quello che|quella che|cio che|il prodotto che|l articolo che) .3 {ordered}
3 non .1 (quello|quella) .1 che .2 {ordered}
3 (mai|non ho) .2 (ordinato|ordinata|chiesto) .2 (un|una|questo|questa|niente|ordinata)?
3 (pacco|ordine|prodotto|articolo) .2 (di un altro|di un altra|di qualcun altro|altrui) (cliente|persona)?
3 (scambiato|invertito|scambio|confuso) .3 (ordini|pacchi|articoli|ordine)
3 (codice|modello|riferimento|sigla) .3 (diverso|diversa|non corrisponde|sbagliato|errato|altro)
3 (in fattura|sulla fattura|sulla bolla|in ordine) .8 (nel pacco|nella scatola|nel cartone|invece|ma)
3 (mandate|inviate|spedite|mandatemi) .2 (quello giusto|quella giusta|quello corretto|il prodotto giusto|quelli giusti)
3 nel (cartone|pacco) .2 (c era|c erano|ho trovato) .4 !.3 (niente|solo|nulla|due)
3 altra marca
3 non .2 {attribute} come .3 ordinato
2 (al posto|anziche)

> not.missing_item
3 busta (a|b|c|d)
3 (manca|mancano) .1 (la busta|il sacchetto|spazzola|bocchetta)
3 {part}
3 {count} .3 {part}
3 {unit_time} fa
3 una (pagina|volta) si

> topic.missing_item
3 (dovevano|doveva|avrebbero dovuto) .4 {count} .6 (solo|sola|una|uno|ce n e)
3 (niente|nessun|nessuna) {product} (dentro|nella|nel|solo|$)
3 solo (carta|cartone|pluriball|imballo)
3 (solo|soltanto) un (guanto|calzino|orecchino|stivale)
3 ce n e .1 (una|uno) .1 (sola|solo)
3 (scatola|pacco|busta|cartone|confezione|plico) .4 (vuota|vuoto)
3 (vuota|vuoto) .2 (scatola|pacco|busta)
3 (dentro|all interno|nel pacco|nella scatola|nella busta) .2 non .2 (niente|nulla)
3 non .1 c era .1 (niente|nulla)
3 (solo|soltanto|solamente) .2 {count} .5 (ricevuto|ricevuti|arrivato|arrivati|arrivata|arrivate|invece|su|di|nel|consegnati|scarpa)? !.2 ({unit_time}|stell*|volta|volte)
3 (ricevuto|ricevuti|ricevute|arrivato|arrivati|arrivata|arrivate|c erano|c era|contiene|consegnati|ne ho) .3 (solo|soltanto|solamente) .2 {count} !.2 ({unit_time}|stell*|volta|volte)
3 (ordinato|ordinati|ordinate|ordinata|pagato|pagati|comprato|fattura|acquistati) .4 {count} .9 ({but}|e)? .4 (ricevuto|ricevuti|ricevute|solo|c erano|c era|arrivato|arrivati|arrivata|nel|nella|ne ho) .4 {count} !.2 ({unit_time})
3 {count} .3 (ordinato|ordinati|ordinate|pagati|acquistati) .6 (solo|ricevuti|arrivati|arrivata|ne) .4 {count}
3 pagati {count} ricevuti {count}
3 (di|delle|dei|su) {count} .5 (ne|solo|ordinate|ordinati|bottiglie|sono) .6 {count}
3 {count} .1 su .1 {count} !.3 (rott*|stell*)
3 ne .2 (ho ricevute|ho ricevuti|sono arrivate|sono arrivati|ho avuti) .1 {count}
3 (manca|mancano|mancante|mancava) .3 (il|la|lo|l|un|una|le|i|{count})? .1 {product} !.3 {part}
3 {product} .4 (manca|mancano|mancante|non c e|non c era|non e nel|non e stata consegnata|non e stato consegnato)
3 (seconda|secondo|altra|altro|resto|meta|terza|terzo|ultima|ultimo) .5 (manca|mancano|non e|non c e|non c era|non era|mancante)
3 (dov e|dove sono|dove) .2 (l altra|l altro|il resto|gli altri|la seconda|il secondo)
3 (l altra|l altro) $
3 {product} .2 (vera e propria|vero e proprio|stesso|stessa|in se)
3 (solo|soltanto) .2 (l imballaggio|la scatola|l astuccio|gli accessori|il cartone|la custodia|il contenitore)
3 senza (prodotto|contenuto|il prodotto)
3 dov e .2 {product}
3 (quantita|numero di pezzi) .4 (sbagliata|errata|non corretta|inferiore|diversa|non corrisponde)
3 (ordine|consegna|spedizione|pacco) .3 (incompleto|incompleta|non e completo|non e completa|non completa|parziale)
3 (dimenticato) .2 (meta|un|una|uno|di mettere|{count})
3 meta .3 ordine
3 una sola scarpa
3 {count} .2 (sedie|pezzi|articoli|unita|{product}) .5 non .2 (stata|stato|stati|consegnat*|arrivat*)
3 niente {product}
3 (invece di|anziche) {count} 
2 (incompleto|incompleta)

> topic.missing_parts
3 (ne) .2 {part} .1 ne
3 {part} .2 non si (trova|trovano)
3 {part} .4 non (era|erano|e|sono) .2 (nel|nella|dentro)
3 senza .2 {part}
3 (elenco|contenuto|lista) .6 {but}? .4 (non ce l ho|manca|assente)
3 {part} .3 (manca|mancano|mancante|mancanti|assente|assenti|non (incluso|inclusa|inclusi|fornito|presente|presenti|c e|c era|era|erano|si trova|pervenuta|pervenuto)|dimenticato|introvabile) !.2 (arrivat*)
3 (manca|mancano|mancava|mancavano|assenza|senza|dimenticato|mancanti) .5 {part} !.3 (funziona)
3 (non c e|non c era|non ci sono|non c erano|nessun|nessuna|ne) .3 {part}
3 (arrivato|arrivata|consegnato|venduto|ricevuto) .2 (senza) .4 {part}
3 {part} .2 non (e|era|sono|erano) .2 (incluso|inclusa|inclusi|nella|nel|presente|compreso|compresa|fornito)
3 non (trovo|si trova|troviamo) .3 {part}
3 {part} .4 non si trova
3 (dove sono|dov e) .3 {part}
3 (kit|set|prodotto|mobile|articolo|confezione) .2 (e|era)? (incompleto|incompleta|non completo)
3 (pezzi|pezzo|accessori|parti) .2 (mancanti|mancante|mancano|assenti|in meno)
3 mancano .2 (dei|alcuni|i) .1 (pezzi|componenti|parti)
3 (mandate|inviate|spedire|spedite|inviarmeli|spedircele|mandarmi) .5 {part} .2 mancant*
1 (manca|mancano|mancante|mancanti|assente)

> not.missing_parts
3 (manca|mancano) .1 # cm
3 buco

> not.quality
3 aspetto .2 scadente
3 (piu|meno|molto) .2 sbiadito .4
3 (consegna|spedizione|pacco|ordine) .4 (andata|andato) .2 (persa|perso|smarrit*)
3 andat* .1 (persa|perso|smarrita|smarrito|perduto|perduta)
3 (tracking|tracciamento|spedizione|pacco|codice) .4 (funziona|va|fermo|parte|si muove|bloccato)
3 (annuncio|vestito|taglia|scarpe|stile) .3 (va|tiene)

> topic.quality
3 (saltare|salta) .2 (corrente|salvavita|contatore|luce)
3 (si muove|muove|parte|scorre|gira) .1 (da solo|da sola)
3 (si inceppa|inceppa|inceppano|si sbriciola|si disfa|inutilizzabile|si sfalda|non risponde|non reagisce|si ingolfa|si allenta|si incanta|si spezza|storte|storti|rovesciato alla prima)
3 non .2 {work_verb} .2 (piu|bene|correttamente|nulla|niente|affatto)
3 non .2 (funziona|funzionano|funzionava|scalda|si accende|accende|carica|si ricarica|parte|gira|aspira|risponde|tiene|chiude|raffredda|stampa|regge|si avvia|si spegne|si chiude|suona|gonfia|si sente)
3 (ha smesso|smesso di|morto|morta|defunto|guasto|guasta|guasti|andato|andata|bruciato il motore|fuori uso|ko|rotto da solo|in panne|ceduto|ha ceduto|fulminato|fulminata|deceduto)
3 (difettoso|difettosa|difettosi|difetto|difetti|malfunzionante|malfunzionamento|mal funzionante|vizio|inutilizzabile|scadente|fatto male|robaccia|non conforme|fallato|fallata)
3 (perde|perdono|gocciola|arrugginisce|arrugginito|arrugginita|ruggine|cigola|stride|vibra|scricchiola|lampeggia|sfarfalla|si surriscalda|surriscalda|ronza|fischia|si scolla|scollando|scollata|si stacca|stacca|staccata|staccato|si strappa|strappato|si sfilaccia|si sgonfia|sgonfia|sgonfio|si blocca|blocca|bloccato|bloccata|incastrato|incastrata|si spegne|si riavvia|si impalla|balla|instabile|traballa|si consuma|consumata|si svuota|si rompe|scuce|scucita|scucite|cuciture|ammuffito|muffa|scolorito|sbiadito|ristretto|pilling|pallini|si piega|scollato|salta|fragile|contatto|pixel|resta indietro|va avanti|si deforma|si crepa|si sbriciola|sbuccia|si spella|rimane incastrato|ossidato|non tiene)
3 (rotto|rotta|rotti|strappato|strappata|crepato|piegato|bucato|caduta|caduto|staccata|staccato|spezzato|spezzata|scoppiato|aperte|aperta) .8 {now_time}
3 {now_time} .12 (rotto|rotta|rotti|strappato|crepato|piegato|bucato|caduta|caduto|staccata|staccato|spezzato|spezzata|morto|morta|guasto|ceduto|buco|buchi|aperte|scoppiato)
3 (batteria|pila|autonomia) .6 (dura|scarica|morta|debole|tiene|non|minuti|si scarica|ore)
3 (scarsa|pessima|cattiva|bassa|infima|brutta) .1 (qualita|fattura|manifattura|finitura)
3 qualita .3 (scarsa|pessima|cattiva|bassa|infima|scadente|orribile|penosa)
3 (rumore|rumori|odore|puzza) .3 (strano|strani|forte|insopportabile|anomalo|di|metallico|sgradevole|chimico)
3 (strano|forte|brutto) (rumore|odore)
3 (cerniera|zip|cucitura|cuciture|bottone|maniglia|motore|interruttore|schermo|display|tacco|suola|cinghia|coperchio|chiusura|pompa|ruota|rotella|sensore|guarnizione|rivestimento|antiaderente|vernice|fodera|altoparlante|manico|tasto|tasti|led|molla|cinturino|accensione|serratura) .5 (rotto|rotta|rotti|bloccato|bloccata|incastrato|morto|nero|scollato|strappato|difettoso|andato|andata|non chiude|non risponde|si stacca|staccato|staccata|caduto|saltato|rimane|lampeggia|si e|aperte|diventa)
3 (da un|un) lato .4 (non|niente|nulla)
3 (lato|auricolare|orecchio) (destro|sinistro) .4 (non|niente|nulla|muto|piu)
3 (affiche|segna|indica|misura|pesa|mostra) .3 (sempre|ogni volta|valori|un errore|diverso|sbagliat*|a caso)
3 ogni volta .3 (diverso|peso|valore)
3 (schermo|display) .4 (nero|blu|bloccato|righe|linee)
2 (non va)

> ask_how
3 (cosa significa|che significa|in che verso|dove sbaglio|cosa sbaglio|passo passo|spiegarmi|guidare|tutorial|un trucco|qualche trucco|dentro o fuori|come si|come lo|come faccio a far|come posso)

> topic.cannot_operate
3 (si puo|come|e possibile) .3 (impostare|cambiare|uscire|esco|disattivare|togliere|passare|mettere) .4 (celsius|modalita|menu|lingua|display|ora|demo|impostazioni)
3 (sbagliamo|sbaglio) .1 (qualcosa|qualche)
3 (da un ora|da ore|tutta la sera) .8
3 (proviamo|provo|cerchiamo|cerco) .4 (ad agganciare|a montare|ad attaccare|di montare|a fissare|a collegare|a installare)
3 (modalita|menu|display) .6 (demo|celsius|lingua|tutto)
3 non riesco .1 (ad|a) .1 (attaccare|agganciare|avvitare|fissare|inserire|montare|collegare|mettere)
3 non scatta niente
3 come esco
3 come .4 (collego|collegare|collegarlo|installo|installare|monto|montare|si monta|monta|uso|usare|si usa|regolo|regolare|accendo|accendere|si accende|spegnere|spengo|cambio|cambiare|si cambia|disattiva|disattivare|attivare|programmare|resetta|reset|resettare|pulire|aprire|chiudere|abbinare|abbino|caricare|assemblare|fissare|mettere|sostituire|avviare|memorizzare|funziona|funzioni|funzionare|richiudere|piegare|configurare|togliere|rimuovere|impostare|imposto) !.5 (reso|fattura|indirizzo|ordine|rimborso|recensione|feedback|garanzia)
3 (non)? .2 (riesco|riusciamo|riesce|so|sappiamo|bloccato|bloccata|fatica|facciamo fatica|difficolta|cerco di|provo a|sto cercando|impossibile|non si) .4 (a|di|come|ad|col)? .3 (collegare|collegarlo|installare|montare|montarlo|usare|regolare|accendere|accenderlo|spegnere|cambiare|attivare|disattivare|programmare|resettare|aprire|chiudere|abbinare|assemblare|fissare|mettere|avviare|configurare|farlo funzionare|richiudere|montaggio|connettere|impostare|trovare il (tasto|pulsante)|bloccarlo|come)
3 non ci riusciamo
3 (manuale|istruzioni|libretto|guida|schema|disegno|foglio) .7 (incomprensibile|incomprensibili|non si capisce|non si capiscono|poco chiare|poco chiaro|solo in|in cinese|in tedesco|in inglese|capisco|capisce|non spiega|non dice|aiuta|inutile|illeggibile)
3 non .2 (capisco|capiamo|comprendo|si capisce) .5 (manuale|schema|come|istruzioni|passaggio|funzionamento|disegno|impostazioni|menu|nulla|niente|libretto)
3 passaggio # .4
3 (app|applicazione|bluetooth|wifi|wi fi|telefono|iphone|alexa|router|computer) .6 non .3 (collega|connette|trova|compare|riconosce|rileva|abbina|vede)
3 non .2 (si)? .1 (collega|connette|abbina|compare|sincronizza) .4 (bluetooth|wifi|telefono|alexa|app|iphone|ad|al|tv|computer)
3 (cosa significa|che significa|in che verso|da che parte|dove sbaglio|cosa sbaglio|passo passo|passo dopo passo|spiegarmi|spiegate|guidare nella|tutorial|c e un trucco|qualche trucco|esiste un video|un video per|dove lo trovo|vanno dentro o)
3 (impostare|regolare|cambiare) .3 (timer|ora|lingua|modalita|orologio)
3 non c e scritto .8
3 il coperchio non si blocca
2 (istruzioni|montaggio|installazione|configurazione|bluetooth|wifi|app|manuale)


> topic.dissatisfied
3 (descrizione|annuncio|scheda) .3 (parlava|diceva|dice|prometteva|riportava|c era scritto) .8
3 (assomiglia|assomigliano) .2 (per niente|poco|affatto)?
3 (dal vivo|in realta|nella realta) .4
3 (piu|meno) (sbiadito|scuro|chiaro|spento|pallido|corte|corti|lunghe|lunghi|stretti) .5
3 (stretti|strette|larghi|larghe|corti|lunghi) .2 (vita|spalle|fianchi|cosce)
3 non .1 mi .1 (convince|convincono|entusiasma)
3 (sembra|sembrano) .2 (in economia|fatto male|scadente)
3 (mi aspettavo) .8 (delusa|deluso|deludente)
3 (colore|tonalita|tinta|tappeto|tono) .7 (c entra|diverso|diversa|non e|piu scuro|piu chiaro|non corrisponde|non come|piuttosto|brutto|delusa|spento|verdastro|troppo|piu)
3 (non|niente|diverso|diversa) .4 (corrisponde|corrispondono|conforme|rispecchia|assomiglia|come|c entra) .7 (foto|immagini|immagine|descrizione|annuncio|sito|aspettative|mostrato|indicato|descritto|modella|aspettavo|dichiarato)
3 (diverso|diversa|diversi) .2 (da|dalle|dalla|dall|dal) .3 (foto|immagini|immagine|descrizione|annuncio|mostrato)
3 (piu|molto piu|meno) .1 (piccolo|piccola|grande|sottile|corto|corta|lungo|lunga|scuro|scura|chiaro|chiara|leggero|spesso|stretto|largo|robusto|bello|morbida|morbido) .2 (di|rispetto|che|del) .6 (foto|pensavo|previsto|immaginavo|descrizione|credevo|sito|immagini|aspettavo|sembrava|quanto|come|quello)
3 (troppo|molto|davvero|proprio|cosi|piccolissim*|larghissim*) .1 (piccolo|piccola|piccoli|piccole|grande|stretto|stretta|largo|larga|corto|corta|lungo|lunga|sottile|spesso|scuro|chiaro|pesante|minuscolo|lucido|rigido|trasparente) !.1 (tempo|attesa)
3 (calza|calzano|veste|vestono) .2 (piccolo|piccolissim*|grande|stretto|larghe|largo|come)
3 non .2 (mi|gli|le|ci) .1 (sta|stanno|va|vanno|calza|entra|entrano) .3 !.2 (collegare|accedere)
3 (stretto|stretta) di (spalle|vita|fianchi)
3 (taglia|taglie|misure|tabella taglie|dimensioni|vestibilita) .5 (non corrispondono|non corrisponde|sbagliata|sbagliate|strana|non e giusta|falsata|errate|non va)
3 (deluso|delusa|delusi|deludente|delusione|insoddisfatto|insoddisfatta|non sono soddisfatto|non sono soddisfatta|scontento|scontenta) .3 (da|dal|dalla|di|del|per) .3 (colore|taglia|materiale|tessuto|prodotto|articolo|aspetto|vestito|{product}|acquisto|qualita|look|coperta)
3 (mi aspettavo|pensavo|immaginavo|credevo) .4 (meglio|di meglio|altro|di piu|vero|vera|fosse|migliore|cotone|qualcosa)
3 (sembra|sembrano|fa|pare|da l idea) .2 (giocattolo|plastica|economico|scadente|finto|vecchio|brutto|un giocattolo|plasticaccia|di scarsa|carnevale)
3 (tessuto|materiale|pelle|legno|plastica|cotone|metallo|stoffa) .5 (scadente|sottile|pizzica|non e vera|finta|finto|sintetico|poliestere|rigido|non massello|trasparente|non e massello|ruvido|di scarsa)
3 (finta pelle|ecopelle|similpelle|e finta|impiallacciato|truciolato|non e massello|pelle finta)
3 (foto|immagini|descrizione|annuncio) .3 (ingannevole|ingannevoli|falsa|false|ritoccate|non corrispondono|fuorviante|bugiarda|mente)
3 non .2 (mi|ci|le) (piace|piacciono|piaciuto|convince)
3 (lo stile|l aspetto|il taglio|la resa) .4 (deludente|diverso|scadente|orribile|non)
3 passa .3 luce
3 (dal vivo|di persona) .4
2 (brutto|deluso|delusa|delusi|delusione|non sono soddisfatto|minuscolo|ingannevoli|scadente)
1 taglia

> topic.unwanted
3 (potete|potreste) riprender*
3 (rispedirvi|rimandarvi|ridarvi) .4
3 una (ci|mi) basta
3 deciso di tenere .2 (vecchio|vecchia|altro)
3 (cambiato|cambiata) idea
3 (ripensamento|ripensato|ripensata|ci ho ripensato)
3 non .3 (serve|servono|servira|ho bisogno|ne ho bisogno|abbiamo bisogno|occorre|uso) .2 piu
3 non .3 piu .1 (serve|bisogno|servono|necessario)
3 non .2 mi serve
3 non .3 (voglio|vogliono|vogliamo|vuole) .1 (piu|tenere|tenerlo|tenerla)
3 non .2 (intendo|desidero) .2 tenere
3 (vorrei|voglio|come|posso|possiamo|si puo|possibile|procedura|desidero|intendo|vorremmo|potrei|come faccio|come si fa) .8 (restituire|restituirlo|restituirla|rendere|renderlo|renderla|renderne|rimandare|rimandarvelo|rimandarle|rimandarlo|reso|recedere|rispedire|rispediamo|riportare|restituzione|restituirvelo|riavere i soldi) !.3 (avviato|fatto|ricevuto)
3 (restituire|renderlo|reso|restituzione) .6 (per favore|possibile|procedura|come|grazie|etichetta|gratuito|non serve)
3 etichetta .2 (per il|di) reso
3 (lo|la|li|le) (riprendete|rimando|restituisco|rendo)
3 (trovato|visto) .4 (meno|prezzo migliore|economico|a meno)
3 (recesso|recedere|diritto di ripensamento|14 giorni|quattordici giorni)
3 (gia) .3 (lo stesso|questo gioco|questo libro|uno|una|ce l ha|posseduto)
3 (ha|ho|aveva) gia .3
3 (regalo) .8 (non lo vuole|gia|non piace|non gradito|non lo voleva)
3 (mai usato|mai aperto|mai aperta|non aperto|nuovo|sigillato|ancora imballato|imballaggio originale|etichette attaccate|intatto|mai indossato) .10 (reso|restituire|rendere|renderlo|rimbors*|riprendere|rimandare)
3 (reso|restituire|rendere|renderlo|rimbors*|rimandare) .12 (mai usato|mai aperto|mai aperta|non aperto|nuovo|sigillato|ancora imballato|imballaggio originale|mai indossato)
3 (acquisto d impulso|d impulso|mi sono pentito|mi sono pentita|pentito|pentita|di troppo|non fa per me|deciso di non tenere)
2 (restituire|rendere|reso|rimandare)

> handed_in
3 (portato|consegnato|lasciato|dato|riconsegnato|spedito|affidato) .6 (posta|poste|corriere|ufficio postale|punto di ritiro|ups|dhl|bartolini|brt|gls|sda)
3 (corriere|autista) .3 (ritirato|passato|preso)

> not.returned_goods
3 reso (grazie|per favore|ripensamento|possibile)
3 contro reso

> topic.returned_goods
3 (avete|vi e stato) .2 (mio|il) reso
3 {product} (restituita|restituito)
3 (dopo aver|aver) (reso|restituito|rispedito)
3 consegnato il reso
3 (solo in parte|parzialmente) .6 (reso|restituito|rimbors*)
3 (ho|abbiamo|ha|avevo|gia) .3 (rispedito|restituito|restituita|reso|resa|rimandato|rimandata|riconsegnato|ritornato) 
3 ^ (rispedito|restituito|rimandato|reso) .6
3 (mio|il|vostro|nostro|del) (reso) .7 (consegnato|arrivato|ricevuto|risulta|e stato|in viaggio|effettuato|elaborato|tornato|mi e|avviato)
3 reso .1 (consegnato|effettuato|ricevuto|arrivato|spedito|fatto)
3 (ricevuto|ritirato|avete) .2 (mio|il|nostro) reso
3 (articolo|articoli|prodotto|merce) (reso|resi|restituito|restituiti|resa)
3 {num} articoli resi
3 (rimborso|rimborsato|accredito|soldi) .6 (reso|restituito|resi|rispedito)
3 (reso|restituito) .6 (rimborso|rimborsato|accredito|soldi)
3 (trattenuto|trattenuta|detratto|tenuto) .5 (spese|euro|rimborso|costi)
3 rimborsato .2 (uno solo|solo uno)
3 (tornate|tornato|tornati|tornata) .2 da voi
3 (ricevuta|prova) .2 (di|della) .1 (spedizione|reso|consegna)
3 pacco del reso
2 (rispedito|restituito|rimandato)

> topic.warranty
3 (garanzia|garantito|garanzie|garanzia legale) !.3 (dalla a|a z|a alla)

> topic.lost
3 {parcel_noun} .4 (introvabile|scomparso|scomparsa)
3 (introvabile|irrintracciabile)
3 ricerca .4 (chiusa|conclusa) .4 (senza|esito)
3 {parcel} .6 (perso|persa|perduto|smarrito|smarrita|sparito|sparita|irreperibile|non si trova piu|smarrimento)
3 (perso|persa|smarrito|smarrita|sparito|irreperibile|smarrimento) .5 {parcel_noun}
3 (poste|corriere|brt|bartolini|gls|ups|dhl|sda|fedex|tnt|postino|autista|amazon logistics|nexive|vettore) .7 (perso|smarrito|smarrita|irreperibile|smarrimento|sparito|non trova piu|non trova)
3 (e|sia|stato|stata|si e|considerato|dichiarato|stato|risulta|sara|dev essere|essere) .3 (andato|andata)? .1 (perso|persa|perduto|smarrito|smarrita) !.2 (tempo|pazienza|fiducia)
3 (andato|andata) (perso|persa|perduto|smarrito|smarrita|dispers*)
3 (perso|smarrito) .3 (per strada|dalle poste|dal corriere|nel trasporto)
3 (si sia|si e) perso
3 sparito .2 tra
2 (perso|smarrito|sparito|irreperibile)

> not.delayed
3 (rimborso|rimborsato|soldi|accredito) .6 (fatto|promesso|ricevuto|arrivato)

> topic.delayed
3 niente pacco
3 (che succede|che fine) .4 {parcel_noun}
3 {parcel_noun} .2 non .2 (si muove|muove|avanza|si e mosso)
3 (finora|ad oggi) non .2 {received}
3 quando .2 (mi)? .1 (verra|verranno|sara) consegnat*
3 arrivera .2 {parcel_noun}
3 {parcel} .7 non .3 {arrived}
3 non .2 (ho|abbiamo|e|ha)? .2 (ancora|mai)? .2 {received} .4 !.2 (rimborso|giusto|risposta|accredito)
3 non .2 ancora .2 {arrived}
3 (ancora|mai) .2 (niente|nulla|nessun|non) .3 {arrived}?
3 (dov|dove) .2 (e|sta|si trova|rimasto|finito) .3 ({parcel_noun}|mio|mia)
3 a che punto .3
3 (quando) .3 (arriva|arrivera|ricevo|ricevero|consegnat*|spedite|sara|arrivano|consegnate|spedirete|avro) .3 !.3 (rimborso|disponibile|accredito|soldi)
3 (aspetto|aspettando|aspettiamo|attendo|attesa|in attesa) .5 ({parcel_noun}|da|ancora|{num}|{unit_time}|tavolo) !.3 (rimborso|risposta|soldi)
3 (tracking|tracciamento|stato|spedizione|codice) .8 (fermo|ferma|non|bloccat*|sconosciuto|inesistente|nessun|da|invariato|sempre|etichetta|non valido|aggiornato|non si muove)
3 (non|senza|qual|avere|serve|mandare|dare) .4 (numero di tracciamento|codice di tracciamento|numero di tracking|tracking|numero di spedizione)
3 (ritardo|in ritardo|tardi|ritarda|tempi superati|oltre i tempi)
3 (doveva|dovrebbe|avrebbe dovuto|prevista|previsto|promesso|promessa|stimata|stimato|annunciata) .7 (arrivare|essere qui|consegna|consegnato|{weekday}|entro|per il|tra|scorso|scorsa|essere)
3 (data|consegna) .5 (passata|superata|cambia|cambiata|rimandata|prevista|stimata|slitta|spostata)
3 (risulta|dice|segna|indicato|stato|dichiara|tracking|amazon|corriere|postino|secondo|presumibilmente|sostiene) .6 (consegnato|consegnata|recapitato|lasciato|lasciarlo|averlo lasciato) .4 {but}? .12 (niente|nulla|non|mai|nessuno|vicini|nessuna|tutto il giorno)
3 consegnato a mano .6
3 (consegnato|consegnata|lasciato) .5 {but} .8 (niente|nulla|non|mai|nessuno|nessuna)
3 (niente|nulla|non|mai|nessuno) .8 {but} .6 (consegnato|consegnata)
3 (vicini|portiere|cassetta|davanti alla porta|portone) .6 (niente|nulla|non|nessuno|nemmeno)
3 (nemmeno|neanche) i vicini
3 (notizie|novita|info|informazioni|aggiornamenti|nuove) .5 (consegna|pacco|ordine|spedizione|invio)
3 nessuna notizia .5 (spedizione|pacco|ordine|consegna|dalla)?
3 (bloccato|bloccata|fermo|ferma|giacenza) .4 (dogana|deposito|magazzino|centro|hub|transito|filiale)
3 non .2 (ancora)? .2 (spedito|partito|inviato|consegnato) .3 !.3 (annulla*|cancell*)
3 (ordinato|ordinata|acquistato) .4 ({unit_time}|mese|settimane) fa .5 (niente|ancora|non|nulla|e)
3 e partito almeno
3 quanto .3 (ci mette|tempo|dura) .3 (spedizione|arrivare|consegna)
3 nessuna traccia
1 (dove|aspetto|tracking)

> not.cancellation
3 {cancel} .3 (addebito|pagamento|transazione|operazione)
3 (viaggio|vacanza|festa|matrimonio|evento|volo|concerto) .4 {cancel}

> topic.cancellation
3 {cancel} !.3 (contestazione|reclamo|disputa|la a z|recensione)
3 (non) .1 (spedite|speditelo|mandate|mandatelo|inviate|inviatelo|spedire|mandarlo|spedirlo) .4 !.2 (niente)
3 (bloccare|bloccate|fermare|fermate|sospendere|stoppare) .3 (spedizione|ordine|invio|consegna)
3 non voglio piu .1 (questo|l|il|quest)? .1 ordine

> topic.address_change
3 nuova (casa|abitazione|residenza|sede)
3 (destinazione|luogo di consegna) .4
3 {address_word} .4 manca
3 manca .4 (interno|civico|scala|cap|piano)
3 (reindirizzare|dirottare|deviare|reindirizzato)
3 sbagliato (via|numero|civico|citta)
3 (spedire|mandare|spedito) .2 (dai miei|da mia madre|dai genitori)
3 {address_word} .8 (cambiare|cambiato|modificare|modifico|sbagliato|errato|nuovo|vecchio|altro|correggere|corretto|rettificare|dimenticato|incompleto|non e giusto|non e piu|non e|errore|aggiornare|aggiornate|diverso|ex|giusto e|scritto male|precedente)
3 (cambiare|cambiate|cambiato|modificare|modificarlo|sbagliato|errato|errore|nuovo|vecchio|altro|correggere|rettificare|dimenticato|aggiornare|aggiornate|dirottare|reindirizzare|diverso|ex) .6 {address_word}
3 (traslocato|trasloco|trasferito|trasferita|cambiato casa|trasferiti)
3 (consegnare|consegnate|spedire|spedite|mandare|mandate|mandarlo|lasciare|lasciatelo|lasciate|inviare|inviate|reindirizzate|dirottare|andare) .6 (altro|nuovo|da mia|da mio|dai miei|al|in|presso) .2 ({place_home}|indirizzo|via)
3 (in ufficio|al vicino|dai miei genitori|da mia sorella|da mia madre) .5
3 (non abito piu|ora abito|non ci saro|non saro in casa)
3 punto di ritiro
2 (nuovo indirizzo|altro indirizzo)
1 indirizzo

> topic.negative_rating
3 (meritate|merita) .2 (buon|bel) .1 (voto|giudizio)
3 (recensione|feedback) .5 (settimana|scorsa|modificare|arrivando|togliere)
3 modificare .2 (la|il) .1 (recensione|feedback|voto)
3 (cattiva|brutta|negativa|negativo|pessima|una|1|due|2|zero|0|peggiore|neutro|neutra|onesta) .2 (recensione|valutazione|feedback|giudizio|stella|stelle|voto|commento)
3 (recensione|valutazione|feedback|giudizio|stella|stelle|voto) .6 (negativa|negativo|lasciato|lasciata|messo|dato|data|pubblicato|scritto|scritta|merita|meritato|resta|rimane|cambiera|cambiare|modificare|modifico|leggeranno|leggano|leggerete|dice|sincera|onesta|opinione|rispondete|neutro|parte mia)
3 (mia|mio|nostra|mie) (recensione|valutazione|feedback|giudizio|voto|stelle)
3 (valutato|valutati|recensito) .2 (male|negativamente)
2 (recensione|stelle|valutazione|feedback)
2 (mai piu|peggior venditore|venditore pessimo|sconsiglio)

> topic.reimbursement
3 amazon ha rimborsato .3 cliente
3 unita .4 (mai tornata|mai tornate|sparite)
3 (fba|fnsku|seller central|centro logistico|centro di distribuzione|spedizione in entrata|ordine di rimozione|nostro sku|nostro pallet|nostro stock|riconciliazione inventario|commissione|fascia dimensionale|fuori misura|inventario|magazzino amazon|magazzino di amazon|riassortimento|trasferimento tra magazzini)
3 (unita) .7 (perso|perse|danneggiate|danneggiata|mancanti|detratte|ricevute|magazzino|rimbors*|smarrit*)
3 amazon .4 (perso|danneggiato|smarrito) .6 (unita|inventario|stock)
2 (unita|magazzino|indennizzo|sku)

> flag.safety
3 (bollente|bollenti|rovente|roventi) .8 (addosso|braccio|mano|mani|gamba|gambe|piede|viso|faccia|me|mi|figlio|figlia|bimb*)
3 (rovesciat*|versat*|schizzat*) .4 (acqua|olio|caffe|brodo) .1 bollente
3 (vomit*|vomita|intossicat*|avvelenat*|intossicazione|diarrea)
3 (scala|sedia|sgabello|altalena|letto|panca|amaca|mensola|sedile) .4 (ceduto|crollat*|rott*|spezzat*) .4 (sotto|mentre|con)
3 (fratturat*|frattura|punti di sutura|(messo|dato|dati|messi) .2 punti|sanguin*|pronto soccorso|ospedale|ambulanza|svenut*|trauma|slogat*)
3 (saltare|saltata|saltato|salta) .3 (corrente|luce|salvavita|contatore|fusibil*)|corto circuito|cortocircuito
3 (annerit*|carbonizzat*|bruciacchiat*)
3 (schiacciat*|incastrat*|tagliat*|pizzicat*) .3 (dito|dita|mano|piede|pollice)
3 (schegge|frammenti|pezzi|pezzetti) .2 (vetro|metallo|plastica) .4 (nella|nel|dentro|in) .3|vermi .3 (nel|nella)|muffa .3 (nel|nella) .2 (cibo|barattolo|polvere)
3 (ingoiat*|inghiott*|soffoc*|strozz*)
3 (freni|freno|sterzo|ruota|cintura) .4 (ceduto|mollato|rotto|rotti|staccat*|funzionato)
3 (scoppiat*|esplos*|esplod*) .4 (faccia|viso|mani|occhi|mano)
3 (tossic*|ustion*|ustionat*|difficolta respirator*|respirare|pericolo di vita|mortale)
3 (bruciato|bruciata|bruciatura|bruciature|ustione|ustioni|ustionato|ustionata|scottato|scottata|scottatura|ferito|ferita|ferite|tagliato|tagliata|taglio|sanguina|sanguinava|sangue|fatto male|fulminato|folgorato|folgorata|ingoiato|ingoiata|ingerito|inghiottito|soffocato|soffocare|soffocando|soffocava|intossicato|intossicazione|avvelenato|frattura|femore rotto|rotto il femore|schiacciato le dita|cavato) !.2 (i prezzi|i costi|la scatola)
3 (scossa|scosse|corrente|scarica elettrica)
3 (preso|prende|prendere|ha preso|andato) .1 (a|in)? .1 (fuoco|fiamme)
3 (incendio|incendiato|incendiava|incendiare|fiamma|fiamme|fumo|fumava|fumare|scintilla|scintille|esploso|esplosa|esplosione|esplodere|scoppiato|fuso|fusa|fusi|sciolto|sciolta|bruciacchiato|carbonizzato|surriscaldato|surriscaldata|surriscalda|cortocircuito|corto circuito)
3 (puzza|odore|puzzava|odorava|sa) .3 (bruciato|gas|fumo|plastica bruciata|chimico)
3 (batteria|pila) .3 (gonfia|gonfiata|bollente)
3 (pericoloso|pericolosa|pericolo|pericolosi|rischio per|tossico|tossica|nocivo|mortale|poco sicuro|non sicuro|sicurezza|incolumita)
3 (ospedale|pronto soccorso|pompieri|vigili del fuoco|ambulanza|punti di sutura|medico|dottore|dermatologo|oculista|veterinario|centro antiveleni|pediatra|ricoverato|ricoverata|118|suturare)
3 (allergia|allergica|allergico|sfogo|orticaria|eruzione|irritazione|prurito|rossore|reazione)
3 (crollato|crollata|ceduto|cedimento|ribaltato|caduto addosso|caduta addosso|caduta|caduto) .6 (sotto|addosso|mentre|perche|bambino|{child_word}|piede|testa|nonna|seduto)
3 (si e rotta|si e rotto) .2 mentre .2 (seduto|seduta|salivo)
3 (schegge|scheggia|pezzo|vetro|metallo|ago) .5 (dito|piede|mano|occhio|bocca|mangiato|cibo|gola)
3 mangiato .3 pezzo
3 (affilato|tagliente) .4
2 (dolore|dolori)

> not.safety
3 saltare .2 corrente
3 salta .2 corrente
3 (giorni|consegna|spedizione) corrente

> flag.legal
3 (avvocat*|legale .2 (rappresentante|fiducia)|studio legale|(mio|nostro|al) legale)
3 (messa in mora|in mora|diffida|diffido|denunci*|querel*|vie legali|azione legale|azioni legali|fare causa|faro causa|giudice di pace|codice del consumo|antitrust|agcm|polizia postale|carabinieri|guardia di finanza|adiconsum|altroconsumo|federconsumatori|codacons|conciliazione|tribunale|decreto ingiuntivo)
3 (avvocato|avvocata|avvocati|legale|legali|legalmente|tribunale|giudice|giudizio|causa|querela|querelo|querelare|denuncia|denunciare|denuncio|denunciato|polizia|carabinieri|guardia di finanza|questura|antitrust|agcm|codacons|altroconsumo|federconsumatori|adiconsum|associazione consumatori|associazione dei consumatori|tutela consumatori|diffida|diffido|messa in mora|ufficiale giudiziario|codice del consumo|codice civile|risarcimento|danni morali|illegale|illecito|truffa aggravata|vie legali|azione legale|azioni legali|procedimento|tutela legale|procura|conciliazione|mediatore|reato|penale|miei diritti|polizia postale|camera di commercio)

> not.legal
3 garanzia legale
3 cause naturali
3 a causa
3 giudizio negativo
3 (un|il|mio) giudizio

> flag.anger
3 (mi prendete in giro|scuse ridicole|presi in giro|furibond*)
3 (vergogna|vergognoso|vergognosa|vergognarvi|vergognatevi|inaccettabile|scandaloso|scandalosa|scandalo|furioso|furiosa|furibondo|arrabbiato|arrabbiata|arrabbiatissim*|incavolato|incavolata|incazzato|incazzata|truffa|truffatori|truffatore|truffato|ladri|ladro|rubate|rubato|imbroglioni|imbroglione|bugiardi|bugiardo|bugie|mentite|prendendo in giro|presa in giro|prese in giro|ridicolo|ridicoli|penoso|patetico|patetici|incompetenti|incapaci|schifo|merda|cazzo|cavolo|stronzi|bastardi|disgusto|disgustoso|disgustata|stufo|stufa|basta|tasche piene|peggior servizio|peggiore servizio|mai piu|mai visto|pagliacci|buffoni|idioti|cretini|come osate|al diavolo|vaffanculo|rabbia|indignato|indignata|esasperato|esasperata|assurdo|pessimi|indecente|indegno|fregato|fregatura|robaccia)

> flag.press
3 (giornalista|giornalisti|giornale|stampa|televisione|striscia la notizia|iene|le iene|mi manda rai|media|reportage|social media)

> not.press
3 (si|la|fa|non) stampa
3 stampante

> flag.minor
3 ho .1 (10|11|12|13|14|15|16|dieci|undici|dodici|tredici|quattordici|quindici) anni
3 (mio|mia|nostro|nostra) {child_word} .4 (ordinato|comprato) .5 (senza .4|da solo|da sola)

> flag.person
3 (vera|vero|reale) .1 (persona|umano|operatore|essere umano|risposta)
3 (parlare|parlo|contattare|sentire) .5 (qualcuno|persona|umano|responsabile|operatore|superiore|capo|direttore)
3 (robot|automatica|automatiche|automatico|copia e incolla|risposta preconfezionata|risposte preconfezionate|preconfezionate)
3 un (umano|essere umano)

> flag.refund
3 (rimbors*|i miei soldi|soldi indietro|miei soldi|ridatemi|riaccredit*|accredito|riavere i soldi|restituite i soldi|restituzione dei soldi|restituitemi)

> flag.replacement
3 (sostitu*|cambio|un altro|un altra|uno nuovo|una nuova|rispedire|rispeditelo|rispedirlo|rispedite|rimandare|rimandatelo|nuova spedizione|nuovo invio|reinviate|quello giusto|mandatene)

> flag.refund_status
3 (dove|quando|ancora|non|nessun|attesa|aspetto|novita|quanto|mai|in attesa) .6 (rimbors*|soldi|accredito|riaccredito)
3 (rimbors*|soldi|accredito) .6 (non|ancora|quando|attesa|fatto|arrivato|effettuato|ricevuto|mai|stato)

> flag.robot
3 non sono in ufficio
3 (fuori ufficio|fuori sede|rientro .2 (lunedi|il|in ufficio))
3 (fuori ufficio|fuori sede|assente dall ufficio|risposta automatica|risponditore automatico|messaggio automatico|generato automaticamente|automatica|automaticamente|non rispondere a questa)
3 (sono|saro|attualmente|al momento) .3 (assente|in ferie|in vacanza|fuori|in viaggio|in malattia|in maternita|in congedo|in trasferta|non disponibile|a un convegno)
3 (in ferie|in vacanza|in trasferta|in viaggio|in malattia|in maternita|in congedo) .4 (fino|dal|e|con|non)
3 (al mio rientro|al mio ritorno|al rientro|rientro il|rientro a|rientrero) .3
3 (uffici|azienda|ufficio|ditta|negozio) .4 (chiusi|chiusa|chiuso)
3 (accesso limitato|non avro accesso|senza accesso) .4 (posta|mail|email|e mail)
3 (casella|indirizzo (mail|email|e mail|di posta)) .5 (non .2 presidiata|non e piu|non viene)
3 (per urgenze|urgenze|in caso di urgenza) .6 (contattare|chiamare|rivolgersi|dott*|sig*)
3 (non lavoro piu|non lavora piu|non faccio piu parte)
3 (mancato recapito|impossibile recapitare|non recapitabile|non puo essere consegnato|delivery status)
3 ^ assenza
3 assente per ferie
3 (e mail|email|messaggio) e stata? ricevut*

> reply.too_late
3 non .5 (in tempo|a tempo)
3 (troppo tardi|un po tardi|ormai e tardi|e tardi)
3 (gia|nel frattempo|intanto|ormai|dovuto|alla fine|finalmente) .4 (comprato|preso|trovato|ricomprato|ordinato|sostituito|procurato|comprarne|comprare|acquistato) .4
3 (comprato|ricomprato|trovato|ordinato|preso|comprarne|acquistato|procurato) .4 (altrove|un altro|un altra|negozio|altro sito|da un altra parte|concorrente|vicino casa|nel frattempo|da leroy|da mediaworld)
3 (compleanno|matrimonio|natale|festa|vacanze|viaggio|comunione|battesimo|evento|pasqua|cerimonia|occasione|concerto|esame|cresima|laurea) .6 (passato|passata|passate|era|finita|finite|finito|ieri|stata|stato|scorsa|sabato|venerdi)
3 (serve|servira|utile) .2 (piu|a niente|ormai)
3 (ormai) .2 (non)? .2 serve
3 non .3 serve .3 (ormai|piu) 
3 (partiti|partito|partite) .3 vacanze
3 (l ho|li ho) .2 (gia)? .1 sostituit*
3 ne ho ricomprato

> reply.change_of_mind
3 (risolto|ritrovato|ritrovata) .5 (pezzo|pezzi|sotto|dietro)
3 (cambiato|cambiata) idea
3 (ripensato|ripensata|ripensandoci|ripensamento)
3 (lasciate perdere|lascia perdere|lasci perdere|lasciate stare|lasci stare|lasciamo stare|lasciamo perdere|dimenticate|non importa|fa niente|va bene cosi|chiudiamola qui|come non detto)
3 (lo|la|li) (tengo|teniamo|terro)
3 (preferisco|preferiamo|voglio|alla fine) .2 (tenere|tenerlo|tenerla)
3 (ci ho pensato|ho riflettuto|riflettuto|averci riflettuto|deciso diversamente|deciso altrimenti|decisione diversa|sui miei passi|deciso di no)
3 (ignorate|ignori|non tenete conto|non serve fare niente|non mandate niente|non spedite niente|non serve piu niente)
3 non .2 (voglio|vogliamo) .2 (piu|niente|uno nuovo|ne)
3 non .2 ne voglio
3 non .2 (mi|ci) interessa piu
3 non e piu necessario

> reply.yes
3 ^ (si|sì|certo|certamente|ok|okay|va bene|d accordo|volentieri|assolutamente si|perfetto|esatto|esattamente|benissimo|ovviamente|naturalmente|senz altro|sicuro|sicuramente|come no|yes|assolutamente|con piacere|giusto) !({but}|no)
3 (adesso|ora|tutto|di nuovo) .2 (funziona|va|ok|risolto|a posto|bene)
3 (funziona|va|ripartito|ripartita|risolto) .2 (ora|adesso|bene|perfettamente|di nuovo|grazie|tutto)
3 (problema risolto|risolto il problema|ha risolto|tutto risolto|sono d accordo|siamo d accordo|procedete|per me va bene|mi va bene|accetto|nessun problema|e arrivato|e ripartito|arrivato stamattina|fate pure)

> reply.no
3 (resta|rimane|e rimasto) .2 (nero|nera|spento|spenta|bloccato|bloccata|muto|freddo|uguale|vuoto)
3 (gia provato|gia fatto|niente da fare|provato tutto|esattamente come prima|uguale a prima)
3 ^ (no|nono|nope|per niente|purtroppo|ahime|macche|non proprio|mai|assolutamente no|affatto|negativo|non ancora) !(problem|problema)
3 (purtroppo|ahime|ancora|sempre|continua a) .3 (no|non|niente|nulla|uguale|lo stesso|nessun)
3 non .2 (funziona|funzionato|funzionare|cambiato|cambia|aiutato|risolto|servito|accende|va|arrivato|parte|successo|succede|ha funzionato|si accende) 
3 (stesso|stessa|medesimo) .1 (problema|errore|cosa|difetto|risultato)
3 (nessun cambiamento|nessun miglioramento|senza successo|sempre uguale|come prima|non e servito|non succede niente|non sono d accordo|rifiuto|preferirei di no|non mi interessa|no grazie)

> reply.neither
3 (ne l uno ne l altro|ne l una ne l altra|nessuna delle|nessuno dei|nessuna di|ne 1 ne 2|niente di tutto|nessuna mi|entrambe no|non vogliamo niente)

= both
tutte e due|tutti e due|entrambe|entrambi|o l uno o l altro|una qualsiasi|uno qualsiasi

> reply.thanks
3 (grazie|grz|ringrazio|ringraziamo|ringraziamenti|thanks|grato|grata|riconoscente)

> reply.address
3 (mandatelo|speditelo|mandate|spedite|inviatelo|consegnatelo|mandarlo|spedirlo) .2 (li|la|qui|qua) $
3 (mandatelo|speditelo|mandate|spedite|inviatelo|consegnatelo) .1 (li|qui)
3 (mandare|mandarlo|mandatelo|mandatela|mandate|spedite|speditelo|speditela|spedire|spedirlo|consegnate|consegnatelo|inviate|inviatelo|inviare) .4 (a|da|dal|alla|al|presso) .2 (sorella|fratello|madre|mamma|padre|genitori|figlio|figlia|amico|amica|vicino|vicina|nonno|nonna|nonni|zio|zia|suocera|suoceri|ufficio|lavoro|collega|moglie|marito)
3 non .2 vecchio indirizzo
3 (nuovo|altro|cambiare|cambiate|cambiato|sbagliato|modificare|vecchio|errato|correggere|diverso|corretto) .5 {address_word}
3 {address_word} .6 (cambiato|sbagliato|nuovo|errato|corretto|valido|diverso|aggiorn*|prima|di lavoro|e il|giusto|e sbagliato)
3 (mandare|mandarlo|spedire|spedite|consegnare|consegnate|andare|mandate) .5 (da|al|in|dal|presso) .2 (mia|mio)? .1 {place_home}
3 (traslocato|cambiato casa|non abito piu|ora abito|trasferit*)

= filler
buongiorno|buonasera|salve|ciao|gentile|gentili|egregi|spettabile|signore|signora|signori|team|servizio|clienti|venditore|cari|caro
grazie|mille|tante|molte|per|favore|cortesia|x|cordiali|cordialmente|distinti|saluti|saluto|buona|giornata|serata|anticipo|in|della|del|la|il|l|le|lo|vostra|vostro|rapida|risposta|aiuto|gentilezza|un|una|mail|messaggio|riscontro|disponibilita|anticipatamente
io|noi|vorrei|voglio|vogliamo|vorremmo|desidero|preferisco|preferirei|preferiamo|prendo|prendiamo|scelgo|scegliamo|scelta|opto|optiamo|vada|va|sarebbe|sara|e|direi|mi|ci|ma|mia|mio|nostra|opzione|soluzione|numero|n|nr|no|proposta|possibilita|alternativa|variante|offerta|quella|quello|con|allora|quindi|ok|okay|si|certo|perfetto|bene|meglio|piu|semplice|se|possibile|fare|fate|facciamo|senza|dubbio|sicuramente|decisamente|rispondo|vi|a|tutti|d accordo|accordo|me|andrebbe|ne|presto|non|dispiace|le|scusate|alla|che|chiederei|confermo|decido|deciso|ho

= option_word
opzione|scelta|soluzione|numero|n|nr|no|proposta|possibilita|alternativa|variante|risposta|offerta|opz

= choose
prendo|prendiamo|scelgo|scegliamo|scelta|opto|optiamo|preferisco|preferirei|preferiamo|vorrei|voglio|vogliamo|vorremmo|desidero|per|vada|direi|sarebbe|favore|grazie|accetto|confermo|facciamo|sicuramente|me

= after
per|grazie|e|sarebbe|mi|ci|va|perche|visto|dato|siccome|cordiali|saluti|buona|allora|ok|ma|mandate|bene|se|vorrei|x|fate

= turned_down
(non|tranne|piuttosto che|invece di|invece della|ne|al posto della) (la|il|l|opzione|l opzione|numero)?
= question_word
quale|quali|come|quanto|perche|quando|differenza|cosa|che

= condition
se !(possibile|non le|potete|per voi)|a meno che|a condizione|dipende|quando|altrimenti

> ordinal.1
3 (la|il|l|per|mia)? (primo|prima|1a) (opzione|scelta|soluzione|proposta|possibilita|alternativa|variante|per favore|grazie)
3 (la|il) (prima|primo|1a) $
3 ^ (prima|primo) $
3 (prendo|preferisco|scelgo|voglio|vorrei|per) .1 (la|il) (prima|primo) !(volta|di)
> ordinal.2
3 (la|il|l|per|mia)? (secondo|seconda|2a) (opzione|scelta|soluzione|proposta|possibilita|alternativa|variante|per favore|grazie)
3 (la|il) (seconda|secondo|2a) $
3 ^ (seconda|secondo) $
3 (prendo|preferisco|scelgo|voglio|vorrei|per) .1 (la|il) (seconda|secondo) !(volta)
> ordinal.3
3 (la|il|l|per|mia)? (terzo|terza|3a) (opzione|scelta|soluzione|proposta|possibilita|alternativa|variante|per favore|grazie)
3 (la|il) (terza|terzo|3a) $
3 ^ (terza|terzo) $
3 (prendo|preferisco|scelgo|voglio|vorrei|per) .1 (la|il) (terza|terzo) !(volta)

# Français. Notation : cases/reader/lexicon.py. Les accents ne comptent pas.

= common
le|la|les|l|un|une|des|du|de|d|et|ou|je|j|tu|il|elle|on|nous|vous|ils|mon|ma|mes|ton|votre|vos|notre|nos|son|sa|ses|ce|cet|cette|ces|c|est|sont|etait|suis|ai|as|a|avons|avez|ont|ete|etre|avoir|pas|ne|n|que|qu|qui|quoi|quand|comment|pourquoi|ou|dans|sur|par|pour|avec|en|au|aux|bonjour|bonsoir|merci|svp|stp|cordialement|me|m|te|se|s|y|si|mais|plus|tres|bien|tout|toute|tous|ca|cela|meme|aussi|encore|toujours|alors|donc|car|puis|depuis|chez|sans|avant|apres|peut|pouvez|puis|voudrais|veux|souhaite|fait|faire|va|moi|lui|leur

= but
mais|alors que|cependant|toutefois|pourtant|or|contrairement|bien que|quoique|sauf que|tandis

= num
treize|quatorze|quinze|seize|dix|dix sept|dix huit|vingt|vingt quatre|trente
#
un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|douzaine|1x|2x|3x|4x

= number_1
un|une|1er|1ere
= number_2
deux|2e|2eme|2nd
= number_3
trois|3e|3eme
= number_4
quatre
= number_5
cinq
= number_6
six
= number_7
sept
= number_8
huit
= number_9
neuf

= unit_time
jour|jours|semaine|semaines|mois|an|ans|annee|annees|heure|heures|minute|minutes|week end|sem

= count
{num} !.1 ({unit_time}|etoile|etoiles|pourcent|fois|v|volt|volts|w|watts|pouces|cm|mm|ml|l|litres|kg|g|go|to|h|euros|eur|degres)

= not
pas|jamais|rien|aucun|aucune|ni|personne|nulle part|sans|toujours rien|point|nul|non

= parcel_noun
colis|paquet|paquets|commande|commandes|livraison|envoi|article|articles|produit|produits|marchandise|courrier|pli|achat|cadeau|expedition

= parcel
{parcel_noun}|il|elle|ca|cela|tout|table|livre|chaussures|robe|veste|montre|lampe|telephone|appareil|canape|tapis|jouet|velo

= arrived
arrive|arrives|arrivee|arrivees|arriver|arrivait|livre|livres|livree|livrees|parvenu|parvenue|la|venu|venue|recu|recue|recus|recues|distribue|distribuee|remis

= received
recu|recue|recus|recues|recevoir|recois|eu|recu|receptionne|vu|recupere

= got
recu|recue|recus|recues|envoye|envoyes|envoyee|envoyez|expedie|expedies|expediee|livre|livree|livres|arrive|arrivee|arrives|transmis|recois|trouve|donne|fourni|eu|contient|contenait|il y avait|il y a

= ordered
facture|factures|facturees|commande indique|devait contenir|devaient|achetee|avais choisi
commande|commandee|commandes|achete|achetee|pris|choisi|choisie|paye|paie|voulais|demande|demandais|selectionne|facture|prevu|avais pris

= color
noir|noire|noirs|blanc|blanche|rouge|bleu|bleue|bleus|marine|vert|verte|jaune|rose|violet|violette|gris|grise|marron|orange|argente|argent|dore|doree|beige|creme|turquoise|bordeaux|kaki|anthracite|transparent

= size
du #|le #|en #|# volts|#v|edition *|verte|vertes
xs|s|m|l|xl|xxl|taille #|taille *|# ml|*ml|# l|# cl|# go|*go|# to|*to|# cm|*cm|# mm|# kg|# g|# w|# v|*x*x*|double|simple|*mah|#x#

= attribute
{color}|{size}|homme|femme|enfant|garcon|fille|gauche|droite|droit|gaucher|droitier|anglais|anglaise|europeen|europeenne|francais|francaise|americain|iphone #|pro|usb c|poche|broche|modele *|version *|usb*|x#*

= part
dragonne|support mural|supports d etagere|tourillon
piece|pieces|vis|visserie|boulon|boulons|ecrou|ecrous|cable|cables|cordon|chargeur|chargeurs|adaptateur|adaptateurs|prise|couvercle|couvercles|bouchon|bouchons|capuchon|notice|manuel|mode d emploi|instructions|livret|telecommande|telecommandes|pile|piles|batterie|batteries|support|supports|fixation|fixations|crochet|crochets|poignee|poignees|bouton|boutons|pied|pieds|roue|roues|roulette|roulettes|sangle|sangles|courroie|filtre|filtres|buse|embout|embouts|accessoire|accessoires|tuyau|flexible|cle|cles|outil|outils|etagere|etageres|socle|base|etui|housse|pochette|recepteur|dongle|plateau|brosse|brosses|lame|lames|ampoule|ampoules|rondelle|rondelles|cheville|chevilles|tourillon|tourillons|charniere|charnieres|stylet|pointe|manchon|clip|clips|pince|pinces|pompe|aiguille|bec|paille|anneau|joint|joints|pedale|pedales|tige|tiges|barre|barres|panneau|panneaux|rail|rails|aimant|aimants|autocollant|goupille|ressort|lentille|carte memoire|chaine|connecteur|raccord|raccords|entretoise|helice|helices|tiroir|tiroirs|tournevis|sachet|sardine|sardines|piquet|piquets|arceaux|suceur|brosse|porte filtre|panier|grille|fouet|entonnoir|semelle|lacets|ceinture|boucle|coussin|tringle|embrasses|plaque|porte|dos|fond|rallonge|alimentation|bloc secteur|transfo|hdmi|ventouse|bandouliere|sac|figurine|figurines|pion|pions|des|carte|cartes|cordage|filet|corde|valve|matelas|oreiller|embase|mat|vitre|bol|verseuse|recharge|recharges|bouts|element|elements|composant|composants|ferrures|quincaillerie|garantie papier|cache|caches|toile|poteau|poteaux|crayon|gourde|cadenas|bracelet|collier

= product
telephone|smartphone|appareil photo|camera|ordinateur|tablette|montre|lampe|casque|ecouteurs|enceinte|bouilloire|grille pain|mixeur|blender|aspirateur|perceuse|imprimante|clavier|souris|moniteur|tele|television|console|jeu|livre|livres|robe|chemise|t shirt|tee shirt|chaussures|chaussure|veste|manteau|pantalon|jean|pull|chapeau|sac a dos|valise|portefeuille|bague|boucles d oreilles|parfum|creme|shampoing|vitamines|chaise|chaises|table|bureau|miroir|tapis|horloge|vase|tasse|mug|assiette|assiettes|bol|couteau|poele|casserole|bouteille|bouteilles|tente|velo|trottinette|poupee|puzzle|jouet|drone|ventilateur|radiateur|fer|seche cheveux|rasoir|balance|thermometre|routeur|couverture|couette|rideaux|rideau|serviette|serviettes|parapluie|lunettes|guitare|disque dur|cafetiere|machine a cafe|vin|bougie|bougies|bijou|produit|article|machine|taie|taies|housses|oreillers|coussins|rouleau|rouleaux|boite de|flacon|flacons|pot

= work_verb
reagit|reagissent|s ouvre|se lance|imprime|coupe|tient|resiste|fonctionner
marche|marchent|fonctionne|fonctionnent|fonctionnait|chauffe|chauffent|charge|chargent|recharge|allume|allument|s allume|demarre|demarrent|tourne|tournent|repond|ferme|ferment|tient|tiennent|aspire|aspirent|imprime|refroidit|s eteint|eteint|gonfle|reste|restent|detecte|coupe|mixe|sonne|vibre|lit|mesure|pese|mouline|ouvre|s ouvre|bouge|bougent|colle|glisse|sort|donne|affiche|s arrete|s enclenche|s allumer|capte|enregistre|chauffer|charger|demarrer|tourner|tenir|se recharge|se ferme

= now_time
(premier|premiere) *
depuis (ce|le) (week end|matin)
au bout d .1 *
au bout de .2 *
(utilise|servi) .2 (que)? (deux|trois|une|quelques|#) fois
(apres|au bout de|au bout d|en|depuis|bout) .2 {num} .2 ({unit_time}|utilisations|lavages|fois|usages)
apres .3 (une|un|quelques|seulement|a peine|premiere|premier|plusieurs|le|la) .2 ({unit_time}|utilisation|utilisations|usage|lavage|lavages|voyage|nuit|essai)
(premier|premiere|deuxieme|second|seconde|troisieme|2e|1er|3e) .1 (utilisation|usage|lavage|voyage|sortie|coup|fois|port|mise en route|pluie|essai)
depuis .3 (hier|ce matin|aujourd hui|quelques jours|une semaine|{num} {unit_time}|le week end)
(utilise|porte|lave|servi|utilisee|portee|mis|mises) .3 (une fois|deux fois|trois fois|# fois|quatre fois|a peine|quelques fois|que .2)
(il y a) .2 {num} {unit_time} .3 et
(achete|achetee|acquis|acquise|j ai) .4 (il y a|depuis) .2 {num} {unit_time}
(moins de|a peine|meme pas|seulement) .2 {num} {unit_time}
(a chaque|chaque) (fois|utilisation|nuit|jour|matin)
(tout a coup|soudain|tout seul|toute seule|sans arret|constamment|en permanence|regulierement|toute la nuit|au debut|d un coup|en plein|pendant que|en cours d utilisation|du jour au lendemain)
(ne|n) .2 plus
deja
trois semaines|au bout

= broken_word
casse|cassee|casses|cassees|cassure|brise|brisee|brises|brisees|fissure|fissuree|fissures|fele|felee|fendu|fendue|endommage|endommagee|endommages|abime|abimee|abimes|deteriore|deterioree|cabosse|cabossee|bosse|bosses|bossele|raye|rayee|rayes|rayure|rayures|ebreche|ebrechee|ebreches|eclate|eclatee|eclat|eclats|morceaux|miettes|ecrase|ecrasee|enfonce|enfoncee|tordu|tordue|dechire|dechiree|dechires|troue|trouee|trou|griffe|griffes|griffures|explose|explosee|detruit|detruite|renverse|coule|perce|percee|defonce|bousille|pete|petee|foutu|foutue|fracasse|mouille|trempe|deforme|decolle|arrache|arrachee|casser

= arrive_word
arrive|arrivee|arrives|arrivees|recu|recue|recus|recevoir|reception|livre|livree|livraison|deballe|deballage|deballant|ouvert|ouvrant|ouvrir|ouverture|carton|colis|paquet|emballage|emballe|transport|transporteur|livreur|facteur|expedition|poste|acheminement|a l arrivee|a la reception|boite|recois

= child_word
enfant|enfants|bebe|bebes|fils|fille|petit fils|petite fille|gamin|gamine|gosse|nourrisson|garcon|neveu|niece|petit|petite|gamins|jumeaux

= body
main|mains|doigt|doigts|bras|jambe|visage|oeil|yeux|peau|pied|orteil|pouce|bouche|tete|cheveux|poignet|levre|langue|genou|dos|cou|paume|hanche|epaule|nez|gorge

= claim_word
a a z|a z|a to z|atoz|a2z|de a a z|garantie az

= cancel
annuler|annule|annulez|annulee|annulation|annuller|anuler|annulés|annulation|annul*|resilier|desiste|desister

= address_word
adresse|adresses|adress|code postal|cp|numero de rue|numero d appartement|appartement|rue|nom de rue|batiment|etage|code porte|destinataire|ville

= send_back
renvoyer|retourner|retour|retours|rendre|renvoie|renvoi|restituer|reprendre|reprenez|rembourse|remboursement|echanger|rends|retourne

= weekday
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant hier|demain|aujourd hui

= place_home
bureau|travail|voisin|voisine|parents|mere|soeur|frere|fils|fille|ami|amie|point relais|relais|gardien|domicile|hotel|boulot|boutique|consigne

= unsure
sais pas|sais pas trop|aucune idee|j hesite|peut etre|conseillez|conseilleriez|recommandez|reflechir|en parler|en discuter|pas sur|pas sure|pas decide

= denied
non|pas question|surtout pas|ne me convient pas

> mask
3 (pas|aucun|aucune|sans|jamais de) .1 (casse|abime|endommage|defaut|dommage|rayure|rayures|probleme|problemes|souci|soucis)
3 rien .2 (a redire|casse|ne manque)
3 (si|au cas ou|en cas de) .6 (casse|endommage|defectueux|convient|va pas|plait|arrive|taille|panne)
3 (marche|fonctionne|arrive|recu|va|passe) .1 (tres bien|parfaitement|bien|nickel|impeccable)
3 (pas|jamais|personne|sans) .2 (reponse|repondu|repondez|repond a|reponses)
3 (perdu) .2 (patience|confiance|temps|facture|ticket|mon temps|notice)
3 a perte
3 numero de commande
3 (je|on|nous) .1 (bloque|coince|bloquee|coincee) .1 (sur|a|avec)
3 (conditions|politique|adresse|frais) de retour
3 trop tard
3 (piles|chargeur) .2 (non inclus|comprises ou|compris ou)
3 en retard de
3 retarde de .4 (jour|minutes)
3 (carte) de credit
3 sans (demander|reponse|succes|nouvelles)
3 faute de .3

> mask_sentence
3 (en general|habituellement|normalement|en moyenne|d habitude) .10
3 ^ combien (pese|coute|mesure)
3 ^ (est ce|est il|est elle|livrez|faites|peut on|existe|a t il|faut il|convient|c est|ca) .6 (compatible|inclus|compris|fourni|disponible|etanche|lave vaisselle|lavable|vrai|rouiller|existe|en vert|en stock)
3 (hesite|envisage|interesse|interessee|avant d acheter|avant de commander|si je commande|si j achete|pense l acheter|voudrais .2 commander)
3 (pouvez|puis|pourriez) .4 (facture|justificatif|ticket)
3 de nouveau (en stock|disponible)
3 (compris ou|inclus ou)
3 ou va t il rouiller

> broke
3 (felure|felures|brises|brisees|en morceaux|en mille morceaux)
3 (brise|brisee|brises|brisees|fissure|fissuree|fissures|fele|felee|fendu|fendue|endommage|endommagee|endommages|abime|abimee|abimes|deteriore|cabosse|cabossee|bosse|bosses|raye|rayee|rayes|rayure|rayures|ebreche|ebrechee|ebreches|eclate|eclatee|eclat|eclats|miettes|ecrase|ecrasee|enfonce|dechire|dechiree|dechires|griffures|detruit|detruite|mille morceaux|defonce|fracasse|deforme|troue|trouee)
2 (casse|cassee|casses|cassees|cassure|casser|tordu|tordue|tordues|tordus|perce|percee|explose|explosee|bousille|pete|petee|foutu|foutue|hs|trou|coule|renverse|arrache|lache|decolle|morceaux)

> arrival
3 {arrive_word}

> in_use
3 {now_time}

> long_owned
3 ({num}|quelques|plusieurs|demi|demie) .1 (mois|an|ans|annee|annees|etes|hivers)
3 (annee|an|ete|hiver|noel|printemps) .1 (derniere|dernier|passee|passe)
3 an (dernier|et demi)
3 (en|de|depuis) .2 20*
3 (achete|commande|achetee|commandee) .3 (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)
3 (premiere|deuxieme|troisieme|quatrieme|cinquieme) annee

> own_mistake
3 (ma|notre|mon|mea) .1 (faute|erreur|culpa)
3 (par|une) (erreur|megarde|inadvertance) .4
3 (commande|achete|pris|clique|selectionne|choisi|commandee) .6 (par erreur|par megarde|par inadvertance|deux fois|en double|en trop)
3 (trompe|trompee) .4 (taille|modele|article|commandant|couleur|quantite|reference|produit|cliquant)
3 (clique|choisi|selectionne|commande|pris) .3 (mauvais|mauvaise) 
3 (double|deux fois) .3 (commande|achete)
3 pas fait attention

> send_back
3 {send_back}
2 possible

> picture
3 (photo|photos|image|images|description|annonce|site|ecran|page)

> envelope
3 enveloppe

= absent
manque|manquent|manquant|manquants|manquante|manquantes

> ordered
3 {ordered}

> got
3 {got}

> topic.claim
3 (conseiller|conseillere|agent|service client) .2 amazon .8 (garantie|reclamation|demande|dossier)
3 {claim_word} .4 (faite|fait|lancee|lance|ouverte|ouvert|en cours|deposee|depose|refusee|acceptee|demandee|activee|que j|car|parce|auprès|est|aupres)
3 (ouvert|ouverte|depose|deposee|fait|faite|lance|lancee|active|activer|activee|demande|reclamation|requete|dossier|litige|introduit|introduite|annuler|saisi|utilise|jouer|transmis|claim|garantie) .9 {claim_word}
3 (reclamation|litige|dossier|demande) .6 (ouvert|ouverte|faite|fait|deposee|depose|lance|lancee|deposer)? .3 (aupres|chez|avec|via|a|par|sur) (d amazon|amazon)
3 amazon .8 (ouvert|conseille|examine|etudie) .5 (reclamation|dossier|garantie|litige|demande)
3 (ma|la|notre|une) (reclamation|demande) {claim_word}
2 {claim_word}
2 (reclamation) .3 (ouverte|deposee|faite)

> topic.chargeback
3 (transaction|paiement|debit|operation) .3 (frauduleuse|frauduleux|non autorise|non autorisee)
3 (conteste|contester|contestation|contestee|contestes|litige|rejeter|rejete|opposition|revoque) .7 (paiement|prelevement|debit|operation|transaction|banque|carte|carte bleue|bancaire|visa|mastercard|paypal|amex|achat)
3 (annule|annuler) .2 (paiement|prelevement|debit|operation|transaction)
3 (paiement|prelevement|debit|operation|transaction|achat) .5 (conteste|contestee|rejete|annule|annulee|frauduleux|revoque|oppose)
3 (chargeback|charge back|retrofacturation|retro facturation|recredite|recreditee)
3 (banque|bancaire|credit agricole|societe generale|bnp|caisse d epargne|credit mutuel|lcl|banque postale|boursorama|visa|mastercard|carte bleue|cb|paypal|amex|american express|conseiller|conseillere) .8 (conteste|contestation|litige|recuperer|recupere|rembourse par|annule|annulation|opposition|procedure|reclame|rejet|frauduleux|rendu l argent|demande de remboursement)
3 (ne|n) .1 reconnais .2 .4 (debit|prelevement|achat|paiement)

> topic.damaged
3 (trempe|detrempe|mouille|ruisselant) .6
3 (felure|fissure|fente) .4
3 (survecu|resiste) .3 (voyage|transport|trajet)
3 {broken_word} .5 (a l arrivee|a la reception|des la reception|pendant le transport|dans le transport|durant le transport|a la livraison|des le deballage|au deballage|lors du transport|lors de la livraison|par le transporteur|par le livreur|en arrivant|a l ouverture|dans le colis|dans le carton|dans le paquet)
3 (arrive|arrivee|arrives|arrivees|recu|recue|recus|livre|livree|livres|parvenu|deballe|reception|recois) .7 {broken_word}
3 (ouvrant|deballant|deballage|ouvert|deballe|deballer|ouvrir) .12 {broken_word}
3 (colis|carton|boite|emballage|paquet) .5 (ecrase|ecrasee|defonce|dechire|eventre|cabosse|cabossee|enfonce|abime|trempe|mouille|ouvert et recolle)
3 (en) .2 (mille|plusieurs|petits|deux|mille) (morceaux|miettes)
3 en miettes
3 (coule|renverse|repandu|fuite|fui) .5 (dans|partout|colis|carton)
3 (abime|abimee|endommage|endommagee|casse|cassee) .3 (pendant|durant|lors|par) .3 (transport|livraison|transporteur|livreur|acheminement)
3 (produit|article|marchandise|colis) .2 (abime|endommage|casse|deteriore|brise|casser)
3 (mal emballe|mal protege|emballage ridicule|emballage insuffisant)
3 (du|a|probablement|surement|vient) .3 (tomber|tombe|transport)
3 recu .2 (casse|casser|abime|brise)

> not.wrong_item
3 (quantite|nombre) .3 (erronee|incorrecte)
3 {count} .2 (au lieu de|au lieu d|et non|sur) .1 {num}

> topic.wrong_item
3 (je me retrouve|me retrouve) avec .8
3 (confondu|inverse|interverti) .2 (deux clients|clients|commandes|colis)
3 nom .4 (n est pas le mien|pas le mien)
3 ce .1 n est .1 pas .2 (modele|article|produit|version|couleur|taille|edition) .2 que .2 j .1 ai .2 {ordered}
3 (j avais|avais) .1 bien .1 {ordered}
3 c est .1 (du|de la|un|une) .1 # .6 {ordered}
3 (mauvais|mauvaise|mauvaises|autre|pas le bon|pas la bonne|pas les bons|pas les bonnes) .1 (article|produit|taille|couleur|modele|colis|livre|version|reference|reference|objet|coque|cable|chargeur|marque|parfum|commande|coloris|pointure|piece|jeu|encre) .4 (envoye|envoyee|recu|recue|livre|livree|expedie|arrive)?
3 {got} .5 (mauvais|mauvaise|mauvaises|un autre|une autre|tout autre|different|differente) !.2 (adresse|etat|qualite|fonctionnement)
3 (erreur|trompe|trompes) .2 (de|d|sur) .2 (article|couleur|taille|modele|produit|colis|reference|commande|destinataire|livraison|preparation) !.2 (en commandant|ma faute)
3 vous (vous)? .2 (etes)? (trompe|trompes|trompee)
3 {ordered} .9 ({but}|et|,)? .4 {got} .2 (un|une|des|le|la|les|celui|celle|du|autre chose|seulement)? .3 {attribute}
3 {ordered} .9 ({but}|et)? .3 (j ai|vous m avez|on m a|vous avez) .2 {got} .2 (un|une|des|celui|celle|du|autre) !.2 (mail|message|email|produit casse|casse|reponse|notification)
3 {got} .7 ({but}|et|quand|alors que)? .4 (j|je|avais|avait) .3 {ordered} .3 (le|la|un|une|celui|celle|du)? .2 {attribute}?
3 {attribute} .4 {ordered} .4 {attribute} .3 {got}
3 (demande|commande|pris|choisi|paye) .2 {attribute} .4 ({but}|et)? .3 {got} .3 {attribute}
3 {attribute} .3 {got} .6 (au lieu|a la place|alors que|et pas|et non|quand)
3 (au lieu|a la place|en lieu et place) .2 (du|de|d|des) .8
3 {got} .8 (au lieu|a la place|et non|et pas)
3 (ce|c) .2 n est .1 pas .3 (ce que|celui|celle|le produit|l article|la couleur|la taille|le modele|la reference) .2 (que|j|nous)? .3 {ordered}
3 (pas|jamais) .2 (ce que|celui que|celle que) .3 {ordered}
3 (jamais|rien|pas) .2 (commande|demande) .2 (de|d|ce|cet|cette|un|une|tel)
3 (colis|commande|produit|article) .2 (d un autre|d une autre|de quelqu un) (client|personne|cliente|d autre)?
3 (interverti|intervertis|melange|inverse|inversion|echange de colis|confondu|confusion)
3 (rien a voir avec) .3 (ma|ce que|la) (commande|facture|j ai)
3 (reference|modele|numero) .3 (different|differente|ne correspond pas|pas la meme|pas le bon|autre)
3 (tout autre|completement different|totalement different|rien a voir) .2 (produit|article)?
3 (sur|selon) .2 facture .8 (dans le colis|dans le carton|dans la boite|recu|mais)
3 (envoyer|renvoyer|expedier|livrer) .2 (le bon|la bonne|les bons|les bonnes)
3 (dans le|dans la) (carton|colis|paquet|boite) .2 (il y avait|se trouvait|j ai trouve) .4 (de|des|du|un|une) !.3 (rien|papier|seul)
3 {ordered} .10 (c est|c etait|ce sont) .2 (un|une|des|pas)
3 autre marque
3 non .2 {attribute} comme .4 commande
2 (au lieu|a la place)

> not.missing_item
3 {count} .3 {part}
3 boite aux lettres .4
3 une .2 page sur deux
3 (page|fois|jour) sur deux
3 taille

> topic.missing_item
3 (devait|devaient|aurait du|auraient du) .4 {count} .6 (il n y|que|seul|seulement|n en)
3 pas (de|d) {product} (dedans|dans)
3 (juste|seulement|que) du (papier|carton|papier bulle)
3 (qu|que|juste) .2 un seul (gant|soulier)
3 un seul (gant|chaussure|soulier)
3 {product} .2 (n|ne) (etait|est) pas dedans
3 (colis|carton|boite|paquet|enveloppe|emballage|sachet|pochette) .4 vide
3 (rien|aucun produit) .2 (dedans|a l interieur|dans (le|la|l) (colis|carton|boite|paquet|enveloppe))
3 (il n y avait rien|y avait rien)
3 (que|seulement|uniquement|qu) .3 {count} .5 (recu|recus|recue|recues|dans|sur|au lieu|arrive|arrives|livre|livres|dedans|present)
3 (recu|recus|recue|recues|livre|livres|arrive|arrives|avait|eu|contient|contenait) .3 (que|seulement|qu|uniquement|juste) .2 {count} !.2 ({unit_time}|etoile*|fois)
3 (n|ne) .4 (recu|avait|eu|trouve|arrive) .2 (que|qu) .2 {count}
3 {count} .3 (commande|commandes|commandees|paye|payes|achete|achetes|commandee) .8 ({but}|et)? .4 {count} .4 (recu|recus|recues|recue|seulement|livre|arrive|dans|manquant)?
3 (commande|paye|achete|facture|pris) .4 {count} .9 ({but}|et)? .4 (recu|que|seulement|il n y|il y|livre|arrive|j en ai) .4 {count} !.2 ({unit_time})
3 sur .3 {count} .6 (n|recu|arrive|que|seulement|manque|sont|seul|cinq|{count})
3 {count} .2 sur .2 {count} !.3 (cassee*|casse|brise|ebreche|etoile*)
3 (manque|manquent|manquant|manquante|manquants) .2 (le|la|un|une|les|l|{count}) .1 {product}
3 {product} .4 (manque|manquant|manquante|manquants) 
3 (seul|seule|seuls|seules|seulement|uniquement) .2 {count} .3 (arrive|arrives|arrivees|recu|livre|livrees|etait|etaient|chaussure|gant)
3 (deuxieme|second|seconde|autre|reste|moitie|troisieme|derniere|dernier) .6 (manque|manquant|n est pas|n y est pas|n etait pas|pas recu|pas arrive|pas la|pas dans|absente|absent)
3 (ou est|ou sont) .2 (l autre|le reste|la deuxieme|le deuxieme|le second|la seconde|les autres)
3 (produit|appareil|article|{product}) .1 (lui meme|elle meme) .5 (pas|manque|absent)
3 (que|juste|seulement) .2 (l emballage|la boite|l ecrin|le carton|les accessoires|la housse)
3 sans le (produit|contenu)
3 (quantite|nombre) .4 (erronee|incorrecte|fausse|pas bonne|pas bon|insuffisante|ne correspond|manquante)
3 (commande|livraison|envoi|colis) .3 (incomplete|incomplet|pas complete|pas complet|partielle|partiel)
3 (oublie) .2 (la moitie|un|une|le|l|de mettre|d envoyer|{count})
3 moitie .3 (commande|colis|livraison)
3 {count} .2 (chaises|unites|articles|pieces|exemplaires|{product}) .4 (n a pas|n ont pas|pas ete) .3 (livre|livree|livres|livrees|recu)
3 une seule (chaussure|boucle|chaussette)
3 pas d (ecouteurs|appareil)
2 (incomplet|incomplete)

> not.missing_parts
3 manque .1 # cm
3 devant la porte .6

> topic.missing_parts
3 (ni) .2 {part} .1 ni
3 {part} .4 (introuvable|introuvables)
3 {part} .5 (n|ne) (etait|etaient|est|sont) pas .2 (dans|dedans)
3 sans (son|sa|ses|le|la|les) .1 {part}
3 (contenu|liste) .6 {but}? .4 (je ne l ai pas|absent|manque)
3 {part} .4 (manque|manquent|manquant|manquante|manquants|manquantes|absent|absente|absents|absentes|oublie|oubliee|pas (fourni|fournie|fournis|livre|livree|inclus|incluse|dans|presente|present|la)|n y est pas|n y etait pas|n y etaient pas|introuvable|pas sous|n est pas) !.2 (arrive)
3 (manque|manquent|manquait|manquaient|absence|oublie|manquant|sans) .5 {part} !.3 (marche|fonctionne)
3 (pas de|pas d|aucun|aucune) .2 {part} .3
2 sans .2 {part}
3 (livre|livree|arrive|arrivee|recu|recue|vendu) .3 sans .3 {part}
3 (il n y a|il n y avait|n y a|y a|n y avait) .2 (pas|aucun|aucune|rien) .2 {part}
3 (ne|n) .3 (trouve|trouvait|trouvent) .2 pas .3 {part}
3 {part} .2 (ne|n) .2 se (trouve|trouvait) .1 pas
3 (ou est|ou sont) .3 {part} !.2 (numero)
3 (kit|ensemble|lot|set|produit|meuble|article) .2 (est|etait)? (incomplet|incomplete|pas complet)
3 (pieces|piece|accessoires|elements|vis) .2 (manquantes|manquante|manquants|manquent|manque|absentes|en moins)
3 (envoyer|expedier|faire parvenir|recevoir) .5 {part} .2 (manquante|manquantes|manquant|manquants)
3 (n y est pas|n y sont pas|n y etaient pas|n y etait pas|non fourni|non fournie|non fournis|non incluse|pas fourni|pas fournie|n est pas fournie|n est pas fourni)
3 (il en manque|il m en manque) .2 {num}?
2 (manque|manquent|manquant|manquante|absent|absente)

> not.quality
3 (suivi|tracking|statut|numero de suivi|colis|lien) .4 (bouge|evolue|change|marche|fonctionne|bloque)
3 (style|couleur|look|photo) .3 colle

> topic.quality
3 (disjoncteur|plombs|disjoncte|fusible) .4
3 (saute|sauter) .2 (disjoncteur|plombs|courant)
3 (s effrite|effrite|bourre|bourrage|derive|part tout seul|bouge tout seul|inutilisable|s enraye|ne reagit|reagit plus|se deglingue|ne tient pas|resiste pas|pas resiste|pas tenu|ne repond plus|raye facilement|s abime|s emousse|se detend)
3 {work_verb} .1 plus .4 depuis
3 (ne|n|se|s)? .2 {work_verb} .1 (plus|pas|mal|jamais) !.3 (a mon telephone|sur alexa)
3 (plus|pas) .1 {work_verb} .2 (plus|correctement|du tout)
3 (arrete|cesse|a lache|lache|rendu l ame|tombe en panne|en panne|hors service|hs|mort|morte|grille|grillee|foutu|kaput|nase|naze|clamse)
3 (defectueux|defectueuse|defaillant|defaillante|defaut|defauts|vice|dysfonctionnement|dysfonctionne|malfacon|camelote|pourri|non fonctionnel|inutilisable)
3 (fuit|fuient|coule|goutte|gouttent|rouille|rouillent|rouillee|grince|couine|vibre|claque|grésille|clignote|scintille|surchauffe|chauffe trop|bourdonne|ronfle|siffle|se decolle|decolle|decollent|se dechire|s effiloche|peluche|deteint|s ecaille|ecaille|se deforme|se desserre|se degonfle|degonfle|bloque|bloquee|coince|coincee|se coupe|s eteint|s arrete|redemarre|plante|bugge|bug|saute|retarde|avance de|instable|branlant|bancal|tremble|craque|s use|use|usee|perd|se vide|patine|pele|se defait|defait|decousu|decousue|decousues|decoud|lache|laché|lachent|moisi|moisissure|delave|retreci|rétrécit|noir au bout|grippe|deraille|tache|froisse|fragile|fuite|faux contact|faux contacts|pixels morts|se retourne|retourne au premier|torsades|pile vide|se debranche)
3 (casse|cassee|cassees|casses|dechire|dechiree|craque|craquee|tordu|tordue|tordues|fondu|fondue|perce|tombe|tombee|explose|peté|rompu|detache|detachee) .8 {now_time}
3 {now_time} .12 (casse|cassee|cassees|casses|dechire|craque|tordu|tordue|tordues|fondu|tombe|tombee|perce|mort|morte|panne|rompu|detache|lache|trou|trous|decolle|hs)
3 (batterie|pile|autonomie) .7 (tient|a plat|vide|morte|faible|plus|pas|dure|minutes|decharge|se decharge|heure)
3 (mauvaise|pietre|tres mauvaise|basse|qualite) .1 (qualite|lamentable|mediocre|deplorable|finition|facture)
3 qualite .3 (mauvaise|lamentable|mediocre|deplorable|nulle|pourrie|deplorable|horrible|catastrophique|exécrable|pietre)
3 (bruit|bruits|odeur) .3 (bizarre|etrange|suspect|horrible|insupportable|anormal|de|fort|metallique|desagreable|chimique|forte)
3 (fait|emet) .2 (un|du|des) .2 (bruit|bruits|grincement)
3 (fermeture|zip|couture|coutures|bouton|charniere|poignee|moteur|interrupteur|ecran|talon|semelle|sangle|couvercle|fermoir|pompe|roue|roulette|capteur|joint|revetement|peinture|doublure|hauts parleurs|haut parleur|anse|touche|touches|led|molette|ressort|courroie|axe|bouchon) .5 (casse|cassee|cassees|lache|laches|bloque|bloquee|coince|mort|noir|decolle|dechire|defectueux|foutu|ne ferme|ne repond|se decolle|parti|partie|tombe|tombee|reste bloque|s est|ont lache|a lache|hs|s arrache|arrache)
3 (un|d un|l autre) (cote|oreillette|ecouteur) .5 (plus|pas|gresille|aucun son|muet|rien)
3 (plus|pas|aucun) .1 (de|d)? (son|image|aspiration|puissance|lumiere) 
3 (affiche|indique|mesure|pese) .3 (n importe quoi|faux|des valeurs|une erreur|mauvais|jamais pareil|mauvaise)
3 (ecran) .3 (noir|bleu|fige|raye de lignes|lignes)
2 (marche|fonctionne) (pas|plus|mal)
2 (nul|nulle|de la merde)

> ask_how
3 (que signifie|que veut dire|dans quel sens|pas a pas|etape par etape|expliquer comment|m expliquer|guider|tuto|tutoriel|une astuce|qu est ce que je fais de travers|a l interieur ou|comment)

> topic.cannot_operate
3 (peut on|possible de|comment) .3 (mettre|passer|changer|sortir|quitter|desactiver|regler|revenir) .4 (celsius|mode|menu|langue|affichage|heure|reglage|demo)
3 (on s y prend|je m y prends) mal
3 (depuis une heure|depuis des heures|pendant une heure) .8
3 (essaie|essaye|essaient|essayons) .4 (d accrocher|de monter|d installer|de fixer|de brancher|de mettre|de regler)
3 (mode demo|menu|affichage) .6
3 (n arrive|arrive) pas a (fixer|brancher|visser|accrocher|clipser|mettre)
3 (refuse|refusent) de .2 (appairer|connecter|synchroniser)
3 rien ne (s enclenche|se passe quand)
3 (comment) .4 (connecter|connecte|brancher|installer|installe|monter|monte|utiliser|regler|regle|allumer|allume|eteindre|eteint|changer|change|desactiver|activer|programmer|reinitialiser|remettre|nettoyer|ouvrir|fermer|jumeler|appairer|charger|assembler|fixer|mettre|remplacer|demarrer|memoriser|ca marche|marche|fonctionne|faire fonctionner|replier|plier|configurer|enlever|retirer|on remet|s en servir|ca se) !.5 (retour|facture|adresse|commande|remboursement|avis|commentaire|garantie)
3 (n arrive|arrive|arrivons|parviens|parvient|parvenons|arrivent|reussis|impossible|sais|savons|peux|du mal|galere|bloque|essaie|essaye|difficultes|peine|n y arrive|arrivez) .4 (pas|plus|de|a|d)? .3 (connecter|installer|monter|utiliser|regler|allumer|eteindre|changer|activer|desactiver|programmer|reinitialiser|ouvrir|fermer|jumeler|appairer|charger|assembler|fixer|mettre|demarrer|configurer|le connecter|la connecter|l allumer|l installer|faire fonctionner|replier|s en servir|pose|montage|la pose|verrouiller|comment|trouver le bouton|trouver ou|se connecter|la programmer)
3 on n y arrive pas
3 (notice|mode d emploi|manuel|instructions|livret|guide|schema|dessin|explications) .7 (incomprehensible|pas claire|pas clair|claires|uniquement|seulement|que en|chinois|allemand|anglais|comprends|comprend|n explique|ne dit|aide|inutile|illisible|minuscule|mal traduite|mal traduit|n est pas en francais)
3 (ne|n)? .2 (comprends|comprend|comprenons|pige|capte) .4 (pas|rien|plus) .5 (notice|mode|schema|comment|instructions|etape|fonctionnement|dessin|reglage|menu|manuel|$)
3 etape # .4
3 (application|appli|bluetooth|wifi|wi fi|telephone|iphone|box|alexa|routeur|ordinateur) .6 (ne|n) .4 (connecte|detecte|trouve|apparait|reconnait|reconnu|appaire|voit)
3 (ne|n) .3 (connecte|appaire|jumelle|apparait|synchronise|verrouiller|veut pas) .5 (bluetooth|wifi|telephone|alexa|appli|application|astuce|tele|ordinateur)
3 (que (signifie|veut dire)|a quoi (sert|correspond)|qu est ce que .4 signifie|c est quoi .3 (bouton|voyant|voyant)|dans quel sens|quel sens|qu est ce que je fais (de travers|mal)|pas a pas|etape par etape|expliquer|expliquez|guider|tuto|tutoriel|y a t il une astuce|une astuce|existe t il une video|une video pour|ou se trouve le bouton|ou est il)
3 (reglage|regler|changer) .3 (minuteur|heure|langue|mode|horloge)
3 il n est pas precise .8
2 (notice|mode d emploi|montage|installation|reglage|bluetooth|wifi|appli|application)

> topic.dissatisfied
3 (description|annonce|fiche) .3 (parlait|disait|dit|indique|annonce|promet|promettait) .8
3 (ressemble|ressemblent) .3 (pas|rien|peu) .6
3 (m attendais|attendais) .6 (decue|decu|decevant|deception)
3 (en vrai|en realite|en reel) .4
3 (plus|moins) (pale|fonce|clair|terne|vif) .4 (ecran|photo|photos|realite|vrai)
3 (serre|serree|serres|large|court|long) .2 (taille|epaules|hanches|cuisses)
3 bas de gamme
3 pas .1 convaincu*
3 (couleur|coloris|teinte|tapis|ton|nuance) .7 (rien a voir|different|differente|pas la meme|plus fonce|plus clair|pas celle|correspond pas|ne correspond|pas comme|plutot|moche|decue|terne|verdatre|trop)
3 (ne|pas|rien|different|differente|loin) .4 (correspond|conforme|a voir|ressemble|colle|comme) .7 (photo|photos|image|images|description|annonce|site|attentes|presente|indique|decrit|mannequin|attendais|internet)
3 (par rapport|contrairement) .2 (a|aux|au) .3 (photo|photos|image|images|description|annonce|site|ce qui|ce que)
3 (plus|beaucoup plus|bien plus|moins) .1 (petit|petite|grand|grande|fin|fine|court|courte|long|longue|fonce|foncee|clair|claire|leger|legere|epais|epaisse|etroit|large|solide|beau|belle|jolie) .2 (que|qu) .6 (photo|photos|pensais|prevu|imaginais|annonce|croyais|site|image|images|attendais|la|sur|l)
3 (trop|beaucoup trop|bien trop|tres|vraiment) (petit|petite|petits|petites|grand|grande|grands|serre|serree|large|court|courte|long|longue|etroit|etroite|fin|fine|epais|fonce|foncee|clair|claire|lourd|minuscule|brillant|rigide|mou|transparent|transparente) !.1 (delai|temps|attente)
3 (taille|taillent|chausse|chaussent) .2 (petit|grand|tres petit|trop petit|trop grand|comme)
3 (ne|n)? .2 (me|lui|nous) (va|vont) .1 pas
3 (ne me va|me va pas)
3 (taille|tailles|dimensions|mesures|guide des tailles) .5 (correspond|correspondent|faux|fausse|fausses|bizarre|pas bonne|pas la bonne|erronees|pas comme)
3 (decu|decue|decus|decevant|decevante|deception|insatisfait|pas satisfait|pas satisfaite|pas content|pas contente) .3 (par|de|du|d|par le|par la|par cette) .3 (couleur|taille|matiere|tissu|produit|article|aspect|rendu|robe|{product}|achat|qualite|look|style|couverture|coupe)
3 (m attendais|attendais|s attendait|imaginais|pensais|croyais) .4 (mieux|autre chose|plus|du vrai|vrai|de meilleure|que ce serait|a du|a quelque)
3 (fait|fais|fait tres|fait trop|parait|semble|ressemble|a l air) .2 (cheap|jouet|plastique|toc|bas de gamme|vieillot|moche|camelote|kitsch|a un jouet)
3 (tissu|matiere|cuir|bois|plastique|coton|materiau|metal) .5 (cheap|fin|gratte|pas du vrai|faux|synthetique|polyester|rigide|pas massif|n est pas|transparent|de mauvaise|reche|rêche)
3 (pas|faux|imitation|simili) .1 (du|de)? (vrai|veritable|cuir|bois massif|or|argent|laine|massif)
3 (similicuir|placage|contreplaque|simili)
3 (photos|photo|images|description|annonce|fiche|image) .4 (trompeuse|trompeuses|mensongere|mensongeres|fausse|fausses|retouchees|mensonger|correspondent pas|induit)
3 (n aime|aime|plait|plaisent) .2 (pas|guere|pas du tout) !.2 (attendre)
3 (le rendu|le style|l aspect|la coupe|le look) .5 (decevant|different|pas|colle|bizarre|horrible)
3 (laissent|laisse) passer .3 (lumiere|jour)
3 en vrai .4
2 (moche|laid|decu|decue|decus|deception|pas satisfait|minuscule|simili|placage|similicuir|trompeuses|bas de gamme|en vrai)
1 taille

> topic.unwanted
3 (pouvez vous|vous pouvez) .1 (les|le|la) reprendre
3 (nous|me) suffit
3 decide de garder l ancien*
3 (change|changer) (d|de)? .1 avis
3 (n|ne|nous)? .3 (plus|pas) .1 (besoin|l usage|l utilite|l utilisation|envie)
3 (plus|pas) .3 besoin
3 (veux|veut|voulons|veulent|souhaite|desire|souhaitons) .2 (plus|pas) .3 (garder|conserver|le|la|ce|de ce|$)
3 (n|j)? .1 en (veux|veut|voulons|veulent) .1 (plus|pas)
3 (voudrais|veux|souhaite|souhaiterais|aimerais|desire|comment|peux|puis|puis je|peut on|possible|merci de|procedure|demarche|desirerais|voulons) .8 (retourner|renvoyer|rendre|retour|me retracter|etre rembourse contre retour|restituer|vous le rendre|vous les retourner) !.2 (votre appel)
3 (retourner|renvoyer|rendre|retour|restituer) .6 (svp|possible|procedure|demarche|comment|s il vous plait|etiquette|pour|gratuit|plus besoin)
3 (etiquette|bon|bordereau) .1 de retour !.3 (lundi|depose|utilise|avec)
3 (vous le|vous la|vous les) (reprenez|renvoie|retourne|rends)
3 (reprenez|reprendre) .3
3 (trouve|vu) .4 (moins cher|mieux ailleurs|meilleur prix)
3 (moins cher) .4 (ailleurs|magasin)
3 (retractation|retracter|droit de retour|delai de retour|14 jours|quatorze jours|delai legal)
3 (deja) .3 (le meme|ce jeu|ce livre|un|une|possede|offert|celui) 
3 (possede|a|avait|ai) deja .3
3 (cadeau) .8 (veut pas|n en veut|deja|plait pas|aime pas|pas plu)
3 (jamais ouvert|jamais servi|jamais utilise|non ouvert|pas ouvert|pas ete ouvert|neuf|sous blister|encore emballe|emballage d origine|etiquette*|scelle|sous plastique|pas deballe) .10 (retour|retourner|renvoyer|rendre|rembours*|reprendre)
3 (retour|retourner|renvoyer|rendre|rembours*|reprendre) .12 (jamais ouvert|jamais servi|jamais utilise|non ouvert|pas ouvert|pas ete ouvert|neuf|sous blister|encore emballe|emballage d origine|scelle|sous plastique)
3 (coup de tete|achat impulsif|je regrette|regrette|ne me convient pas|ne convient pas|en trop|pas l usage|finalement pas)
2 (retourner|renvoyer|rendre)
1 retour

> handed_in
3 (depose|remis|rapporte|apporte|donne|poste|expedie|restitue) .6 (point relais|relais|poste|transporteur|livreur|facteur|bureau de poste|mondial relay|chronopost|ups|dhl)
3 (livreur|transporteur|chauffeur) .3 (passe|venu|repris|recupere|reprendre)

> not.returned_goods
3 contre retour
3 au retour
3 retour de vacances

> topic.returned_goods
3 (avez|vous avez) .1 mon retour
3 (remis|depose|envoye) .1 (le|mon) (retour|colis de retour)
3 {product} .2 renvoye
3 (apres avoir|avoir) (rendu|renvoye|retourne)
3 (partiellement|en partie) .6 (rendu|retour|renvoye)
3 renvoye .2 (est|soit) .1 bien? .1 arrive
3 (ai|avons|a|avez|j|deja|ete) .2 (renvoye|renvoyes|renvoyee|retourne|retournes|retournee|reexpedie|reexpediee|restitue|rendu|reexpedies) !.2 (au premier)
3 ^ (renvoye|retourne|rendu|reexpedie|renvoyee) .6
3 (mon|ma|le|votre|notre) (retour|colis retour|colis de retour) .7 (livre|arrive|recu|recue|est|a ete|en route|remis|effectue|bien|traite|m est|chez vous)
3 retour .2 (livre|effectue|recu|arrive|remis|fait|expedie) .5
3 (recu|receptionne|recupere) .2 (mon|le|ce) retour
3 (article|articles|produit|produits|marchandise) (retourne|retournes|retournee|renvoye|renvoyes|rendu)
3 {num} .1 (articles|produits) .1 (retournes|renvoyes)
3 (rembourse|remboursee|remboursement|remboursements|credite) .6 (retour|retourne|renvoye|renvoyee|retournes)
3 (retour) .6 (rembourse|remboursee|remboursement)
3 (retenu|retenue|deduit|preleve|garde) .5 (frais|euros|remboursement|sur)
3 (garde|gardez|garder) .2 frais
3 frais de (reprise|restockage|remise en stock|dossier)
3 un seul rembourse
3 (revenu|revenus|revenues|revenue|de retour) .1 chez vous
3 (preuve|recepisse|bordereau) .2 (de|d) (depot|envoi|expedition) 
2 (retourne|renvoye)

> topic.warranty
3 (garantie|garanti|garantit|garenti|garanties|sav) !.4 (a z|de a|a to z)

> not.lost
3 (temps|argent) perdu

> topic.lost
3 {parcel} .6 (perdu|perdue|perdus|egare|egaree|disparu|disparue|introuvable|perte|s egarer|s est perdu|s est egare)
3 (perdu|perdue|egare|egaree|disparu|introuvable|perte) .5 {parcel_noun}
3 (la poste|poste|colissimo|chronopost|dpd|ups|dhl|mondial relay|gls|fedex|transporteur|livreur|facteur|amazon logistics|relais colis) .7 (perdu|perdue|egare|egaree|introuvable|perte|disparu|ne retrouve|retrouve plus|ne trouve plus)
3 (a|est|ete|soit|s est|se|considere*|declare*|statut|affiche|comme|serait|sans doute|surement|probablement) .4 (perdu|perdue|egare|egaree) !.2 (temps|patience|confiance)
3 (perdu|egare) .3 (par|en route|en chemin|la poste|dans la nature|pendant)
3 (enquete) .6 (perte|perdu)
3 s est perdu
3 (perdu|perdue) .2 (quelque part)
2 (perdu|perdue|egare|disparu|introuvable)

> not.delayed
3 (remboursement|rembourse|remboursee|argent|credite) .6 (fait|promis|recu|arrive)
3 (avis|note|evaluation) .4

> topic.delayed
3 (pas de|aucun) colis (pas|aucune|ni)
3 (que se passe|qu en est il|que devient) .4 {parcel_noun}
3 {parcel_noun} .2 (n|ne) .2 (bouge|avance|bougé) .2 (pas|plus)
3 {parcel_noun} .3 pas bouge
3 n ai rien recu
3 rien recu .3 (instant|jour|moment|encore)
3 quand .2 (serai je|sera t il|sera t elle) .1 livre*
3 boite aux lettres .2 vide
3 va .1 .2 arriver
3 (commande|colis) va t (elle|il) arriver
3 {parcel} .7 (pas|jamais|toujours pas|rien) .2 {arrived}
3 {parcel_noun} .5 (pas|jamais|rien|toujours pas) .3 (arrive|recu|livre|la|venu)
3 (n ai|ai|avons|a) .2 (toujours|encore|jamais|rien|pas|point) .2 (pas|rien|encore|toujours)? .2 {received} .4 !.2 (remboursement|la bonne|reponse|credite|le bon)
3 (rien|jamais|pas|toujours pas|pas encore) .1 (recu|arrive|livre|reçu|recue) .5 !.2 (remboursement|la bonne)
3 (toujours|encore) .2 (rien|pas) .2 {arrived}? 
3 (ou|il est ou|elle est ou) .2 (est|se trouve|en est|sont|reste|elle|passe|mon|ma) .3 {parcel_noun}
3 ou en est .3
3 (quand) .4 (arrive|arrivera|recevrai|livre|livree|livres|sera|vais je|recevoir|arriver|allez vous|expedie|envoyez|aurai) .4 !.3 (rembours*|stock|credit*|virement|argent)
3 (attends|attend|attendons|attente|attendu) .5 ({parcel_noun}|depuis|toujours|{num}|{unit_time}|encore) !.3 (remboursement|reponse)
3 (suivi|tracking|numero de suivi|statut|etat) .8 (bouge|plus|pas|rien|bloque|inconnu|inexistant|aucune|indisponible|depuis|fige|toujours|evolue|etiquette|invalide|change|n avance|vide|identique|existe)
3 (pas|sans|aucun|quel|quelle|avoir|besoin|envoyer|donner) .4 (numero de suivi|numero de colis|lien de suivi|suivi)
3 (retard|retarde|en retard|delai depasse|delais depasses|tarde|trop long)
3 (devait|devais|devrait|aurait du|etait prevu|etait prevue|prevu|prevue|prevus|promis|promise|annonce|annoncee|estime|estimee|attendu|cense|censee) .7 (arriver|etre livre|etre la|livraison|livre|{weekday}|le|entre|pour|hier|recevoir|dernier|derniere)
3 (date|livraison|delai) .5 (passee|depassee|depasse|passe|change|repoussee|reportee|prevue|estimee|decalee|recule)
3 (indique|marque|note|dit|affiche|statut|declare|soi disant|suivi|amazon|livreur|facteur|selon|apparemment|annonce) .6 (livre|livree|remis|remise|distribue|depose|laisse|donne) .4 {but}? .12 (rien|pas|jamais|personne|aucun|aucune|voisins|nulle part|toute la journee|chez moi)
3 (soi disant) .6 (livre|remis|depose|distribue)
3 (livre|livree|remis|depose|distribue) .5 {but} .8 (rien|pas|jamais|personne|aucune|nulle part)
3 (rien|pas|jamais|personne) .8 (alors que|pourtant|bien que) .8 (livre|remis|distribue|depose)
3 (voisins|voisin|gardien|boite aux lettres|devant la porte) .6 (rien|pas|personne|aucun|non plus)
3 (nouvelles|info|infos|information|informations|nouveau) .5 (livraison|colis|commande|envoi|expedition|paquet)
3 (aucune nouvelle|sans nouvelle|sans nouvelles|pas de nouvelles) .5 (colis|commande|livraison|expedition|envoi)?
3 (bloque|bloquee|coince|coincee|retenu) .4 (douane|depot|entrepot|centre|plateforme|tri|transit|chez)
3 (pas encore|toujours pas|jamais) .2 (expedie|expediee|envoye|envoyee|parti|partie|livre|livree) !.3 (annul*|laisser)
3 (commande|commandee|achete) .4 (il y a|depuis) .4 ({unit_time}|mois|semaines|{num}) .5 (rien|toujours|pas)
3 c est parti au moins
3 (combien de temps|combien de jours) .5 (livraison|arriver|recevoir|attendre|expedition)
3 aucune trace
1 (ou|attends|suivi)

> not.cancellation
3 {cancel} .3 (debit|prelevement|paiement|transaction)
3 (voyage|vacances|fete|mariage|evenement|vol|concert) .4 {cancel}

> topic.cancellation
3 {cancel} !.3 (reclamation|contestation|litige|demande a|garantie|a a z)
3 (n|ne)? .1 (envoyez|expediez|livrez|envoyer|expedier|l envoyez) .1 pas .4
3 (bloquer|bloquez|stopper|stoppez|arreter|arretez|suspendre) .3 (expedition|envoi|livraison|commande|l expedition|l envoi)
3 (laisser tomber|supprimer|retirer|renoncer) .3 commande
3 (veux|veut) plus .2 (de)? .1 (cette|la|ma) commande

> topic.address_change
3 (nouveau|nouvelle) (logement|appartement|maison|domicile|chez moi)
3 (destination|lieu de livraison) .3
3 {address_word} .4 manque
3 manque .4 (numero d appartement|etage|code|batiment|adresse)
3 (rediriger|redirige|reacheminer|reexpedier) 
3 trompe* de rue
3 {address_word} .8 (changer|change|changee|modifier|modif|fausse|faux|mauvaise|erreur|erronee|errone|incorrecte|incorrect|nouvelle|ancienne|autre|corriger|rectifier|oublie|incomplete|pas bonne|pas bon|pas la bonne|n est plus|n est pas|trompe|mal ecrit|mal orthographie|mettre a jour|differente|trompee|c est|le bon|ex)
3 (changer|change|changez|modifier|modifiez|fausse|faux|mauvaise|mauvais|erreur|trompe|trompee|erronee|nouvelle|ancienne|autre|corriger|corrigez|rectifier|oublie|mettre a jour|rediriger|redirigez|reexpedier|differente|precedente|ex) .7 {address_word}
3 (demenage|demenager|demenagement)
3 (livrer|livrez|envoyer|envoyez|deposer|deposez|expedier|expediez|rediriger|redirigez|livre|faire suivre|dévier) .7 (autre|nouvelle|{place_home}|chez) .4
3 (n y habite plus|habite plus|j habite maintenant|serai absent|serai absente|ne serai pas la) .4
3 point relais .6 (livrer|plutot|possible)?
2 (nouvelle adresse|autre adresse)
1 adresse

> topic.negative_rating
3 (meritez|merite) .2 pas .3 (note|avis|evaluation)
3 (revoir|reprendre|corriger) .2 (commentaire|avis|note)
3 (mauvais|mauvaise|negatif|negative|negatifs|1|une|deux|2|zero|0|pire|neutre|honnete|severe) .2 (avis|note|evaluation|commentaire|etoile|etoiles|notation|feedback)
3 (avis|note|evaluation|commentaire|etoile|etoiles|notation) .6 (negatif|negative|mauvais|mauvaise|laisse|mis|mise|publie|ecrit|merite|maintiens|changera|changerai|modifier|reste|dit|lira|lirez|sincere|honnete|donne|dire|reponds|repondez|neutre|supprimer|retirer)
3 (mon|ma|mes|votre) (avis|note|evaluation|commentaire|notation)
3 (mal|severement) (note|notee|evalue)
3 (noter|note|evaluer) .2 (mal|severement|1)
3 (lirez|lira|lire) .4 (avis|evaluation|commentaire)
2 (avis|etoile|etoiles|evaluation|notation)
2 (plus jamais|pire vendeur|deconseille|ne recommande)

> topic.reimbursement
3 amazon a rembourse .3 client
3 (unite|unites) .4 (jamais revenue|jamais revenues|disparues)
3 (fba|fnsku|seller central|centre logistique|centre de distribution|centre d expedition|expedition entrante|envoi entrant|commande de retrait|notre sku|cet asin|notre stock|notre palette|inventaire|frais de restockage|tranche de taille|hors gabarit|frais de vente|commission|entrepot d amazon|stock perdu|entrepot d amazon)
3 (unite|unites) .7 (perdu|perdue|perdues|endommagee|endommagees|manquante|manquantes|deduites|recues|entrepot|recue|rembourse*)
3 amazon .4 (perdu|endommage|egare) .6 (unites|stock|unite)
3 (entrepot) .6 (perdu|endommage|rembourse|indemnis*)
2 (unites|entrepot|indemnisation|sku)

> flag.safety
3 (bouillant*|brulant*|bouillie) .8 (moi|me|sur|bras|main|mains|jambe|jambes|pied|visage|cuisse*|enfant|fils|fille)
3 (renverse|verse|tombe) .5 (eau|huile|cafe|the|soupe) .1 (bouillant*|brulant*)
3 (vomi*|intoxiqu*|empoisonn*|intoxication|diarrhee)
3 (echelle|chaise|tabouret|balancoire|lit|banc|hamac|etagere|siege) .4 (effondre*|cede|casse|s est brise*|lache) .4 (sous|alors que|pendant|avec)
3 (fracture*|fracturee|points de suture|(des|fallu des) points|saigne|saignait|urgences|hopital|hospitalise*|ambulance|samu|pompiers|evanoui*|commotion|entorse)
3 (sauter|saute|disjoncte*) .3 (plombs|plomb|disjoncteur|courant|compteur)?  !.2 (le son|la page) |court circuit|disjoncteur
3 (noirci*|calcine*|roussi*|carbonise*)
3 (coince|coincee|pince|pincee|ecrase|ecrasee|coupe|coupee) .3 (doigt|doigts|main|orteil|pied|pouce)
3 (eclats|debris|morceaux|bouts) .2 (verre|metal|plastique) .4 (dans) .3 (confiture|nourriture|boisson|bouche|poudre|lait|plat)|asticots|moisissure .3 dans
3 (aval*|etouff*|etrangl*) .4 (morceau|piece|failli|bout|eclat*|enfant|petit*|fille|fils|bebe)|failli (avaler|s etouffer|mourir)
3 (frein|freins|direction|roue|sangle|harnais) .3 (lache|lachent|cede|casse) .4
3 (explose*|eclate*|pete) .4 (figure|visage|mains|yeux|tete)
3 (toxique*|brulure*|brulee*|gene respiratoire|mal a respirer|danger de mort|mortel)
3 (brule|brulee|brulure|brulures|bruler|brulant|brulante|ebouillante|blesse|blessee|blessure|blessures|blesses|coupe|coupee|coupure|entaille|saigne|saignait|saignement|sang|ouvert le doigt|fait mal|electrocute|electrocution|electrocutee|avale|avalee|ingere|etouffe|etouffer|etouffee|etouffement|intoxique|intoxication|empoisonne|empoisonnement|fracture|hanche cassee|pince les doigts|ecorche|asphyxie) !.2 (la parole|les prix|le gaz)
3 (decharge|choc|chatouille|chataigne) .2 (electrique|electriques)
3 (decharge|jus) .3 (branchant|touchant|prise|main|pris|prendre|recu)
3 (pris|prend|prendre|mis|mettre|met|en|risque d|debut d) .2 (feu|flammes|incendie)
3 (incendie|flamme|flammes|fumee|fume|fumait|fumer|etincelle|etincelles|explose|explosion|explosee|exploser|fondu|fondue|fondre|roussi|carbonise|crame|cramee|surchauffe|surchauffee|court circuit|court jus)
3 (sent|sentait|odeur|odeurs|pue) .3 (brule|cramé|crame|gaz|roussi|fumee|brulee|plastique fondu|chimique)
3 (batterie|pile) .3 (gonfle|gonflee|coule|brulante)
3 (dangereux|dangereuse|danger|dangereuses|risque pour|toxique|nocif|mortel|peril|risque d accident|mise en danger|securite)
3 (hopital|urgences|pompiers|ambulance|samu|points de suture|medecin|docteur|dermatologue|ophtalmo|veterinaire|centre antipoison|pediatre|hospitalise|hospitalisee|chirurgien)
3 (allergie|allergique|eruption|urticaire|plaques|boutons sur|demangeaisons|irritation|irritations|rougeurs|reaction)
3 (s est effondre|s est effondree|effondre|effondree|cede|a lache|bascule|tombe sur|tombee sur|est tombee|est tombe) .6 (sous|sur|moi|lui|elle|parce|enfant|{child_word}|pied|tete|mamie)
3 (eclats|bout|morceau|debris|verre|metal|aiguille) .5 (doigt|pied|main|oeil|bouche|mange|nourriture|gorge|avale)
3 (mange|mordu) .3 (bout|morceau)
3 (coupant|tranchant|tranchante) .4
2 (mal au|douleur|douleurs)

> flag.legal
3 (avocat*|juriste)
3 (mise en demeure|mets en demeure|porte plainte|porter plainte|depose* .2 plainte|deposer plainte|poursuites judiciaires|en justice|tribunal|tribunaux|dgccrf|repression des fraudes|signalconso|signal conso|protection juridique|conciliateur|mediateur|ufc|que choisir|huissier|penal|illegal)
3 (avocat|avocate|avocats|juriste|juridique|juridiques|justice|tribunal|tribunaux|juge|juges|proces|plainte|porter plainte|porte plainte|poursuivre|poursuites|poursuis|assigner|assignation|mise en demeure|huissier|commissaire de justice|police|gendarmerie|gendarmes|commissariat|dgccrf|ufc|que choisir|60 millions|repression des fraudes|fraudes|signal conso|signalconso|mediateur|mediation|conciliateur|association de consommateurs|associations de consommateurs|defense des consommateurs|code de la consommation|code civil|droit de la consommation|dommages et interets|illegal|illegale|illicite|escroquerie aggravee|action en justice|protection juridique|procureur|service juridique|europe consommateurs|test achats|delit|penal|penale|vous attaquer|attaquerai|mes droits|attaquer)

> flag.anger
3 (vous vous (moquez|foutez)|foutaises|furieu*)
3 (inadmissible|inacceptable|scandaleux|scandaleuse|scandale|scandalise|scandalisee|honte|honteux|honteuse|furieux|furieuse|furax|colere|enerve|enervee|arnaque|arnaqueur|arnaqueurs|arnaquer|voleur|voleurs|vol|volent|volez|escroc|escrocs|escroquerie|menteur|menteurs|mensonge|mensonges|mentez|foutez|foutre|foutage|moquez|se moquer|ridicule|lamentable|deplorable|minable|nul|nuls|nulle|incompetent|incompetents|incapables|merde|merdique|putain|bordel|connard|connards|con|cons|salaud|degueulasse|degoute|degoutee|marre|ras le bol|assez de|pire service|pire vendeur|plus jamais|jamais vu|n importe quoi|clowns|guignols|imbeciles|idiots|idiot|abrutis|comment osez|osez|au diable|rage|excede|excedee|outre|outree|indigne|indignee|insupportable|abuse|du grand n importe|foutaise|cauchemar|catastrophe)

> flag.press
3 (journaliste|journalistes|presse|journal|television|tf1|france 2|bfm|julien courbet|capital|medias|reseaux sociaux|bad buzz|reportage|cash investigation)

> flag.minor
3 (j ai|moi j ai) .1 (10|11|12|13|14|15|16|dix|onze|douze|treize|quatorze|quinze) ans
3 (mon|ma|notre) {child_word} .4 (commande|achete) .5 (sans .3|seul|tout seul)

> flag.person
3 (vrai|vraie|reel|reelle|etre|vivant) .1 (personne|humain|humaine|interlocuteur|conseiller|reponse)
3 (parler|parle|echanger|contact|joindre|avoir) .5 (quelqu un|humain|responsable|conseiller|superieur|personne physique|manager|chef)
3 (robot|robots|automatique|automatiques|automatisee|copie colle|copier coller|reponse type|reponses types|machine qui) .3 
3 un humain

> flag.refund
3 (rembours*|rendez moi .2 argent|rendre .2 argent|mon argent|recrediter|avoir mon argent|mes sous|virement|recuperer mon argent|recuperer mes sous|mes thunes)

> flag.replacement
3 (remplac*|echange|echanger|echangez|renvoyer un|renvoyez|renvoyer un nouveau|en renvoyer|un autre|un nouveau|une nouvelle|reexpedier|reexpediez|reenvoyer|renvoi|nouvel envoi|le renvoyer|le bon|un neuf|autre exemplaire)

> flag.refund_status
3 (ou|quand|toujours|pas|aucun|attente|attends|attend|nouvelles|combien|toujours pas|delai|rien) .6 (rembours*|argent|virement|credit|credite|avoir)
3 (rembours*|argent|virement) .6 (pas|toujours|quand|attente|fait|arrive|effectue|recu|jamais|statut)

> flag.robot
3 (absent|absente) du bureau
3 (absence du bureau|absent du bureau|absente du bureau|absente|absent) .5 (jusqu|du|bureau|conges|actuellement|conge|retour|je suis|repondrai)
3 (suis|serai|actuellement) .3 (absent|absente|en conge|en conges|en vacances|en deplacement|indisponible|en arret|hors du bureau)
3 (reponse automatique|message automatique|reponse auto|repondeur|automatiquement|ne pas repondre|ne pas y repondre|ne repondez pas a ce)
3 (conge|conges) (maternite|parental|paternite|annuel|annuels|maladie)
3 (en vacances|en conges|en deplacement|en arret maladie|en seminaire|en formation) .4 (jusqu|du|et|avec|cette semaine|professionnel|,|je)
3 (a mon retour|des mon retour|de retour le|de retour en|retour le) .4
3 (bureaux|entreprise|etablissement|societe|magasin) .4 (ferme|fermee|fermes|fermes)
3 (acces limite|pas acces|n aurai pas acces) .4 (mail|mails|messagerie|e mails|courriel)
3 (boite|messagerie|adresse) .5 (plus relevee|plus utilisee|plus consultee|pas relevee)
3 (en cas d urgence|pour toute urgence|urgences) .6 (contact*|appel*|merci|mme|m)
3 (ne fais plus partie|ne travaille plus|ne fait plus partie)
3 (echec de remise|echec de la remise|non distribue|non remis|n a pas pu etre (distribue|remis|livre a)) 
3 (absence) $
3 ^ absence
3 bien ete recu

> reply.too_late
3 (plus|pas|jamais) a temps
3 (trop tard|un peu tard|bien tard)
3 (deja|entre temps|depuis|entretemps|finalement|du|dû|alors) .4 (achete|pris|trouve|rachete|commande|remplace|procure|acheter|racheter|eu) .4
3 (achete|rachete|trouve|commande|pris|acheter|procure) .4 (ailleurs|un autre|une autre|magasin|autre site|autre part|boutique|concurrent|chez|entre temps|autre boutique)
3 (anniversaire|mariage|noel|fete|vacances|voyage|communion|bapteme|evenement|rentree|soiree|paques|ceremonie|occasion|concert|spectacle|examen|depart|date) .6 (passe|passee|passes|etait|finie|fini|finies|termine|terminee|hier|avait lieu|a eu lieu|derniere)
3 (sert|servira|sert plus|utile|utilite) .3 (plus|rien)
3 (plus besoin|plus utile|plus d utilite|plus necessaire) .6 (maintenant|trop|fete|c est|etait|deja|depuis)
3 (partis|parti|parties) .3 vacances
3 l ai .1 remplace

> reply.change_of_mind
3 (probleme|c est|tout est) (regle|resolu) .5 (retrouve|trouve)
3 (retrouve) .3 (piece|vis|cable|article)
3 (change|changer) d .1 avis
3 (laissez tomber|laisse tomber|laissez !.1 (moi|nous)|oubliez|oublie|tant pis|peu importe|pas grave|laissez comme|restons en la|n en parlons plus)
3 (je|nous|on) .3 (garde|gardons|garder|conserver|conserve) .3
3 (prefere|preferons|vais|finalement) .3 (garder|le garder|conserver)
3 (reflexion faite|apres reflexion|bien reflechi|ai reflechi|avons reflechi|finalement .4 (decide|reflechi|veux|voulons)|decide autrement|decide autre|autre decision|revenu sur ma decision|revenue sur ma decision|raviser|ravise|ravisee)
3 (pas la peine|plus la peine|inutile de|n envoyez rien|ne pas tenir compte|ne tenez pas compte|ignorez|ignorer ma)
3 (n en veux|en veux|veux|voulons) .1 (plus|pas d un nouveau|plus rien|finalement rien)
3 (ne m interesse plus|m interesse plus|plus interesse|plus interessee)

> reply.yes
3 ^ (oui|ouais|ouip|ok|okay|d accord|bien sur|volontiers|certainement|tout a fait|absolument|parfait|exactement|entendu|avec plaisir|pourquoi pas|evidemment|effectivement|c est bon|si|yes|super|nickel|entendu) !({but}|non)
3 (ca|cela|il|elle|tout|c) .3 (marche|fonctionne|remarche|refonctionne|convient|me va|va) !.1 (pas|plus)
3 (marche|fonctionne|reparti|repartie|resolu|regle|rentre dans l ordre) .2 (maintenant|bien|nickel|parfaitement|a nouveau|de nouveau|merci)
3 (probleme resolu|probleme regle|c est regle|c est resolu|a resolu|allez y|je suis d accord|nous sommes d accord|ca me va|ca me convient|pas de probleme|c est bon|bien recu|est arrive|suis partant|j accepte|faites donc)

> reply.no
3 (reste|restent) .2 (noir|noire|eteint|eteinte|bloque|bloquee|muet|froid|pareil|vide|identique)
3 (deja (essaye|tente|fait)|rien a faire|tout essaye|toujours le meme|comme avant)
3 ^ (non|nan|nope|pas du tout|malheureusement|helas|pas vraiment|jamais|surtout pas|hors de question|pas question|que nenni|aucunement|negatif)
3 (malheureusement|helas|toujours|encore) .3 (pas|rien|non|pareil|le meme|la meme|plus)
3 (marche|fonctionne|marchait|change|aide|resolu|servi|allume|s allume|fonctionnait|arrive|donne|demarre) .2 (pas|rien|toujours pas|plus)
3 (n a|ne|n|ca) .4 (pas marche|pas fonctionne|rien donne|rien change|pas aide|strictement rien|pas resolu|pas change|rien fait)
3 (meme|pareil) .1 (probleme|erreur|chose|souci|resultat|qu avant)
3 (aucun changement|aucune amelioration|sans succes|toujours pareil|rien n y fait|rien ne se passe|ne se passe rien|il ne se passe rien|pas d accord|je refuse|refuse|prefere pas|pas interesse|exactement pareil|non merci)

= both
les deux|tous les deux|toutes les deux|l un ou l autre|n importe lequel|n importe laquelle

> reply.neither
3 (ni l un ni l autre|ni l une ni l autre|aucune des|aucun des|ni 1 ni 2|aucune de ces|rien de tout|aucune ne|les deux ne)

> reply.thanks
3 (merci|mercis|merciii|mrc|remercie|remercions|remerciements|thanks|reconnaissant|reconnaissante|gratitude)

> reply.address
3 (envoyez|envoyer|livrez|livrer|expediez|expedier) .3 (la bas|ici|a cette adresse)
3 chez (mes|ma|mon|nos) (parents|soeur|frere|mere|pere|grands|amis|fils|fille|voisin*) .8 (envoyez|livrez|envoyer|livrer)
3 (envoyer|envoyez|expedier|expediez|livrer|livrez|expedie|livre|aller) .4 chez .2 (soeur|frere|mere|pere|parents|fils|fille|ami|amie|voisin|voisine|grand*|tante|oncle|belle*|copine|copain|collegue|mari|femme)
3 pas .2 (ancienne adresse|l ancienne)
3 (nouvelle|autre|changer|changez|change|mauvaise|modifier|ancienne|fausse|faux|errone|erronee|corriger|differente|mauvais) .5 {address_word}
3 {address_word} .6 (change|fausse|faux|nouvelle|erronee|errone|corrigee|plus bonne|pas bonne|n est plus|de travail|differente|mise a jour|mettre|avant)
3 (envoyer|envoyez|expedier|livrer|livrez|aller|l envoyer) .5 (chez|a mon|a ma|au) .2 {place_home}
3 (demenage|n y habite plus|j habite maintenant|habite plus)

= filler
bonjour|bonsoir|salut|coucou|hello|cher|chere|madame|monsieur|messieurs|equipe|l|le|la|les|service|client|vendeur
merci|mercis|beaucoup|svp|stp|s|il|vous|te|plait|plaît|d|avance|cordialement|cdlt|bien|bonne|journee|soiree|salutations|sinceres|respectueusement|a|bientot|pour|votre|ton|reponse|rapide|aide|tres|mille|infiniment|de|du|par|mail|message|retour
sur|je|j|nous|on|voudrais|veux|souhaite|souhaiterais|souhaitons|aimerais|prefere|prefererais|preferons|prends|prendre|prendrai|prenons|choisis|choisir|choisi|opte|va|vais|pour|ce|sera|serait|c|est|moi|ma|mon|notre|nos|option|choix|solution|numero|no|n|nr|proposition|possibilite|alternative|variante|reponse|offre|celle|un|une|alors|donc|ok|okay|oui|d accord|parfait|super|entendu|et|avec|plutot|si|possible|me|convient|conviendrait|mieux|plus|simple|en|faire|faites|allons|sans|hesiter|hesitation|dit|au|vous|l equipe|equipe|mettez|decide|rapidement|vite|afin|que|cela|ne|derange|pas|bonjour|gentillesse|jai

= option_word
option|choix|solution|numero|no|n|nr|proposition|possibilite|alternative|variante|reponse|offre|formule|opt

= choose
prends|prendre|prendrai|prenons|choisis|choisir|choisissons|choisi|opte|optons|prefere|prefererais|preferons|voudrais|veux|voulons|souhaite|souhaiterais|souhaitons|aimerais|pour|sera|va|vais|svp|merci|plutot|hesiter|partir sur|accepte|desire|demande|partons|partir

= after
plutot|svp|stp|s il|merci|est|serait|me|nous|convient|car|parce|puisque|vu|et|si|pour|cordialement|cdlt|bonne|bien|alors|parfait|ok|afin|mais|je|c est|vite

= turned_down
(pas|sauf|plutot que|au lieu|ni|surtout pas) (l|la|le|du|de|option|de la|de l)?
= question_word
quel|quelle|quelles|comment|combien|pourquoi|quand|difference|laquelle|lequel|est elle|est ce

= condition
si !(possible|vous|cela|ca)|sauf si|a condition|selon|quand|sinon|au cas

> ordinal.1
3 (la|le|l|pour|ma|votre)? (premier|premiere|1ere|1er) (option|choix|solution|proposition|possibilite|alternative|variante|svp|merci|s il)
3 (la|le) (premier|premiere|1ere|1er) $
3 ^ (premier|premiere|1ere) $
3 (prends|prefere|choisis|veux|voudrais|prendre|pour|souhaite) .1 (la|le) (premier|premiere|1ere|1er) !(fois|colis|livraison)
> ordinal.2
3 (la|le|l|pour|ma|votre)? (deuxieme|second|seconde|2e|2eme|2nde|2nd) (option|choix|solution|proposition|possibilite|alternative|variante|svp|merci|s il)
3 (la|le) (deuxieme|second|seconde|2e|2eme|2nde|2nd) $
3 ^ (deuxieme|second|seconde|2eme) $
3 (prends|prefere|choisis|veux|voudrais|prendre|pour|souhaite) .1 (la|le) (deuxieme|second|seconde|2e|2eme) !(fois|colis|livraison)
> ordinal.3
3 (la|le|l|pour|ma|votre)? (troisieme|3e|3eme) (option|choix|solution|proposition|possibilite|alternative|variante|svp|merci|s il)
3 (la|le) (troisieme|3e|3eme) $
3 ^ (troisieme|3eme) $
3 (prends|prefere|choisis|veux|voudrais|prendre|pour|souhaite) .1 (la|le) (troisieme|3e|3eme) !(fois|colis|livraison)

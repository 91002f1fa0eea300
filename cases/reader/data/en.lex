# English. See cases/reader/lexicon.py for the notation.

= common
the|a|an|and|or|to|of|in|on|at|is|are|was|were|be|been|i|you|he|she|it|we|they|my|your|me|us|this|that|with|for|from|not|do|does|did|have|has|had|will|would|can|could|what|when|where|how|why|who|please|thanks|hello|so|if|as|by|an|there|here|just|very|any|some|all|no|yes|than|then|because|since|about|after|before|still|too|up|out|off|am|im|its|im

= but
but|although|though|however|whereas|while|even

= num
thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty four|thirty|a dozen
#
one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|a couple|half|1x|2x|3x|4x|5x|6x

= number_1
one !(you|that|which|who|i)|1st|1x
= number_2
two|both|2x|pair
= number_3
three|3x
= number_4
four|4x
= number_5
five|5x
= number_6
six|6x
= number_7
seven
= number_8
eight
= number_9
nine

= unit_time
day|days|week|weeks|wk|wks|month|months|hour|hours|hrs|year|years|yr|yrs|minutes|mins|min|fortnight|weekend

= count
{num} !.1 ({unit_time}|ago|star|stars|percent|times|v|volt|volts|w|watt|inch|inches|cm|mm|ml|l|kg|g|lb|lbs|oz|ft|gb|tb|am|pm|dollars|usd|bucks|o clock|year|years|th|st|nd|rd)

= not
not|never|nothing|no|none|neither|nor|nobody|without|nowhere|hardly|yet to|failed to|refuses to|nada|zero|no one|barely

= parcel_noun
parcel|parcels|package|packages|pkg|packet|order|orders|shipment|shipments|delivery|deliveries|purchase|item|items|goods|product|products|stuff|mail|merchandise|article|present|gift

= parcel
{parcel_noun}|it|this|that|they|anything|thing|things|mine|everything|book|books|table|chair|chairs|phone|shoes|dress|kettle|lamp|watch|bike|camera|laptop|toy|toys|jacket|coat|sofa|rug|bag

= arrived
arrived|arrive|arrives|arriving|come !(with|in|out|off|apart|on|loose|undone|from|back|up|equipped|close|as)|came !(with|in|out|off|apart|on|loose|undone|from|back|as)|coming !(off|out|apart|loose|undone|through)
(shown|showed|show|shows|turned|turn|turns) up|delivered|here|reached (me|us|my)|got here|gotten here|get here|appeared|landed|materialised|materialized|made it

= received
received|receive|recieved|recieve|receved|receiving|got|gotten|get|had|seen

= got
received|recieved|got|sent|send|sends|shipped|ship|delivered|given|gave|supplied|posted|mailed|receive|came|arrived|showed up|turned up|contains|contained|opened|found

= ordered
charged|charged me|invoiced|billed|paying|supposed to get|supposed to be|should have been|should have contained|purchase
ordered|order|bought|purchased|paid for|chose|selected|picked|asked for|requested|wanted|expecting|expected|needed|was for|is for

= color
black|white|red|blue|navy|green|yellow|pink|purple|grey|gray|brown|orange|silver|gold|beige|cream|turquoise|teal|rose|violet|ivory|burgundy|khaki|charcoal|transparent|clear

= size
(a|the|size) #
#v|# volt|# volts|110v|220v|230v|#w
small|medium|large|xs|s|m|l|xl|xxl|xxxl|queen|king|twin|single|double|full size|size #|# ml|# l|# gb|# tb|# cm|# mm|# inch|# inches|# kg|# g|# oz|# w|# v|# ft|#ml|#gb|#tb|#cm|*ml|*gb|*tb|*cm|*mm|*mah

= attribute
{color}|{size}|mens|womens|men|women|ladies|kids|boys|girls|left|right|left handed|right handed|european|eu|uk|us|american|british|english|french|german|iphone #|# pro|usb c|lightning|hardcover|paperback|model *|version *|usb*

= part
shelf supports|shelf support|supports|wall bracket|mounting bracket|user guide|strap|kit piece|hex key|wooden dowels
part|parts|piece|pieces|screw|screws|bolt|bolts|nut|nuts|cable|cables|cord|cords|charger|chargers|adapter|adapters|adaptor|adaptors|plug|lid|lids|cap|caps|cover|covers|manual|manuals|instructions|instruction|booklet|leaflet|remote|remotes|remote control|controller|battery|batteries|bracket|brackets|mount|mounts|hook|hooks|handle|handles|knob|knobs|leg|legs|wheel|wheels|castor|castors|caster|casters|strap|straps|filter|filters|nozzle|attachment|attachments|accessory|accessories|hose|key|keys|tool|tools|hardware|shelf|shelves|stand|base|case|pouch|lead|usb|dongle|receiver|tray|brush|brushes|blade|blades|bulb|bulbs|washer|washers|dowel|dowels|peg|pegs|allen|hinge|hinges|stylus|tip|tips|ear tips|sleeve|clip|clips|pump|needle|spout|straw|ring|seal|gasket|pedal|pedals|rod|rods|pole|poles|panel|panels|rail|rails|foot|feet|magnet|magnets|sticker|stickers|pin|pins|spring|springs|lens|memory card|sd card|chain|connector|connectors|clamp|clamps|spacer|spacers|fitting|fittings|fixings|propeller|propellers|drawer|drawers|drawer *|screwdriver|wrench|spanner|template|joystick|antenna|mat|harness|helmet visor|glass tray|drip tray|basket|rack|whisk|jug|plunger|funnel|insert|inserts|insole|laces|belt|buckle|button|buttons|cushion|pillowcase|curtain rod|tie backs|back panel|door|castor wheels|side panel|extension|spare *|supplement|component|components|sachet|bag of *|cam lock|cam locks|bits|bit|chuck|crevice tool|power supply|power brick|power lead|psu|ac adapter|hdmi|wall plugs|anchor|anchors|warranty card|certificate|dust bag|box of *|pump|stopper|cork|wick|ladle|spoon|fork|rubber feet|mounting *|suction cup|suction cups|sim tool|earbuds case|string|strings|bow|arrows|dice|cards|tokens|figure|figures|joint|joints|frame|bars|bar|knobs|clasp|bolster|valve|ball|net|rope|carabiner|buckles|holder|sponge

= product
phone|camera|laptop|tablet|watch|watches|lamp|headphones|earphones|earbuds|speaker|kettle|toaster|blender|mixer|vacuum|drill|printer|keyboard|mouse|monitor|tv|console|game|book|books|dress|shirt|t shirt|shoes|shoe|jacket|coat|trousers|jeans|sweater|hat|bag|backpack|suitcase|wallet|necklace|bracelet|ring|earrings|perfume|cream|shampoo|vitamins|chair|table|desk|sofa|mirror|rug|clock|vase|mug|cup|plate|bowl|knife|pan|pot|bottle|tent|bike|scooter|doll|puzzle|toy|lego|drone|fan|heater|iron|hair dryer|hairdryer|shaver|trimmer|toothbrush|scale|thermometer|router|pillow|blanket|duvet|mattress|curtains|towel|towels|umbrella|sunglasses|glasses|guitar|router|hard drive|ssd|kitchen scale|coffee machine|coffee maker|wine|candle|jewellery|jewelry|product|item|main item|unit|device|machine|thing itself

= work_verb
work|working|works|worked|function|functioning|turn on|switch on|power on|power up|turning on|start|charge|charging|hold|heat|heating|heat up|get (hot|warm|cold)|spin|spinning|close properly|close|closing|shut|light up|come on|respond|responding|run|running|stay (on|closed|up|connected)|cool|suck|print|printing|record|play|playing|switch off|turn off|inflate|boil|ring|vibrate|focus|register|scan|cut|grind|lock|unlock|keep (time|charge)|seal|brew|steam|freeze|turn|rotate|move|open|stick|produce|give|make|blow|keep its|load|boot|boot up|last|go on|swivel|click|latch|zip|tell the time|measure|weigh|read|display|dispense|wash|dry|stay charged

= now_time
(first|slightest|second) (breeze|rain|wind|trip|wash|outing|night|attempt|try|day|week)
(week|day|month|days|weeks|months) in
since (the weekend|yesterday|last week|last night|this morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
used .3 (once|twice)
after .3 {num} .2 {unit_time}
after .2 (a|one|1) .2 (day|week|month|use|wash|night|ride|wear)
after (only|just|barely|about|less) .4 (day|days|week|weeks|month|months|use|uses|washes|wash|hours|times)
(first|second|third|2nd|3rd|couple of|few|several|one|two|three|four|# ) (use|uses|wash|washes|time|times|wear|wears|trip|trips|ride|rides|charge|charges) !(ordering|buying|i order*|i have ordered)
(used|worn|washed|wore|wearing|using|washing) .3 (once|twice|three times|a few times|# times|it|them|for)
(used|worn|washed|wore|had|owned|been using|have been using) .4 (for)? (just|only|barely|less than|about|around)? {num} {unit_time}
(have|had|owned|using|used) .2 (it|this|them) .2 (for)? .2 {num} .1 {unit_time}
(within|in less than|in under|not even|less than|under|barely|only had .3) .2 {num} .1 {unit_time}
not even .3 (day|week|month|days|weeks|months)
(yesterday|today|this morning|last night) .2 it (just)? (stopped|died|broke)
all of a sudden|suddenly|anymore|any more|any longer|no longer|over time|at first|in the beginning|used to
(while|when) .2 (using|washing|wearing|riding|charging|cleaning|sitting|cooking|driving|cutting)
(been using|started using|regular use|normal use|light use|daily use|everyday use|wear and tear|hardly used|barely used)
(every|each) (time|night|morning|day)

= broken_word
broken|broke|brocken|brokn|cracked|crack|cracks|shattered|smashed|damaged|damage|damages|dented|dent|dents|scratched|scratches|scratch|scuffed|chipped|chip|torn|ripped|crushed|bent|snapped|ruined|squashed|bashed|in pieces|splintered|spilled|spilt|burst|squished|mangled|in bits|warped|punctured|fractured|caved in|destroyed|wrecked|demolished|cracking|in half|busted|messed up|disfigured|deformed

= arrive_word
arrived|came|comes|received|recieved|arrival|delivered|unpacked|unpacking|opened (it|the|up|my)|opening|opened|unboxed|unboxing|unwrapped|out of (the|its) (box|packaging|package|wrapper)|from the box|transit|transport|shipping|shipped|shipment|courier|carrier|packaging|packaged|packed|padding|bubble wrap|postman|mailman|mail man|delivery|parcel|package|the box|carton|driver|in the post|in the mail|turned up|showed up|got here|got it (today|yesterday)|just got|handed|arrives|out the box

= child_word
child|children|kid|kids|baby|babies|toddler|son|daughter|infant|grandson|granddaughter|grandchild|grandchildren|boy|girl|niece|nephew|little one|newborn|year old|month old|twins

= body
hand|hands|finger|fingers|thumb|arm|arms|leg|legs|face|eye|eyes|skin|foot|feet|toe|mouth|head|hair|wrist|lip|lips|tongue|knee|neck|scalp|palm|back|hip|shoulder|ankle|nose|throat|forehead|elbow

= claim_word
a to z|a z|atoz|a2z|az claim|a and z|a 2 z|atz

= cancel
cancel|cancels|cancle|cancell|cancelled|canceled|canceling|cancelling|cancelation|cancellation|cansel|cancelllation|annul

= place_home
house|home|flat|apartment|place|office|work|workplace|neighbour|neighbours|neighbor|neighbors|parents|mother|mum|mom|sister|brother|son|daughter|friend|hotel|pick up point|pickup point|locker|collection point|post office|shop

= address_word
address|adress|addres|addresse|addy|zip|zipcode|zip code|postcode|post code|postal code|house number|apartment number|apt number|flat number|unit number|street|street name|street number|shipping details|delivery details|city|door number

= send_back_word
return|returning|send .4 back|sending .4 back|give .3 back|bring .3 back|ship .3 back|take .3 back|exchange|refund|money back|hand back|get rid

= weekday
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|yesterday|tomorrow|today

= unsure
do not know|dont know|not sure|unsure|no idea|undecided|maybe|perhaps|can not decide|(what|which) .2 (you|i) .2 (recommend|suggest|choose|take|advise)|let me think|(need|have|want) to (ask|think|talk|discuss|check)|think about it|not decided|talk it over

= denied
is not|not|is out|no way

= turned_down
(not|never|except|instead of|rather than|anything but|no to|against|do not want|do not like) (option|number|nr|the|choice|for|to|with)?

= question_word
what|which|how|why|when|where|who|difference|is there|does|do you|can you|are there

= condition
if !(possible|you can|that is ok|you do not mind|it is ok|i may|that works|you please)|unless|provided|as long as|only when|depends|depending|otherwise|in case|assuming|whether

> mask
3 (tax|happy) (return|returns)
3 many happy
3 (not|no|without|zero|never|any) .1 (damage|damaged|broken|defect|defective|defects|scratches|scratched|faulty|fault|problem|problems|complaints|issue|issues) !(with)
3 (nothing|not) .1 wrong with (it|the|them|this)
3 nothing (is|was) (missing|broken|damaged|faulty|wrong)
3 (if|in case|should|what if|incase|unless) .6 (breaks|break|broken|broke|damaged|defective|faulty|arrives|fails|stops|fit|fits|suit|suits|like)
3 (works|working|arrived|came) .1 (fine|great|perfectly|perfect|well|good|ok|okay)
3 (before|until) it (breaks|arrives)
3 (missing|miss) (you|him|her|the point|a day|something)
3 am i missing
3 (am|is|are|got|getting|being) stuck !.2 (customs|in|at)
3 (can not|not able to|unable to) (receive|accept|sign for|take) .2 (parcel*|packag*|deliver*|it|anything)
3 late (night|evening|afternoon|shift|father|mother|husband)
3 too late
3 lost (my|the|his|her|our) (receipt|invoice|manual|instructions|remote|charger|patience|keys|temper|faith|trust|cool|job|money|time)
3 lost (all|patience|faith|interest|count|trust|money|weight|its|suction|power|charge|connection|signal|air)
3 at a loss
3 lost .2 suction
3 broken (english|heart)
3 return (address|policy|window|policies|period|conditions)
3 order (number|no|id|nr|details|history|confirmation)
3 (batteries|battery) not included
3 in order to
3 (cancel|cancelled) (button|option)
3 (free|full) of charge
3 customer service
3 how come
3 not (only|sure|just)
3 no idea
3 (chip|sim) card
3 no one .4 (answer*|respond*|repl*)
3 (never|not|nobody|no) .3 (answer*|respond*|response|reply|replied|replies)

> mask_sentence
3 ^ (how|what) .1 (heavy|big|long|tall|wide|much|deep|loud) (is|are|does|do) .6
3 (usually|normally|typically|generally|on average) .10
3 ^ (does|is|are|will|would|do|has) .1 (it|this|that|they|the|these|there|you) .6 (include|included|come with|comes with|compatible|fit|suitable|waterproof|washable|safe|available|real|genuine|rust|work with|support|need|require|real leather)
3 (thinking of|considering|interested in|want to|before i) .2 (buying|buy|ordering|order|purchase|purchasing)
3 if i (order|buy|purchase) .6
3 (can|could) (it|this|that|these) .2 (be used|be washed|go in|handle|take|withstand|hold)
3 do i (need|have) to (buy|purchase|get|order)
3 back in stock
3 ^ (can|could|may|would) .4 (send|get|have|provide|email|issue|give) .4 (invoice|receipt|vat)

> broke
3 (cracked|crack|cracks|shattered|smashed|dented|dent|dents|scratched|scratches|scuffed|chipped|crushed|caved in|in pieces|in half|in bits|squashed|splintered|mangled|destroyed|wrecked|snapped|fractured|bashed|torn|ripped|damaged|damage|deformed)
3 (chip|scratch|hole|chunk|piece) .2 (on|in|across|missing|out of|broken)
2 (broken|broke|brocken|bent|ruined|warped|punctured|burst|busted|spilled|spilt|leaked|came off|fell off|in two|hole|holes|tear|split|brokn|loose)

> arrival
3 {arrive_word}

> in_use
3 {now_time}

> long_owned
3 ({num}|several|a few|many|couple of|half) .2 (months|month|years|year|yrs|yr)
3 (last|previous) .1 (year|summer|winter|spring|autumn|fall|christmas)
3 (a|one|1) .2 year
3 (in|since|from|of|back in) .2 20*
3 (year|years|summers|winters) (ago|later|and|in)
3 (bought|purchased|order|ordered|from) .3 (january|february|march|april|may|june|july|august|september|october|november|december)

> own_mistake
3 (my|our) (own)? .1 (mistake|fault|error|bad|oversight)
3 (by|in|through) (accident|mistake|error) .3 (ordered|bought|clicked|picked|chose|selected|purchased|order)
3 (i|we) .3 (ordered|bought|clicked|picked|chose|selected|purchased|got|order|select) .6 (by|in) (accident|mistake|error)
3 (accidentally|mistakenly|wrongly|inadvertently|stupidly) .2 (ordered|bought|clicked|picked|chose|selected|purchased|hit|placed|got)
3 (i|we|have|husband|wife|daughter|son|kid|he|she) .3 (accidentally|mistakenly|wrongly|inadvertently) .2 (ordered|bought|clicked|picked|chose|selected|purchased|hit|placed)
3 (ordered|bought|selected|chose|picked|clicked|purchased) .3 (wrong|incorrect) .1 (one|size|colour|color|model|item|thing|version|amount|quantity|product)
3 i .1 (selected|chose|picked) .2 wrong
3 (i|we) .2 (ordered|bought) .1 (it|this|that|them)? .1 (twice|two times|double|too many|too much)
3 (ordered|bought) .3 by mistake
3 did not (realise|realize|notice|see) .3 (i|we|that)

> send_back
3 {send_back_word}
2 (what (do|should|can) i do|possible)

> picture
3 (picture*|photo*|image*|pictured|advertised|described|description|listing|website|screen|ad|page)

> envelope
3 envelope

= absent
missing|absent|short|not there|lacking

> ordered
3 {ordered}

> got
3 {got}

> topic.claim
3 (opened|filed|submitted|started|made|lodged|raised|put|placed|initiated|open|file|filing|opening|filled|logged|escalated|claimed|used|using|begun|pursuing|requested|did|done|registered|applied for) .8 {claim_word}
3 {claim_word} .3 (claim|guarantee|case|refund|protection|request|process)? .4 (opened|filed|submitted|started|made|lodged|raised|pending|open|approved|granted|denied|underway|in progress|running|number|id|has|is|was|now|already|with|against|about|i did|because|that i|which i|through|on)
3 (claim|case|dispute|complaint|request) .6 (opened|filed|submitted|started|lodged|raised|open|logged|made|been) .6 (with|through|via|at|by|on|to|from) .2 (amazon|{claim_word})
3 (opened|filed|submitted|started|made|lodged|raised|put in|initiated|logged|have|placed) .5 (claim|case|dispute) .6 (with|through|via|at|on|under|to|from|by) .2 (amazon|{claim_word})
3 (claim|case|dispute) .1 (with|through|via|at|on) amazon .3 (open*|filed|submitted|made|started|pending|been|is|was|has)
3 my .2 {claim_word}
3 (withdraw|withdrawn|withdrew|cancel|cancelled|close|closed|closing|drop|retract) .3 ({claim_word}|my claim|the claim|claim)
3 guarantee claim .6 (amazon|filed|opened|made|submitted|lodged|you)
3 (contacted|called|asked|told|advised|escalated) .8 {claim_word}
3 (put|made|filed|submitted|lodged|opened) .4 claim .3 (amazon|guarantee)
3 amazon .6 (opened|open|started|filed|investigating|reviewing|looking into|handling) .3 (claim|case)
2 (opened|filed|submitted|lodged) .2 claim
2 {claim_word}

> topic.chargeback
3 (disputed|disputing|contested|contesting|challenged|dispute|reversed|reversing|reverse|contest|querying|queried|challenging) .6 (charge|charges|payment|transaction|debit|amount|it with my|purchase)
3 (chargeback*|chargebk|charge backs|charged back|charged it back|charge it back)
3 (did|filed|file|do|started|initiated|requested|request|a|the|made|opened|via|doing) .2 charge back
3 (bank|bankers|card company|credit card|credit company|visa|mastercard|amex|american express|discover|paypal|card issuer|card provider|klarna|barclaycard|hsbc|chase|capital one|citi|santander|lloyds|natwest|barclays|monzo|revolut|wells fargo|card) .9 (dispute*|disputing|chargeback|claw*|reversed|reverse|reversal|reversing|reclaim*|recover*|take the money back|taking the money back|take .2 money back|get .2 money back|getting .2 money back|claim* .2 money|pull .3 back|pulled .3 back|cancelled the payment|stopped the payment|stop the payment|returned the payment|investigating|contest*|provisional credit|opened a case|refunding me|credited me back)
3 (dispute|disputed|claim|case|complaint|contested) .4 (with|through|via|at) .3 (bank|card|credit|visa|mastercard|amex|american express|paypal|issuer|barclaycard|chase|hsbc)
3 (asked|told|instructed|contacted|called|went to|spoke to|notified) .3 (bank|card company|card issuer|credit card company|visa|mastercard|paypal) .8 (back|dispute*|reverse*|refuse*|stop|cancel|contest|fraud|refund)
3 section 75
3 (not|never) .2 (recogni*|authori*|made) .3 (charge|payment|transaction|purchase) .10 (bank|card|dispute*|fraud)
3 (unauthori*|fraudulent) .3 (charge|transaction|payment|purchase) .8
3 payment dispute

> topic.damaged
3 {broken_word} .3 (on arrival|in transit|during (shipping|transport|transit|delivery)|in shipping|by the (courier|carrier|postman|driver|mailman)|when (it|i|we|they|this) .2 (arrived|came|opened|received|got|unpacked)|upon (arrival|opening|delivery|receipt)|out of the box|straight out|in the (box|package|parcel|packaging|post|mail))
3 (arrived|arrive|arrives|came|come|comes|turned up|delivered|showed up|reached me|got here) .7 {broken_word} !.1 (down)
3 (received|got|recieved|get|receive|gotten|sent me|sent|delivered|getting) .4 {broken_word} !.1 (off|down)
3 (opened|unpacked|unboxed|opening|unpacking|unwrapped|unboxing) .14 {broken_word}
3 (box|package|parcel|packaging|carton|packet|envelope|outer) .5 (crushed|torn|ripped|dented|damaged|squashed|smashed|soaked|wet|battered|caved in|destroyed|bashed|falling apart|run over)
3 (damaged|broken|smashed|shattered|cracked|dented) (item|product|goods|parcel|package|on arrival|box|delivery)
3 (arrived|came|was|were|is|are|all) .4 (in|into) .4 (pieces|bits|shards|fragments|halves)
3 (liquid|content|contents|shampoo|oil|everything|half|bottle|lotion|paint|wine|sauce|detergent|soap|powder) .8 (spilled|leaked|leaking|spilt|burst|everywhere) .8 (box|package|parcel|shipping|transit|packaging|delivery|gone|arrived)
3 (leaked|leaking|spilled|spilt) .6 (in|all over|inside|during|into) .3 (box|package|parcel|packaging|transit|shipping|delivery|bag)
3 (must have|probably|obviously|clearly|looks like) .4 (dropped|thrown|happened in transit|run over|mishandled|damaged)
3 (badly|poorly|not properly|terribly) (packed|packaged|wrapped)

> not.wrong_item
3 {count} .2 (instead of|rather than|not) .1 {num}
3 (how|tell me how) .3 to go

> topic.wrong_item
3 (not|is not|isnt) (the|my) (model|version|one|item|edition|colour|color|size|variant) .2 i .1 {ordered}
3 (you)? .1 {got} .4 {attribute} .6 i .2 (specifically|explicitly|actually)? .1 {ordered}
3 (mixed up|confused|swapped) .2 (customers|orders|parcels|people|labels)
3 name on .4 (not mine|is not mine|someone)
3 (wrong|incorrect|different|another|mistaken|not the right) .1 (item|items|product|products|color|colour|size|model|article|thing|order|one|version|shoes|shirt|book|part|type|colors|colours|sizes|parcel|package|variant|flavour|flavor|scent|pattern|brand|voltage|game|cable|stuff|charger|plug|style|edition|dress|shade|filter|battery|ink|key|bulb|pair|case|screen|jacket|trousers|quantity of) .6 (sent|received|delivered|arrived|came|got|in the box|in the package|shipped|inside|send|showed up|turned up|supplied|enclosed|instead|has been|was|were)
3 {got} .6 (wrong|incorrect|completely different|totally different|entirely different|different|another) .2 (item|items|product|products|color|colour|size|model|article|thing|order|one|version|shoes|shirt|book|part|type|colors|colours|sizes|parcel|variant|flavour|flavor|scent|brand|voltage|customer|stuff|pair|game|cable|goods|person|plug|style|edition|dress|case|charger)
3 (completely|totally|entirely|altogether) (different|wrong|other) .1 (item|product|thing|article|order|one|stuff|model)
3 wrong (item|product|article|parcel|goods|model|version|merchandise)
3 (wrong) (size|color|colour|one|book|order|thing|colours|colors|sizes) !.4 (me|for|chose|selected)
3 {ordered} .9 ({but}|and|,)? .2 (i|you|we|they|what|instead)? .3 {got} .2 (a|an|some|the|one|only the|me a|me an|me the|us a|something|this|someone) .3 !(email|mail|message|notification|refund|reply|broken|damaged|defective|faulty|response|part|used|parcel|package|confirmation|tracking)
3 {ordered} .4 {attribute} .9 ({but}|and)? .3 ({got}|is|are|label|says) .5 {attribute}
3 {attribute} .6 {ordered} .8 ({but}|and)? .4 {got} .5 {attribute}
3 {got} .6 {attribute} .6 ({but}|although|and|when|whereas|while)? .4 {ordered} .4 {attribute}
3 {got} .8 ({but}|although|when|whereas|and|while)? .3 (i|we|order|my|mine) .4 {ordered} .1 (a|an|the|for) 
3 (instead of|rather than|in place of|not the) .8 (i|we|my) .3 ({ordered}|order)
3 {got} .8 (instead of|rather than|in place of)
3 (instead of) .6 {got}
3 (not|is not|was not) .3 (what|the one|the item|the product|the model|the color|the colour|the size|the thing|the item from|the article) .2 (i|we|from my|in my|on my) .3 ({ordered}|order)
3 (not what (i|we) ordered|nothing like what i ordered)
3 (mixed up|mix up|mixup|mixed|switched|swapped) .6 (order|orders|parcel|package|item|items|warehouse|my|labels)
3 (mix up|mixup)
3 (someone|somebody|another|other) (elses|else|person|persons|customer|customers|people) .3 (order|parcel|package|item|stuff)
3 (never|not) .1 ordered .2 (this|that|these|those|a|an|any) !(many|much|kind of|for)
3 (label|sticker|invoice|packing slip|box|receipt|order) .4 (says|shows|states|lists) .10 ({but}|and|inside|whereas)? .6 (inside|in it|contains|content|is actually|instead|was a|there is a|found a|box|got)
3 (model|part|item|article|serial) (number|no) .4 (not match|wrong|different|does not|is not)
3 (send|ship|deliver|get|want|need) .3 (correct|right|proper) (one|item|product|size|color|colour|model|order|article)
3 (meant|addressed|intended) (for|to) (someone|somebody|another)
2 instead .2 (of|got|received)?
2 (completely|totally|entirely) different

> not.missing_item
3 {count} .3 {part}
3 missing .3 (post|mail|transit)

> topic.missing_item
3 (supposed|should|ought) .3 (contain|contained|have contained|include|been|get|be) .3 {count} .8 {but}? .4 (only|single|just|one)
3 (just|only) .2 (one|1) .2 (glove|shoe|sock|boot|earring|left|right)
3 no .1 {product} in (it|there|the .1)
3 (only|just|nothing but|except) .1 (paper|packing paper|bubble wrap|packaging|air|cardboard)
3 (box|package|parcel|packet|envelope|bag|packaging|carton|it|bottle|container) .4 (was|is|were|came|arrived|completely|totally|been) .3 empty
3 (empty) (box|package|parcel|packet|envelope|bag|packaging|carton)
3 (nothing|no .2) (inside|in it|in there|in the (box|package|parcel|packet|envelope|bag)) !.1 (manual)
3 only .3 (received|got|recieved|sent|delivered|arrived|came|contained|found|reached|there|shipped|had|see|get) .5 (of|out of|from|instead of) .4 {count}
3 (received|got|recieved|sent|delivered|contained|found|arrived|came|was|were|contains|had|counted|inside|sent me|reached me) .3 (only|just) .3 {count} !.2 ({unit_time}|ago|times|broken|star|stars|%|percent)
3 only .4 (received|got|recieved|sent|delivered|contained|found|there|came|arrived|sent me|reached) .3 ({count}|one) !.3 ({unit_time}|ago|times|star|stars|working|of them works|broken)
3 only .1 {count} .6 (came|arrived|received|delivered|in the|inside|included|there|reached|sent) !.2 ({unit_time}|ago)
3 (ordered|bought|paid for|paid|order was for|order is for|purchased|order|invoice says|supposed to be|should be|should have been|charged for) .3 {count} .9 ({but}|and)? .3 (only|received|got|counted|found|delivered|arrived|there were|there was|contains|box contains|one|sent|came|instead|missing|have|is|are) .5 ({count}|one|missing) !.2 ({unit_time}|ago|times)
3 {count} .2 (ordered|paid|bought) .5 {count} .3 (received|delivered|arrived|got)?
3 {count} .1 (of|out of|from|of the|of my|of our) .3 {count} .6 (missing|not (in|there|included|arrived|received|delivered)|never (arrived|came)|short|absent|arrived|received|came|delivered|reached)
3 (of|out of) .2 {count} .6 (ordered|bought|paid)? .4 (only)? .2 {count} .5 (received|arrived|came|delivered|reached|in the|were|got)
3 {count} .4 (is|are|was|were|of them) .1 (missing|not in the|not there)
3 (short|missing|lacking) .1 (by|of)? {count} .1 (unit|units|item|items|bottle|bottles|box|boxes|pack|packs|pair|pairs|book|books|shirt|shirts|{product})
3 (second|other|third|fourth|rest|remaining|2nd|remainder|half|last one|others) .5 (missing|not (in|included|arrived|here|received|delivered|there|with|sent)|never (arrived|came)|nowhere)
3 where .2 (is|are) .2 (other|second|rest|remaining|missing) .1 (one|ones|half|item|items|{count}|piece)?
3 (missing) .5 (from|in|of) .2 (my|the|our) .1 (order|parcel|package|delivery|box|shipment)
3 (main|actual) .1 {product} .6 (missing|not|nowhere|was not)
3 {product} .1 itself .4 (missing|not|was not|is not|nowhere)
3 (missing|without|no) .2 (main|actual) .1 {product}
3 {product} (is|was|are|were) (missing|not (in|inside|included)) .5
3 no {product} .2 (in|inside|just|only|was)
3 (got|have|only) .6 (case|box|papers|packaging|accessories|wrapping|leaflet) .4 ({but}|and)? .4 no .2 {product}
3 (quantity|amount|count|number of) .5 (wrong|incorrect|short|missing|too few|less|not correct|off|not match)
3 (incomplete|partial) (order|delivery|shipment)
3 (order|delivery|shipment|parcel|package) .3 (incomplete|not complete|short|was missing)
3 (forgot|forgotten|left out) .1 (one|two|half|the (other|second)|{count}|to (send|include) (one|the)) .3
3 (only|just) .2 (half|part) .3 (order|delivery|of it)
3 (fewer|less) than .2 (ordered|i ordered|i paid|we)
3 (one|1|left|right) (shoe|sock|glove|earring|earbud|boot|slipper|curtain) .8 (only|missing|not|one|just)
3 (only|just) .2 (one|1) (shoe|sock|glove|earring|earbud|boot|slipper|curtain)
3 (should|supposed) .2 (have been|be) {count}
3 {count} (missing|short|too few)

> not.missing_parts
3 (went|gone|go) missing
3 missing .2 (address|postcode)

> topic.missing_parts
3 {part} .5 nowhere .3 found
3 {num} .2 (of the)? .3 {part} .3 (not|were not|was not) .1 (in|there|included)
3 (listed|list|box contents|contents) .8 (not have|missing|not there|not included|do not see)
3 {part} .2 (is|are|was|were|seems|seem|appear|appears|completely|apparently|also|both)? .2 (missing|not (in|there|included|inside|supplied|provided|with|enclosed|found|part of|in the box|among)|absent|forgotten|left out|lacking|nowhere)
3 (missing|lacking|lacks|forgot|forgotten|left out|omitted|absent|misses|lack|short) .5 {part} !.3 (needed|problem|required|works|work|working|is fine)
3 (without|minus) .1 (the|a|an|any|its|their|all|all the)? .2 {part} .3 (in|with|that|which|although|to|how|,|supposed|$|and)
3 (did|does|do) not .2 (come|include|contain|have|included|comes|find|see) .2 (with|any|the|a|an)? .3 {part}
3 (came|arrived|sent|delivered|got it|received it|turned up) (without|with no|minus) .4 {part}
3 no .2 {part} .4 (in|with|inside|included|supplied|for|came|were|was|anywhere|enclosed|provided|to be found|with it)
3 (not any|not a|not have|not have any|got no|there is no|there was no|there were no|there are no|found no|has no|had no|have no|came with no) .2 {part}
3 (can not|could not|not) (find|see|locate) .3 {part}
3 where .2 (is|are) .3 {part} !.1 (number|going)
3 (not enough|too few|insufficient|one too few) {part}
3 (parts|part|pieces|piece|something|accessories|accessory|component|components|bits|hardware) (is|are|was|were|appear to be|seem to be|appears to be|seems) (missing|incomplete)
3 (missing|incomplete) (parts|part|pieces|piece|accessory|accessories|components|component|screws|manual|cable|hardware)
3 (incomplete|not complete) (set|kit|assembly|product)
3 (set|kit|product|item|bag|box) .2 (is|was|arrived|seems) (incomplete|not complete|missing)
3 (send|ship|post|mail|forward) .5 missing .2 ({part}|one|bits|stuff)
3 (supposed|meant|should) .2 (to)? (come with|include|be included|have) .8 {part}
3 {part} .3 (supposed|meant) to be included
3 {part} .6 (listed|listing|advertised|described|mentioned|says) .4 included
3 (included|include) .6 {part} .4 ({but}|and) .4 (not|no|nothing|missing)
3 bag .2 (of)? .2 (a|b|c|d|screws|hardware|bolts|parts) .4 (missing|not)
3 {num} {part} (short|missing)
3 (short|missing) {num} {part}
3 {num} .2 {part} .2 (of|out of) .2 {num}
1 missing

> not.quality
3 stuck .3 (customs|transit|depot|warehouse|facility|hub|sorting|post)
3 tracking .6
3 (parcel|package|order|shipment) .3 (stuck|not .1 (move|moved|moving))

> topic.quality
3 (trips|tripped|tripping|blows|blew) .3 (breaker|fuse|fuses|circuit|electrics)
3 (drift|drifts|drifting|sheds|shedding|crumbles|crumbling|unresponsive|unusable|inoperable|inoperative|jittery|sputters|seized|warps|pixelated|garbled|discolou*|discolor*|smudges|tarnish*|unstable)
3 (will not|does not|can not|would not) .2 (respond|budge|react|hold up|survive)
3 (basically|practically|completely|totally) (unusable|useless|worthless)
3 (moves|turns|scrolls|types|opens|starts) .1 (by itself|on its own|by themselves)
3 (jams|jamming|jammed)
3 (do|does|did|will|is|are|was|were|has|have|would|can|could|barely) not .1 {work_verb} !.1 (for me|with my .2 how|out how|the (app|set|setup)|it)
3 (not|no longer|hardly|barely|never|refuses to|fails to) .1 {work_verb} .2 (properly|anymore|any more|at all|correctly|right|any longer|as it should|suddenly|since|after|well|reliably|now)
3 (stopped|quit|ceased to|ceased) (work|working|functioning|function|*ing)
3 (keeps|kept|keep|constantly|randomly|always) (turning off|switching off|cutting|shutting|disconnecting|falling|freezing|crashing|losing|beeping|slipping|stopping|breaking|jamming|leaking|rebooting|restarting|resetting|coming off|dropping|tripping|overheating|flickering|squeaking|going off|turning itself|sliding|fogging|tangling|tearing)
3 (defective|faulty|defect|defects|malfunction*|dud|lemon|manufacturing (error|fault|flaw)|doa|dead on arrival|flawed|not fit for purpose|shoddy|poorly made|badly made|junk|garbage quality)
3 ((is|was|a|some|another|obvious|clearly|technical) .1 fault|fault with|at fault) 
3 (rattles|rattling|rattle|rattled|squeaks|squeaking|squeaky|wobbles|wobbly|wobbling|wobble|leaks|leaking|leaky|leaked|drips|dripping|peeling|peels|peeled|flaking|flakes|flaked|flickers|flickering|flicker|buzzing|buzzes|humming|hums|grinding|rusting|rusts|rusty|rust|rusted|shrunk|shrank|shrinks|fading|fades|faded|frays|fraying|frayed|crackling|crackles|cuts out|cutting out|shuts off|shuts down|switches itself off|turns itself off|turns off by itself|freezes|crashes|disconnects|loosens|unravel*|falls apart|fell apart|falling apart|comes apart|came apart|coming apart|comes off|coming off|wears off|wore off|worn off|worn out|wore out|jams|jammed|blisters|bubbling|unglued|delaminat*|gave up|conked out|packed in|packed up|died|dies|kaput|bust|deflates|deflated|deflating|pilling|bobbling|bleeds|yellowed|warping|sagging|sags|corroded|mouldy|moldy|stuck|sticks|sticking|blurry|fogging|fogs up|unreliable|intermittent|sticky|lagging|laggy|glitchy|glitching|detached|unstitched|burst|popped off|snaps off|came loose|comes loose|coming loose|came undone|coming undone|come undone|gave way|dead pixels|dead pixel|goes flat|went flat|stale|rancid|expired|rotten)
3 (rip*|tear|tore|split|break|breaks|broke|broken|snap|snapped|crack|cracked|failed|fails|melted|bent|burnt out|burned out|blew|came off|fell off|fall off|dropped off|come off|gone|dead) .8 {now_time}
3 {now_time} .12 (rip*|tear|tore|split|break|breaks|broke|broken|snap|snapped|crack|cracked|failed|fails|melted|bent|burnt out|burned out|blew|came off|fell off|fall off|dropped off|come off|gone|dead|hole|holes|ruined)
3 (loses|lost|losing|lose|no) .2 (air|charge|water|suction|power|heat|pressure|signal|connection|colour|color|shape|about|{num} minutes) !.1 (bank|cable|cord|adapter)
3 (battery|batteries|charge) .6 (lasts|dies|drains|empty|flat|dead|only holds|only lasts|does not (hold|last|charge)|not (hold|last|charge|holding)|drained|gone|barely|rubbish|weak|min|minutes)
3 (poor|bad|terrible|awful|shoddy|inferior|lousy|low|rubbish|crappy|horrible) .1 (quality|workmanship|build|craftsmanship|stitching)
3 quality .3 (poor|bad|terrible|awful|shoddy|inferior|lousy|low|rubbish|disappointing|appalling|horrible|joke)
3 (loud|strange|weird|awful|terrible|horrible|funny|grinding|clicking|high pitched|constant|annoying|burning|chemical|nasty|bad|musty) .1 (noise|noises|sound|sounds|squeak|hum|rattle|smell|odour|odor)
3 (makes|making|made|a) .4 (noise|noises|humming|buzzing|grinding|clicking|beeping|whining)
3 (zipper|zip|seam|seams|stitching|stitches|button|buttons|hinge|hinges|handle|motor|switch|screen|display|heel|sole|soles|strap|straps|lid|clasp|pump|wheel|wheels|fan|speaker|touchscreen|sensor|heating element|element|seal|coating|paint|lining|glue|thread|charger|charging port|port|lens|trigger|valve|bearing|belt|chain|brake|brakes|latch|lock|spring|trackpad|mic|microphone|hose|pedal|keys|led|leds|light|lights) .4 (broke|broken off|snapped|came off|fell off|fallen off|stuck|jammed|dead|gone|split|ripped|peeling|failed|died|loose|undone|bust|coming|keeps|coming off|coming apart|has come|have come|not .1 (work|working|move|moving|close|respond|responding|seal|lock|latch|turn|stay|hold)|does not .1 (work|move|close|respond|seal|lock|stay|hold)|flickering|blinking|black|blank|faulty|defective|wobbly|gave out|blown|burned out)
3 (one|left|right) .1 (side|earbud|speaker|earphone|ear|channel|earpiece|one) .4 (not|dead|stopped|quieter|no sound|silent|cuts|only|does not|completely)
3 (only) .2 (plays|works|sound|hear) .4 (left|right|one) .1 (side|ear|channel)?
3 (no|without) (sound|power|picture|suction|heat|signal|image|audio|steam|hot water) !.1 (cable|cord|adapter|supply|bank)
3 (inaccurate|not accurate|wrong (temperature|time|weight|reading|readings|value|values)|different (weight|reading|value|temperature)|not measuring|measures wrong|reads wrong|readings are|shows # degrees|runs slow|runs fast|loses .3 minutes)
3 (screen|display|monitor|picture|tv) .4 (black|blank|dark|frozen|flickers|flickering|lines|dead|stripes|line)
3 (error|fault) (message|code)
2 (not work*|never worked|not functioning|not working|dead|malfunction)
2 (useless|junk|piece of (crap|junk))

> ask_how
3 (what am i doing wrong|am i doing .4 wrong|doing something wrong|talk me through|walk me through|step by step|explain how|what am i missing|is there a trick|a trick to|any trick|tutorial|which way (round|around|up|does|do)|what does .8 mean|what do .8 mean|inside or outside|tell me how|show me how|explain to me|guide me)
3 how (do|can|should|does|would) .1 (i|we|you|one) !.2 (fix|repair|return|get)
3 how to !.1 (fix|repair|return)

> topic.cannot_operate
3 (is there a way|any way|is it possible|how do i|how do we|how does one|how can i) .4 (to)? .3 (switch|set|change|turn|get (it|out|into|the)|exit|leave|enter|adjust|disable|enable|convert|attach|latch|mute|lock) !.4 (address|order|delivery|return|refund|review|feedback)
3 (doing it|do it|are we|am i) .2 wrong
3 (mode|menu|display|settings|demo mode|fahrenheit|celsius|firmware) .6 (switch|change|out of|get|set|find|searched)
3 (trying|tried|spent) .4 (hour|hours|ages|all day|evening) .8 (get|set|make|attach|install|connect|latch|put|assemble)
3 nothing (clicks|fits|happens when)
3 (how|what) (do|can|should|does|am|would|could|are|is) .3 (i|we|you|one|it|to) .3 (set|setup|assemble|install|connect|pair|use|turn|switch|charge|reset|clean|open|close|program|mount|attach|put|operate|change|configure|activate|start|insert|fit|replace|adjust|fold|unfold|sync|link|download|build|hook|unlock|calibrate|remove|save|select|enter|mute|disable|enable|make it|refill|fill|wear|inflate|deflate|record|play|make) !.3 (return|refund|invoice|money|order|address|it back|claim|card|delivery)
3 how to (set|setup|assemble|install|connect|pair|use|turn|switch|charge|reset|clean|open|close|program|mount|attach|put|operate|change|configure|activate|start|insert|fit|replace|adjust|fold|unfold|sync|link|build|unlock|work|get it|make it|save|mute|disable|enable|refill) !.3 (address|order|review|feedback)
3 (can not|could not|unable to|not able to|struggling to|struggling with|do not know how|no idea how|not sure how|have no idea|having trouble|trouble|difficulty|difficulties|not manage|fail to|no clue|not understand|not see how|not figure|impossible to|not get|does not let me|will not let me|stuck with|stuck on|trying to|try to|tried to|cannot seem to|help me|help with|hours trying to) .6 (figure|set|setup|setting|set up|assemble|assembling|install|installing|connect|connecting|pair|pairing|get it to|get this to|get the .4 to|get them to|make it|operate|program|programming|configure|mount|mounting|attach|sync|syncing|put it together|putting it together|put together|work it|reset|activate|change the|switch it|turn it|use it|use the|log|link|open it|open the|fold|start it|turn on|find the (button|setting|switch|code)|work out|adjust|insert|calibrate|calibration|understand the|assembly|installation|instructions|set the|how it works|how to|login|sign in)
3 (instructions|instruction|manual|booklet|guide|directions|leaflet|drawing|diagram|diagrams|handbook|user guide|pictures) .6 (unclear|confusing|useless|not clear|make no sense|makes no sense|not make sense|in chinese|only in|not in english|not understand|not help*|no help|hopeless|not (say|explain|tell|mention|cover)|too small|wrong language|rubbish|incomprehensible|in german|in japanese|only german|german only|chinese only|is no help|are no help)
3 (not understand|do not get|not follow|can not read|not make sense of|lost with|confused by|confused about|baffled by) .4 (instructions|instruction|manual|booklet|guide|directions|setup|app|settings|drawing|diagram|step|how|steps|controls|buttons|display|menu|symbols)
3 step # .4 (no sense|not clear|unclear|not understand|confusing|says|impossible|of the)
3 (app|bluetooth|wifi|wi fi|phone|iphone|android|network|router|alexa|google home|computer|laptop|pc) .6 (not (connect|pair|find|recogni*|detect|sync|see|show|discover)|will not (connect|pair|find|sync)|keeps asking|asks (for|me)|not .1 (connecting|pairing|syncing|recogni*))
3 not .2 (connect|pair|sync|link|show up|appear) .4 (to|with|in|on)? .3 (app|bluetooth|wifi|wi fi|phone|iphone|android|network|router|alexa|google|computer|laptop|pc|tv|ipad)
3 (what am i doing wrong|am i doing something wrong|am i doing .4 wrong|doing something wrong|talk me through|walk me through|guide me|explain to me|step by step|explain how|tell me how|show me how|show us how|what am i missing|is there a trick|a trick to|any trick|is there a (video|tutorial)|tutorial|any tips on|could you explain|can you explain|which way (round|around|up|does|do)|what does .8 mean|what do .8 mean|which (button|way|hole|wire|mode|setting|side|end) .6|do the .3 go|does the .3 go|where does .4 go|where do .4 (go|put|find|insert|plug)|where can i (find|put|insert|plug) the)
3 (how|what) .3 (mode|modes|timer|settings|function|functions|clock|language|code) .4 (change|set|work|switch|mean)
2 (set up|setup|pairing|assembly|installation|manual|instructions|settings|app)

> topic.dissatisfied
3 (description|listing|page|ad|title) .2 (said|says|promised|stated|claims|claimed) .8 ({but}|and)? .4 (more like|it is|this is|is not|they are|in reality|actually)
3 (paler|darker|lighter|brighter|duller|different) in (reality|person|real life)
3 (foot|inch|inches|cm|feet) too (short|long|small|wide)
3 (underwhelmed|underwhelming|disappointing|let down)
3 (color|colour|colours|colors|shade|tone|hue) .6 (different|not (like|as|the same|match|what)|does not (match|look)|nothing like|off|darker|lighter|duller|paler|brighter|looks|much more|more like|more of a|faded|ugly|horrible|is more|clashes|ashy|completely off|misrepresented|disappointing|awful)
3 (not|nothing|different|unlike|does not look|looks nothing|does not match|not match|look nothing|different from|not as|not the same|far from|bears no|differs) .5 (picture*|photo*|image*|pictured|advertised|described|description|listing|shown|website|advert|ad|online|page|model) !.3 (arrived|charger|remote|cable)
3 (smaller|bigger|larger|thinner|shorter|longer|narrower|darker|lighter|flimsier|heavier|wider|thicker|tinier|rougher|brighter|cheaper|paler) .2 than .6 (expected|thought|pictured|described|advertised|picture|photo|imagined|stated|shown|photos|pictures|description|listing|hoped|looks|seem|seems|looked|they|it|i|website|the)
3 (too|way too|far too|much too|a bit|bit too|so|rather|quite|slightly|super|really|very) (small|big|large|tight|loose|short|long|wide|narrow|thin|thick|dark|bright|bulky|tiny|huge|see through|stiff|hard|flimsy|snug|baggy|glossy|shiny|scratchy|itchy) !.1 (cracks|crack|dent|scratch|hole|dents|scratches|piece|pieces|wait|time|delay|to wait)
3 (runs|fits|fit|comes up|run) .2 (small|big|large|tight|short|loose|narrow|tiny|too .2|like a .4)
3 (does|do|did|is|are) not (fit|fitting) .3 (me|him|her|my|properly|well|right|at all|us|anyone|in|on|over|around)? !.2 (printer|car|phone|model)
3 (size|sizing|fit|size chart|measurements|dimensions) .5 (off|wrong|not right|not as|does not|do not|inaccurate|ridiculous|not true|not match|strange|not correspond|totally wrong|misleading|incorrect|weird)
3 (disappointed|disappointing|disappointment|underwhelmed|dissatisfied|not (happy|satisfied|pleased|impressed)|unhappy) .3 (with|by|in) .3 (colour|color|size|look|looks|material|design|style|fabric|appearance|product|item|feel|texture|fit|shape|curtains|{product}|finish|{color}|quality|purchase|it)
3 (not|less|nowhere near) .2 (what i expected|what i imagined|what i was expecting|what we expected|what i had in mind|what i hoped|as expected|as good as|up to (expectations|my expectations)|as nice as|as pretty as|as big as|as soft|as thick)
3 (expected|expecting) .2 (better|more|nicer|sturdier|bigger|something (different|nicer|bigger|better)|proper|higher|real|much more)
3 (looks|feels|look|feel|seems|looked|felt|looking) .3 (cheap|tacky|flimsy|plasticky|plastic|awful|ugly|horrible|like (plastic|a toy|cheap|doll)|nothing like|different in|cheaply|old fashioned|nasty|rough|scratchy|ridiculous|terrible|fake|dated|thin|so tacky|toy like|dull)
3 (material|fabric|leather|wood|finish|texture|cloth|cotton|metal|plastic|gold|silver|wool) .5 (cheap|thin|not (real|genuine|as|leather|wood|cotton|metal|solid)|polyester|scratchy|rough|fake|itchy|synthetic|flimsy|stiff|horrible|see through|veneer|chipboard)
3 (not|fake|imitation) .1 (real|genuine|solid|proper|actual) (leather|wood|oak|silver|gold|cotton|wool|silk|marble|metal|fur)
3 (clearly|actually|just|only) (veneer|plastic|polyester|imitation|faux|synthetic|chipboard|mdf)
3 (misleading|mis leading|deceiving|deceptive|false|inaccurate|photoshopped) .2 (picture*|photo*|description|listing|advertising|image*|advert|ad|photos)
3 (picture*|photo*|description|listing|advert|image*|advertised|ad|page|website) .5 (misleading|deceiving|deceptive|inaccurate|false|lied|not true|not match|does not match|do not match|showed|shows|show|said|says|as|states|stated) .6
3 (do|does|did) not (really|at all)? like .3 (colour|color|style|look|design|it|the|how|shape|feel|material|fabric|pattern|them)
3 (blackout|waterproof|opaque|soft|thick|solid) .6 (see through|not|thin|light comes|lets)
3 (see through|ill fitting|unflattering|doll hair|tacky|unattractive)
2 (tacky|ugly|cheap looking|flimsy|cheaply made|hideous|let down|disappointed|not impressed|not what i expected|not happy|smaller|bigger)
2 (do not like|not like it)
1 size

> topic.unwanted
3 (go about|sending|send) .3 back .3 (we|i)? .4 (keep|decided)
3 (will not|wont|not) be needing
3 (take|took) (it|them|this|these) back
3 (is|are) (enough|plenty) for
3 (changed|change) (my|our|her|his|their) mind
3 (do|does|did|can) not .3 (need|want|require) .3 (it|this|them|the|these|that|item|product|anymore|any more|any longer) .4 (anymore|any more|any longer|now|after all|$)
3 no longer (need*|want*|require*|necessary|have .2 use|of use)
3 not (need|want|needed|required|wanted) (anymore|any more|any longer|after all)
3 (ordered|bought|purchased|order) .4 (accidentally|twice|two by|too many|mistakenly)
3 (found|seen|saw|got|find) .4 (cheaper|better price|lower price|better one|better deal)
3 (would like|want|wish|need|like|wanting|intend|going|trying|love|looking|hoping|prefer|happy|glad) .1 to .2 (return|send .4 back|give .3 back|bring .3 back|hand .2 back|initiate a return|start a return)
3 (return|returning|returns) .3 (please|request|requested|instructions|possible|procedure|process|work|label|slip|for this)
3 (how|can|could|may|where|what) .6 (return|send .3 back|returning|take .3 back|give .2 back|returns) !.2 (policy|conditions|window|address) 
3 (unopened|unused|still sealed|never used|never opened|still in .5 (box|packaging|wrapping|plastic|wrapper)|tags still on|brand new|not opened|have not opened|unworn|original packaging) .12 (return|refund|send .4 back|money back|take .3 back)
3 (return|refund|send .4 back|money back|take .3 back) .12 (unopened|unused|still sealed|never used|never opened|still in .5 (box|packaging|wrapping|plastic|wrapper)|tags still on|brand new|not opened|unworn)
3 (already|also) (have|had|own|got|has|bought|gave) .4 (one|it|this|the same|two|game|book|same)
3 (gift|present|bought it for|bought this for|for her|for him) .8 (not wanted|not want|not like|already (has|had|have)|not (like|want|need)|unwanted)
3 (regret*|impulse (buy|purchase)|second thoughts|buyers remorse|not for me|not for us|is not for me|not suitable for me|not right for me|no use for|have any use|surplus|unsuitable for|no need for it)
3 (right of withdrawal|right to withdraw|withdraw from|cooling off|14 day|within 14 days|revoke|revocation|statutory withdrawal)
2 (return|returning|send back) .2 (it|this|my|item|order|product|them)
2 (send|sending) .2 (it|this|them) back
1 return

> handed_in
3 (brought|took|dropped|handed|gave|left|delivered) .6 (ups|fedex|dhl|dpd|post office|post|drop off|dropoff|drop off point|courier|carrier|collection|royal mail|hermes|evri|driver|parcel shop|locker|counter)
3 (picked up|collected) .5 (ups|fedex|dhl|dpd|courier|driver|hermes|evri|carrier)

> topic.returned_goods
3 (sent|shipped|posted|mailed|returned|brought|given|handed|gave) .5 back .3 (to you|already|two|three|last|weeks|days|on|with|via|as|like|a|the|and|,|but|$)
3 (i|we|have|had|already|been|was|were) .2 (returned|sent back|sent it back|sent them back|sent the .4 back|shipped .3 back|mailed .5 back|posted .4 back|dropped .6 off|handed .6 back|sent this back|sent you back|gave .8 for the return|brought .4 back) !.3 (twice by)
3 ^ (returned|sent back|shipped back|posted back|mailed back|sent it back|posted it back|returned it) 
3 (returned) .2 (it|item|items|them|my|that|{num}) .14 (refund|refunded|money|credit|credited|reimbursed|heard|ago|last|received|arrived|yet|already|weeks|days|on|and|{but})
3 (my|the|our|your) .1 (return|returned item|return parcel|returned parcel|return package|returned goods|return shipment|returned *) .6 (arrived|arrive|delivered|received|tracking|was|got|signed|confirmed|on its way|in the post|has|handed|i sent|you|came back|already|still|reached|yet|not|being)
3 (the|a|that) return .3 (i sent|was handed|was delivered|has been|arrived|got to|is on)
3 (did|have|has|do|can|could|please) .3 (you|it|return|confirm) .4 (receive|received|get|got|arrive|arrived|confirm|reached) .5 (return|returned|sent back|back)
3 (refund|money|credit) .3 (for|of|after|on) .4 (return|returned|returning|sent back)
3 (after|once) .3 (received|receiving|got) .3 (return|item back|it back|goods back)
3 (received|got|have) .2 my return
3 (deducted|deduction|kept|withheld|took off|charged) .8 (return|returned|refund|restocking) 
3 restocking fee
3 only .2 refunded .4 (one|part|half|{num}|partially)
3 refunded .2 only
3 (tracking|dhl|ups|fedex|usps|royal mail|hermes|evri|post|courier|carrier|proof|receipt|tracking number) .10 (returned|you (received|signed|got) (it|for)|delivered (back)? to you|arrived at your|back to you|your (warehouse|address|facility)|return .4)
3 (you|warehouse|facility) .2 (received|signed|got|confirmed) .3 (it|them|for them|for it|the return|my return|the item|the parcel) .4 (on|last|weeks|days|already|ago|,|and|$)
3 (drop|dropped|handed|gave|took|brought) .6 (ups|fedex|dhl|dpd|post office|drop off|dropoff|courier|carrier|collection|royal mail|hermes|evri|driver) .12 (return|refund|label|back|money)
3 (package|parcel|box|item|it|them|shoes) .5 (drop off|drop off point|post office) .10 (money|refund|return)
3 with (your|the) return label
3 (shoes|item|items|goods|parcel|package|they|it) .4 (back with you|back at your|back in your|returned to you|been returned)
2 (returned|sent back|shipped back|sent it back)
2 return .3 (fee|parcel|package|shipment)

> not.warranty
3 {claim_word} .4 guarantee
3 guarantee .2 {claim_word}
3 amazon .3 guarantee
3 guarantee claim

> topic.warranty
3 (guarantee|warranty) .3 (cover|covers|covered|apply|applies|period|case|claim|repair)
3 (cover|covers|covered|under|within) .3 guarantee
3 (warranty|waranty|warrenty|warantee|warrantee|guaranty|garantee|guarentee|garanty)
3 (under|within|covered by|out of|claim (on|under)|still in|use the|use my|year|years|yr|lifetime|money back|manufacturer*|months|any|a|the|what|long is the) .1 guarantee !.2 (claim with|a to z|that|delivery)
2 guarantee

> topic.lost
3 {parcel_noun} .3 (went|gone|has gone|goes) (missing|astray)
3 (went|gone) missing .2 (on its way|on the way|somewhere|en route)
3 (search|investigation|trace) .4 (closed|ended|concluded|without result|unsuccessful|no result)
3 {parcel} .6 (is|was|are|been|be|got|gets|get|gone|went|must|has|have|seems|appears|presumably|may|might|probably|considered|declared|to have) .5 (lost|misplaced|vanished|disappeared|gone missing|astray|missing in (transit|the post|the mail))
3 (lost|missing|vanished|disappeared) (in|by|during|somewhere|between|along|from) .3 (transit|post|mail|transport|shipping|courier|carrier|delivery|royal mail|usps|ups|fedex|dhl|hermes|evri|dpd|way|depot|system|route)
3 lost (parcel*|packag*|order|shipment|delivery|packet)
3 (carrier|courier|ups|dhl|usps|fedex|royal mail|hermes|evri|dpd|post office|gls|driver|tracking|yodel|depot|canada post|ontrac|amazon logistics|post|mailman|postman) .5 (lost|cannot locate|can not locate|can not find|could not find|unable to locate|could not locate|misplaced|lost it|not locate|not find) 
3 (carrier|courier|ups|dhl|usps|fedex|royal mail|hermes|evri|dpd|post office|gls|yodel|they|driver|tracking) .6 (confirm*|says|said|told|declared|reported|emailed|claims|claim|considers|admitted|advised) .8 (lost|missing|misplaced|disappeared|cannot be located|gone)
3 (post office|royal mail|usps|carrier|courier|dhl|ups|fedex) .4 (item|parcel|package|it) .1 (is|was|as) (missing|lost)
3 (declared|considered|presumed|reported|marked|confirmed|deemed|classified|listed) .2 (as)? (lost|missing)
3 (went|gone|go|going) (missing|astray) .3 (in|by|post|mail|transit|during|,|$)
3 (parcel|package|order|shipment|delivery|it) .2 gone for good
3 status .2 lost
3 (can not|could not|cannot|not) be (located|found|traced)
3 (search request|missing mail|missing parcel|tracer|trace request|trace the parcel)
2 (lost|vanished|disappeared)

> topic.delayed
3 (package|parcel|order|shipment|it|tracking) .2 not .1 (moved|moving|budged|updated) .6
3 (no|zero) (parcel|package|delivery|order) .2 (no|and)
3 (what is|whats) (happening|going on|up) .2 (with|to) .2 {parcel_noun}
3 (not|nothing) .3 (received|arrived) .2 (anything|so far|yet)
3 {parcel} .6 {not} .3 {arrived}
3 (not|never) .2 (received|receive|recieved|recieve|receved|got|gotten|get|had|receiving) .3 ({parcel_noun}|anything|nothing|it|them|mine) !.3 (refund|to|working|right|set|manual|part|work|parts|pair|connect|in the|inside|instead|i ordered|confirmation|replacement part|on)
3 (not|never) .1 (arrived|delivered|come|turned up|shown up|showed up|arrive|arriving|been delivered) .2 (yet|still|here)? !.2 (with|in the box)
3 (still|yet) .3 (not|no|nothing|has not|have not) .3 (arrived|received|delivered|here|come|been shipped|been sent|been dispatched|moved|left|{parcel_noun}|it|anything|sign|shipped|got|dispatched|there|shown up|turned up|seen)
3 (still|yet) (waiting|awaiting|outstanding) !.3 (refund|money|reply|answer|response)
3 (where|were|wheres|wher) .3 (is|the|are|s|can|hell|heck|my|has) .3 ({parcel_noun}|it|they|my .2|kettle|{product}) !.2 (refund|money|part|screws|other|missing|rest)
3 (been|keep|kept|am|are|have) .1 waiting .3 (for|on)? .4 (parcel*|packag*|order|shipment|delivery|item|it|this|them|goods|arrive|{unit_time}|since|ages|{num}|over|forever) !.2 (refund|reply)
3 (waiting|waited) .2 (for)? .2 ({num}|several|over|more than|almost|nearly|weeks|days|months|ages|forever) .3 {unit_time}?
3 (track*) .6 ({not}|stuck|same|stopped|no|zero|nothing|only|frozen|since|invalid|unknown|last|still|dead|wrong|label created) .5 (updat*|move*|movement|info*|work*|chang*|number|label|anything|show*|exist*|found|stuck|week|weeks|days|scan*|progress|nothing|transit|{num}|status|created|all|since|shipped|invalid|valid|recogni*)
3 track* .6 (stuck|frozen|invalid|stopped|unchanged|stands still|dead)
3 (no|any|without|need|not .2 have|where .3|what .3|send me|give me|not got|never got|not received|get) .3 (tracking|track) (number|no|id|info*|code|details|link|nr|update|updates)?
3 (tracking|app|website|amazon|status|ups|dhl|carrier|courier|fedex|usps|royal mail|says|shows) .4 (stuck|not moved|not moving|has not changed|not updated|not been updated|label created|pre transit|awaiting item)
3 (late|delayed|overdue|delay|delays|behind schedule|past due|belated) !.1 (night|fee)
3 (taking|takes|took) .1 (so|too|very|forever|ages|far too|way too) .1 long
3 (should|supposed|meant|due|expected|promised|estimated|scheduled|guaranteed|was to|expecting) .4 (have|be|to|for|date|delivery|arrive|arrived|by|on|here|come) .4 (arriv*|delivered|here|deliver|passed|days ago|week ago|last {weekday}|last week|{weekday}|two days|by now|next day)
3 (due|expected|promised|estimated) .3 {weekday}
3 (delivery date|eta|estimated delivery|estimate|delivery window|arrival date|expected date|date|delivery estimate|delivery was) .5 (passed|gone|missed|been and gone|come and gone|changed|changing|again|pushed|moved|keeps|was|today is|already)
3 (estimated|expected|promised|scheduled) .2 (delivery|arrival|date) .4 (was|is|between|by|march|april|may|june|#)
3 when .3 (will|can|is|does|do|should|would|am|shall) .5 (arrive|delivered|come|coming|get here|ship|shipped|get it|get my (order|parcel|package|item)|dispatched|here|get the|arriving|be here|expect (it|my (order|parcel|package|delivery|item))|receive (it|my (order|parcel|package|item)|the (order|parcel|package|item))|turn up|show up) !.3 (refund|money|stock)
3 (any|an|some|have you) (update|updates|news|info*|word|idea when|idea where) .4 (parcel*|packag*|order|shipment|delivery|item|when|where|it) !.2 (refund|return)
3 (status|whereabouts|progress) .3 (of|on|for) .3 (parcel*|packag*|order|shipment|delivery|item|purchase)
3 (says|marked|shows|showing|show|said|claims|claim|status|tracking|shown|according|confirmation|saying|marks|listed|app|amazon|photo|mail|email|dhl|ups|usps|courier|driver|stated|allegedly|supposedly|apparently) .6 (delivered|delivered it|left (it)? (at|by|in|with|on|my)|handed|signed|dropped off) .3 {but}? .14 ({not}|nobody|nowhere|no sign|no trace|never|nothing|empty|neighbo*|home all day|i was home|checked)
3 ({not}|nobody|nowhere|no sign|no trace) .10 ({but}|even|yet)? .4 (says|marked|shows|showing|show|tracking|according|claims|claim|said|status) .6 delivered
3 delivered .4 ({but}|yet|although) .10 ({not}|nobody|nothing|nowhere|empty|no one)
3 (not|never|nowhere|no one|nobody|no sign|no trace|nothing|empty) .6 (neighbour*|neighbor*|porch|doorstep|mailbox|letterbox|front door)
3 (handed|signed) .2 (to|by|for) .4 (resident|someone|me|receptionist|reception|neighbour|neighbor|person)
3 (been) .2 {num} .2 {unit_time} .4 (since|and) .4 (ordered|still|nothing|shipped|no|i ordered)
3 (ordered|order placed|bought) .4 {num} .1 {unit_time} ago .6 ({but}|and|still)? .5 (nothing|still|no|not|where|never)
3 (more than|over|almost|nearly) .2 {unit_time} .3 since .3 (i|we)? (ordered|order)
3 (nothing (has|is|yet|so far|came|arrived|here)|no sign of (it|my|the)|no (parcel|package|delivery|order) .2 (yet|so far|today|still|arrived|came|here)|and nothing|nothing yet)
3 (stuck|held|sitting|stopped|hung) .4 (customs|depot|warehouse|transit|facility|hub|sorting|distribution|post office)
3 (still|not yet|not even|not) .2 (been shipped|been dispatched|been sent|been posted|dispatched|despatched) .4 (yet|after|since|ordered|weeks|days|{num}|still)
3 has .2 (even)? (been)? shipped
2 (still not|not yet) .2 (shipped|dispatched|sent|posted)
1 (where|waiting|tracking)
2 ordered .5 ago .6 (nothing|still|no)

> not.cancellation
3 {cancel} .3 (trip|holiday|event|party|wedding|flight|vacation|concert|chargeback|claim|dispute)
3 (trip|holiday|event|party|wedding|flight|vacation) .4 {cancel}

> topic.cancellation
3 (stop|void|scrap|abort) .2 (this|the|my) .1 (order|purchase)
3 {cancel} .6 (order*|it|this|that|purchase|shipment|my|the|item|before|please|asap|one|them|immediately|today|both|rest|for me|everything|now) !.2 (claim|chargeback|dispute|a to z|a z|atoz|appointment)
3 (like|want|wish|need|please|pls|plz|possible|can|could|must|how|have|will|to|requesting|request|ask for) .5 {cancel} !.3 (claim|chargeback|dispute|a to z|a z|atoz)
3 (stop|do not|dont|hold|halt|not) .3 (ship|send|sending|shipping|dispatch|shipment|post|process|deliver) .2 (it|order|this|my|the|anymore|any more|out|please)? !.2 (parts|replacement|email|emails|message*)
3 (call .3 off|annul|void|revoke|undo) .3 order
3 (call|calling) .2 (order) off
3 ^ {cancel}
3 (request|requesting|confirm|confirmation of) .2 (the|a|my)? .1 cancellation
3 (order|purchase) .3 (be)? (cancelled|canceled|cancled)

> topic.address_change
3 (where|place) .2 (parcel|package|order|it) .1 (goes|is going|is sent)
3 (new|different) (place|home|house|apartment|flat) 
3 (redirected|rerouted|redirect|reroute|forwarded)
3 (chang*|updat*|correct*|modif*|amend*|edit*|fix*|wrong|incorrect|different|new|old|another|mistake|typo|switch|alter*|adjust*|redirect*|rerout*|error|forgot*|misspel*|ex|previous|former|change|add*|missing) .7 {address_word} !.2 (return)
3 {address_word} .9 (chang*|wrong|incorrect|moved|moving|different|mistake|typo|updat*|correct*|forgot*|missing|incomplete|old|not right|not correct|should be|should read|needs to be|new one|misspel*|is not|not|instead|edit*|fix*|below|following)
3 (ship|send|deliver|sent|redirect|reroute|rerouted|divert|forward|delivered|shipped|redirected|go|post|diverted|have it) .6 (to|at|with|by) .4 (different|another|new|other|instead|{place_home}) .4 {address_word}?
3 (ship|send|deliver|sent|delivered|shipped|forward) .3 to .8 instead
3 (deliver|send|ship|leave|drop) .6 (my|a|the|our) .1 {place_home} .6 (instead|not home|not be home|will not be|please|i am|closed)
3 (i have|i|we have|we|just|have|since|recently) (moved|relocated) !.2 (on|it|forward|the item)
3 (moved|moving) .3 (house|home|flat|apartment|city|town|last|since|recently)
3 (old|previous|former|wrong|new) (address|adress|apartment|house|flat)
3 (put|entered|gave|typed|used|selected|chose|have|left) .4 (wrong|incorrect|old|incomplete) .3 ({address_word}|house|number)
3 (not|will not) .1 be (home|in|there|at home) .6 (deliver*|leave|neighbo*|send)
2 (new|different) address
1 {address_word}

> topic.negative_rating
3 (deserve|deserves|earned) .2 (a|any)? .1 (good|positive|better) (rating|review|feedback)
3 (good|better|positive) rating
3 (left|leave|leaving|gave|give|giving|given|posted|post|write|writing|wrote|written|submitted|put|rated|rate|rating|deserve*|published|expect*|got|posting|received|receive) .6 (negative|bad|one star|1 star|two star|two stars|2 star|2 stars|three stars|3 stars|one|1|zero|poor|honest|terrible|low|scathing|worst|1 star) .2 (feedback|review|rating|star|stars|reviews|score|ratings)
3 (negative|bad|poor|one star|1 star|two star|2 star|zero star|terrible|low|scathing|neutral|honest) .1 (feedback|review|rating|reviews|score|ratings)
3 (one|1|two|2|zero|0|three|3) (star|stars)
3 # star
3 (feedback|review|rating|reviews) .5 (negative|bad|i left|left|deserved|stays|stands|poor|change|remove|update|revise|delete|low|says|will|about|remains|edit|modify|withdraw|of this|of your|my)
3 (my|your) (feedback|review|rating|reviews)
3 (edit|change|update|revise|modify|amend|delete|remove) .4 (feedback|review|rating)
3 (rated|rate|rating) .3 (you|your|shop|store|seller) .3 (poorly|badly|negatively|low|one|bad|accordingly)
3 (see|read|reads) .3 (in)? (my|the) (review|feedback)
3 leave .3 (feedback|review)
2 (feedback|review|stars|rating)
2 (would not recommend|never (buy|order|shop) .4 again|worst seller)

> topic.reimbursement
3 (fba|fnsku|seller central|removal order|inbound shipment|inbound plan|inbound pallet|referral fee|fulfilment fee|fulfillment fee|fba fee|fba fees|size tier|storage fee|inventory adjustment|inventory reconciliation|adjustment code|fulfilment center|fulfillment center|fulfilment centre|fulfillment centre|warehouse transfer|warehouse stock|restocked|our inventory|reimbursement case|reimbursement id|shipping plan|our asin|our sku|for this asin|this sku|our listing)
3 (amazon) .3 (warehouse|lost|damaged) .8 (units|unit|sku|inventory|stock|reimburs*)
3 (units|unit) .6 (lost|damaged|missing|received|reimbursed|deducted|short) .8 (warehouse|amazon|fulfil*|inbound|inventory|shipment)
3 (reimburs*) .8 (inventory|warehouse|units|unit|inbound|removal|sku|lost stock|seller|reversed)
2 (reimbursement|sku|asin|inventory|units)

> flag.safety
3 (boiling|scalding|hot|burning|molten) .2 (water|oil|coffee|tea|soup|liquid|wax|fat|steam) .6 (me|my|him|her|his|our|arm|arms|hand|hands|leg|legs|lap|foot|face|chest|{child_word})
3 (vomit*|throwing up|threw up|being sick|poison*|food poisoning|diarrh*)
3 (ladder|chair|stool|swing|bed|bench|hammock|step|steps|shelf|seat) .3 (collapsed|gave way|broke|snapped) .3 (under|beneath|while|with me|with him|with her)
3 (fractured|fracture|sprained|concussion|stitches|bleeding|bled|emergency room|ambulance|paramedics|hospital*|unconscious|fainted)
3 (tripped|blew|blown|blows|trips|shorted) .4 (fuse|fuses|breaker|electrics|electricity|mains)
3 (scorch*|charred|singed)
3 (trapped|pinched|crushed|jammed|caught|stuck|sliced|lost) .3 (finger|fingers|fingertip|hand|toe|toes|foot|thumb|eye)
3 (shards|splinters|fragments|slivers|bits of glass|pieces of glass|bits of metal|pieces of metal|mould|mold|insects|maggots) .4 (in|inside) .3 (food|jam|drink|bottle|jar|powder|formula|mouth)
3 (swallow*|choke*|choking|suffocat*|strangl*)
3 (brake|brakes|steering|wheel|harness|seat belt|seatbelt) .3 (failed|failing|gave out|came off|came loose|broke) .4 (riding|driving|while|road)
3 (blew|blow|blown|exploded|burst|popped) .3 (up|face|hands|eyes)
3 (toxic|chemical burn*|breathing (problem*|difficult*)|trouble breathing|can not breathe|asthma attack|allergic)
3 (burn*|scald*|cut|hurt|injur*|wound*|sliced|bleed*|bled|bruis*|gash*|poison*|electrocut*|shocked|zapped|stabbed|pinched|trapped|blinded|swallow*|chok*|suffocat*|ingest*|lacerat*|blister*) .5 (myself|himself|herself|themselves|me|my|his|her|our|{body}|{child_word}|him|us|wife|husband|son|daughter|mother|father|dog|cat|friend|finger|badly)
3 (i|me|we|she|he|my|wife|husband|mother|father|{child_word}|him|her|dog|cat|somebody|someone|{body}) .5 (burn|burned|burnt|scald*|injur*|got hurt|was hurt|is hurt|hurt|bleed*|bled|electrocut*|electric shock|got a shock|got shocked|shocked by|zapped|swallow*|chok*|suffocat*|ingest*|poison*|got cut|was cut|cut open|stitches|rash|hives|allergic|blister*|sliced|wounded|hospital*|passed out|fainted|vomit*|concussion|lost consciousness)
3 (electric|electrical|static|nasty|mild|huge|severe|massive|bad) .2 (shock|shocks) !.2 (absorber)
3 (caught|catch|catches|catching|on|set|start*|in|nearly|almost|small|house|kitchen|electrical|cause*|risk of|hazard) .3 (fire|flames|alight|ablaze) !.1 (stick|tv|tablet|hd|7|8|10|emblem|pit)
3 (smoke|smoking|sparks|sparked|sparking|spark|smouldering|smoldering|flames|flame) .4 (coming|came|out|from|when|start*|everywhere|plug|socket|charger|device|it|flew|flying|battery|burning|the|filled|room|alarm)
3 (started|begins|began|starts|is|was|keeps|it) .2 (smoking|sparking|smouldering|smoldering|smoke|spark)
3 (explod*|explosion|blew up|blown up|burst into flames|went up in flames|went bang|imploded|detonated)
3 (melted|melting|burnt|burned|burning|scorched|charred|overheat*|singed) .4 (plug|socket|cable|charger|plastic|battery|carpet|table|wall|floor|smell|hot|worktop|outlet|wire|wires|casing|hole|through|sofa|mattress|my|our|extension)
3 (plug|socket|cable|charger|plastic|battery|outlet|wire|wires|cord|adapter|it|device|unit|power bank|powerbank) .4 (melted|melting|burnt|burned|burning|scorched|charred|overheat*|very hot|extremely hot|red hot|too hot to touch|swollen|swelled|bulging|bloated|swelling|smell* of burning)
3 (smell of|smells of|smelled|smelt|smells|burning|burnt|smelling|stinks of) .3 (burning|burnt plastic|smoke|gas|smell|burnt rubber|plastic burning)
3 (dangerous|hazard|hazardous|unsafe|safety (hazard|risk|issue|concern|problem)|fire hazard|choking hazard|life threatening|health risk|health hazard|toxic|carcinogen*|deadly|lethal|could have (killed|died|burned|been killed)|nearly killed|almost killed|nearly died|almost died|house down|someone (could|will|might) get (hurt|killed|injured)|accident waiting)
3 (hospital|emergency room|er|a and e|ambulance|accident and emergency|urgent care|casualty|stitches|paramedic*|surgery|poison control|burns unit|fire brigade|fire department|fire service|firefighters|firemen)
3 (allergic|skin) (reaction|rash|irritation)
3 (reaction|rash|hives|itching|swelling|irritation) .5 (skin|face|arms|hands|neck|body|eyes)
3 (chemical|toxic|poison*) .3 (burn*|smell|fumes|leak*)
3 (gas leak|leaking gas|carbon monoxide|leaked acid|acid leak*|battery acid)
3 (glass|shard|shards|splinter|splinters|metal|needle|mould|mold|sharp|blade) .6 (in (my|his|her|the) (food|mouth|foot|finger|hand|eye|skin|drink)|cut|foot|finger|hand|bleeding|throat|eaten|swallowed|ate)
3 (shock) .3 (when|from|off|touch*|plug*)
3 (collapsed|fell|tipped|gave way|snapped) .6 (on (me|my|him|her|top|the baby|our)|while .4 (sitting|standing|sat|climbing|on it)|with (me|him|her|my) .4|under (me|him|her|my)|onto)
3 (blood|bleeding|bled)
2 (injury|injured|injuries|burns)
3 (doctor|gp|medical|paediatrician|pediatrician|dermatologist|eye specialist) .8 (burn*|cut|injur*|rash|reaction|allergic|shock|swallow*|said|saw|treat*|treatment|attention|had to)

> flag.legal
3 (formal notice|legal proceedings|legal steps|consumer (law|rights|protection|affairs)|small claims|better business bureau|bbb|ftc|citizens advice|trading standards|report* .3 (police|fraud|authorit*)|ombudsman|magistrate|tribunal|summons|cease and desist|statutory rights)
3 (lawyer|lawyers|attorney|solicitor|solicitors|barrister|legal action|legal proceedings|legal advice|legal steps|legal team|legal counsel|legal department|legally|litigation|lawsuit|law suit|sue|suing|sued|small claims|in court|to court|court case|court order|the courts|court action|county court|tribunal|magistrate|ombudsman|trading standards|consumer (protection|rights|affairs|advice|association|council|court|agency|bureau|forum)|better business bureau|bbb|attorney general|federal trade commission|ftc|accc|fair trading|citizens advice|which magazine|letter before action|cease and desist|class action|prosecut*|press charges|criminal (complaint|charges|offence)|illegal|unlawful|against the law|breach of contract|statutory rights|consumer rights act|sale of goods act|fraud (report|department)|action fraud|european consumer centre|bailiff*|injunction|damages claim)
3 (police|cops|sheriff) .3
3 (report|reporting|reported|inform|informed|contact*|go|going|complain*|complaint) .5 (police|authorities|authority|fraud office|regulator|trading standards|consumer)
3 (see you in court|take you to court|take this further legally|legal rights|hear from my (lawyer|solicitor|attorney)|my legal)
2 (court)

> flag.anger
3 (are you kidding|are you having a laugh|you clowns|wasting my time|waste my time|worst seller|worst company|furious|scammers|liars)
3 (furious|disgusting|disgusted|disgrace|disgraceful|outrageous|outrage|livid|fuming|appalling|appalled|pathetic|idiots|idiot|scam|scammer|scammers|scamming|scammed|thieves|thief|crooks|crook|con artists|liars|liar|lying|lied|ripped off|rip off|ripoff|fraud|fraudsters|shame on you|shameful|shambles|joke|rubbish|crap|bullshit|shit|shitty|fuck*|wtf|damn|bastards|morons|moron|incompetent|useless company|stupid|screw you|piss*|bloody|sick of|sick and tired|fed up|had enough|absolute joke|waste of (my)? time|how dare you|what kind of (company|seller)|what the hell|go to hell|worst (seller|company|service|customer|experience|shop|purchase)|never (again|buying|ordering|buy|order|shop) .6|unacceptable|inexcusable|ridiculous|unbelievable|beyond a joke|terrible (service|customer|seller|company)|awful (service|customer|seller|company)|horrible (service|customer|seller|company)|so angry|very angry|really angry|extremely (angry|upset|annoyed)|very upset|hate you|robbed|robbery|stole my money|stealing)

> flag.press
3 (newspaper*|journalist*|reporter|tv station|tv channel|local news|the media|the press|watchdog|consumer programme|bbc|cnn|channel 4|go public|consumer reporter|investigative)

> flag.minor
3 (i am|im) .2 (10|11|12|13|14|15|16|ten|eleven|twelve|thirteen|fourteen|fifteen) (years old|year old|yo)
3 (my|our) {child_word} .4 (ordered|bought|placed) .4 (without|behind)

> flag.person
3 (speak|talk|chat|put me through|connect me|transfer me|contact|deal|reply from|response from|answer from) .4 (real|actual|human|person|supervisor|manager|someone|somebody|agent|representative|human being|member of staff|live person|operator) !.2 (else)
3 (real|actual|human|live) (person|human|being|agent|answer|response|reply)
3 (are you a (bot|robot|machine)|is this a (bot|robot|machine)|automated (reply|replies|response|responses|message|answers)|stop .3 (automated|template|copy paste|canned|standard)|canned (reply|response|answer)|(manager|supervisor) please|a human)

> flag.refund
3 (refund*|reimburs*|money back|my money|give .2 money|full refund|moneyback|cash back|pay me back|refound|return my (money|payment)|credit my) !.1 (policy)

> flag.replacement
3 (replace*|replacment|resend|re send|reship|re ship|another one|new one|send .3 again|send .3 (a)? (new|another)|exchange|second parcel|ship .2 again|redeliver*|send one)

> flag.refund_status
3 (where|when|has|have|did|is|still|not|no|any|status|waiting|await*|expect|yet|how long|never|get|receive*|update) .6 (refund*|money back|reimbursement|credited|my money|credit) !.2 (policy)
3 (refund*|money|reimbursement) .6 (yet|not (arrived|received|been|come|shown|appeared|processed|credited|in)|still|when|status|take|where|pending|arrive|account|happened)

> flag.robot
3 (out of office|out of the office)
3 (office|shop|company|business) .4 (closed|shut) .2 (from|until|for|between)
3 (out of (the)? office|automatic reply|auto reply|autoreply|automated reply|automatic response|automated response|auto response|autoresponder|on (annual|maternity|parental|sick|paternity) leave|annual leave|limited access to (email|e mail|my email|emails)|away from (my desk|the office|my email|my emails|email)|i am (currently)? (away|on (vacation|holiday|leave|pto)|out of|travelling|traveling)|currently (away|out of|on holiday|on vacation|on leave|unavailable|travelling|traveling)|on vacation (until|from|till)|on holiday (until|from|till)|will (reply|respond|get back to you|answer|return your) .8 (return|back|when i|as soon as|upon)|this mailbox is not monitored|unmonitored mailbox|do not reply to this|delivery (status notification|has failed)|undeliverable|in my absence|during my absence|for urgent matters|in urgent cases|in case of emergency please contact|no longer with the company|no longer works (here|at)|return to (the)? office|back in the office|office is closed|our office (is|will be) closed|this is an automated|this is an automatic|thank you for your (email|e mail|message) .10 (away|out of|vacation|holiday|leave|return))

> reply.too_late
3 (ended up|had to) .2 (getting|buying|get|buy) .3 (one|another|it|elsewhere|at|from)
3 (will|would|can) not .4 (in time|on time)
3 (no longer|not|never) .4 in time
3 (too late|no point) (now|any)?
3 (too late|to late) !.1 (for me to open)
3 (already|meanwhile|in the meantime|since|now|had to|have|just|went and|ended up|then|i) .3 (bought|purchased|ordered|got|found|bought one|buy|buying|gotten|picked up|replaced) .4 (elsewhere|somewhere else|another|one|it|from|locally|in a (shop|store)|at|different|replacement|same|new)
3 (birthday|party|wedding|christmas|xmas|holiday|vacation|trip|anniversary|event|graduation|easter|halloween|valentine*|mothers day|fathers day|baptism|shower|exam|occasion|fair|tournament|concert) .6 (over|past|passed|was|gone|already|been and gone|yesterday|has been|last week|done|happened|missed)
3 (missed|past|after) .3 (birthday|party|wedding|christmas|xmas|anniversary|event|occasion|deadline|trip|holiday)
3 (no longer|not) (need*|want*|require*|of use|any use) .4 (now|anymore|any more|any longer) .3 (already|because|as|since|too) 
3 (bought|got|ordered|found|purchased) .4 (elsewhere|somewhere else|a replacement|another one already|one (locally|at|in|from))
3 (no (longer|more) (any)? (use|point)|pointless now|useless now|no use now|of no use|no good to me now)

> reply.change_of_mind
3 forget about .2 (it|thing|whole|matter|everything)
3 (found|located) .1 missing .2 (under|in|behind|after all)
3 (scrap (it|that|this)|sorted itself|no worries leave)
3 (changed|change|changing) (my|our) mind
3 (never mind|nevermind|forget it|forget about it|forget this|forget that|keep the money|keep your money|do not bother|dont bother|leave it|drop it|no need (to|any|for) (send|refund|replace|do)?|disregard|ignore my|scrap that|on second thought*|thought better|thought (about it|again)|reconsider*|i decided|have decided|decided (to|not to|against|differently|otherwise)|after all|no longer want|do not want .3 (any more|anymore|it|any|them|either)|not interested (any more|anymore)|i will (just)? keep (it|them|this)|going to keep|want to keep|happy to keep|rather keep)

> reply.yes
3 ^ (y|yea|ya|aye) $
3 ^ (yes|yep|yeah|yup|ye|ya|yess|sure|ok|okay|affirmative|correct|indeed|absolutely|definitely|certainly|of course|exactly|agreed|fine|perfect|great|right) !(but|not|and no)
3 (it|that|this|everything|all) .2 (works|worked|did the trick|is working|fixed it|solved|has worked|did it|helped|did work|is fixed|is fine|is good|sorted) !.2 (not)
3 (works|working|worked|fixed|solved|sorted|resolved|running) .2 (now|fine|again|perfectly|great|well|thanks|thank you)
3 (i (agree|accept|am happy with that|am fine with|confirm)|go ahead|please do|do it|sounds good|that is fine|that works|that would be (great|fine|good|lovely|perfect)|that is ok|that is okay|happy with that|i would like that|yes please|works for me|fine by me|fine with me|no problem|received it|it arrived|has arrived|got it now)

> reply.no
3 (stays|stayed|remains|remained|keeps) .2 (black|blank|dark|dead|off|broken|flashing|blinking|the same|stuck|frozen|silent)
3 (already tried|tried .3 already|tried everything|no luck|no joy|same as before|(makes|made) no odds)
3 ^ (no|nope|nah|negative|noo|not really|nop|unfortunately not|sadly not|afraid not|not at all|absolutely not|definitely not|certainly not|of course not|no way|never)
3 (unfortunately|sadly|still|sorry|regrettably|i am afraid|afraid) .2 (not|no|does not|did not|nothing|will not|is not|same|the same)
3 (did|does|do|has|is|are|was|will|still|had) not .2 (work*|help*|fix*|solve*|change*|do|arrive*|turn|resolve*|make a difference|come|fixed|happen|charge|start|agree|accept|want) 
3 (still|same) .2 (not|broken|the same|problem|dead|nothing|issue|doing it|flashing|no|error|fault|as before)
3 (same (problem|issue|thing|error|result|fault)|no (change|difference|luck|success|joy|improvement)|nothing (changed|happens|happened|works|worked|helped)|without success|to no avail|makes no difference|made no difference|not accept*|do not agree|i refuse|i decline|not (ok|okay|acceptable|happy)|no thanks|no thank you|rather not|neither)

= both
both|either|any of them|whichever|whatever|all of them

> reply.neither
3 (neither|none (of|suits|works|is)|not (either|any of)|no to both|nothing of|both (no|not)|do not want either|do not like either)

> reply.thanks
3 (thank|thanks|thankyou|thx|ty|thanx|tks|cheers|appreciate*|grateful|much obliged|tysm|kudos)

> reply.address
3 (send|ship|deliver|post) .2 (there|here) !.1 (is|was|are)
3 (staying|living|based) .3 (at|with) .3 (parents|sister|brother|friend|friends|mother|son|daughter)
3 (postcode|zip code|zip|address) .6 (wrong|incorrect|corrected|should be|needs|changed)
3 (send|ship|deliver|post|mail|sent|go) .3 (to|at) .3 (sister|brother|mother|mum|mom|dad|father|parents|son|daughter|friend|friends|neighbour|neighbor|work|office|workplace|grandma|grandparents|aunt|uncle|wife|husband|boyfriend|girlfriend|colleague)
3 (we|i|have) .2 relocated
3 not .2 (to|at) .2 old (address|place|house|flat)
3 (new|different|other|another|changed|change|wrong|correct|update*|old|right) .4 (address|adress|addres|postcode|zip|street)
3 (address|adress|addres) .5 (is|changed|wrong|has|was|should|moved|new|now|incorrect)
3 (send|ship|deliver|post) .4 (to) .4 (address|adress|my (office|work|parents|neighbour|neighbor|mother|sister|son|mum|daughter)|different|new)
3 (i|we) (have)? moved
3 moved (house|flat|home|to|since|last)

= filler
hi|hello|hey|dear|good|morning|afternoon|evening|sir|madam|team|seller|customer service|there|folks
please|pls|plz|thanks|thank|you|thx|ty|cheers|kindly|regards|best|wishes|sincerely|yours|kind|very|much|so|many|a lot|lot|again|in advance|advance|for|your|the|help|reply|message|email|support|quick|fast|response|answer|all|with|from|me|warm|love|greetings|appreciated|appreciate
i|we|would|will|like|want|to|take|choose|go|going|with|prefer|pick|select|opt|option|options|choice|number|no|nr|num|it|is|be|my|our|am|id|ill|think|guess|just|then|well|ok|okay|yes|yeah|yep|sure|alright|right|great|fine|good|perfect|super|sounds|let|us|lets|do|can|could|may|have|get|the|one|a|an|of|that|this|answer|reply|decision|decided|have|on|in|if|possible|definitely|probably|rather|would be|best|better|works|work|for|us|me|please|and|or|as|agreed|number|solution|variant|suggestion|offer|proposal|everyone|hope|day|nice|weekend|sorry|late|delay|it|soon|asap|possible|as|quickly|now|today|want|wanted|wish|had|hello|happy|appreciate

= option_word
option|choice|number|no|nr|num|variant|solution|alternative|possibility|answer|suggestion|proposal|offer|opt|point|item|version

= choose
take|choose|prefer|pick|select|opt for|go with|go for|going with|going for|like|want|have|choosing|chose|decided on|decide on|my choice is|i am for|vote for|do|answer is|settle for|accept|would be|went with|stick with|happy with|please

= after
please|pls|plz|thanks|thank|thx|then|is|would|sounds|if|because|since|as|cause|and|for|works|seems|suits|will|ok|okay|it|now|but|so|works|definitely|i|we|would|a|cheers|instead|regards|best|kind|that

> ordinal.1
3 (the|your|my|to|for|with|take|want|prefer|choose|number)? (first|1st) (one|option|choice|solution|suggestion|offer|alternative|possibility|variant|proposal|please|thing|way)
3 (the|your) (first|1st) $
3 ^ (the)? (first|1st) (is|would|sounds|$)
> ordinal.2
3 (the|your|my|to|for|with|take|want|prefer|choose|number)? (second|2nd) (one|option|choice|solution|suggestion|offer|alternative|possibility|variant|proposal|please|thing|way)
3 (the|your) (second|2nd) $
3 ^ (the)? (second|2nd) (is|would|sounds|$)
> ordinal.3
3 (the|your|my|to|for|with|take|want|prefer|choose|number)? (third|3rd) (one|option|choice|solution|suggestion|offer|alternative|possibility|variant|proposal|please|thing|way)
3 (the|your) (third|3rd) $
3 ^ (the)? (third|3rd) (is|would|sounds|$)

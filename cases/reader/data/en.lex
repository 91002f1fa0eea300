# English. See cases/reader/lexicon.py for the notation.

= num
#
one|two|three|four|five|six|seven|eight|nine|ten|a couple|several|some|half

= unit_time
day|days|week|weeks|wk|wks|month|months|hour|hours|year|years|yr|yrs|minutes|fortnight

= not
not|never|nothing|no|none|neither|nor|nobody|without|nowhere|hardly|yet to|failed to|refuses to

= parcel
parcel*|packag*|packet*|order*|shipment*|deliver*|purchase|item*|goods|product*|it|this|that|they|anything|stuff|things|thing|mine|one

= parcel_noun
parcel*|package|packages|packet|order|orders|shipment|shipments|delivery|purchase|item|items|goods|product|stuff|mail|post

= arrive
arrived|arrive|arrives|arriving|come !(with|in|out|off|apart|on|loose|undone|from|back|up|equipped)|came !(with|in|out|off|apart|on|loose|undone|from|back)|(shown|showed|show|turned|turn) up
delivered|here|reached (me|us)|got here|gotten here|get here|appeared|landed|materiali*

= receive
receive|received|recieve|recieved|receved|got|gotten|get|gotten|had|seen|see

= sold_here
bought|ordered|purchased

= part
part|parts|piece|pieces|screw|screws|bolt|bolts|nut|nuts|cable|cables|cord|cords|charger|chargers|adapter|adaptor|plug|lid|lids|cap|caps|cover|covers|manual|manuals|instructions|instruction|booklet|remote|remotes|battery|batteries|bracket|brackets|mount|hook|hooks|handle|handles|knob|leg|legs|wheel|wheels|strap|straps|filter|filters|nozzle|attachment|attachments|accessory|accessories|hose|key|keys|tool|tools|hardware|shelf|shelves|stand|base|case|pouch|bag|lead|usb|dongle|receiver|tray|brush|blade|blades|bulb|bulbs|washer|washers|dowel|dowels|peg|pegs|allen|hinge|hinges|stylus|tip|tips|earbuds|sleeve|clip|clips|pump|needle|spout|straw|ring|seal|gasket|pedal|pedals|rod|rods|pole|poles|panel|panels|rail|rails|foot|feet|magnet|sticker|stickers|magnets|pin|pins|spring|lens|card|chain|connector|clamp|clamps|spacer|spacers|fitting|fittings|kit

= defect_verb
stopped (working|functioning|charging|heating|spinning|turning|responding)|quit (working|on me)|(do|does|did|will|is|are|was|were|has|have|would) not .2 (work|working|worked|function|functioning|turn on|switch on|power on|power up|start|charge|charging|hold a charge|heat|heat up|spin|close properly|close|shut|light up|come on|respond|run|stay on|stay closed|cool|suck|print|record|play|switch off|turn off|inflate|lock|open)
(stopped|gave up|gave out|packed in|packed up|conked out|died|dies|dead|broke down|went dead|malfunction*|crapped out|bust|kaput|kaputt)
(no longer|not any longer) (works|working|work|charges|charge|turns on|heats)

= now_time
after .2 {num} .2 {unit_time}
after .2 (a|one) .2 (day|week|month|use|wash)
after (only|just) .4 (day|days|week|weeks|month|months|use|uses|washes|wash)
(first|second|third|couple of|few) (use|uses|wash|washes|time|times)
within .3 {unit_time}
in less than .4 {unit_time}

= broken_word
broken|broke|brocken|cracked|crack|cracks|shattered|smashed|damaged|damage|dammaged|dented|dent|dents|scratched|scratches|scratch|chipped|chip|torn|ripped|crushed|bent|snapped|ruined|squashed|bashed|in pieces|splintered|spilled|leaked|leaking|burst|squished|mangled|in bits|warped|punctured|fractured

= on_arrival
arrived|came|received|recieved|arrival|delivered|unpacked|unpacking|opened (it|the|up)|opening|unboxed|unboxing|out of the box|in the box|in transit|transport|shipping|shipped|shipment|the courier|packaging|the post|postman|when i got it|got (it|this|them|the)|delivery|parcel|package|the box|inside

= child_word
child|children|kid|kids|baby|babies|toddler|son|daughter|infant|grandson|granddaughter|grandchild|boy|girl|niece|nephew|little one|newborn

= body
hand|hands|finger|fingers|arm|arms|leg|legs|face|eye|eyes|skin|foot|feet|toe|thumb|mouth|head|hair|wrist|lip|tongue|knee|neck|scalp|palm

= person
i|me|my|we|us|our|she|he|him|her|wife|husband|mother|father|mum|mom|dad|somebody|someone|{child_word}|dog|cat|puppy

> mask
3 (not|no|without|zero|never) .1 (damage|damaged|broken|defect|defective|defects|scratches|scratched|faulty|fault|problem|problems|complaints|issue|issues)
3 (nothing|not) .1 wrong with (it|the|them|this)
3 (nothing|not) (is|was)? .1 (missing|broken|damaged|faulty)
3 nothing (is|was) (missing|broken|damaged|faulty|wrong)
3 (if|in case|should|what if|what happens if|incase) .6 (breaks|break|broken|broke|damaged|defective|faulty|arrives|fails|stops|not (fit|like|work|suit)|does not (fit|work|suit))
3 (works|working|arrived|came|is|are) (fine|great|perfectly|perfect|well|good)
3 (before|until) it (breaks|arrives)
3 (missing|miss) (you|him|her|the point|a day)
3 late (night|evening|afternoon|shift|father|mother|husband)
3 lost (my|the|his|her|our) (receipt|invoice|manual|instructions|remote|charger|patience|keys|temper|faith|trust|cool|job|money|time)
3 lost (all|patience|faith|interest|count|trust|money|weight)
3 at a loss
3 broken (english|heart)
3 return (address|label|policy|window|policies|period)
3 order (number|no|id|nr|details|history|confirmation)
3 (batteries|battery) not included

> topic.claim
3 (opened|filed|submitted|started|made|lodged|raised|put in|placed|initiated|open|file|filing|opening|filled|logged|escalated) .6 (a to z|a z|atoz|a2z|az|guarantee claim)
3 (a to z|a z|atoz|a2z|az) .3 (claim|guarantee|case|refund|protection)? .4 (opened|filed|submitted|started|made|lodged|raised|pending|open|approved|granted|denied|underway|in progress|running|number|id|has been|is with)
3 (claim|case|dispute) .4 (opened|filed|submitted|started|lodged|raised|open|logged) .4 (with|through|via|at|by|on) (amazon|a to z|a z)
3 (opened|filed|submitted|started|made|lodged|raised|put in|initiated|logged|have) .3 (claim|case|dispute) .4 (with|through|via|at|on) (amazon|a to z|a z)
3 my (a to z|a z|atoz|a2z) (claim|case|guarantee)
3 (withdraw|withdrawn|withdrew|cancel|cancelled|close|closed|closing) .3 (a to z|a z|atoz|a2z|my claim|the claim)
2 (claimed|claim|claiming) .4 (a to z|a z|atoz|a2z)
2 amazon .4 (investigating|looking into|reviewing|decide|decided) .3 (claim|case)
2 (opened|filed|submitted|lodged) .2 claim

> topic.chargeback
3 (disputed|disputing|contested|contesting|challenged|dispute|reversed|reversing|reverse|contest) .4 (charge|charges|payment|transaction|debit|amount|it with my)
3 (chargeback*|charge back)
3 charged back
3 (bank|card company|credit card|visa|mastercard|amex|american express|paypal|card issuer|card provider|klarna) .6 (dispute*|chargeback|claw*|reversed|reversal|reclaim*|recover*|take the money back|get the money back|claim* the money|cancelled the payment|stopped the payment|returned the payment|investigating|contest*)
3 (dispute|claim|case|complaint) .4 (with|through|via|at) (my|the|our) (bank|card|credit|visa|mastercard|amex|paypal|issuer)
2 section 75

> topic.damaged
3 {broken_word} .3 (on arrival|in transit|during (shipping|transport|transit|delivery)|by the (courier|carrier|postman|driver)|when (it|i|we|they|this) .2 (arrived|came|opened|received|got|unpacked)|upon (arrival|opening|delivery|receipt)|out of the box|straight out|in the (box|package|parcel|packaging|post|mail))
3 (arrived|arrive|arrives|came|come|turned up|delivered|showed up) .5 {broken_word}
3 (received|got|recieved|get|receive|gotten|sent me|sent|delivered) .4 {broken_word} !.1 (off)
3 (opened|unpacked|unboxed|opening|unpacking|unwrapped) .12 {broken_word}
3 (box|package|parcel|packaging|carton|packet|envelope|outer) .5 (crushed|torn|ripped|dented|damaged|squashed|smashed|open|soaked|wet|battered|caved in|destroyed|bashed) .12 {broken_word}
3 {broken_word} .4 (item|product|mug|glass|plate|screen|bottle|lamp|vase|package|parcel|bowl|mirror|delivery|goods)
3 (screen|glass|mug|bowl|plate|vase|mirror|frame|bottle|jar|lamp|shade|teapot|pot|ceramic|lid|handle|cup|corner|corners|edge|edges|side|display|casing|housing|body|tray|panel|shelf|one of the .3|two of the .3|several .2) (is|was|are|were|has|had|have|got|all|completely|totally) .4 (cracked|shattered|smashed|dented|chipped|scratched|crushed|broken|in pieces|bent|a crack|a dent|a chip|snapped|damaged|torn|a scratch|a hole)
3 (damaged|broken|smashed|shattered|cracked|dented) (item|product|goods|parcel|package|on arrival|box|delivery)
3 (arrived|came|was|were|is|are) .3 (in|into) .2 (pieces|bits|shards|fragments|a thousand pieces)
3 (big|huge|deep|large|massive|long|ugly|small) (crack|dent|scratch|chip|hole|scratches|dents|cracks)
3 (full of|covered in|covered with|lots of) (scratches|dents|cracks)
3 (liquid|content|contents|shampoo|oil|everything|half of it) .3 (spilled|leaked|leaking) .5
2 (is|was|are|were|its|all|completely|totally|badly) (shattered|smashed|cracked|dented|scratched|chipped|crushed|damaged|torn|bent)
2 (dented|scratched|cracked|shattered|smashed|chipped|crushed|damaged)
1 (broken|broke)
2 (broken|damage|damaged) .6 {on_arrival}
2 {on_arrival} .8 (broken|damage|damaged)
2 (box|package|parcel|packaging|carton) .5 (crushed|torn|ripped|dented|squashed|smashed|soaked|battered)

> topic.wrong_item
3 (wrong|incorrect|different|another) (item|items|product|products|color|colour|size|model|article|thing|order|one|version|shoes|shirt|book|part|type|colors|colours|sizes|parcel|package|variant|flavour|flavor|pattern|brand|voltage|game|cable|goods|stuff) .6 (sent|received|delivered|arrived|came|got|in the box|in the package|shipped|was|were|inside|send)
3 (sent|received|delivered|got|gotten|recieved|shipped|arrived|given|came|get|send) .5 (wrong|incorrect|different|another) .2 (item|items|product|products|color|colour|size|model|article|thing|order|one|version|shoes|shirt|book|part|type|colors|colours|sizes|parcel|variant|flavour|flavor|brand|voltage|customer|stuff|pair|game|cable|goods)
3 {sold_here} .8 (but|and|instead|yet|,)? .2 (i|you|we|they)? .2 (got|received|sent|recieved|delivered|was sent|were sent|shipped|came|arrived|have) .8 (instead|not)
3 (instead of) .5 (i|we) .2 {sold_here}
3 (not|is not|was not|isnt) .2 (what|the one|the item|the product|the model|the color|the colour|the size|the thing) .2 (i|we) .2 {sold_here}
3 (not what (i|we) ordered)
3 (mixed up|mix up|mixup|mixed) .3 (order|orders|parcel|package|item|my)
3 (someone|somebody) (else|elses) .2 (order|parcel|package|item)
3 (never|not) .2 {sold_here} .2 (this|that|these|those) !(many|much|kind of|for)
3 wrong (item|product|article|parcel|goods|model|size|color|colour|version)
3 {sold_here} .6 (a|the|an|in|size)? .4 but .3 (got|received|sent|was sent|were sent|it is|this is|recieved|delivered) .1 (a|an|the|size|in|me|only)? .3 !({num})
2 (sent|received|got|delivered) .5 instead
2 instead of
2 completely different

> topic.missing_item
3 (box|package|parcel|packet|envelope|bag|packaging|carton|it) .3 (was|is|were|came|arrived|came completely|arrived completely) .3 empty
3 (empty) (box|package|parcel|packet|envelope|bag|packaging|carton)
3 (nothing|no (item|product|watch|phone|book|shoes)) .2 (inside|in it|in there|in the (box|package|parcel|packet|envelope|bag))
3 only .2 (received|got|recieved|sent|delivered|arrived|came|contained|found|one|1|two|2|three|3) .4 (of|out of|from|instead of) .3 {num}
3 (received|got|recieved|sent|delivered|contained|found|arrived|came|there (was|were|is|are)|contains|had) .2 (only|just) .3 {num} !.2 (day|days|week|weeks|month|months|hours|ago|times|broken|star|months)
3 only .2 (received|got|recieved|sent|delivered|contained|found|there|came|arrived|sent me) .3 {num} !.2 (day|days|week|weeks|month|months|hours|ago|times|star|working)
3 (ordered|bought|paid for|order was for|order is for|purchased) .2 {num} .6 (only|but|and|received|got) .5 {num} !.2 (day|days|week|weeks|month|months|hours|ago)
3 {num} (of|out of|from) .2 {num} .5 (missing|not (in|there|included|arrived|received|delivered)|never (arrived|came)|short|absent)
3 {num} .3 (is|are|was|were) missing
3 (short|missing) (by|of)? {num} !.2 (screw|screws|bolt|bolts|part|parts|piece|pieces|leg|legs|cable|button|buttons)
3 (second|other|third|rest|remaining|2nd|remainder|half) .4 (missing|not in (the|there)|not included|never arrived|not (arrived|come|here|received|delivered|there)|did not (come|arrive)|was not (in|there))
3 (missing) .4 (from my order|from the order|from my parcel|from my package) 
3 (main|actual) (item|product|unit|device|thing|machine|article) .5 (missing|not (in|there|included|inside)|was not)
3 (item|product|device) (is|was) (missing|not (in|inside)) .4 (box|package|parcel|packaging)?
3 (quantity|amount|count|number) .4 (wrong|incorrect|short|missing|too few|less)
3 (incomplete) (order|delivery|shipment)
3 (order|delivery|shipment|parcel) .3 (incomplete|not complete|short)
3 (forgot|forgotten) (one|two|half|the (other|second)) .3
2 (fewer|less) than .2 (ordered|i ordered|i paid)
2 (all|everything) except

> topic.missing_parts
3 {part} .6 (missing|not (in|there|included|inside|supplied|provided|with|enclosed|found|part of|in the box)|was not (in|there|included)|were not (in|there|included)|absent|forgotten|left out|lacking)
3 (missing|lacking|lacks|forgot|forgotten|without|no|left out|omitted|absent|misses) .4 {part} !.2 (needed|problem|required|works|work|working|is|fits)
3 (did|does|do) not .2 (come|include|contain|have|included|comes|find|get|receive|see) .2 (with|any|the|a|an)? .3 {part}
3 (came|arrived|sent|delivered|got it|received it) (without|with no|minus) .4 {part}
3 (no|not any|not a) {part} .3 (in|with|inside|included|supplied|for|came|were|was)
3 (can not|could not|not) find .3 {part}
3 (not enough|too few|insufficient) {part}
3 (parts|part|pieces|piece|something|accessories|accessory|component|components) (is|are|was|were|appear to be|seem to be|appears to be) missing
3 (missing|incomplete) (parts|part|pieces|piece|accessory|accessories|components|component|screws|manual|cable)
3 (incomplete) (set|kit|assembly|product)
3 (set|kit|product|item) (is|was|arrived) (incomplete|not complete)
3 (could|can|please|would) .3 (send|ship|post|mail) .3 (missing|spare)? .2 (part|parts|screws|lid|cable|charger|remote|manual|adapter|bracket|key|instructions) 

> topic.quality
3 {defect_verb} .6 {now_time}
3 {now_time} .6 {defect_verb}
3 (stopped|quit) (working|functioning|charging|heating|spinning|turning|responding|playing|printing|cooling)
3 (defective|faulty|defect|malfunction*|malfunctioning|dud)
3 {defect_verb} .2 (properly|anymore|any more|at all|correctly|right|any longer|as it should|suddenly)
2 {defect_verb}
3 (broke|broken|snapped|cracked|came apart|fell apart|falling apart|tore|ripped|came off|fell off|peeling|peeled|cracking|split|bent|melted|came loose|disintegrated|came undone|has come off|wore out|gave way|failed|leaks|leaking|faded|shrunk|rusted|rusting|rusty) .8 {now_time}
3 {now_time} .12 (broke|broken|snapped|cracked|came apart|fell apart|falling apart|tore|ripped|came off|fell off|peeling|peeled|cracking|split|bent|melted|came loose|disintegrated|wore out|gave way|failed|leaks|leaking|faded|shrunk|rust|rusted|rusting|rusty|flickers|flickering)
3 (rattles|rattling|rattle|squeaks|squeaking|squeaky|wobbles|wobbly|wobbling|leaks|leaking|leaky|drips|dripping|peeling|peels|flickers|flickering|flicker|overheats|buzzing|humming|grinding|rusting|rusts|rusty|rust|shrunk|fading|fades|frays|fraying|drains|crackling|crackles|cuts out|shuts off|shuts down|switches off|turns off|turns itself off|keeps (stopping|turning off|switching off|cutting|disconnecting|falling|freezing|crashing|losing|beeping)|freezes|crashes|disconnects|loosens|unravel*|falls apart|fell apart|falling apart|comes apart|came apart|comes off|wears off|jams|jammed|keeps jamming|blisters|bubbling|smells|stinks|loses (air|charge|water|suction)|losing (air|charge|water|suction)|static)
3 (battery) .4 (lasts|dies|drains|empty|flat|dead|only holds|does not (hold|last|charge)|not (hold|last|charge))
3 (poor|bad|terrible|awful|shoddy|inferior|lousy|low|rubbish) quality
3 quality .3 (poor|bad|terrible|awful|shoddy|inferior|lousy|low|rubbish|disappointing)
3 (loud|strange|weird|awful|terrible|horrible|funny|grinding|clicking|high pitched|constant) (noise|noises|sound|sounds|squeak|hum|rattle|smell)
3 (makes|making|made) .3 (noise|noises|sound|sounds)
3 (zipper|zip|seam|seams|stitching|button|buttons|hinge|handle|motor|switch|screen|display|heel|sole|strap|lid|clasp|pump|wheel|fan|speaker|touchscreen|sensor|heating element|seal|coating) .4 (broke|broken|snapped|came off|fell off|stuck|jammed|dead|gone|split|ripped|peeling|failed|died|cracked|loose|undone|not (work|working|move|moving|close|respond|responding|seal|lock)|does not (work|move|close|respond|seal|lock)|bust|coming (off|apart|undone|loose)|keeps .3)
3 (dead|broken) .2 (pixels|pixel|motor|battery|speaker|zip|zipper|switch)
3 (hole|holes|tear) (in|appeared|after)
2 (one|left|right) (side|earbud|speaker|earphone|ear|channel) .4 (not|dead|stopped|quieter|no sound|silent)
2 (no|without) (sound|power|picture|suction|heat|light|display|signal)
2 (broken|broke|fault|dead|died)
2 (not work*|never worked|not functioning)

> topic.cannot_operate
3 (how|what) (do|can|should|does|am|would|could|are) .3 (i|we|you|one|it) .3 (set|setup|assemble|install|connect|pair|use|turn|switch|charge|reset|clean|open|close|program|mount|attach|put|operate|change|configure|activate|start|insert|fit|replace|adjust|get|fold|unfold|sync|link|download|build|hook|unlock|calibrate|remove) !.2 (return|refund|back|invoice|money|it back)
3 how to (set|setup|assemble|install|connect|pair|use|turn|switch|charge|reset|clean|open|close|program|mount|attach|put|operate|change|configure|activate|start|insert|fit|replace|adjust|get|fold|unfold|sync|link|build|unlock)
3 (can not|could not|unable to|not able to|struggling to|do not know how to|no idea how to|not sure how to|cannot|trouble|difficulty|difficulties|problems|having issues|not manage to|failed to|fail to|no clue how to|not understand how to|not see how to|not figure out|impossible to|not get it to|does not let me|will not let me) .3 (figure|set|setup|assemble|assembling|install|installing|connect|connecting|pair|pairing|set up|setting|get it to|get it|get them|make it|operate|program|programming|configure|mount|attach|sync|syncing|put it together|work it|reset|activate|change the|switch it|turn it|use it|understand|log|link|connect|open it|open the|fold|start it|turn on|find the (button|setting|switch)|work out|adjust|insert)
3 (instructions|instruction|manual|booklet|guide|directions|leaflet) .5 (unclear|confusing|useless|not clear|make no sense|not make sense|in chinese|only in|not in english|not understand|not help*|no help|hopeless|does not (say|explain|tell|mention)|do not (say|explain|tell|mention)|too small|wrong language|rubbish|incomprehensible|not explain*)
3 (not understand|do not get|not follow|can not read|can not make sense of|lost with|confused by) .3 (instructions|instruction|manual|booklet|guide|directions|setup|app|settings)
3 (app|bluetooth|wifi|wi fi|phone|network|router) .5 (not (connect|pair|find|recogni*|detect|sync|see)|can not (connect|pair|find)|will not (connect|pair|find|sync)|does not (connect|pair|find|recogni*|detect|sync|see)|keeps asking)
3 (what am i doing wrong|am i doing something wrong|am i missing something|doing something wrong|talk me through|walk me through|step by step|explain how|tell me how|show me how|help me (set|with the set|connect|pair|install|assemble|use)|what does .4 (button|light|symbol|mode|icon|setting|error) .4 (mean|do)|which (button|way|hole|cable|wire|mode) .6)
2 (set up|setup|pairing|assembly|installation|manual|instructions)
1 (bluetooth|wifi|app)

> topic.dissatisfied
3 (color|colour|colours|colors|shade|tone) .5 (different|not (like|as|the same|match)|does not (match|look)|nothing like|off|darker|lighter|wrong from|duller|paler|brighter|looks|much more|more like|faded|ugly|horrible)
3 (not|nothing|different|unlike|does not look|doesnt look|looks nothing|does not match|not match|look nothing|different from) .4 (picture*|photo*|image*|pictured|advertised|described|description|listing|shown|website|advert|ad|online|page|expected|showed)
3 (smaller|bigger|larger|thinner|shorter|longer|narrower|darker|lighter|flimsier|heavier|wider|thicker|cheaper looking|tinier|less .1) .1 than .4 (expected|thought|pictured|described|advertised|picture|photo|imagined|stated|shown|photos|pictures|description|i expected|listing|hoped|looks)
3 (too|way too|far too|much too|a bit|bit too|really|very|so|rather|quite|slightly) (small|big|large|tight|loose|short|long|wide|narrow|thin|thick|dark|bright|heavy|bulky|tiny|huge|see through|stiff|soft|hard|flimsy|snug|baggy) !.1 (cracks|crack|dent|scratch|hole|dents|scratches)
3 (runs|fits|fit|comes up) (small|big|large|tight|short|loose|narrow|too .2)
3 (does|do|did|is|are|will) not (fit|fitting) .3 (me|him|her|my|properly|well|right|at all|us|anyone)?
3 (size|sizing|fit) .4 (off|wrong|not right|too|not as|does not|inaccurate|ridiculous|not true|not match|strange)
3 (disappointed|disappointing|disappointment|let down|underwhelmed|unhappy|dissatisfied|not (happy|satisfied|pleased|impressed|what i expected|what i imagined|what i was expecting|as expected|as good as|up to)) .4 (with|by|in|at)? .3 (the)? .2 (colour|color|size|look|looks|material|design|style|fabric|quality of the|appearance|product|item|feel|texture|purchase|fit|shape)?
3 (looks|feels|look|feel|seems|looked|felt) .2 (cheap|tacky|flimsy|plasticky|plastic|awful|ugly|horrible|like (plastic|a toy|cheap)|nothing like|different|cheaply|old fashioned|nasty|rough|scratchy)
3 (material|fabric|leather|wood|finish|texture|cloth|cotton|metal|plastic) .4 (cheap|thin|not (real|genuine|as|leather|wood|cotton|metal)|plastic|polyester|scratchy|rough|fake|itchy|synthetic|flimsy|stiff|horrible|see through)
3 (misleading|mis leading|deceiving|deceptive|false|inaccurate) .2 (picture*|photo*|description|listing|advertising|image*|advert|ad|photos)
3 (picture*|photo*|description|listing|advert|image*) .4 (misleading|deceiving|deceptive|wrong|inaccurate|false|lied|not true|not match|does not match|do not match|showed .8)
3 (do|does|did) not (really)? like .3 (colour|color|style|look|design|it|the|how|shape|feel|material|fabric|pattern)
3 (expected|expecting|thought it|imagined|hoped for|hoping for) .5 (better|more|bigger|smaller|something|different|nicer|sturdier|larger|would be)
2 (tacky|ugly|cheap looking|flimsy|cheaply made)
2 (do not like|not like it)
2 size

> topic.unwanted
3 (changed|change) (my|our|her|his|their) mind !.6 (cancel)
3 (do|does|did|can|no longer|not) .1 (not|longer) .2 (need|want|require|use) .2 (it|this|them|the|these|that|anymore|any more|any longer|item|product) 
3 no longer (need*|want*|require*|necessary|have use|use)
3 (ordered|bought|purchased|order) .4 (by mistake|in error|by accident|accidentally|twice|two by|the wrong (one|size|colour|color|model|item|thing)|too many|mistakenly)
3 (accidentally|mistakenly|by mistake|by accident|stupidly) .3 (ordered|bought|purchased|clicked|chose|selected|picked)
3 (my (own)? (mistake|fault|error)) .6
3 (found|seen|saw|got|find) .4 (cheaper|better price|lower price|better one|better deal|elsewhere for)
3 (would like|want|wish|need|like|wanting|intend|going|trying|love|looking|hoping) to (return|send back|send it back|send this back|give back|send them back|exchange it for something|bring back|hand back) .2 (it|this|the|my|them|these|that|item|order|product|one|a|an|both)?
3 (want|like|wish|need) to (return|send .4 back)
3 (return|send back|returning) .5 (not suitable|unsuitable|unused|unopened|unwanted|not needed|surplus|still sealed|still in .4 (packaging|box|wrapper))
3 (unopened|unused|still sealed|never used|never opened|still in .3 (box|packaging|wrapping|plastic)|tags still on) .10 (return|refund|send .3 back|money back|take .2 back)
3 (can|could|may|how do|how can|please let me) .3 (return|send .2 back|returning) .2 (it|this|the|my|them|these|item|order|product)
3 (already (have|had|own|got|has) (one|it|this|the same|two))
3 (wrong (gift|present)|unwanted (gift|present)|was a (gift|present) .10 (already|does not|not|did not|has|had))
3 (gift|present) .6 (not wanted|not want|not like|already (has|had|have)|does not (like|want|need)|did not (like|want|need)|unwanted)
3 (regret*|impulse (buy|purchase)|second thoughts|buyers remorse|not for me|not suitable for me|not right for me|no use for|not (need|use) (it|this|them) after all)
3 (right of withdrawal|withdraw from (the|my) (contract|purchase|order)|cooling off|14 day|14 days to return|exercise my right)
2 (return|returning) .2 (it|this|the|my|item|order|product|them)
2 (send|sending) .2 (it|this|them) back
1 refund
1 return

> topic.returned_goods
3 (sent|shipped|posted|mailed|returned|dropped|brought|given|handed|gave|returning) .5 (back|return|off|in) .12 (refund|refunded|money|credit|credited|reimbursed|reimbursement|heard|received it|arrived|got it|confirm|confirmation)
3 (returned) .5 (it|item|items|them|the|this|my|that|product|order|parcel|goods) .14 (refund|refunded|money|credit|credited|reimbursed|heard|ago|last|received|arrived|yet|already|weeks|days|on monday|on tuesday|on friday)
3 (have|had|i|we|already|been) .1 (returned|sent back|sent it back|sent them back|sent the .4 back|shipped it back|shipped back|mailed it back|posted it back|posted it|dropped it off|dropped off|sent this back) !.3 (twice by)
3 (return|returned item|return parcel|returned parcel|return package|returned goods|return shipment|my return) .6 (arrived|delivered|received|tracking|was delivered|got there|signed|confirmed|back at|on its way|in the post|has been (scanned|dropped|picked))
3 (did|have|has) .2 (you|it|return) .2 (receive|received|get|got|arrive|arrived) .4 (return|returned|back|sent back)
3 (refund|money) .4 (for|of) .3 (my|the) (return|returned)
3 (deducted|deduction|only refunded|restocking|partial refund|short refund) .8 (return*|refund*)
3 (tracking|dhl|ups|fedex|usps|royal mail|hermes|evri|post|courier|carrier|proof|receipt) .6 (return|returned|you received it|it was delivered (back)? to you|delivered to you|back to you)
2 (returned|sent back)

> topic.warranty
3 (warranty|guarantee|guaranty|waranty|warrenty|garantee|guarentee) .6 (claim|covered|cover|covers|repair|replacement|period|still|expire*|valid|years|year|months|card|register|registration|service|case|under|apply|applies|void|length|long|terms|term|use|conditions|run)
3 (under|in|within|out of|outside|still|covered by|use|have|claim|register|long is|the|a|any|what|does) .4 (warranty|waranty|warrenty|warantee)
3 (under|within|covered by|out of|claim (on|under)|still in|use|years|year|money back) .3 (guarantee|garantee|guarentee)
3 (warranty|waranty|warrenty)
2 (guarantee) 

> topic.lost
3 {parcel} .4 (is|was|are|been|got|gets|gone|went|must be|has|have|seems|appears|presumably|may be|might be|probably) .4 (lost|missing in (transit|the post)|misplaced|vanished|disappeared|gone missing|astray)
3 (lost|missing) (in|by|during|somewhere in) .2 (transit|post|mail|transport|shipping|courier|carrier|delivery|royal mail|usps|ups|fedex|dhl|hermes|evri|dpd|them)
3 (lost|missing) (parcel*|packag*|order|shipment|delivery|item|packet)
3 (carrier|courier|ups|dhl|usps|fedex|royal mail|hermes|evri|dpd|post office|gls|driver|tracking|yodel|post|depot|they) .4 (lost|has lost|have lost|cannot locate|can not locate|can not find|could not find|unable to locate|cannot find|confirmed .4 lost|says .3 lost|said .3 lost|declared .3 lost|misplaced) !.2 (my patience)
3 (declared|considered|presumed|reported|marked|confirmed) .2 (as)? lost
3 (went|gone|go|going) (missing|astray) !.2 (from the box|in the box)
3 (lost (it|my (parcel|package|order|item|delivery)))
2 (lost|vanished|disappeared)

> topic.delayed
3 {parcel} .5 {not} .4 {arrive}
3 {not} .3 {receive} .3 ({parcel_noun}|it|this|them|mine|anything|nothing) !.1 (part|parts|to|working|right|set|manual)
3 {not} .1 (arrived|delivered|come|turned up|shown up|showed up) .2 (yet|still|here)?
3 (still|not) .2 (arrived|received|delivered|here|come|shipped|dispatched|been shipped|been sent|moved|left) .4 (yet|still)??
3 (where|were|wheres) .2 (is|the|are|s|can|hell) .4 (parcel*|packag*|order|shipment|delivery|item|stuff|goods|purchase|it|they|thing|kettle|my)
3 (still|been|keep|kept|am|are) .1 waiting .3 (for|on)? .3 (parcel*|packag*|order|shipment|delivery|item|it|this|them|goods|arrive|{unit_time}|to receive|since|ages|{num}|over)
3 (track*) .5 ({not}|stuck|same|stopped|no|zero|nothing|only|frozen|since|invalid|wrong|unknown|last|says|still|shows nothing|dead) .4 (updat*|move*|movement|info*|work*|chang*|number|label|anything|show*|exist*|found|stuck|week|weeks|days|scan*|progress|nothing|transit|{num}|status|created|at all)
3 (no|any|without|need|not .2 have|where .3|what .3|send me|give me|not got|never got|not received|get) .3 (tracking|track) (number|no|id|info*|code|details|link|nr|update)?
3 (tracking|app|website|amazon|status|ups|dhl|carrier|courier|fedex|usps|royal mail) .3 (stuck|not moved|not moving|has not changed|not updated|not been updated)
3 (late|delayed|overdue|delay|behind schedule|past due|taking (so|too|very|forever|ages|far too)|so long|too long|forever) .2
3 (should|supposed|meant|due|expected|promised|estimated|scheduled|guaranteed) .3 (have|be|to|for|date|delivery|arrive|arrived|by|on) .4 (arriv*|delivered|here|come|deliver|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|passed|days ago|week|ago|today|by)
3 (delivery date|eta|estimated delivery|estimate|delivery window|arrival date) .4 (passed|gone|missed|been and gone|was|come and gone|changed|changing|again|pushed|moved|keeps)
3 when .4 (will|can|is|does|do|should|would|am) .4 (arrive|delivered|come|coming|get here|ship|shipped|receive|expect|get it|get my|dispatched|here|sent|get the|arriving|be here)
3 (any|an|some) (update|updates|news|info*|word|idea when|idea where) .4 (parcel*|packag*|order|shipment|delivery|item|when|where|it|my)?
3 (status|update|whereabouts|progress) .3 (of|on|for) .3 (parcel*|packag*|order|shipment|delivery|item|it|purchase)
3 (says|marked|shows|showing|show|said|claims|claim|status|tracking|shown|according|confirmation|saying|marks|listed|app|amazon|photo|mail|email|dhl|ups|usps) .5 (delivered|left (at|by|in|with)|handed|signed) .16 ({not}|nobody|nowhere|no sign|no trace|isnt|never|nothing|empty)
3 ({not}|nobody|nowhere|no sign|no trace) .10 (says|marked|shows|showing|show|tracking|according|claims|claim|said) .5 delivered
3 (not|never|nowhere|no one|nobody|no sign|no trace|neighbour*|neighbor*) .6 (delivered|parcel*|packag*|neighbour*|neighbor*|porch|doorstep|mailbox|letterbox)
3 (been) .2 {num} .2 (day|days|week|weeks|month) .3 (since|and) .4 (ordered|still|nothing|shipped|no)
3 (nothing (has|is|yet|so far|came|arrived|here)|no sign of (it|my|the)|no (parcel|package|delivery|order) .2 (yet|so far|today|still|arrived|came|here))
3 (stuck) .3 (customs|depot|warehouse|transit|facility|hub|sorting|somewhere|in|at)
3 (not been|has not|have not|not yet|still not) .2 (shipped|dispatched|sent|posted|moved|left|despatched)
2 (where|waiting|tracking)
2 ordered .5 ago .6 (nothing|still|no)

> topic.cancellation
3 (cancel|cancle|cancell|cancelled|canceled|canceling|cancelling|cancelation|cancellation|cansel|annul|call off) .5 (order*|it|this|that|purchase|shipment|my|the|item|before|please|request*|asap|subscription|one|them|immediately|today)
3 (like|want|wish|need|please|pls|plz|possible|can|could|must|how|have|am|will|to) .4 (cancel|cancle|cancell|cansel|cancelled|canceled|cancellation)
3 (stop|do not|dont|hold|halt) .2 (ship|send|sending|shipping|dispatch|shipment|post|process) .3 (it|order|this|my|the|anymore|any)? !.2 (parts)
3 (cancel|cancellation)

> topic.address_change
3 (chang*|update*|correct*|modif*|amend|edit|fix|wrong|incorrect|different|new|old|another|mistake|typo|switch|alter|adjust|redirect*|forward|error) .6 (address|adress|addres|adresse|zip|zipcode|postcode|post code|street|house number|apartment|apt|flat number|shipping address|delivery address|postal code)
3 (address|adress|addres|zip|zipcode|postcode|post code|street|house number|apartment number|apt number|flat number) .8 (chang*|wrong|incorrect|moved|moving|different|mistake|typo|updat*|correct*|forgot|missing|incomplete|old|not right|not correct|should be|needs to be|new one)
3 (ship|send|deliver|sent|redirect|rerout*|divert|forward|delivered|shipped) .5 (to)? .3 (different|another|new|other|work|office|parents|neighbour|neighbor|instead|my mothers|my mums) .3 (address|adress|place|house|location|flat|street)? .3 (instead|please|address|adress)
3 (i have|i|we have|we|just|have|since) (moved|relocated|moving) .8 (address|house|flat|to|last|since|order*|away|new) 
3 (old|previous|former|wrong) (address|adress|apartment|house|flat)
3 (put|entered|gave|typed|used|selected|chose|have|left) .4 (wrong|incorrect|old|incomplete) .3 (address|adress|house|street|number|postcode|zip|flat)
2 (new|different) address
1 address

> topic.negative_rating
3 (left|leave|leaving|gave|give|giving|given|posted|post|write|writing|wrote|submitted|put|rated|rate|rating|deserve*) .5 (negative|bad|one star|1 star|two star|two stars|2 star|2 stars|three stars|one|1|zero|poor|honest|terrible|low|scathing|worst) .3 (feedback|review|rating|star|stars|reviews|score)
3 (negative|bad|poor|one star|1 star|two star|2 star|zero star|terrible|low|scathing) (feedback|review|rating|reviews|score)
3 (one|1|two|2|zero|0) (star|stars) .4
3 (feedback|review|rating) .4 (negative|bad|one star|1 star|will be|i left|left|deserved|stays|stands|poor|change|remove|update|revise|delete|low)
3 (my|your|the|this) (feedback|review|rating) .6
2 (feedback|review|stars|rating)
2 would not recommend

> topic.reimbursement
3 (reimburs*) .8 (inventory|fba|warehouse|units|unit|fulfilment|fulfillment|fnsku|inbound|shipment id|removal|sku|fees|lost inventory|damaged inventory)
3 (fba|warehouse|fulfilment center|fulfillment center|fulfilment centre|fulfillment centre|inbound|fnsku|sku|inventory|removal order|seller central) .14 (reimburs*|lost|damaged|missing|overcharged|adjustment|discrepanc*|credited|compensat*|fee|fees|not restocked|never returned)
3 (referral fee|fba fee|fulfilment fee|fulfillment fee|storage fee|size tier|dimension* fee|weight fee|restocking fee) .10 (overcharg*|wrong|incorrect|too high|not credited|category|reimburs*|charged)
3 (removal order|inbound shipment|shipment id|fnsku) 
3 (units|unit) .6 (lost|damaged) .6 (warehouse|amazon|fba|fulfil*)

> topic.question_sure
2 (invoice|vat|receipt) .4

> flag.safety
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
3 (lawyer|lawyers|attorney|solicitor|solicitors|barrister|legal action|legal proceedings|legal advice|legal steps|legal team|legal counsel|legal department|legally|litigation|lawsuit|law suit|sue|suing|sued|small claims|in court|to court|court case|court order|the courts|court action|county court|tribunal|magistrate|ombudsman|trading standards|consumer (protection|rights|affairs|advice|association|council|court|agency|bureau|forum)|better business bureau|bbb|attorney general|federal trade commission|ftc|accc|fair trading|citizens advice|which magazine|letter before action|cease and desist|class action|prosecut*|press charges|criminal (complaint|charges|offence)|illegal|unlawful|against the law|breach of contract|statutory rights|consumer rights act|sale of goods act|fraud (report|department)|action fraud|european consumer centre|bailiff*|injunction|damages claim)
3 (police|cops|sheriff) .3
3 (report|reporting|reported|inform|informed|contact*|go|going|complain*|complaint) .5 (police|authorities|authority|fraud office|regulator|trading standards|consumer)
3 (see you in court|take you to court|take this further legally|legal rights|hear from my (lawyer|solicitor|attorney)|my legal)
2 (court)

> flag.anger
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

> flag.defect
3 {defect_verb}|defect*|faulty|broken|broke|cracked|leak*|rattl*|snapped|torn|dead|shattered|scratched|dented|peel*|came off|fell off|ripped|split|flicker*|rust*|jammed|loose|bent

> flag.refund_status
3 (where|when|has|have|did|is|still|not|no|any|status|waiting|await*|expect|yet|how long|never|get|receive*|update) .6 (refund*|money back|reimbursement|credited|my money|credit) !.2 (policy)
3 (refund*|money|reimbursement) .6 (yet|not (arrived|received|been|come|shown|appeared|processed|credited|in)|still|when|status|take|where|pending|arrive|account|happened)

> flag.robot
3 (out of (the)? office|automatic reply|auto reply|autoreply|automated reply|automatic response|automated response|auto response|autoresponder|on (annual|maternity|parental|sick|paternity) leave|annual leave|limited access to (email|e mail|my email|emails)|away from (my desk|the office|my email|my emails|email)|i am (currently)? (away|on (vacation|holiday|leave|pto)|out of|travelling|traveling)|currently (away|out of|on holiday|on vacation|on leave|unavailable|travelling|traveling)|on vacation (until|from|till)|on holiday (until|from|till)|will (reply|respond|get back to you|answer|return your) .8 (return|back|when i|as soon as|upon)|this mailbox is not monitored|unmonitored mailbox|do not reply to this|delivery (status notification|has failed)|undeliverable|in my absence|during my absence|for urgent matters|in urgent cases|in case of emergency please contact|no longer with the company|no longer works (here|at)|return to (the)? office|back in the office|office is closed|our office (is|will be) closed|this is an automated|this is an automatic|thank you for your (email|e mail|message) .10 (away|out of|vacation|holiday|leave|return))

> reply.too_late
3 (too late|to late) !.1 (for me to open)
3 (already|meanwhile|in the meantime|since|now|had to|have|just|went and|ended up|then|i) .3 (bought|purchased|ordered|got|found|bought one|buy|buying|gotten|picked up|replaced) .4 (elsewhere|somewhere else|another|one|it|from|locally|in a (shop|store)|at|different|replacement|same|new)
3 (birthday|party|wedding|christmas|xmas|holiday|vacation|trip|anniversary|event|graduation|easter|halloween|valentine*|mothers day|fathers day|baptism|shower|exam|occasion|fair|tournament|concert) .6 (over|past|passed|was|gone|already|been and gone|yesterday|has been|last week|done|happened|missed)
3 (missed|past|after) .3 (birthday|party|wedding|christmas|xmas|anniversary|event|occasion|deadline|trip|holiday)
3 (no longer|not) (need*|want*|require*|of use|any use) .4 (now|anymore|any more|any longer) .3 (already|because|as|since|too) 
3 (bought|got|ordered|found|purchased) .4 (elsewhere|somewhere else|a replacement|another one already|one (locally|at|in|from))
3 (no (longer|more) (any)? (use|point)|pointless now|useless now|no use now|of no use|no good to me now)

> reply.change_of_mind
3 (changed|change|changing) (my|our) mind
3 (never mind|nevermind|forget it|forget about it|forget this|forget that|keep the money|keep your money|do not bother|dont bother|leave it|drop it|no need (to|any|for) (send|refund|replace|do)?|disregard|ignore my|scrap that|on second thought*|thought better|thought (about it|again)|reconsider*|i decided|have decided|decided (to|not to|against|differently|otherwise)|after all|no longer want|do not want .3 (any more|anymore|it|any|them|either)|not interested (any more|anymore)|i will (just)? keep (it|them|this)|going to keep|want to keep|happy to keep|rather keep)

> reply.yes
3 ^ (yes|yep|yeah|yup|ye|ya|yess|sure|ok|okay|affirmative|correct|indeed|absolutely|definitely|certainly|of course|exactly|agreed|fine|perfect|great|right) !(but|not|and no)
3 (it|that|this|everything|all) .2 (works|worked|did the trick|is working|fixed it|solved|has worked|did it|helped|did work|is fixed|is fine|is good|sorted) !.2 (not)
3 (works|working|worked|fixed|solved|sorted|resolved|running) .2 (now|fine|again|perfectly|great|well|thanks|thank you)
3 (i (agree|accept|am happy with that|am fine with|confirm)|go ahead|please do|do it|sounds good|that is fine|that works|that would be (great|fine|good|lovely|perfect)|that is ok|that is okay|happy with that|i would like that|yes please|works for me|fine by me|fine with me|no problem|received it|it arrived|has arrived|got it now)

> reply.no
3 ^ (no|nope|nah|negative|noo|not really|nop|unfortunately not|sadly not|afraid not|not at all|absolutely not|definitely not|certainly not|of course not|no way|never)
3 (unfortunately|sadly|still|sorry|regrettably|i am afraid|afraid) .2 (not|no|does not|did not|nothing|will not|is not|same|the same)
3 (did|does|do|has|is|are|was|will|still|had) not .2 (work*|help*|fix*|solve*|change*|do|arrive*|turn|resolve*|make a difference|come|fixed|happen|charge|start|agree|accept|want) 
3 (still|same) .2 (not|broken|the same|problem|dead|nothing|issue|doing it|flashing|no|error|fault|as before)
3 (same (problem|issue|thing|error|result|fault)|no (change|difference|luck|success|joy|improvement)|nothing (changed|happens|happened|works|worked|helped)|without success|to no avail|makes no difference|made no difference|not accept*|do not agree|i refuse|i decline|not (ok|okay|acceptable|happy)|no thanks|no thank you|rather not|neither)

> reply.neither
3 (neither|none (of|suits|works|is)|not (either|any of)|no to both|nothing of|both (no|not)|do not want either|do not like either)

> reply.thanks
3 (thank|thanks|thankyou|thx|ty|thanx|tks|cheers|appreciate*|grateful|much obliged|tysm|kudos)

> reply.address
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
3 (the)? .1 (first|1st) (one|option|choice|solution|suggestion|offer|alternative|possibility|variant|proposal|please|$)
> ordinal.2
3 (the)? .1 (second|2nd) (one|option|choice|solution|suggestion|offer|alternative|possibility|variant|proposal|please|$)
> ordinal.3
3 (the)? .1 (third|3rd) (one|option|choice|solution|suggestion|offer|alternative|possibility|variant|proposal|please|$)
= number_1
one
= number_2
two
= number_3
three
= number_4
four
= turned_down
(not|no to|instead of|rather than|but not|never) (option|number|choice|the)?
= condition
if !(possible|that|it|available)|unless|in case|when|whether|provided|depending

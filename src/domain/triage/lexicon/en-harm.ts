import type { Phrases } from './cue.ts'

/** What went wrong, from a nuisance to what cannot be made good. */
export const enHarm: Phrases = {
  fault: `
    being told, (it |its |is |was |were |been |says |code )already (used|redeemed|taken|in use|claimed|expired), lax,
    what kind of (service|company|joke|security|lax|airline|business|support|customer|bs|nonsense),
    (dont|do not|stop|stopped|always|just|keep|kept) (lie|lying) to (me|us|people|customers), for the love of (god|christ|jesus|all),
    (line|lines|call|calls|connection|signal|wifi|internet) (keeps |keep |kept |just |has |is |are |)(drop|dropped|drops|dropping|
      cut out|cutting out|cuts out|cutting off), dropped (2|3|4|5|6|twice|three|four|several|again|out), any end in sight,
    (a|the|and) broken (tv|seat|armrest|tray|headrest|screen in),
    (doesnt|didnt|does not|did not|wont|will not) (solve|help|answer|explain|change|fix|address|resolve), ghosted,
    problem(|s), issue(|s), trouble(|s), error(|s), bug(|s|gy|ged), glitch(|y|es|ing|ed), fail(|s|ed|ing|ure|ures),
    flaw(|s|ed), slow(|er|ly|est), lag(|s|gy|ging), crash(|es|ed|ing), froze, frozen, stuck, buffering, late,
    delay(|s|ed|ing), overdue, behind schedule, running late, held up, hold up, pushed back, rude(|ly|ness|st),
    unhelpful, impolite, dismissive, disrespect(|ed|ful), incompetent, incompetence, clueless, unprofessional, careless,
    neglect(|ed), arrogant, discourteous, condescending, unfriendly, ignor(e|ed|es|ing), mistake(|s|n), wrong(|ly),
    incorrect(|ly), confus(ed|ing|ion), misleading, inconsisten(t|cy), inaccurate, unclear, unreliable, dirty, filthy,
    cold food, stale, soggy, broken seat, uncomfortable, cramped, overcrowded, crowded, smell(s|y), stink(s|y), noisy,
    overpriced, expensive, price increase, hidden fee(|s), extra fee(|s), surcharge, rip off, ripoff, rip-off,
    price goug(e|ing|ers), pricegoug(ing|ers), gouging, greedy, rip(ping|ped) (off|us off|me off), overcharge(|s),
    change fee(|s), bag fee(|s), charging for, charge extra, complain(|t|ts|ed|ing), disconnect(|ed|s|ing), hung up,
    hang up, hangs up, dropped call, drop(s|ped) my call, cut off, cuts off, kicked (off|out), runaround, run around,
    run-around, passed around, transferred,
    no one (answers|answered|responds|responded|replies|knows|cares|picks up|called|to help|there),
    nobody (answers|answered|responds|responded|replies|knows|cares|picks up|called|to help|there), nowhere to be found,
      no (response|reply|answer|answers|help|info|information|update|updates|communication|explanation|apology|
      service|luck|clue|idea when|confirmation|email|record|option|wifi|internet|signal|power|water|food|heat|ac|tv|
      entertainment|reason|way to|record of|solution|staff|agents|one at), not (working|work|helpful|acceptable|ok|
      okay|cool|good|impressed|fair|right|happy|pleased|satisfied|responding|loading|showing|available|possible|
      available|getting|helping|receiving|received|able|sure why|even|been|recognized|accepting|true|professional|
      answering|functional|allowed|the way|a good|sending), still (not|no|nothing|havent|hasnt|cant|dont|doesnt|didnt|
      isnt|wont|isn't|never|unable|broken|missing|having|happening|the same|on hold|sitting|stuck|down|delayed|lost|
      can not|cannot|without), (didnt|did not|havent|hasnt|have not|has not|never|wasnt|werent|couldnt|could not|dont|
      wouldnt|not) (get|got|gotten|receive|received|arrive|arrived|come|came|hear|heard|shown|show|respond|responded|
      reply|replied|called|call|work|worked|told|helped|help|offered|given|fixed|resolved|sent|updated|able|been|
      shipped|delivered|answer|answered|honor|honored|notified|let|allow|allowed|care|tell|credited|posted), (cant|
      cannot|can not|couldnt|could not|unable to|wont|will not|wouldnt|not able to|not letting me|wont let me|
      not let me|impossible to|trying to|tried to|doesnt let me|not allowing me to) (get|find|see|use|open|play|load|
      change|book|check|check in|check-in|connect|reach|talk|speak|get through|contact|call|add|choose|select|update|
      download|watch|print|view|submit|sync|install|even|seem|do|make|complete|figure|help|work|give|select|send|turn|
      start|shut|stop|buy|order|answer|fix|tell|link|redeem|apply|upload|verify|scan|cancel|get on|get a|hear|refund|
      return|charge), (wont|doesnt|does not|isnt|is not|arent|not|will not|stopped|stops|quit|never|didnt|
      havent been) (work|working|load|loading|open|opening|play|playing|connect|connecting|start|starting|let me|
      allow|allow me|respond|responding|show|showing|turn on|turn off|shut off|sync|syncing|update|updating|charge|
      charging|recognize|available|accept|fit|send|sending|appear|save|support|download|install|match|functioning),
      keeps (crashing|freezing|saying|telling|going|happening|getting|logging|stopping|changing|buffering|dropping|
      disconnecting|giving|asking|failing|restarting|turning|coming|popping|kicking|skipping|shutting|trying),
    keep (getting|having), kept (getting|on hold|telling|waiting), doesnt work, dont work, not work, does not work,
    didnt work, wont work, not fixed, out of order, out of stock, sold out, unavailable, unusable, useless, inop,
    inoperable, down again, site is down, site down, website is down, app is down, is down, are down, went down,
    goes down, acting up, messed up, messing up, screwed up, mess(|y), screw up, screws up, mixup, mix up,
    miscommunication, poor communication, lack of, shortage, understaffed, short staffed, no staff,
    bad (service|experience|customer|connection|signal|timing|day),
    poor (service|customer|experience|planning|quality|form|job|management), long (line|lines|wait|waits|hold|queue),
    longest, robotic, automated, copy and paste, copy paste, scripted, canned, inconvenien(t|ce|ced), hassle, nightmare,
    struggl(e|ing), mislead, misled, misinformed, lied, lie to, lies, lying, liar(|s), shady, sketchy, dishonest,
    gave away, gave my seat, gave our seats, gave up, bumped, downgraded, changed my seat, moved my seat, middle seat, separated, split up,
    rescheduled, reschedul(e|ing), rerouted, reroute, why (is|isnt|are|arent|does|doesnt|do|dont|did|didnt|cant|wont|
      was|wasnt|have|havent|has|hasnt|should|would|wouldnt|so|in the world|no|not|on earth|the hell|the heck|must|
      even), how (is it|come|can you not|hard is it|many times|much longer|long does it take|do you expect|
      do you justify|is this), what (the hell|the heck|the f|is going on|is happening|gives|a joke|a mess|happened|
      good is|is wrong), supposed to, suppose to, was told, were told, been told, told me, promised,
    should have been, shouldve, should have, should of, refus(e|es|ed|ing) to, forced to, forcing, claims, claiming,
    claimed, insists, unwanted, spamming me, spam mails, unsubscribe, stop sending, too many emails, never subscribed,
    didnt subscribe, drain(s|ing|ed), overheat(s|ing|ed), torn, ripped, scratch(ed|es), dent(|ed), crack(|s|ed),
    leak(s|ing|ed), stain(|s|ed), fad(ed|ing), shrunk, faulty, flicker(s|ing), weird noise,
    too (long|small|big|large|tight|slow|expensive|late|loud|cold|hot|many), waste of, wasted, wasting, taking forever,
    takes forever, forever, ages, endless, never ending, dissatisf(ied|action), denied, penalty, penalties, jammed,
    hypocri(sy|te|tical), inconsiderate, jerk(|s), tedious, to no avail, no avail,
    nowhere to (stay|go|sit|sleep|be found), no choice, need(s|) (training|work|improvement|retraining),
    makes (no|zero) sense, no sense, doesnt make sense, dont understand (why|how), not sure (how|why) you, who the,
    dont care, doesnt care, couldnt care less, could care less, what a waste, really bad, bad (customer|website|app|
      food|attitude|seat|seats|design|idea|move|start|form|business|policy|weather policy), incompetency,
    negligen(ce|t), disorgani(z|s)ed, chaos, chaotic, unprepared, disservice, unresponsive, non existent, nonexistent,
    no human, a human being, a real person, dead end, phone tree, busy signal, voicemail, blamed,
    lack of communication, bad attitude, (gate|flight) change(|s),
    changed (my|our|the) (flight|flights|seat|seats|gate|booking|reservation|plan|plans|order),
    not (letting|listening|answering|responding|replying|honoring|honouring),
    no longer (works|working|available|able|get|have), has been (removed|deleted|changed|closed), wake up, do better,
    get it together, get your act together, step it up, shape up, ridiculous wait, missed call, misspelled, expired,
    disappeared, vanished, wiped, logged out, log(s|ging) me out, sign(s|ed) me out,
    without (asking|my permission|permission|my consent|consent|telling|warning|notice),
    (left|threw|dumped|chucked|thrown) … (in the rain|over the fence|over the wall|in the bin|in the street|in the garden|in a puddle), soaked, soggy box
  `,
  status: `
    delay(|s|ed), cancel(|led|ed|lation|lations), canceled, late, divert(ed|ing), rebook(|ed|ing), rescheduled,
    outage(|s), refund, lost, missing, down, warranty, scam, complain(|t), problem(|s), phishing
  `,
  weak: `
    apparently, supposedly, instead, nope, whatever, had to, at least, only, even, should, enough, need to, must,
    somehow, just to, gone, deleted, removed, reset, freez(e|ing), hang(s|ing), invalid, why not, no wonder, why bother,
    good luck, let alone, so much for, not sure, hope (you|your|they|it|this), hoping,
    you guys (are|have|need|should|cant|dont), over (an|1|2|two|3|three|4) (hour|hours|hr|hrs),
    last (night|week|month|year), and counting, yet, still, nothing, lol, ever, excuse me, otherwise, whole, guess,
    how about, unless, barely
  `,
  harm: `
    (not|never) been able to (access|log in|login|use|play|connect|get in|sign in|pay|travel|call),
    (rips|ripped|ripping) (me|us|you|people|customers|everyone) off,
    missing (bag|bags|luggage|suitcase|baggage|package|parcel|order|money|refund|claim),
    (has been|have been|was|were|been|got|is|gets) (deactivated|disabled|suspended|terminated|locked|banned),
    (no longer|dont|do not|didnt|never) have access to, lost access (to|), lost my (password|authenticator|login|account),
    (no|without) access to my (account|email|e mail|mail|phone number|money|funds|files),
    (help|helped|problems|problem|issue|trouble) (me |with |)(recovering|recover|getting into|get into) (my |an |this |the |)(account|
      email|password|profile),
    (stuck|held|kept|locked) (in|on|inside) (the|a|this|our|my) (plane|tarmac|runway|train|lift|elevator),
    (left|forgot) (my|our|his|her|a|an) (|expensive |new |good )(bag|coat|jacket|laptop|tablet|phone|headphones|glasses|
      camera|wallet|purse|passport|keys|book|scarf|hat|charger|watch|ring|umbrella|kindle|ipad|iphone|ipod),
    did to (my|our) (bag|bags|luggage|suitcase|bike|stroller|guitar|car|phone|order|hair|house|lawn),
    (still |)(cant|cannot|can not|couldnt|wont let me|unable to) (connect|log in|login|access|pay|use it|get in|watch|
      activate|print|call out),
    (cant|cannot|can not|dont) get any (service|signal|reception|internet|connection|data|power|water),
    impossible to (pay|log in|book|cancel|connect|use|check in),
    (turns|turning|turned|switches|switching|shuts|shutting|restarts|restarting) (itself |)(on|off|down|) by itself,
    by itself, keep(|s) resetting, keep(|s) dying, (came|arrived) (without|with no),
    cancels, (never|didnt|did not) (subscribe|subscribed|sign up|signed up|order|ordered|authorise|authorize|
      agree|agreed|ask) (to |for |)(it|this|that|them|any),
    (want|demand|demanding|expect|give|giving|issue|process) (me |us |)(a |my |our |the |)(full |)(refund|money back),
    deleted my, recover (a|my|an) (account|email|password|profile), car (wont|died),
    wheres (our|my) (stroller|pushchair|bike|courier|driver|taxi|car|baggage|ticket|tickets|replacement|meal|food|pizza),
    where is (our|my) (stroller|pushchair|bike|courier|driver|taxi|car|baggage|ticket|tickets|replacement|meal|food|
      pizza),
    in (two |three |many |a thousand |)pieces, in bits, snapped, came back broken, arrived broken,
    cancel(led|ed|lation|lations), cancelled flight(|s), canceled flight(|s), cancelled on, flight cancellation, lost,
    lose my, losing, missing, misplaced, stolen, theft, damag(e|es|ed|ing), broken, broke, destroyed, ruin(ed|s|ing),
    defect(|s|ive), malfunction(|s|ing|ed), shatter(ed), smashed, dead on arrival, doa, bricked, strand(ed|ing),
      miss(|ed|ing) (my|our|the|a|his|her) (flight|flights|connection|connecting|connections|train|bus|appointment|
      meeting|cruise|plane|interview), missed connection(|s), missed flight(|s), misconnect(|ed), missconnect,
    never (arrived|received|delivered|came|showed|shipped|refunded|got my|got the|received my), hasnt arrived,
    not arrived, havent received, have not received, didnt arrive, not received, not delivered, undelivered,
    wasnt delivered, didnt receive, still havent (got|received|gotten),
    where is my (order|package|parcel|bag|bags|luggage|refund|money|delivery|suitcase|stuff),
    wheres my (order|package|parcel|bag|bags|luggage|refund|money|delivery|suitcase|stuff), my (bag|bags|luggage|
      suitcase|package|parcel|order) (is|are|was|were) (still |)(lost|missing|delayed|not here|not there|broken|
      damaged|gone), delayed (bag|bags|baggage|luggage), lost (bag|bags|baggage|luggage|suitcase|items|item|my),
    without my (bag|bags|luggage), no (bag|bags|luggage|baggage), overcharg(ed|ing), double charged,
    charged (twice|double|me|us|my), charged for, billed (twice|me|for), wrong amount, unauthori(z|s)ed, fraud(|ulent),
    scam(|s|med|mers|mer), steal(s|ing), stole, robbed, rob(s|bing), took my money, taken from my account, money taken,
    out of my account, debited, dupe(|d), cheat(|s|ed|ing), conned, counterfeit, fake product,
    (lock|block|bann|suspend|deactivat|disabl|restrict|terminat)ed, locked out, (cant|cannot|can not|unable to|
      couldnt|wont let me|not able to|trouble|problem|problems|issue|issues|error|difficulty) (log in|login|log into|
      logging in|logging into|log on|sign in|sign into|signing in|access|accessing|get into|get in|recover|recovering|
      reset|pay|withdraw), password reset (|not|email), recover my (old |)account,
    account (is |was |has been |got |)(locked|blocked|banned|suspended|deactivated|disabled), doesnt turn on,
    wont charge, does nothing, (wont|doesnt|not|isnt|stopped) (turn on|turning on|boot), charged (extra|again|more),
    keeps charging, (refuse|refuses|refused) to refund, took money, money for nothing,
    paid for (nothing|a|the|my|this|it|an), i paid, already paid, was charged, been charged, (cant|cannot|can not|
      couldnt|unable to|wont let me|not able to) (use|connect|play|launch|activate|buy|purchase|order|withdraw|
      transfer|fly|board|check in|work), (wont|doesnt|does not|will not|not|stopped) (launch|launching|open|opening|
      start|starting|boot|booting|connect|connecting), stopped working, no longer works, left behind, lost and found,
    lost property, full refund, lost and, outage(|s), blackout, power cut, no power, without power, power outage,
    without (internet|service|water|heat|electricity|hot water|gas),
    no (internet|service|electricity|hot water|heating) (for|since|all), nothing works, service down, internet down,
    completely down, not turning on, wont turn on, turns itself off, keeps turning off, shuts down, died, blue screen,
    black screen, boot loop, wont boot, wont start, lost all, deleted all, data loss, erased, bumped (from|off),
    denied boarding, overbook(|ed|ing), oversold, diverted, grounded, overnight, sleeping (in|at) the airport,
    stuck (at|in) (the |)airport, hours late, hrs late, hour delay, hr delay, mechanical (issue|issues|failure|problem),
    mx issue, refund (denied|refused), refus(e|ed|ing) (a |my |to )refund, no refund, still no refund,
    waiting (for|on) (a |my |our |the )refund, owe(s|d|) me, out of pocket, bounced, overdraft, declined,
    wrong (item|order|size|address|product|name|flight|date), broke down, breakdown, wont stop,
    missing (item|items|parts|from), nondelivery, not as described, fell off, falling off, fell apart, falls apart,
    falling apart, evicted, compensation, compensat(e|ed), breach(|ed), leaked my, phishing, rebook(|ed|ing),
    nonrefundable, forfeited, lost (my|our|the|his|her|all) (bag|bags|luggage|suitcase|money|reservation|contacts|
      data|photos|account|booking|seat),
    wrecked, (froze|frozen) … (my|our) (account|card|salary|wages|money|funds|savings),
    my (account|card|salary|wages|money|funds|savings) … (frozen|froze),
    (switched|cut|turned) … (number|phone|line|power|gas|water|internet) off,
    without (phone|internet|power|water|heating|gas|electricity) since,
    (taken|took|charged|debited|billed) … (instead of|too much|extra), money (is |has |)gone,
    my … (is|are|has|have) gone, (gave|given|giving) (my|our) (room|seat|seats|table|slot|booking) away,
    gave away (our|my), (got |was |been |)fined, snapped (clean |)(in half|off|in two), in pieces
  `,
  waiting: `
    any end in sight, (on|at|stuck on|sitting on) (the|this|a) (tarmac|runway),
    (line|queue) (is |)(getting longer|not moving|growing|huge|endless), on (the|this) plane for, at (the|this) gate for, days later,
    wait(|ed|ing|s), on hold, holding for, hold time(|s), been holding, still waiting, queue(|d|ing), in line,
    standing in line, stuck in line, been (sitting|standing|trying|calling|over|on hold|waiting|stuck),
    sitting (here|at|on|in), sat (here|on|in|at), any day now, hours later, days later, weeks later, months later,
    for hours, for days, for weeks, for months, all day, all night, all morning, how much longer, how long,
    any update(|s), any news, eta,
    that was … (ago|yesterday|last week|last month)
  `,
  again: `
    (2|3|4|5|6|ten|five|four|three) times,
    again, second time, 2nd time, third time, 3rd time, fourth time, 4th time, every time, everytime, each time, always,
    once again, yet another, yet again, time after time, over and over, repeatedly, constantly, continual(|ly),
    multiple times, several times, twice now, same (issue|problem|thing|answer), many times, in a row, as usual,
    keeps happening, back to back, one more time, another day, another delay, twice
  `,
  money: `
    (want|demand|demanding|expect|give|giving|issue|process) (me |us |)(a |my |our |the |)(full |)(refund|money back),
    refund(|s|ed|ing), money back, reimburse(|d|ment), my money, my money back, our money back, credit (me|my account|back), voucher(|s), chargeback,
    compensat(ion|e|ed), give me back, return my money, pay me back, owe me, waive, refund me
  `,
}

import type { Phrases } from './cue.ts'

/** What they want of us. */
export const enAsking: Phrases = {
  help: `
    help, help me, please help, pls help, plz help, need help, need (some |your |any |)(help|assistance|support),
    need to (speak|talk|contact|reach|know|change|cancel|rebook), assist(|ance), can someone, can anyone, could someone,
    could anyone, anyone there, someone help, somebody help, call me, contact me, dm me, message me, get back to me,
    please (respond|reply|answer|call|contact|dm|advise|assist|look|check|explain|follow|email),
    pls (respond|reply|answer|call|contact|dm|advise|assist|look|check|explain|follow|email), who (can|do|should) i,
    how (can|do|should|would|could) (i|we) (contact|reach|speak|talk|get in touch|complain|report),
    any (suggestions|help|advice|ideas|tips|solution|solutions|way), let me know, look into,
    speak to (someone|somebody|a human|a person|anyone|a manager|a supervisor),
    talk to (someone|somebody|a human|a person|anyone|a manager|a supervisor), what (can|should|do|shall) i do,
    what can (you|we|be done), what are my options, trying to (reach|contact|get|find|change|book|recover|figure)
  `,
  fix: `
    fix(|es|ing) (it|this|that|your|the|my|these|them), fix, please fix, pls fix,
    sort (it|this|yourselves|yourself) out, sort out, do something, resolve, resolve this, solve this, bring back,
    please bring back, make (it|this) right, put (it|this) right, need to fix, needs to be fixed, needs fixing,
    get (it|this) (fixed|sorted|resolved), explain (this|yourself|why|how), please explain, please stop, need(|s) (this|it|that|to be) (fixed|resolved|sorted|solved),
      stop (sending|charging|calling|spamming|making|emailing|lying|adding|changing|asking|showing|playing|telling|
      treating|pretending|doing|using|emails|activating), can (you|u|yall|we) (please |)stop, need to stop,
    block and report, remove (this|my), take (it|this|them) down, shut (it|them) down, you need to, you guys need to,
    you should, need to (improve|train|hire|learn|get), needs to (improve|change|work),
    what are you (doing|going to do), what are you guys doing, hire (more|better|some), train your, learn how to,
    look at this, look what, explanation
  `,
  time: `
    need my (insulin|medication|medicine|meds|inhaler), (is|are) (tomorrow|tonight),
    asap, a s a p, immediately, urgent(|ly), urgency, running out of time, time sensitive, right away,
    boarding (now|soon|in), about to (board|miss|leave|depart|close|take off), (going to|gonna|will|might|may|ill|
      well|probably|about to|gunna|could|not) miss (my|our|the|a|his|her|connection|connecting|connect|another|this),
    make (my|our|the|his|her) (connection|connecting|flight|next), need to be (at|in|there) (by|in|tomorrow|tonight),
    (leaves|leaving|departs|departing|takes off|boards|boarding|starts|starting|closes|closing) in,
    flight (is |)in (an|one|1|two|2|three|3|less), in (an|one|1|two|2|less than an|half an) (hour|hr),
    by (tomorrow|tonight|noon), my (flight|train|wedding|exam|interview|meeting) is (today|tomorrow|tonight|in), sos,
    emergency, stranded, trapped, hack(ed|ing), account hacked,
    stuck (on|in|at) (the |a |this |)(plane|tarmac|runway|train|airport|gate|elevator|lift|terminal|line),
    (sitting|sat|waiting|been|still|are|held) (inside |here |)(on|at|in) (the |a |our |my |)(tarmac|runway|gate|plane|queue),
    can i still (fly|board|check in|travel|get on), will i (make|miss), ill miss (my|the|our|connect|it), on the (tarmac|runway),
    power (cut|outage), no power, without power, in the dark, gas leak, on fire, no one here, nobody here,
    whats (going on|happening) with (the |my |our |)(flight|flights|train), flight leaves
  `,
  now: `
    tomorrow,
    now, currently, right now, at the moment, still, today, tonight, this morning, this evening,
    im (at|on|in|sitting|stuck|waiting|here|currently|still),
    we are (at|on|in|sitting|stuck|waiting|here|currently|still), were (sitting|stuck|waiting|still|on the|at the),
    sitting (here|at|on|in), been (sitting|waiting|stuck|on hold|standing), am (at|on|sitting|stuck|waiting|still)
  `,
  past: `
    yesterday, last (night|week|month|year|time|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday), ago,
    was delayed, were delayed, finally (landed|arrived|got|made|home|here), made it, got home, the other day, landed,
    back home, once upon, used to
  `,
  ask: `
    how (do|can|does|would|could|long|much|many|about|to|soon|should|early|late|far|often|is|are|will|did), what (is|
      are|time|s|do|does|about|if|would|will|kind|can|should|day|was|were|terminal|gate|happens|size|type|number|
      email|the), whats, when (is|are|do|does|will|can|should|would|did|was|s), whens,
    where (is|are|do|does|can|will|should|would|s|to), wheres, which, who (is|do|can|should|are|would), whos,
    is (there|it|this|that|my|the|your|anyone|flight|your|a), are (you|there|the|your|we|these|they|flights|any),
    do (you|i|we|they|u|the), does (the|this|my|it|your|anyone|that|a), did (you|my|the|i|we|it),
    can (i|you|we|u|my|the|someone|anyone|it|they|a), could (i|you|we|u|the), would (you|i|it|u|there|this),
    will (you|i|the|there|my|it|this|we|u|your|flights), may i, am i, have you, has (my|the|anyone|your), should i,
      any (idea|chance|way|update|updates|news|word|plans|info|information|reason|eta|specific|other|more|flights|
      help), anyway to, any1 know, anyone know, question(|s), quick question, wondering, wonder if, curious,
    was wondering, just wondering, just curious, do i need, can i still, possible to, is it possible, want to know,
    would like to know, id like to know, like to know, need to know, please (confirm|clarify|tell me),
    can you (tell|confirm|advise|check|help|please|clarify|let),
    could you (tell|confirm|advise|check|help|please|clarify|let), tell me, info on, information on, looking for,
    trying to find, status (of|on), i need to, i want to, i would like, id like, interested in, hoping to, do yall, plz,
    pls, please,
    do i (have|need) to, (could|can|would) you tell me (how|when|where|if|whether|what),
    how (early|late|soon|far|often) (do|does|can|should|must|is|are)
  `,
  wish: `
    would love (to see|if|to|a|it|more), wish (you|there|this|that|list|i|we|it|they), you need an option,
    it would be (nice|great|cool|awesome|good|helpful), (would|will|could) be (nice|great|cool|awesome|good|helpful|
      lovely|super|perfect|wonderful|appreciated|fantastic|better),
    please (add|make|consider|come|start|put|let|send|give|pick|bring|open|offer|release),
    pls (add|make|come|start|put|let|send|give|pick|bring), plz (add|make|come|start|put|let|send|give|pick|bring),
    suggestion(|s), feature request, should add, you should (add|have|make|consider|offer|open|bring|fly|start),
    any plans, pretty please, hope (you|to|for|i|we|they|it), hoping
  `,
  why: `
    why, how come, whats (going on|up with|happening|wrong|the point|the deal|the problem|taking),
    what is (going on|up with|wrong|the point|the problem|the deal|happening|this (nonsense|crap|shit|rubbish|joke|about)),
    what (gives|happened|the hell|the heck|a joke), how is (this|that|it) (possible|acceptable|ok|okay|fair|even|right),
    how can (you|this|that|a company|they) (be|not|just|even|justify|expect|do|say|charge|claim|lose|call), how hard,
    how many (times|more|hours|days), how much longer, how long (do|does|must|until|will|is|am|should|before|are),
    is this (how|a joke|normal|the best|acceptable|really|what|for real), is that (how|normal|really|all|acceptable),
    do you (guys |)(even|ever|really|actually|not|care|people), does anyone (even|actually|work),
    are you (kidding|serious|ever|guys ever|guys serious|even|really|going to|aware|people), do i (really|get),
    can you (please |)(fix|stop|explain|not|at least|guys fix|even|actually),
    could you (please |)(fix|stop|explain|not|at least), will you (ever|be refunding|fix),
    when (will|are|is) (you|this|it|the|my) (be |going to |finally |)(fix|fixed|resolved|back|going|ever|guys)
  `,
  closer: `
    (your|youre|you are|u r|ur|very) welcome, my pleasure, any time,
    dm sent, sent (a|you a|you|the|an|my) (dm|pm|message|email|private message), just sent (a|you a|you|the|an|my|it),
    dmed, dmd, dming, following you, i follow you, following now, followed (you|back), done, will do, ok, okay, got it,
    never mind, nevermind, nvm, all set, all good, you too, same to you, understood, no reply needed, no need to reply,
    no response needed, roger that, sounds good, just did, already did
  `,
  self: `
    i, im, ive, ill, id, me, my, mine, myself, we, weve, our, us, ours, mum, mom, dad, wife, husband, son, daughter,
    kid, kids, boyfriend, girlfriend, family, friend, u
  `,
  you: `
    you, your, yours, youre, youve, youll, u, ur, yall, ya, yourself, yourselves, guys, hey, hi, hello, dear
  `,
  service: `
    (uninstall|uninstalled|uninstalling|deleted) (and |then |it and |the app and |)(reinstall|reinstalled|reinstalling|re installed),
    (as |)(quickly|soon|fast|well) as (possible|you can|well as possible), quickly as well as possible,
    grand theft, grand theft auto,
    outstanding (dues|balance|amount|amounts|payment|payments|bill|bills|invoice|invoices|issue|issues|order|orders|claim|claims),
    service, customer service, customer support, customerservice, customer care, customer relations, support team,
    agent(|s), rep(|s), representative(|s), staff, employee(|s), crew, attendant(|s), pilot(|s), driver(|s),
    manager(|s), supervisor(|s), cashier, waiter, waitress, helpdesk, help desk, call cent(er|re), hotline, phone line,
    flight, flights, plane, gate, seat, seats, bag, bags, luggage, baggage, reservation, booking, booked, ticket(|s),
    order, ordered, delivery, package, parcel, account, app, website, site, bill, invoice, card, payment, subscription,
    store, hotel, room, car, policy, claim, phone, internet, wifi, update, password, game, boarding pass, airport,
    terminal, itinerary, check in, miles, points
  `,
  negator: `
    not, no, never, without, hardly, barely, isnt, arent, wasnt, werent, dont, doesnt, didnt, cant, cannot, couldnt,
    wont, wouldnt, shouldnt, havent, hasnt, hadnt, aint, nor, neither, nothing, nobody, noone, none, zero, lack, lacks,
    far from, anything but, less than, dnt
  `,
  contrast: `
    but, however, although, though, yet, except, until, unfortunately, only problem, sadly, then, tho
  `,
}

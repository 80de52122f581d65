import type { Phrases } from './cue.ts'

/** How it feels: from contempt to delight, and what means its opposite. */
export const enFeeling: Phrases = {
  anger: `
    worst, terrible, terribly, horrible, horribly, horrid, awful, appalling, atrocious, abysmal, dreadful,
    disgust(|ed|ing|ingly), disgrace(|ful), disgraceful, shame(|ful|ful|less), shame on, a shame, unacceptable,
    inexcusable, unbelievable, outrage(|d|ous), ridiculous(|ly), ridic, absurd, pathetic, laughable, a joke, joke of,
    what a joke, garbage, trash, rubbish, crap(|py), shit(|ty|show), bullshit, bs, piss(ed|es|ing), pissed off,
    fuck(|ed|ing|s|in|er|ers|you), fucking, fk, wtf, stfu, ffs, damn(|it|ed), dammit, goddamn, bloody, arse,
    asshole(|s), bastards, bitch, idiot(|s|ic), moron(|s|ic), stupid(|ity), dumb(|ass), imbecile(|s), crook(s|ed),
    thiev(es|ing), thief, evil, scum, hate(|s|d|ful), hating, loathe, despise, sick of, sick and tired of, fed up,
    had enough, enough is enough, furious, livid, fuming, angry, angr(iest|ily), rage, enraged, infuriat(ed|ing|es),
    irate, mad at, so mad, beyond (mad|angry|frustrated|disappointed), frustrat(ed|ing|es|ion), annoy(ed|ing|s|ance),
    irritat(ed|ing|es), suck(|s|ed|ing|y), sux, epic fail, epicfail, fail, customerservicefail, servicefail, bigfail,
    total fail, failing, horrendous, horrific, hideous, inept, insult(|ed|ing), crazy that, mockery, clown(s|), circus,
    cheap ass, nightmare, hellish, never ever again, dont care about, do not care, zero stars, 0 stars, one star, worse,
    worsens, lousy, lame, weak sauce, bull, screw (you|them|this), worthless, a disaster, disaster, debacle, fiasco,
    shambles, cluster, hot mess, total mess, complete mess, mistreat(ed|ment), treated like, like cattle, like dirt,
    last straw, insulting, unreal, mind boggling, unforgivable, unethical, corrupt, cowards, heartless, rot in,
    go bankrupt, out of business, grrr, argh, ugh, ughh, smdh
  `,
  vexed: `
    annoy(|ed|ing|s|ance), irritat(ed|ing|es), frustrat(ed|ing|es|ion), ugh, ughh, argh, grrr, damn(|it|ed), dammit, bs,
    fail, failing, epic fail, suck(|s|y), sux, lame, absurd, a shame, hate(|s), mad at, crap, insulting, unreal,
    crazy that, angry, ridiculous(|ly), ridic, stupid, dumb, shit, bloody, customerservicefail, servicefail, bigfail, epicfail,
    annoyed, mind boggling, weak sauce
  `,
  weak: `
    seriously, smh, really, strange, odd, tired, hurts, yikes, insane, nuts, hell, ass, concern(|s), concerned,
    excuse(|s), fault, no excuse, criminal(|s), wow just wow
  `,
  dislike: `
    never (fail|fails|failed|ceases|cease) to disappoint,
    disappoint(|ed|ing|ment|s), dissapointed, dissapointing, sad(|ly|dened|ness), upset(|ting), unhappy, nothappy,
    not happy, unfortunate(|ly), bad(|ly), poor(|ly), sorry excuse, mediocre, subpar, sub par, below par,
    underwhelm(ed|ing), unsatisf(ied|actory), unimpressed, not impressed, bummer, bummed, regret(|s|ted|ting), meh,
    weird, sucky, painful, pain in, letdown, let down, lets down, letting me down, let me down, let us down,
    worr(ied|ying), scared, nervous, not amused, hard to believe, unfair, unjust, insufficient, inadequate, inferior,
    nasty, gross, tasteless, bland, boring, ugly, heartbroken, cry(ing), stress(|ed|ful), exhaust(ed|ing), tired,
    miserable, unwell, lost a customer, losing a customer, losing customers, lost my business, loyal customer(|s),
    not how, not cool, come on, cmon, wow just wow, are you kidding, you kidding, kidding me, are you serious, for real,
    no thanks to, how dare, wish i could, would have been nice, would be nice, wouldve been nice, missed opportunity,
    blame, blames, blaming, do your job, not worth, not recommend, dont recommend, wouldnt recommend,
    would not recommend, dont fly, dont buy, dont use, do not (buy|use|fly|shop), avoid, beware, stay away,
    buyer beware, warning, poorservice, badservice, poorcustomerservice, badcustomerservice, disappointed,
    unhappycustomer, unhappytraveler, frustrated, notcool, notimpressed
  `,
  leave: `
    (is |was |be |)my last (flight|trip|order|purchase|visit|stay|booking|ride|time|one|on|with|ever), (is|was|be) my last,
    (ending|end|ended) my (service|contract|membership|subscription|plan), last flight with, looking (for|at) (another|other|
      a new|a different) (airline|bank|provider|carrier|company), taking my money elsewhere, never (with|on) (you|them) again,
    never (again|flying|fly|shopping|shop|buying|buy|using|use|ordering|order|booking|book|coming back|going back|
      fly with|flying with), neveragain, neverflying, never be (back|flying|using|a customer),
    not (flying|shopping|buying|using|coming back|going back) (you|with|from|here|again|there),
    (last|final) time (i|we|ill|flying|using|i will|im), last time i,
    wont be (back|flying|using|shopping|buying|ordering|returning|renewing),
    will not be (back|flying|using|shopping|buying|ordering|returning|renewing),
    switch(|ed|ing) (to|from|back|over|airlines|banks|carriers|providers), switching,
    time to (switch|leave|move|find|change|cancel|look), leaving (you|for),
    cancel(|ling|ing|led) my (account|subscription|membership|card|service|contract|policy), closing my account,
    close my account, another (airline|bank|provider|carrier|company|store),
    different (airline|bank|provider|carrier|company), taking my business, take my business, taking our business,
    take our business, my business elsewhere, go elsewhere, going elsewhere, former customer, ex customer, ex-customer,
    lost (me|us) as, lost a (customer|loyal|longtime|client), lost my business,
    lose(|s) (me|a customer|customers|my business), losing (me|a customer|customers|my business), you lost me,
    done with (you|this|them|your), im done, i am done, we are done, so done, last flight, going back to,
    moving to (another|a different), should have flown, shouldve flown, should have (gone with|chosen|booked|used),
    i will never, i will not (fly|use|buy|shop|order|be (back|using|flying|a customer)|recommend|return|renew|come back|go back|pay|support|travel|do business|book|stay|again), ill never, we will never, unsubscribed, uninstall(ed|ing), boycott(|ing), fly someone else,
    flying someone else, over you, no longer a customer, never fly, wont fly, not renewing, moving my
  `,
  thanks: `
    thank(|s|you|ful), thank you, thank u, thx, thnx, thanx, tks, ty, tysm, tyvm, cheers, much appreciated,
    appreciate(|d|s), thank you very much, thanks very much, appreciat(ion|ive), grateful, gratitude, many thanks,
    thanks again, kudos, props, shout out, shoutout, shout-out, hats off, hat tip, bless you, merci, gracias, danke
  `,
  mild: `
    good, nice(|r), better, easy, easier, early, quick(|er), fast(|er), happy, happier, like (the|your|that|it), liked,
    fun, funny, cool, interesting, fair, smart, clever, welcome, win, winner, winning, star, treat, fixed, solved,
    resolved, found, positive, clean, fresh, warm, pretty, cute, sweet, safe(|ly), upgrade, upgraded, super, hilarious,
    excited, exciting, congrat(s|ulations), hope(fully|), cant wait, looking forward, honest, ok, lucky, smile(|s),
    honest(|ly), human being, works, working, received, on time, ontime, understanding, got it
  `,
  praise: `
    (stress|hassle|trouble|pain|problem|worry|drama|fuss|error|bug|headache|trouble|delay) free, without (a |any |)(hitch|
      problem|problems|issue|issues|hassle|delay|delays|trouble|difficulty|difficulties|complaint|complaints|fuss|stress),
    (no|zero|not a single) (complaints|hassle|hassles|delays|trouble|drama|fuss|stress|hitches|stress at all),
    never (let|lets) (me|us) down, never (fails|failed|disappoints|disappointed|had a problem|had any problems|had an issue),
    cannot complain, (couldnt|could not|cant|cannot) (be|have been) (happier|better|easier|nicer|smoother), nothing but (praise|
      good|great|love), nothing to complain about, cant fault, cannot fault, (not|never) a (problem|dull moment),
    extremely (helpful|friendly|kind|polite|professional|pleased|happy),
    nicely, nicest, glad, helpful, friendly, polite, kindness, kindest, courteous, professional(|ly|ism), pleasant(|ly),
    pleased, comfortable, comfortably, comfy, smooth(|ly|est), quickly, promptly, efficient(|ly), enjoy(|ed|ing|able|s),
    well done, good (job|work|stuff|service|customer|flight|experience|one|people|guys|deal), great job, nice job,
    nice work, great work, keep up, keep it up, way to go, impress(|ed|ive), satisf(ied|ying), (can|would|will|do|to|id|ill) recommend,
    (highly|definitely|strongly) recommend(|ed), worth it, (works|working) (great|well|perfectly|again|now), got it back, took care of,
    taken care of, taking care of, made my day, makes my day, relieved, relief, can breathe, lifesaver, life saver,
    saved (me|us|my), beautiful, yum(|my), tasty, delicious, yay, yes please, woohoo, woot, hooray, bravo, hero(|es),
    went out of (his|her|their), out of (his|her|their) way, above and beyond, over and beyond, extra mile, went above,
    on point, thumbs up, a plus, five stars, 5 stars, gem, (a|total|absolute|real|true|you) (rockstar|rock star), rockstars, legend(|s), pleasure, classy, lovely,
    gorgeous, solid, flawless, seamless, favourite, favorite, fav, fave, stellar, spot on, so far so good,
    no complaints, no problem(|s), no issues, not bad, cant complain, no worries, great customer service,
    good customer service, greatcustomerservice, greatservice, goodservice, customerservicewin, compassion(|ate),
    generous, quick response, fast response, prompt response, quick reply, good to know, welcome back, smiling,
    upgraded me, free upgrade, compliment(|s|ed), proud, so nice,
    very (nice|good|kind|happy|helpful|friendly|easy|quick|cool|fast|pleased),
    really (nice|good|kind|happy|helpful|friendly|easy|cool|like|enjoyed|pretty),
    super (nice|helpful|friendly|easy|quick|cool|fast|kind),
    so (kind|helpful|friendly|easy|cool|glad|nice|excited|fast|quick), pretty (good|cool|nice|sweet|great), much better,
    all good, feels good, sounds (good|great|awesome|perfect), made it (home|back|on time|safely),
    easiest (thing|process|return|switch) ever, highly recommended, hands down,
    best … in (town|the city|the country|the world)
  `,
  delight: `
    (thanks|thank you|thx) (so much |very much |)for (the |my |our |your |a |all the |)(voucher|vouchers|refund|credit|compensation|upgrade|
      amazing|great|excellent|awesome|wonderful|fantastic|lovely|quick help|help and),
    love(|d|s|ly|it), loving, luv, adore, awesome(|ness), amazing(|ly), amaze(|d|s|balls), fantastic, fabulous,
    excellent(|ly), excellence, outstanding, brilliant(|ly), wonderful(|ly), incredible, incredibly, phenomenal,
    exceptional, superb, perfect(|ly|ion),
    best (ever|airline|flight|service|customer|company|crew|experience|day|team|app|store|way to fly),
    (youre|you are|you guys are|is|are|was) the best, greatest, great, terrific, spectacular, magnificent, marvelous,
    marvellous, delight(|ed|ful), thrill(ed), ecstatic, stoked, overjoyed, rock(|s|ed), you rock, rocks, rockin,
    killing it, crushing it, nailed it, epic, blown away, blew me away, mind blown, so happy, very happy, really happy,
    so good, too good, extremely good, thank you so much, thanks so much, thanks so very much, so grateful,
    forever grateful, huge thanks, big thanks, massive thanks, thanks a million, heart you, obsessed,
    first class service, world class, top notch, class act, second to none, favorite airline, customer for life,
    fan for life, big fan, huge fan, so impressed, super impressed, fangirl, faith in humanity, angel(|s), saint,
    genius, gold standard
  `,
  sarcasm: `
    thanks for (nothing|losing|lost|cancelling|canceling|ruining|wasting|breaking|screwing|messing|making me|
      making us|the delay|the delays|leaving|ignoring|not|keeping me|keeping us|letting us down|letting me down|
      the wait|charging|hanging up|stranding|delaying|your lack|zero|no), thank you for (nothing|losing|ruining|
      wasting|cancelling|ignoring|not|hanging up|breaking|the delay|delaying|stranding), thanks a lot for,
    thanks (alot|so much) for (nothing|losing|not|ruining|the delay|making|cancelling), thanks to your, no thanks to,
      (great|good|nice|way|amazing|fantastic|wonderful|awesome|brilliant|excellent|stellar|lovely) (job losing|
      job ruining|job cancelling|job breaking|job messing|job guys|going guys|to lose|to ruin|to treat|way to treat|
      way to|going), way to (go on|ruin|lose|treat|mess|screw|make|keep|strand|break|drop|leave), what a (great|
      wonderful|lovely|fantastic|amazing|brilliant|nice) (way to|day|start|surprise|airline|service|welcome|
      experience), how (nice|lovely|wonderful|convenient|generous|kind|thoughtful|helpful) of you,
    just (great|perfect|wonderful|lovely|fantastic|brilliant|what i needed|awesome),
    oh (great|joy|good|lovely|perfect|wonderful), well done on,
    congratulations on (losing|ruining|being|breaking|another|the worst),
    congrats on (losing|ruining|being|breaking|another|the worst), (yeah|ya|yea) right, as if, slow clap, slowclap,
    bravo on, real(ly|) (nice|classy|helpful|mature|professional) (of|way|guys), so helpful not, gee thanks,
    thanks but no thanks, joy, such (great|good|wonderful|amazing|excellent|fine|stellar) (service|customer),
    what service, love (how|when|that|being|waiting|sitting|paying|it when),
    i love (how|when|that|being|waiting|sitting|paying), loving (the|this) (delay|wait|hold), gotta love, have to love,
    got to love, must be nice, must be fun, good luck with that,
    glad (to know|to see) (you|that you) (dont|cant|think|still), glad you (think|find it),
    keep up the (bad|terrible|awful|poor), good thing i, lucky me, lucky us, fun times, sarcasm, irony, ironic,
    so much for, brilliant timing, impressive that, amazing that, amazing how, funny how, interesting how,
    interesting that, nice try, at its finest, at its best, at your finest,
    thanks a bunch, (nice|some|great) (loyalty|customer care|way to treat), for the privilege,
    (thats|what a) great way to
  `,
}

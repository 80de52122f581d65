import type { Phrases } from './cue.ts'

/** Talk that asks nothing of us: news, advertising, spam, chat. */
export const enNoise: Phrases = {
  news: `
    news, breaking, report(|s|ed|edly), announce(|s|d|ment), unveil(|s|ed|ing), launch(|es|ed|ing), release(|s|d),
    reveal(|s|ed), introduc(es|ed|ing), rumor(|s), rumour(|s), review, hands on, preview, ceo, cfo, shares, stock(|s),
    earnings, quarter, revenue, profit(|s), investor(|s), analyst(|s), market share, acqui(res|red|sition), merger,
    deal, lawsuit, sues, patent(|s), antitrust, regulator(|s), study, survey, research, according to, says, said to,
    could be, may be, set to, plans to, to launch, first look, roundup, infographic, interview, op-ed, editorial,
    blog post, new post, article, reuters, bloomberg, techcrunch, mashable, engadget, forbes, cnet, pcworld, wired, wsj,
    nytimes, bbc, cnn, cnbc, top (5|10|ten|five), tips, tip, how to, tutorial, guide, history of, vs, versus, compared,
    comparison, event, conference, keynote, webinar, podcast, video, watch, live stream, stream, published, book, via,
    rt, retweet, read more, full story, the future of, why you should, what you need to know, everything you need, hits,
    passes, beats, billion, million, users, update on, statement, press release, strike, crash investigation, route(|s),
    new route, new service, fleet, partners(|hip), partner with, teams up, expands, opens, closes, hiring spree,
    wall street, seeks, raises, boost, outlook, upgrade to, downgrade
  `,
  ad: `
    register (now|here|today), sign up (now|here|today|for), click here, buy now, shop now, order now, limited time,
    special offer, offer ends, discount code, promo code, coupon(|s), voucher code, use code, free shipping, giveaway,
    enter to win, win a, contest, sweepstakes, on sale, sale ends, save up to, percent off, deals, best price,
    lowest price, check out (our|my|this|the), checkout (our|my), join us, join me, join our, subscribe (to|now),
    download (now|our|free|the), new blog, my (new |latest |)(blog|video|podcast|book|channel|article), visit our,
    visit us, visit my, follow us, we are hiring, were hiring, now hiring, job opening, jobs, apply now,
    looking for a job, vacancy, career(|s), consultant, freelance, training course, course, certification, ebook,
    whitepaper, white paper, free trial, book your, tickets available, available now, now available, pre order,
    preorder, dont miss, tune in, for sale, selling, coming soon, bundles, holiday bundle, starting at,
    learn more, find out more, get yours, link in bio, stay tuned, register, rsvp
  `,
  spam: `
    follow me, followback, follow back, teamfollowback, ifollowback, instantfollowback, f4f, followforfollow,
    autofollow, gain followers, get followers, more followers, free followers, buy followers, sex, sexy, nude(|s), porn,
    xxx, webcam, cam girl, escort(|s), onlyfans, hookup, hot girls, horny, viagra, cialis, casino bonus, casino,
    online casino, bet now, betting tips, make money, earn money, earn cash, work from home, passive income, get rich,
    financial freedom, crypto giveaway, free bitcoin, bitcoin giveaway, double your, airdrop, forex signals,
    forex trading, binary options, investment platform, trade with, dm me to earn, dm to earn, whatsapp me,
    text me on whatsapp, telegram group, lose weight fast, weight loss pills, miracle cure, replica watches,
    cheap watches, cheap followers, free iphone, free gift card, congratulations you won, you have won,
    you have been selected, claim your prize, click the link below, account recovery expert, recovered my account with,
    legit hacker, ethical hacker, loan offer, instant loan, seo services, backlinks, boost your ranking, cheap meds,
    no prescription, hot singles, singles in your area
  `,
  fun: `
    lol, lmao, lmfao, rofl, haha(|ha|haha), hehe, hahaha, jaja(|ja), lolz, xd, omg, hilarious, funny, joke, jokes, jk,
    just kidding, meme, bored, watching, listening to, dreaming of, wish me luck, good morning, good night, goodnight,
    happy (birthday|friday|monday|new year|holidays|thanksgiving|weekend), merry christmas,
    have a (great|good|nice|wonderful|lovely), throwback, tbt, selfie, photo, pic, picture, view, sunset, sunrise,
    vacation, holiday, trip to, heading to, headed to, off to, on my way, on my way to, here we come, home sweet home,
    bound, wheels up, adventure, party, weekend, beach, snow, dinner, lunch, breakfast, coffee, beer, wine, imagine,
    random, tweeting, twitter, song, concert, oscars, superbowl, game day, cofounder
  `,
}

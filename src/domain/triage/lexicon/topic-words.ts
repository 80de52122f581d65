import type { Topic } from '../triage.ts'

type Words = Readonly<Partial<Record<Topic, string>>>

/** What a post is about, in English. Written like the cues: choices in brackets, commas between. */
export const enTopics: Words = {
  safety: `
    unsafe, dangerous, safety, hazard(|ous), emergency, evacuat(ed|ion|e), injur(y|ies|ed), hurt, bleeding, ambulance,
    hospital(|ized|ised), allerg(y|ies|ic), epipen, insulin, medication(|s), medicine, inhaler, wheelchair, smoke, fire,
    on fire, gas leak, brake(|s), harass(ed|ment|ing), assault(|ed), groped, discriminat(ed|ion|ing), racist, racism,
    food poisoning, poisoned, mold, mould, hygiene, unsanitary, stranded, unaccompanied minor, diabetic, pregnant
  `,
  privacy: `
    privacy, hack(ed|er|ers|ing), phishing, identity theft, data (leak|breach), leaked, breach, my data, personal data,
    gdpr, my details, unauthori(s|z)ed, security (hole|issue|breach|flaw), someone elses (account|details|bill), spying,
    tracking me, my password, stolen account, compromised
  `,
  baggage: `
    bag, bags, baggage, luggage, suitcase(|s), stroller, pushchair, carry on(|s), carryon, checked bag(|s), bag tag,
    bag claim, baggage claim, carousel, backpack, garment bag, golf clubs, overhead bin(|s), lost and found,
    lost property
  `,
  refund: `
    refund(|s|ed|ing), money back, reimburse(|d|ment), charged, overcharg(ed|ing), double charged, billed, billing,
    bill, bills, invoice(|s), debited, deducted, chargeback, compensat(ion|e|ed), voucher(|s), credit(|ed), payment(|s),
    owe(|s|d) me, direct debit, bank account, my money, transaction(|s), statement, gift card(|s)
  `,
  cancellation: `
    cancel(|s|led|ed|ling|ing|lation|lations), cancelation, flight cancel(led|ed), called off, bumped,
    denied boarding, overbook(|ed|ing), oversold, rebook(|ed|ing), missed (my |our |the |)(connection|flight),
    misconnect(|ed), diverted
  `,
  delay: `
    delay(|s|ed|ing), late, tarmac, runway, waiting to (take off|board|depart), hours late, running late, on time,
    ontime, departure time, boarding, still at the gate, sitting on the plane, behind schedule, pushed back, hold up,
    held up, no crew, waiting (for|on) (a |the |our |)(crew|pilot|pilots|plane|gate)
  `,
  delivery: `
    deliver(|y|ies|ed|ing), undelivered, package(|s), parcel(|s), courier, shipping, shipped, shipment, my order,
    order(|ed) (number|arrived|never|still), tracking, tracking number, dispatch(|ed), postage, never arrived,
    hasnt arrived, not arrived, havent received, not received, next day, in the post, mailed, order
  `,
  outage: `
    outage(|s), blackout, power cut, no (power|internet|signal|service|electricity|water|heating|wifi), internet, wifi,
    wi fi, broadband, network, signal, connection is, router, coverage, is down, are down, down again, servers, server,
    went down, offline, reception, 4g, 5g, lte, 3g
  `,
  fault: `
    broken, broke, defect(|s|ive), faulty, malfunction(|ing|ed), damaged, cracked, screen, battery, charger, charging,
    overheat(s|ing), wont (turn on|charge|start|boot), doesnt (work|turn on), not working, stopped working, stale,
    mouldy, ripped, torn, leak(s|ing), fell apart, warranty, repair(|s|ed), replacement, device, phone, laptop, tablet,
    headphones, console, printer, freez(es|ing), glitch(|es|y), bug(|s|gy), crash(|es|ed|ing), entertainment, seat is broken,
    broken seat
  `,
  web: `
    website, web site, webpage, site, page, app, apps, online, login, log in, log on, sign in, signing in, logging in,
    error message, error code, link, browser, update, ios, android, captcha, checkout page, loading, download(|ing),
    install(|ing), search, version, software, upgrade to, beta, chrome, safari
  `,
  booking: `
    booking(|s), booked, book, reservation(|s), reserve(|d), itinerary, confirmation, confirmation (number|code), account,
    my account, password, seat assignment, seats, seat, upgrade(|d|s), check in, check-in, boarding pass, boarding passes,
    miles, points, status, frequent flyer, loyalty, membership, subscription, name change, change my (flight|booking|
      reservation|seat|name), ticket(|s), standby, username, activate, activation, policy, contract
  `,
  reach: `
    on hold, hold time(|s), call(|s|ed|ing) (you|back|center|centre|the), phone line(|s), hung up, hang up, voicemail,
    no (answer|response|reply), (nobody|no one) (answers|picks up|responds|replies|answered), cant (reach|get through|
      contact|get a hold), get through, reach (you|someone|anyone|a person|a human), contact (you|us|number|details|
      email|someone), phone number, email address, e mail, emailed, emails, dm, dms, direct message, call back, callback,
    respond(|ed), reply to, replied, customer service (number|line), who can i (call|contact), busy signal, live chat,
    waiting for (a |an |your |)(reply|response|answer|call), talk to a, speak to a, on the phone, phones, dial, calls
  `,
  staff: `
    rude, rudeness, attitude, staff, employee(|s), agent(|s), rep(|s), crew, attendant(|s), pilot(|s), driver(|s),
    manager(|s), supervisor(|s), cashier, waiter, waitress, customer service, customer care, customer support, service,
    unprofessional, unhelpful, friendly, helpful, kind, courteous, incompetent, disrespect(|ed|ful), polite, gate agent(|s),
    team, representative(|s), technician(|s), engineer(|s), personnel, courtesy
  `,
  price: `
    price(|s|d), pricing, fare(|s), expensive, overpriced, cheap(|er|est), cost(|s|ly), fee(|s), surcharge, rip off, ripoff,
    price goug(e|ing|ers), gouging, price increase, discount(|s), promo(|tion), promo code, coupon(|s), sale, deal(|s),
    tax, rate(|s), offer(|s), value for money
  `,
}

export const deTopics: Words = {
  safety: `
    notfall, verletz(t|ung), krankenhaus, allergi(e|sch), insulin, medikament(|e), rollstuhl, gefahr, gefährlich, brand,
    feuer, bremse(|n), belästig(t|ung), diskriminier(t|ung), schimmel, lebensmittelvergiftung, gestrandet
  `,
  privacy: `gehackt, datenschutz, dsgvo, meine daten, phishing, datenleck, passwort gestohlen`,
  baggage: `koffer, gepäck, gepäckstück, tasche, kinderwagen, handgepäck, rucksack, gepäckband`,
  refund: `
    erstatt(ung|et|en), rückerstattung, geld zurück, mein geld, abgebucht, rechnung(|en), abbuchung, gutschrift,
    gutschein(|e), entschädigung, bezahlt, zahlung, lastschrift, mahnung
  `,
  cancellation: `storniert, stornierung, annulliert, gestrichen, fällt aus, ausgefallen, ausfall, umgebucht, anschluss verpasst`,
  delay: `verspät(ung|ungen|et), zu spät, pünktlich, warten am gate, am gate, steht seit, abfahrt, abflug`,
  delivery: `
    paket, pakete, lieferung, geliefert, sendung, sendungsnummer, zugestellt, zustellung, bestellung, bestellt, versand,
    versendet, bote, zusteller
  `,
  outage: `störung(|en), stromausfall, kein (internet|strom|netz|empfang|wlan), internet, wlan, netz, router, offline`,
  fault: `kaputt, defekt, beschädigt, zerbrochen, reparatur, garantie, gewährleistung, akku, display, gerät, ersatz`,
  web: `website, webseite, seite, app, online, login, einloggen, anmelden, fehlermeldung, update, passwort, link`,
  booking: `buchung, gebucht, buchen, reservierung, reserviert, konto, kundenkonto, sitzplatz, ticket(|s), vertrag, karte, abo`,
  reach: `
    warteschleife, hotline, telefon, anruf, angerufen, aufgelegt, rückruf, erreichbar, erreiche, keine (antwort|reaktion|
      rückmeldung), niemand (antwortet|geht ran|erreichbar), mail, email, kontakt
  `,
  staff: `mitarbeiter(|in|innen), personal, unfreundlich, unhöflich, freundlich, fahrer(|in), kundenservice, kundendienst, service, berater`,
  price: `preis(|e), teuer, zu teuer, gebühr(|en), kosten, kostet, günstig, rabatt, aufpreis, tarif`,
}

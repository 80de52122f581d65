import type { Phrases } from './cue.ts'

/** What is asked, thanked for and chatted about, in German. */
export const de: Phrases = {
  money: `
    erstatt(ung|et|en), rückerstattung, geld zurück, mein geld, gutschein, entschädigung, rückzahlung
  `,
  help: `
    hilfe, helfen, helft, bitte (um |)(hilfe|hilf|helfen|helft|melden|melde|antworten|rückruf|rückmeldung|prüfen),
    brauche, könnt ihr, können sie, was (kann|soll|muss) ich (tun|machen)
  `,
  fix: `
    repariert, beheben, behebt, kümmert euch, kümmern sie sich, tut was, macht was, regelt das, bringt das in ordnung
  `,
  time: `
    sofort, dringend, schnellstmöglich, so schnell wie möglich, eilt, heute abend, heute noch, morgen (früh|um|ist),
    in einer stunde, boarding, am gate, am flughafen
  `,
  now: `
    jetzt, gerade, momentan, aktuell, heute, sitze(n|), stehe(n|), noch immer, immer noch,
    auf (dem|meinem|unserem) weg, am weg, unterwegs, (bin|sind) (dann |jetzt |mal |erstmal |schon |kurz |)(mal |)weg,
    weit weg
  `,
  leave: `
    (mein|unser) letzter (flug|einkauf|besuch|auftrag), (meine|unsere) letzte (fahrt|bestellung|reise|buchung),
    das war das letzte mal, wechsele, wechsle, (anbieter|bank|versicherung|vertrag|stromanbieter) (zu |)wechseln,
    wechseln (jetzt|zu einem|zur konkurrenz|den anbieter|die bank|wir), (gehe|gehen) (jetzt |ab jetzt |)woanders,
    nie wieder, nie mehr, kündig(e|en|ung), gekündigt, letzte(s|n|r) mal, zum letzten mal, anderen anbieter,
    anderer anbieter, konkurrenz, kunde gewesen, verliert einen kunden, kunden verloren
  `,
  thanks: `
    danke(|schön), dankeschön, vielen dank, herzlichen dank, besten dank, tausend dank, merci, dank(|bar)
  `,
  praise: `
    problemlos, reibungslos, stressfrei,
    (ohne|keine) (probleme|problem|stress|verspätung|verspätungen|beschwerden|zwischenfälle), nie enttäuscht,
    nicht schlecht, (kann|könnte) nicht (klagen|meckern|besser sein), nichts zu (meckern|beanstanden), kein problem,
    hat (super |gut |)(geklappt|funktioniert), unkompliziert, gut(|e|er|es|en), nett(|e|er|es), freundlich(|e|er|es),
    hilfsbereit, schnell(|e|er|es), zufrieden, prima, schön(e|er|es|en), (sehr|wie|so|echt|total) schön, gerne,
    freu(e|t|en) (mich|uns), klappt, funktioniert (jetzt|wieder|super|gut), gelöst, erledigt, lob, empfehle(|n),
    pünktlich, kompetent, kompliment, besser geht (es |)nicht, (sehr |)wohl gefühlt, wohlgefühlt, bestens,
    einwandfrei, tadellos, top, spitzenmäßig, vorbildlich, zuvorkommend, herzlich(|e|er|es), aufmerksam(|e|er),
    geduldig(|e|er), lieb(|e|er), sauber(|e|es), lecker, köstlich, gut geholfen, (sehr |super |toll |)geholfen,
    (habt|haben) mir (sehr |echt |)geholfen,
    (läuft|lief) (jetzt |wieder |alles |super |gut |rund|)(rund|super|gut|glatt|wieder), geht (jetzt |)wieder,
    kann ich (nur |)empfehlen, weiterempfehl(en|ung), immer wieder gern(|e), gern(|e) wieder, daumen hoch, hut ab,
    respekt, chapeau, weiter so, gut gemacht, wie gewohnt (gut|zuverlässig), zuverlässig, fair(|e|er|es), kulant,
    unbürokratisch, vorzüglich, gelungen, angenehm(|e|er|es), entspannt(|e|er), blitzblank, sanft(e|er|este|ester),
    geehrt, weitergeholfen, zurückbekommen, einfühlsam, wunderbar(e|er|es|en), so muss das (sein|), erste sahne,
    wie geschmiert, mustergültig, blitzschnell, ruckzuck, flott(e|er|), überpünktlich, legende(n), gold wert,
    goldwert, gerettet, retter, lobenswert, empfehlenswert,
    (schnell|sofort|prompt) (behoben|gelöst|repariert|geantwortet|reagiert|geholfen), verlass, auf euch ist verlass,
    beeindruckt, glücklich
  `,
  delight: `
    super, toll(|e|er|es), großartig(|e|er|es), klasse, spitze, hervorragend(|e|er), ausgezeichnet, fantastisch,
    perfekt, genial, liebe (euch|das|den|die), best(e|er|es|en), wunderbar, begeistert, mega, hammer, überragend,
    sensationell, traumhaft, phänomenal, überglücklich, hellauf begeistert, grandios, göttlich, geil, bombe,
    (ihr seid|sie sind) (echt |wirklich |einfach |die |)(die besten|spitze|klasse|toll|super|der hammer|ein traum),
    tausend dank, ein traum, lieb(e|t|en) (es|ihn|sie|eure|eure app), der wahnsinn,
    wahnsinnig (gut|nett|lecker|schnell), sanfteste
  `,
  sarcasm: `
    danke für (nichts|gar nichts), na (toll|super|klasse|prima|danke), (super|toll|klasse|großartig) gemacht,
    vielen dank für (nichts|gar nichts|die verspätung|den ausfall), herzlichen glückwunsch, schönen dank auch,
    ganz große klasse, ganz toll, wie nett,
    (schon |echt |)(toll|super|klasse|schön|spitze|prima) (wenn|dass|wie) (man|ihr|die|zwei|keiner|niemand|wieder|
      das|der|nichts|nix),
    danke auch, bravo, (läuft|lief) bei euch, (top|starke|tolle|reife|super|klasse) leistung, glanzleistung, applaus,
    (kundenfreundlich|kundenfreundlichkeit|kundenservice|service|pünktlich|pünktlichkeit|freundlich|
      freundlichkeit|qualität) (ist|geht|sieht) anders,
    gern(|e) wieder nicht, was für ein (service|saftladen|laden|verein)
  `,
  ask: `
    wie (kann|komme|lange|viel|geht|funktioniert|macht|ist), wann, wo (ist|kann|finde|gibt), wer, welche(|r|s|n),
    gibt es, kann (ich|man|ich bei), könnt ihr, können sie, habt ihr, haben sie, ist es (möglich|), frage(|n),
    ab wann, wisst ihr, weiß (jemand|wer), darf (ich|man), muss (ich|man),
    (fliegt|fahrt|macht|bietet|nehmt|liefert|versendet|verschickt|akzeptiert|plant|arbeitet|sucht|verkauft|kennt|
      wollt|dürft|werdet|seid|kommt|schickt|führt) ihr,
    (bieten|nehmen|liefern|versenden|verschicken|akzeptieren|fliegen|fahren|planen|suchen|verkaufen|führen|
      werden) sie,
    (was|wieviel|wie viel) (kostet|kosten|brauche|muss|bedeutet|passiert|heißt|gilt),
    wie (alt|groß|hoch|weit|schwer|oft|früh|spät|bekomme|erreiche|melde|läuft|sieht|storniere|kündige|ändere|lade),
    (braucht|brauche ich|reicht|gilt|zählt|lohnt|stimmt es|hat jemand|kennt jemand|weiß jemand|kann mir jemand|
      könnte mir jemand),
    auf welche(|r|m|n), an wen, bis wann, ob (ihr|sie|man|ich|es), gibts, kann man, würde gern(|e) wissen,
    wüsste gern(|e), habe (eine |mal eine |ne |)frage, kurze frage, mal ne frage, wie lange
  `,
  why: `
    warum, wieso, weshalb, was soll (das|der), was ist (los|da los|das für), wie kann (es|das|man) (sein|nur),
    wann (endlich|geht es), ernsthaft, echt jetzt,
    (wozu|wofür) (zahl|zahle|zahlen|bezahle|bezahlen|haben|hab|gibt|brauche), (wer|was) … (ausgedacht|geritten),
    wer denkt sich, muss das sein, gehts noch, (habt|haben) (ihr|sie) sie noch, noch alle (tassen|),
    seid ihr … (bescheuert|verrückt|deppert|noch ganz dicht|irre), schlaft ihr, oder was, wie lange noch,
    (euer|ihr) ernst, ernst gemeint, was bitte, was stimmt … nicht, kann (das|es) sein, findet ihr das,
    finden sie das, soll das … (sein|witz|scherz), wer (ersetzt|bezahlt|zahlt|haftet), schämt (ihr|sie),
    was ist da(s|) … los, was läuft da, wie oft (soll|muss|noch), verarscht ihr, wird das (heute |)noch was,
    soll ich (hier|jetzt|etwa), (warum|wieso) (auch|nicht),
    wie lange (soll|muss|müssen|wollt|wollen|braucht ihr|darf ich), entscheidet euch
  `,
  fun: `
    haha, lol, guten morgen, gute nacht, schönes wochenende, urlaub, wochenende, fußball,
    schönen (feierabend|abend|tag|sonntag|samstag|urlaub|gruß), grüße, gruss, liebe grüße, prost, mahlzeit, humor,
    witzig, lustig, hihi, frohe (weihnachten|ostern), guten (rutsch|appetit), na ihr, servus, grüezi
  `,
  news: `
    meldet, berichtet, laut, studie, bericht, umsatz, gewinn, aktie(|n), übernahme, stellt vor, kündigt an,
    neu(e|er|es) (produkt|modell|strecke)
  `,
  ad: `
    jetzt (kaufen|bestellen|anmelden|sichern), rabatt, gutscheincode, gewinnspiel, angebot(|e), gratis, im sale,
    wir suchen, stellenangebot
  `,
  spam: `
    geld verdienen, schnell reich, casino, sex, follower kaufen
  `,
  self: `
    ich, mein, meine, meinen, meinem, meiner, mir, mich, wir, uns, unser, unsere, unseren
  `,
  you: `
    ihr, euch, euer, eure, sie, ihnen, ihre, hallo, hey, moin, euren, eurem, eures, habts, seids, könnts
  `,
  service: `
    service, kundenservice, kundendienst, support, mitarbeiter(|in), personal, fahrer(|in), zug, flug, paket,
    bestellung, lieferung, konto, rechnung, vertrag, app, karte, ticket, hotline, wlan, internet, anschluss, leitung,
    router, techniker, zimmer, automat, filiale, kasse, lieferant, bote, postbote, zusteller, schalter, schaffner,
    crew, vertreter, makler, schaden, police, versicherung, strom, gas, heizung, wasser, bahn, auto, mietwagen, abo,
    passwort, sendung, pakete, tracking, retoure, ware, artikel, kredit, überweisung
  `,
  negator: `
    nicht, kein, keine, keinen, keiner, nie, niemals, nichts, ohne, weder, kaum, nix, ned, nöd, nüt, koa, keen, keene,
    nimmer
  `,
  contrast: `
    aber, jedoch, trotzdem, obwohl, allerdings, doch, leider
  `,
  closer: `
    erledigt, alles klar, ok, okay, mach ich, habe (euch |ihnen |)(eine |)(dm|pn|mail|nachricht) geschickt
  `,
}

import type { Phrases } from './cue.ts'

/** What is grave whatever else is said: somebody is hurt, ill, in danger, robbed of an account, treated as less. */
const always = `
  (piece|pieces|shard|shards|bit|bits) of (glass|metal|plastic|wire),
  glass in (the|my|our|his|her) (food|salad|yoghurt|bread|soup|cereal),
  (up |)in flames, burst into flames,
  (man|woman|lady|guy|passenger|someone|somebody|person|child|kid|baby|son|daughter|boy|girl|he|she|hes|shes)
    (is |was |has |had |just |)(fainted|fainting|collapsed|unconscious|choking|choked|convulsing|bleeding|unwell),
  in (so much |a lot of |severe |terrible |real |great |)pain, (hes|shes|is|was|feels|feeling|felt) (not|very|really|so|
    seriously|violently) (well|ill|unwell|sick), taken ill, fell ill, fallen ill, was ill after, seizure(|s), a stroke,
  heart attack, heart condition, chest pain(|s), fainted, fainting, passed out, unconscious, collapsed, choking, choked,
  cant breathe, cannot breathe, could not breathe, couldnt breathe, trouble breathing, struggling to breathe,
  asthma attack, medical (emergency|attention|help|assistance|issue|treatment), paramedic(|s),
  (need|needs|needed|see|called|call) (a |the |my |)(doctor|medic|nurse|ambulance), concussion, bruise(|s|d), stitches,
  scald(ed|ing), burn(ed|t) (my|me|her|him|his), (broke|broken|fractured|sprained|twisted|cut|hurt|injured|hit|burned|burnt)
    (my|her|his|our) (arm|leg|wrist|ankle|hip|rib|nose|foot|hand|finger|toe|back|neck|knee|head|tooth|son|daughter|child|
    mother|father|mum|mom|dad|wife|husband), head injury, hit (me |him |her |my |)(in|on) the (head|face|eye|eyes),
  injur(y|ies|ed), bleeding, hospital(|ized|ised), ambulance, electrocuted, electric shock, caught fire, catching fire,
  on fire, fire hazard, exploded, explosion, smoke coming, brake(|s) fail(|ed|ure), carbon monoxide, gas leak,
  allerg(y|ic|ies) (reaction|shock), anaphyla(xis|ctic), food poison(ing|ed), sick after eating, made (me|us|him|her) sick,
  maggot(|s), cockroach(|es), mold, mould, mouldy, moldy, rat(s), insect(|s) in, hair in (my |the |our |)(food|burger|meal|salad), hygiene, unhygienic,
  unsanitary, food safety, safety (issue|issues|concern|concerns|hazard|risk), hazard(|ous), raw chicken, undercooked, health hazard, poisoned,
  (touch|touched|touching|grab|grabbed|grabbing|stroked|stroking|rubbed|rubbing) me,
  (touch|touched|touching|grab|grabbed|grabbing|stroked|stroking|rubbed|rubbing) my (ass|leg|legs|hair|thigh|body|butt|
    breast|breasts|back|shoulder|knee|arm), followed me home, harass(ed|ment|ing), assault(|ed), sexual(ly), grop(ed|ing),
  racist, racism, racially, discriminat(ed|ion|ing|ory), slur, threaten(ed|ing) me, abus(ed|ive) (me|driver|employee|staff),
  stalk(ed|ing|er), unsafe, dangerous, suicid(e|al), accused me of, accused of stealing, police report,
  account (was |is |has been |been |got |)hacked, hack(ed|er|ers|ing), identity theft, compromised account,
  account (is |was |has been |been |got |)compromised, left (us|me|her|him) (stranded|alone|outside),
  slept on the floor, sleep on the floor, sleep in the airport, no (air|lights|oxygen), without (food|water|air), trapped
`

/** What makes any trouble grave, and is no trouble by itself: who it happens to, and days that do not come again. */
const sensitive = `
  need my (insulin|medication|medicine|meds|inhaler), funeral, bereave(d|ment), passed away, deceased,
  (mother|father|mum|mom|dad|wife|husband|son|daughter|grandmother|grandfather|grandma|grandpa) (is|was) dying,
  death in the family, terminally ill, my (late|dying) (mother|father|mum|mom|dad|wife|husband|son|daughter), brakes,
  airbag, allerg(y|ies|ic), epipen, (peanut|nut|food|dairy|egg) allerg(y|ies), coeliac, celiac, threw up, vomit(|ed|ing),
  wheelchair, disabled (passenger|mother|father|son|daughter|child|customer|person), special needs, autistic,
  elderly (mother|father|parents|woman|man|lady), pregnant, baby formula, infant, newborn, unaccompanied (minor|child),
  insulin, medication(|s), medicine, inhaler, oxygen, surgery, diabetic, cancer patient, chemo, emergency, evacuat(ed|ion|e), wedding, arrested,
  call(ed|) the police, lawsuit
`

/** The same words where they mean nothing grave. */
const harmless = `
  emergency (exit|exits|row|rows|door|doors|exit row|services|contact|contacts|fund), (on |)fire (tv|stick|tablet), gluten free,
  wedding (anniversary|dress|photos|video), assault on (the|your|my|our) (eyes|ears|senses), hacking cough,
  (fire|hair|vest) on fire, crew is on fire, team is on fire, life hack(|s)
`

export const enGrave: Phrases = {
  grave: `${always}, ${sensitive}`,
  harm: always,
  service: harmless,
  fault: 'insult to injury',
}

import { near, part, rx } from '../rx.ts'
import type { Phrase } from '../hits.ts'

const gap = (most: number) => `(?: [^ .!?;\\n]+){0,${most}}?`
const people = part`(?:customers?|users?|people|passengers?|guests?|travell?ers?|clients?|members?|riders?|drivers?
        |famil(?:y|ies)|person|one)`
const things = part`(?:complaints?|incidents?|reports?|tickets?|mentions?|reports of (?:this|that|it)|(?:issues?
        |problems?|cases?) reported)`
const trouble = part`(?:problems?|issues?|troubles?|difficult(?:y|ies)|complaints?|errors?|faults?|bugs?|glitch(?:es)?
  |experience|concerns?|feedback)`
const a = part`(?:this|that|these|those|such an?|such|any|an?|the same|the|similar|a similar|any such)`
const be = part`(?:(?:has|have|had|is|was|were|are|'s|ever|yet|so far|today|here|this week|actually|currently|seems?
  |appears?|to be|to have|even|really|on (?:that|this|your) (?:flight|train|bus))(?: |$))`
/** What people do who have the same trouble. */
const suffers = part`(?:told (?:us|me|our|the (?:crew|team|staff)|anyone|any of us)|said (?:so|that|this|anything
        |a word|it)|mention\w*|report(?:ed|ing|s)?|complain\w*|raised|noticed|spotted|flagged|wrote
        |written|contacted us|came to us|come to us|brought (?:this|that|it)|affected|bothered
        |experienc\w+|struggl\w+|had (?:${a} )?(?:\w+ )?${trouble}|ha(?:s|ve|d) (?:${a} )?
        (?:\w+ )?${trouble}|having (?:${a} )?(?:\w+ )?(?:${trouble}|this|that)|seeing (?:this|that|it
        |${a} ${trouble})|seen (?:this|that)|asked about|pointed|missed|misunderst\w+|mind(?:s|ed)?
        |objected|to (?:mind|care|be affected|have (?:${a} )?(?:\w+ )?${trouble}))`

const wish = near`\b(?:so|so that|sure|sure that|ensures?|see to it that|hope|until|means|promise|certain|that way
        |want) $`
const denied = near`(?:n't|\b(?:not|never|nobody says|no one says|hardly|far from|by no means))\b[^,]*$`
const supposed = near`\b(?:if|whether|like|as though|feel(?:ing)?(?: that)?|felt(?: that)?|you (?:think|thought|say|said
    |wrote|ask|asked|wonder|wondered|believe)(?: that)?|wondering|asking|asked)(?: \w+){0,3} $`
const canOnly = near`^ (?:(?:who|that) )?(?:can|could|may|might|will|would|should|must|knows|needs|to decide|allowed
        |holding|named|on (?:this|the) (?:booking|ticket|list|account))\b`

const no = part`(?:nobody|no ?one|no-one|not a soul|not one person|no person)`
const notYet = part`(?:(?:have|has|had|did)(?:n't| not|nt)|never|not)`

const saysNothing = near`\b(?:heard|hear|had|received|receive|get|got|gotten|seen) (?:of |about )?(?:this|that|it
    |anything
        |such|similar|the same|(?:any |a |one )?(?:other )?(?:single )?(?:complaints?|reports?|problems?
        |issues?|feedback))\b| (?:anyone|anybody) else\b| other`
const weWork = near`\b(?:we|i|team|colleagues|engineers|they|who|everyone|people|are|be|am)(?:'re|'m|'ll be| are| am
        | is| will be| have been| has been)?(?: (?:still|already|now|all|hard|currently|also|been))* $`
const wanted = near`\b(?:make|makes|making|so that|until|must|should|will|(?<!(?:seem|appear)s? )to|want|that|n't|not
        |if)(?: (?:this|it|things|everything|that|again|is|be))* $`

/** English ways to say, or to let them read, that nobody else complained. */
export const english: readonly Phrase[] = [
  {
    kind: 'nobody',
    pattern: rx`\b${no} else(?:'s|s)? ${be}{0,3}${suffers}\b`,
    unless: (before, after, words) =>
      wish.test(before) || /\b(?:has|have|had) to\b/.test(words) || /^ to\b/.test(after),
  },
  {
    kind: 'nobody',
    pattern: rx`\b${no}(?: (?:here|(?:on|in|at|from) (?:our|my|the) \w+))? (?:(?:has |have |had |'s )?
            (?:ever |yet )(?:complain\w*|report\w*|mention\w*|raised|heard)|(?:has |have |had |'s )?
            (?:complain\w*|reported (?:it|this|that)))\b`,
    unless: (before) => wish.test(before),
  },
  {
    kind: 'nobody',
    pattern: rx`\b(?:have|had|has|'ve|received|got|get|there (?:are|were)|there(?:'s| have| has) been
            |with) (?:had |received |gotten |been )?(?:zero|no|not one|not a single
            |hardly any) (?:such |single |similar )?(?:complaints?|reports)\b`,
    unless: (_before, after) => /^ from (?!other|any)/.test(after),
  },
  {
    kind: 'nobody',
    pattern: rx`\b${no} (?:but|except|apart from|other than) you\b|\brecord of (?:anyone else|anybody else
            |other ${people})\b`,
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:hardly ever|rarely|seldom|almost never|(?:do|did)(?:n't| not) (?:usually|normally
            |often)) (?:hear|get|receive) (?:of )?(?:this|that|such|any|complaints?)\b|\b(?:do|did)(?:n't
            | not) (?:get|hear|receive) (?:this|that|such)(?: \w+)? (?:often|much|a lot)\b`,
  },
  {
    kind: 'works',
    pattern: rx`\b(?:everyone|everybody) else\b[^.!?;\n]{0,40}? without (?:any )?${trouble}\b`,
  },
  {
    kind: 'only',
    pattern: rx`\bonly (?:you|your \w+)(?:'ve|'s| have| has| had| are| is| was| were| seems?| seem)? ?
            (?:to be |been )?(?:affected|impacted|report(?:ed|ing)|complain(?:ed|ing)|mentioned|having
            |experienc(?:ed|ing)|seeing)\b|\b(?:your|this) (?:case|complaint|experience|issue|problem
            |situation) (?:is|was|seems|appears)(?: to be)? (?:very |quite |really |rather )?(?:unique
            |an exception|a rare exception)\b`,
    unless: (before) => denied.test(before),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:a first for|(?:complete |real )?news to) (?:us|me)\b`,
    unless: (before) => denied.test(before),
  },
  {
    kind: 'works',
    pattern: rx`\b(?:it|this|that|everything|app|site|page|link|website) (?:all |still )?works (?:just )?
            (?:fine |perfectly |ok |well )?for (?:me|us)\b`,
    unless: (before) => /\b(?:if|whatever|when)\b/.test(before),
  },
  {
    kind: 'nobody',
    pattern: rx`\b(?:no|none of (?:our|the|my)|not one of (?:our|the)) other ${people}${gap(3)} (?:${suffers})\b`,
    unless: (before, _after, words) =>
      wish.test(before) || /\b(?:should|will|must|ha(?:s|ve|d) to|can|ought|going to)\b/.test(words),
  },
  {
    kind: 'nobody',
    pattern: rx`\bno other ${people} with (?:this|that|the same|such|a similar|your)\b`,
  },
  {
    kind: 'nobody',
    pattern: rx`\b(?:no|not any|zero|without any) other ${things}\b`,
    unless: (before) => denied.test(before),
  },
  {
    kind: 'first',
    pattern: rx`\b(?:you(?:'re| are|re| were| would be|'d be)
        |makes you) (?:actually |literally |really |honestly |in fact |probably )?(?:the )?
        (?:very )?first(?: and only)?(?: (?:${people}|of our ${people}))?(?: (?:ever|today|so far
        |this (?:week|month|year)))? (?:(?:to (?:ever )?|who(?:'s| has| have)? (?:ever )?|that(?:'s
        | has)? )?(?:complain\w*|report\w*|mention\w*|raise[ds]?|notice[ds]?|flag\w*|tell (?:us|me)
        |told (?:us|me)|say (?:so|that|this|anything)|said (?:so|that|this)|write (?:to us )?about|point
        (?:ed|ing)? (?:this|that|it)|bring (?:this|that|it)|brought (?:this|that|it)|experienc\w+|(?:have
        |has|had|having) ${a} (?:\w+ )?${trouble})|with ${a} (?:\w+ )?${trouble}|(?:i|we)(?:'ve
        | have)? (?:heard|hear) (?:this|that|it|of|about|from about))\b`,
    unless: (before) => supposed.test(before),
  },
  {
    kind: 'first',
    pattern: rx`\b(?:this|that|it|yours?(?: (?:complaint|report|message|case|post|tweet))?)(?: is|'s| was
        | would be) (?:actually |honestly |literally )?the (?:very )?(?:first|only)
        (?: and only)? (?:complaint|report|(?:time |one |case |thing |we|i)(?: ?(?:that )?(?:we|i)?(?:'ve
        | have|'m| are)? ?(?:ever )?(?:hear\w*|been told|had (?:this|that|a|any) (?:complaint|problem
        |issue)|come across|seen (?:this|that|it|such)|known (?:this|it)|received (?:a|such|this))))\b`,
  },
  {
    kind: 'first',
    pattern: rx`\b(?:the )?first (?:i|we)(?:'ve| have)? (?:ever )?(?:heard|hear|been told|hearing) (?:of
        |about) (?:it|this|that|any|such)\b`,
  },
  {
    kind: 'only',
    pattern: rx`\byou(?:'re| are|re| were| do)?(?: (?:actually|really|probably|apparently|honestly|clearly
            |currently|simply|just))? the only(?: ${people}| complaint| report| case| of our ${people}
            | single ${people})?(?=[.!?,;:\n]| ?$| (?:so far|here|today|with|having|reporting|complaining
            |affected|seeing|experiencing|in (?:the|this|all)|out of|on (?:that|the|this) flight|who(?:'s
            |'ve)? |that(?:'s)? (?:has|had|is|was|complain|report)|(?:we|i)(?:'ve| have)? (?:had|heard
            |ever|got|know)|to (?:complain|report|mention|say|have|raise|notice|experience|tell)))`,
    unless: (before, after) => denied.test(before) || supposed.test(before) || canOnly.test(after),
  },
  {
    kind: 'only',
    pattern: rx`\b(?:you|yours|it|this|that|your (?:\w+ ){0,2}\w+) (?:seems?|appears?|must|might|may
        |could) (?:to )?be the (?:only|first) (?:${people}|complaint|report|case|account|device|order
        |booking)\b`,
    unless: (before, after) => denied.test(before) || supposed.test(before) || canOnly.test(after),
  },
  {
    kind: 'only',
    pattern: rx`\b(?:it|this|that|problem|issue|fault|error)(?:'s| is| must be| may be| might be| seems to be
        | appears to be| looks to be) (?:just|only) (?:you|your (?:account|device|phone|side|end|order))
        (?=[.!?,;:\n]| ?$| (?:then|who|that|here|so far|having|i'm afraid)\b)`,
    unless: (before) => denied.test(before) || /\b(?:if|whether|like)\b/.test(before),
  },
  {
    kind: 'only',
    pattern: rx`\b(?:an? |the |one |(?:very |purely |completely )?)?isolated (?:incident|case|issue|problem|event
        |occurrence|complaint)\b|\b(?:is|was|'s
        |been) (?:just |only |clearly |really |very much )?a one-?off\b|\bunique to you(?:r (?:account|case
        |device|booking))?\b`,
    unless: (before) => denied.test(before),
  },
  {
    kind: 'unheard',
    pattern: rx`\b${notYet}(?: (?:yet|ever|actually|really|so far|previously|once))?(?: (?:heard|received|had|seen
        |gotten|got|hear|receive|get|been (?:told|made aware)|come across|know|known))${gap(5)} (?:from|by
        |of|about) (?:anyone|anybody|any ?one|other ${people}|others|any(?: of our| of the)? other
        |any of our|a single|another) ?(?:else|${people})?`,
    unless: (before, after, words) =>
      denied.test(before) || /^ ?(?:at|in|on) (?:the|my|our)\b/.test(after) || !saysNothing.test(words),
  },
  {
    kind: 'unheard',
    pattern: rx`\b${notYet}(?: (?:yet|ever|actually|really|so far|previously))? (?:had|received|seen|gotten|got
        |receive|get|see|have|heard|hear)(?: of| about)? (?:any |a single |one |many |a )?
        (?:other |further |similar |such |single )?(?:complaints?|reports?(?! back)|complaint like)\b`,
    unless: (before, after) =>
      denied.test(before) ||
      /^ (?:from you|of yours|number|form|reference|(?:yet )?from (?:the|our|my|[a-z]+ yet))\b/.test(after),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:(?:have|has|had)(?:n't| not| never)|'ve (?:never|not)|never|nor have we)(?: ever)? (?:had
        |heard|seen|come across|known|experienced|been told)(?: of)? (?:this|that|it|such an?|an?|any
        |anyone|anybody|anything)(?: (?:kind|sort|type) of)? ?(?:like (?:this|that|it)|happen\w*|problems?
        |issues?|complaints?|complain\w*|before|from a)\b`,
    unless: (before) => denied.test(before) || /\b(?:you|they|she|he)(?:'ve|'d| have| had)? $/.test(before),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:has|'s|have|had) (?:literally |honestly )?never (?:ever )?happened\b
        |\bnever happened (?:before|to (?:anyone|anybody|us))\b`,
    unless: (before) => /\b(?:should|must|could|would|wish)\b/.test(before),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:unaware|not (?:currently |yet )?aware|n't (?:currently |yet )?(?:aware|seeing)
        |no (?:other )?(?:known|reported)|not seeing)(?: of)?(?: (?:any|other|others|current|known
        |widespread|general|similar|further)){0,3} (?:issues?|problems?|complaints?|reports?|outages?
        |faults?|errors?|difficulties)\b`,
    unless: (before, after) => /^ (?:with|on|in) your\b/.test(after) || /\b(?:were|was|when)\b[^,]*$/.test(before),
  },
  {
    kind: 'works',
    pattern: rx`\b(?:works?|worked|working|loads?|loading|opens?|runs?|running|fine|ok|okay|good|normal|normally
        |well|perfectly|properly|correctly|smoothly|great|as expected)(?: just)?(?: here)? (?:on|at
        |from|for us on|over on) (?:our|my|this) (?:end|side)\b`,
    unless: (before, after) => weWork.test(before) || /^ to (?:fix|solve|find|get|make|put|sort|restore)\b/.test(after),
  },
  {
    kind: 'works',
    pattern: rx`\b(?:works?|worked|working|loads?|runs?|running|fine|ok|okay|well|perfectly|properly|smoothly
        |great)(?: (?:just|absolutely|perfectly|totally))?(?: (?:fine|well|ok|okay|perfectly|normally
        |properly|great))? (?:for|with) (?:everyone|everybody|all (?:of )?(?:our |the )?
        (?:other )?${people}|(?:our |the |most |many )?other ${people}|most ${people}|most of our
        |the (?:rest|others)|others|the other|all others|everyone else)\b`,
    unless: (before, after) => wanted.test(before) || /^ (?:again|now)\b/.test(after),
  },
  {
    kind: 'works',
    pattern: rx`\b(?:everyone else|everybody else|all (?:of )?(?:our |the )?other ${people}|(?:usually
            |normally|generally|typically),? (?:our )?${people}|(?:our |most |the |many )?other ${people}
            |the rest of our ${people}|most of our ${people}|most ${people}|our other ${people})
            (?: on (?:the|that|your) \w+)?(?: (?:is|are|was|were|has been|have been|seems?|appears?
            |seem to be|seems to be))?(?: (?:all|quite|very|perfectly|just|always))? (?:fine|happy
            |satisfied|pleased|content|ok|okay|delighted|love[sd]?|like[sd]? (?:it|this|that|the|our)
            |enjoy\w*|managed|manages|copes?|coped|(?:has|have|had|with
            |report\w*) (?:had )?no (?:\w+ )?(?:${trouble})|(?:do|does|did)(?:n't| not) (?:have|complain
            |mind|report|seem))\b`,
  },
  {
    kind: 'works',
    pattern: rx`\b(?:no|n't (?:see|find|have|seeing)(?: (?:any|an|a))?|not (?:see|find|seeing|finding)(?: (?:any|an
        |a))?|cannot (?:see|find)(?: (?:any|an|a))?) (?:known |reported |other |current )?(?:${trouble}
        |outages?)(?: at all)? (?:on|at|from) (?:our|my) (?:end|side)\b`,
  },
]

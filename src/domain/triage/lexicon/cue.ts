/** What a word or phrase tells about the post it stands in. Each lexicon lists its phrases by cue. */
export const cues = [
  'fault', // something does not go as it should: slow, late, rude
  'harm', // real harm: lost, broken, charged twice, locked out
  'grave', // health, safety, a person left without help, a day that does not come again
  'anger', // insult, contempt, "worst"
  'vexed', // anger that any bad day brings: annoyed, ugh; every such word is also `anger`
  'dislike', // milder: disappointed, sad, poor
  'status', // may be asked about before it has happened: delayed, cancelled
  'weak', // hardly a fault by itself: only, even, had to
  'waiting',
  'again',
  'help',
  'fix', // asks that something be put right
  'money', // asks for money back
  'time', // minutes matter
  'now', // it is happening while they write
  'past', // it is over
  'leave',
  'thanks',
  'praise',
  'mild', // good words that stand in any post: good, easy, better
  'delight',
  'ask', // begins or marks a question
  'why', // a question that reproaches
  'wish',
  'sarcasm', // the words mean their opposite
  'fun', // laughter, chat
  'closer', // ends a talk: "dm sent"
  'news',
  'ad',
  'spam',
  'self', // I, my, we
  'you', // you, your
  'service', // what we owe: service, staff, support
  'negator',
  'contrast',
] as const

export type Cue = (typeof cues)[number]

/**
 * Phrases by cue: separated by commas; `(a|b|)` writes out each choice, also after a line break; `…` stands for none or
 * a few words of the same sentence, without a "not" among them.
 */
export type Phrases = Readonly<Partial<Record<Cue, string>>>

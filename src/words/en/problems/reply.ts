import { worded, type Coded } from '../../../domain/coded.ts'
import type { GuardWords } from '../../../domain/guard/finding.ts'
import { guard } from '../guard.ts'

/** Why a reply cannot stand where it should. */
export const hindrances = {
  imported: (network: string | null) =>
    `This post was imported from ${network === null ? 'a file' : `a file of ${network}`}: from here nobody can be answered. Open it where it was written.`,
  'no-account': (network: string) => `No account of ours on ${network} is connected.`,
  'nothing-left': (name: string) =>
    `${name} deleted what we would answer. There is nothing left to reply to in public.`,
  'only-private': (name: string) => `${name} wrote in private alone: there is nothing in public to answer.`,
  'not-private': (why: 'no private messages' | 'no account' | 'the playbook' | 'not opened', network: string) =>
    ({
      'no private messages': `Private messages on ${network} cannot be sent from here. Ask in public for a way to reach them.`,
      'no account': `No account of ours on ${network} is connected. Connect one.`,
      'the playbook': 'The playbook keeps every word in public. Answer in public, or have the playbook changed.',
      'not opened': 'The private leg was taken back meanwhile. Open it again.',
    })[why],
  'other-words': () => 'These are not the words that were approved.',
  'no-network': () => 'This network is no longer there.',
  edited: (name: string) => `${name} edited the post after you answered it.`,
  deleted: (name: string) => `${name} deleted the post.`,
  /** Its last part is what the network itself said. */
  refused: (network: string, reason: string) => `${network} refused it: ${reason.replace(/\.?$/, '.')}`,
  gone: (network: string) => `What you answer is no longer on ${network}.`,
  guard: (why: Coded<GuardWords>) => worded(why, guard),
}
export type Hindrance = Coded<typeof hindrances>

export const reply = {
  'reply-hindered': (why: Hindrance) => worded(why, hindrances),
  'reply-not-queued': (why: Hindrance | null) =>
    `${why === null ? '' : worded(why, hindrances)} Nothing was sent; your words are kept.`.trim(),
  'reply-given-back': (why: Hindrance) =>
    `${worded(why, hindrances)} Nothing was sent. Your words are kept as a draft.`,
  'reply-stopped': () => 'The guard stops this reply. Nothing was sent; your words are kept.',
  'reply-on-its-way': () => 'This reply is already on its way. Nothing was changed.',
  'reply-settled': () => 'This was settled meanwhile. Nothing was changed.',
  'reply-limited': (network: string) => `${network} asks us to wait; it goes by itself then.`,
  'reply-unreached': (network: string) => `${network} cannot be reached. Nothing was sent; trying again.`,
  'reply-signed-out': (network: string) =>
    `${network} took our sign-in back. It waits, and goes when somebody has signed in again.`,
  'reply-unclear': (network: string) =>
    `We do not know yet whether this arrived: the line broke. Your words are kept. We are looking on ${network} and will not send it twice.`,
  'reply-lost-sight': (network: string) =>
    `We cannot find out whether this arrived. Your words are kept and nothing is sent again. Look on ${network}, and say what you see.`,
  'draft-other-window': () =>
    'This draft was changed in another window of yours. That one is kept; copy what you need from here and load the page again.',
}

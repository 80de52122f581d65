export const work = {
  'merge-far': () =>
    'That case is of somebody else in another thread, or it is gone. Nothing was changed. Choose another.',
  'split-not-all': () => 'Not all of these posts are in this case any more. Nothing was changed. Choose again.',
  'split-everything': () =>
    'This is everything that they wrote here. Nothing was changed. Leave at least one post in this case.',
  'snooze-over': () => 'That moment is over, or more than a year away. Nothing was changed. Choose another.',
  'snooze-soon': () =>
    'A promise here ends within 15 minutes, or has ended. Nothing was changed. Keep it first; then this can wait.',
  'undone-already': () => 'This was taken back already. Nothing was changed.',
  'not-undoable': () => 'This cannot be taken back. Nothing was changed.',
  'undo-other-owner': () => 'Somebody else has this case by now. Nothing was changed.',
  'undo-moved-on': () => 'This case has moved on since. Nothing was changed.',
  'undo-moved-again': () => 'One of these cases was split or put together again since. Take that back first.',
  'case-gone-into': () => 'This case was put together with another one meanwhile. Nothing was changed. Go on there.',
  'mention-not-here': () => 'This mention is not here, or not for you.',
  'judged-deleted': () => 'Its author deleted this post: there is nothing left to judge. Nothing was changed.',
  'only-complaints-weigh': () => 'Only a complaint is grave or slight. Nothing was changed. Call it a complaint first.',
  'correction-not-here': () => 'This correction is not here, or not for you.',
  'judged-again': () => 'It was judged again since. Nothing was changed. Take back the later one first.',
  'promise-over': () => 'This time is over already. Nothing was written down. Give a later one.',
  'not-given-up': () => 'This was not given up, or the same is owed again by now. Nothing was changed.',
  'kept-meanwhile': () => 'This was kept meanwhile. Nothing was changed.',
  'not-owed': () => 'This is no longer owed. Nothing was changed.',
  'no-plan': () => 'The playbook has no plan for this. Nothing was changed. Choose one of its kinds.',
}

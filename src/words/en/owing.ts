/** Promises, who solves what, and what the playbook says about it. */
export const owing = {
  talk: {
    title: 'Where we talk',
    hint: 'Whatever is said in private may be published, and what is settled there returns to public.',
    where: {
      public: 'in public',
      private_for_data: 'in private for personal data, else in public',
      offline_too: 'by telephone and elsewhere too',
    },
    call: 'A grave case suggests a call, if they agree',
    noCall: 'No call is suggested while everything stays in public.',
  },
  read: {
    title: 'Read first',
    hint: 'A second person reads these before they go out.',
    which: {
      trainees: 'replies of trainees',
      grave: 'replies on grave cases',
      corrections: 'corrections of something false',
      reviews: 'replies to reviews, blogs and videos',
    },
  },
}

/** An element with its properties, classes and children; text is only ever set as text. */
export function element(tag, properties, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name in made && name !== 'role') made[name] = value
    else made.setAttribute(name, value)
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Answers stand under what they answer; from the second level on they keep their indent, so that narrow pages hold. */
/** What one of the people has in private with one company, oldest first. */
export function conversation(company, messages, writeButton) {
  const between = messages.filter(({ author, to }) => [author.handle, to].includes(company.handle))
  const lines = between.map((post) => {
    const made = postOf(post, () => null)
    made.classList.toggle('company', post.author.handle === company.handle)
    return made
  })
  return element(
    'div',
    { className: 'private', role: 'group', 'aria-label': `In private with ${company.name}` },
    ...lines,
    writeButton(company),
  )
}

export function tree(posts, answerButton, parentId = null, depth = 0) {
  return posts
    .filter((post) => post.parentId === parentId)
    .flatMap((post) => {
      const below = tree(posts, answerButton, post.id, depth + 1)
      if (below.length === 0) return [postOf(post, answerButton)]
      if (depth > 0) return [postOf(post, answerButton), ...below]
      return [postOf(post, answerButton), element('div', { className: 'under' }, ...below)]
    })
}

function postOf(post, answerButton) {
  const { author, deletedAt, editedAt } = post
  const line = (className, textContent) => element('p', { className, textContent })
  const children = [whoLine(post)]
  if (deletedAt) children.push(line('gone', `Deleted by its author, ${time(deletedAt)}`))
  else children.push(element('p', { className: 'said', dir: 'auto', textContent: post.text }))
  if (post.quotes) {
    const link = element('a', { href: `#post-${post.quotes}`, textContent: 'a reply to them' })
    children.push(element('p', { className: 'mark' }, 'Shares ', link))
  }
  if (editedAt && !deletedAt) children.push(line('mark', `Edited, ${time(editedAt)}`))
  for (const why of post.whys) children.push(line('why', `why: ${why}`))
  if (!deletedAt) children.push(answerButton(post))
  const className = post.byCompany ? 'post company' : 'post'
  return element('article', { className, id: `post-${post.id}`, tabIndex: -1, 'aria-label': author.name }, ...children)
}

function whoLine({ id, author, createdAt, to }) {
  const followers = author.followers === null ? null : `· ${author.followers.toLocaleString('en')} follow`
  const stamp = element('time', { dateTime: createdAt, textContent: time(createdAt) })
  return element(
    'p',
    { className: 'who' },
    element('bdi', { textContent: author.name }),
    element('bdi', { textContent: `@${author.handle}` }),
    followers && element('span', { textContent: followers }),
    to === undefined ? element('a', { href: `#post-${id}` }, stamp) : element('span', { className: 'at' }, stamp),
  )
}

const isToday = (date) => date.toDateString() === new Date().toDateString()

function time(iso) {
  const date = new Date(iso)
  const clock = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (isToday(date)) return clock
  return `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${clock}`
}

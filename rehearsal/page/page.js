import { conversation, element, tree } from './draw.js'

const $ = (id) => document.getElementById(id)
const SOMEBODY_NEW = ''
let version = -1
let underId = null
let inPrivateTo = null
let companies = []
let writer = null
let drawn = new Map()

async function ask(path, body) {
  const request = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  const answer = await fetch(`api/${path}`, request || undefined)
  const said = await answer.json()
  if (!answer.ok) throw new Error(said.reason || said.error || `the network answered ${answer.status}`)
  return said
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Live by long poll: each answer is the whole timeline; after a break it is asked for again. */
async function live() {
  while (true) {
    try {
      const timeline = await ask(version < 0 ? 'timeline' : `timeline?after=${version}&wait=25`)
      $('lost').hidden = true
      if (timeline.version !== version) show(timeline)
      version = timeline.version
    } catch (error) {
      console.error(error)
      $('lost').hidden = false
      await pause(2000)
    }
  }
}

function show(timeline) {
  const first = version < 0
  companies = timeline.companies
  showPeople(timeline.people)
  void showMailbox()
  showFaults(timeline.faults)
  showThreads(timeline.threads)
  $('none').hidden = timeline.threads.length > 0
  $('older').hidden = timeline.hidden === 0
  $('older').textContent = `${timeline.hidden} older threads are not shown.`
  if (first && !toTheHash()) document.querySelector('.post')?.focus()
}

/** Posts come after the page, so the browser did not find the one in the address: `/#post-1`. */
function toTheHash() {
  const post = document.getElementById(location.hash.slice(1))
  for (const aimed of document.querySelectorAll('.aimed')) aimed.classList.remove('aimed')
  post?.classList.add('aimed')
  post?.focus()
  return post
}

function showPeople(people) {
  const select = $('as')
  const options = people.map(({ handle, name }) => element('option', { value: handle, textContent: name }))
  select.replaceChildren(...options, element('option', { value: SOMEBODY_NEW, textContent: 'somebody new' }))
  if (writer === SOMEBODY_NEW || people.some(({ handle }) => handle === writer)) select.value = writer
  showNewName()
}

/** The private messages of whoever is written as; nobody else's. */
async function showMailbox() {
  const as = $('as').value
  $('mailbox').hidden = as === SOMEBODY_NEW || companies.length === 0
  if ($('mailbox').hidden) return
  try {
    const { messages } = await ask(`messages?as=${encodeURIComponent(as)}`)
    if ($('as').value !== as) return
    const { selectedOptions } = $('as')
    $('mailbox-of').textContent = `Private messages of ${selectedOptions[0].textContent}`
    keepFocus($('messages'), () => companies.map((company) => conversation(company, messages, privateButton)))
  } catch (error) {
    tell(error)
  }
}

function privateButton({ handle, name }) {
  const button = element('button', {
    type: 'button',
    className: 'answer',
    id: `private-${handle}`,
    textContent: `Write to ${name} in private`,
  })
  button.addEventListener('click', () => {
    leaveThread()
    inPrivateTo = handle
    $('under').textContent = `Only ${name} will read it.`
    $('under').hidden = $('leave').hidden = false
    $('leave').textContent = 'Not in private'
    $('text').focus()
  })
  return button
}

function showNewName() {
  const isNew = $('as').value === SOMEBODY_NEW
  for (const part of document.querySelectorAll('.new-name')) part.hidden = !isNew
  $('name').required = isNew
}

function showFaults(faults) {
  const armed = faults.filter((fault) => fault.armed > 0)
  $('armed').textContent = armed.length === 0 ? '' : `${armed.length} waiting for the next reply`
  keepFocus($('fault-list'), () => faults.map(faultRow))
}

function faultRow({ fault, words, armed, seconds }) {
  const lasting = seconds ? `, ${seconds} s` : ''
  const arm = element('button', { type: 'button', id: `arm-${fault}`, textContent: `${words}${lasting}` })
  arm.addEventListener('click', () => set(fault, armed + 1))
  if (armed === 0) return element('li', {}, arm)
  const times = armed === 1 ? 'the next reply' : `the next ${armed} replies`
  const back = element('button', { type: 'button', id: `back-${fault}`, textContent: 'Take it back' })
  back.addEventListener('click', () => {
    arm.focus()
    set(fault, 0)
  })
  return element('li', {}, arm, element('span', { textContent: `Waits for ${times}` }), back)
}

function set(fault, times) {
  ask('faults', { fault, times }).catch(tell)
}

/** Redraws a part without taking the focus from whoever stands in it. */
function keepFocus(part, draw) {
  const { id } = document.activeElement || {}
  part.replaceChildren(...draw())
  if (id && document.activeElement === document.body) document.getElementById(id)?.focus()
}

/** Threads that did not change stay the same elements: nobody loses what they have selected. */
function showThreads(threads) {
  const before = drawn
  drawn = new Map()
  for (const { posts } of threads) {
    const told = JSON.stringify(posts)
    const old = before.get(posts[0].id)
    const fresh = () => element('div', { className: 'thread' }, ...tree(posts, answerButton))
    drawn.set(posts[0].id, old?.told === told ? old : { told, thread: fresh() })
  }
  keepFocus($('posts'), () => [...drawn.values()].map(({ thread }) => thread))
}

function answerButton({ id, author }) {
  const button = element('button', {
    type: 'button',
    className: 'answer',
    id: `under-${id}`,
    textContent: 'Write under it',
  })
  button.setAttribute('aria-label', `Write under it: ${author.name}`)
  button.addEventListener('click', () => {
    leaveThread()
    underId = id
    $('under').textContent = `It will stand under this post of ${author.name}.`
    $('under').hidden = $('leave').hidden = false
    $('text').focus()
  })
  return button
}

function leaveThread() {
  underId = null
  inPrivateTo = null
  $('leave').textContent = 'Not under this post'
  $('under').hidden = $('leave').hidden = true
}

function tell(error) {
  $('said').textContent = error instanceof Error ? `Not posted: ${error.message}` : String(error)
}

async function write(event) {
  event.preventDefault()
  const as = $('as').value === SOMEBODY_NEW ? $('name').value : $('as').value
  try {
    const post = await ask('write', {
      as,
      text: $('text').value,
      ...(inPrivateTo ? { to: inPrivateTo } : { inReplyTo: underId }),
    })
    $('text').value = ''
    writer = post.author.handle
    $('name').value = ''
    $('said').textContent = post.to ? `Written in private as ${post.author.name}.` : `Posted as ${post.author.name}.`
    leaveThread()
  } catch (error) {
    tell(error)
  }
}

$('write').addEventListener('submit', (event) => void write(event))
$('as').addEventListener('change', () => {
  writer = $('as').value
  // Another writer writes under the same post, but has no part in what was private.
  if (inPrivateTo !== null) leaveThread()
  showNewName()
  void showMailbox()
})
window.addEventListener('hashchange', toTheHash)
$('leave').addEventListener('click', () => {
  leaveThread()
  $('text').focus()
})
$('text').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) $('write').requestSubmit()
})
void live()

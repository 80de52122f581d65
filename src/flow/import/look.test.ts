import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { linesOf } from '../../domain/import/lines.ts'
import { look } from './look.ts'
import { recordsOf } from './records.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'amends-look-'))
afterAll(() => rmSync(folder, { recursive: true }))
let n = 0

/** What is read of a file with these bytes: id, author, text, time of each post; a sentence where a record is none. */
async function read(bytes: string | Buffer, map?: string, name = 'posts.csv') {
  const file = path.join(folder, `${(n += 1)}${name}`)
  writeFileSync(file, bytes)
  const plan = await look(file, map)
  const posts: unknown[] = []
  for await (const record of recordsOf(plan)) {
    if ('bad' in record) posts.push(`${record.line}: ${record.bad}`)
    else
      for (const line of linesOf(record.row, plan.mapping, () => 'made'))
        posts.push([line.id, line.author?.handle, line.text, line.created_at])
  }
  return { plan, posts }
}

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
const PLAIN = [['1', 'ruth', 'The lift, again.', '2026-11-03T09:15:00Z']]

describe('odd tables', () => {
  test.each<[what: string, bytes: string | Buffer, posts: unknown[], map?: string]>([
    [
      'commas and quotation marks',
      'id,author,text,created_at\n1,ruth,"The lift, again.",2026-11-03T09:15:00Z\n',
      PLAIN,
    ],
    [
      'semicolons, CRLF, no last newline',
      'id;author;text;created_at\r\n1;ruth;The lift, again.;2026-11-03T09:15:00Z',
      PLAIN,
    ],
    ['tabs', 'id\tauthor\ttext\tcreated_at\n1\truth\tThe lift, again.\t2026-11-03T09:15:00Z\n', PLAIN],
    ['bars', 'id|author|text|created_at\n1|ruth|The lift, again.|2026-11-03T09:15:00Z\n', PLAIN],
    ['single quotes', "id,author,text,created_at\n'1','ruth','The lift, again.','2026-11-03T09:15:00Z'\n", PLAIN],
    ['a byte order mark', '\ufeffid,author,text,created_at\n1,ruth,"The lift, again.",2026-11-03T09:15:00Z\n', PLAIN],
    [
      'UTF-16 with its mark',
      utf16('id,author,text,created_at\n1,ruth,"The lift, again.",2026-11-03T09:15:00Z\n', true),
      PLAIN,
    ],
    [
      'UTF-16 without',
      utf16('id,author,text,created_at\n1,ruth,"The lift, again.",2026-11-03T09:15:00Z\n', false),
      PLAIN,
    ],
    [
      'other names in another order',
      'Message;Screen Name;Posted At;Tweet ID\n"The lift, again.";ruth;2026-11-03T09:15:00Z;1\n',
      PLAIN,
    ],
    [
      'a cell over two lines',
      'id,author,text\n1,ruth,"The lift\nagain."\n2,omar,Fine.\n',
      [
        ['1', 'ruth', 'The lift\nagain.', undefined],
        ['2', 'omar', 'Fine.', undefined],
      ],
    ],
    ['doubled marks', 'id,author,text\n1,ruth,"A ""fast"" lift."\n', [['1', 'ruth', 'A "fast" lift.', undefined]]],
    [
      'marks behind a backslash',
      'id,author,text\n1,ruth,"A \\"fast\\" lift."\n',
      [['1', 'ruth', 'A "fast" lift.', undefined]],
    ],
    [
      'a mark in the middle of a cell',
      'id,author,text\n1,ruth,The 5" lift\n2,omar,Fine.\n',
      [
        ['1', 'ruth', 'The 5" lift', undefined],
        ['2', 'omar', 'Fine.', undefined],
      ],
    ],
    [
      'rows too short and too long',
      'id,author,text\n1,ruth\n2,omar,Fine.,more\n3,ines,Good.\n4,jo,Bad.\n',
      [
        ['1', 'ruth', undefined, undefined],
        ['2', 'omar', 'Fine.', undefined],
        ['3', 'ines', 'Good.', undefined],
        ['4', 'jo', 'Bad.', undefined],
      ],
    ],
    ['empty lines', 'id,author,text\n\n1,ruth,Out.\n\n', [['1', 'ruth', 'Out.', undefined]]],
    [
      'no header',
      '77001,ruth_a,The lift at platform four is out,2026-11-03T09:15:00Z\n77002,omar.k,And so is the one at five today,2026-11-03T09:16:00Z\n',
      [
        ['77001', 'ruth_a', 'The lift at platform four is out', '2026-11-03T09:15:00Z'],
        ['77002', 'omar.k', 'And so is the one at five today', '2026-11-03T09:16:00Z'],
      ],
    ],
    [
      'no header, told by number',
      'x,ruth,Out again,y\nx,omar,Out still,y\n',
      [
        ['made', 'ruth', 'Out again', undefined],
        ['made', 'omar', 'Out still', undefined],
      ],
      'text=3,author=2',
    ],
    [
      'days before months',
      'id,author,text,date\n1,ruth,Out.,30.11.2026 9:15\n',
      [['1', 'ruth', 'Out.', '2026-11-30T09:15:00Z']],
    ],
    [
      'day and time of day in two columns',
      'id,author,text,Date,Time\n1,ruth,Out.,30.11.2026,9:15\n2,omar,In.,1.12.2026,21:05\n',
      [
        ['1', 'ruth', 'Out.', '2026-11-30T09:15:00Z'],
        ['2', 'omar', 'In.', '2026-12-01T21:05:00Z'],
      ],
    ],
    [
      'the time of day told by hand',
      'id,author,text,day,clockwork\n1,ruth,Out.,2026-11-30,9:15 PM\n',
      [['1', 'ruth', 'Out.', '2026-11-30 21:15:00']],
      'created_at=day,time=clockwork',
    ],
    [
      'day and time of day, no header',
      '77001,ruth_a,The lift at platform four is out,2026-11-03,09:15\n77002,omar.k,And so is the one at five today,2026-11-03,09:16\n',
      [
        ['77001', 'ruth_a', 'The lift at platform four is out', '2026-11-03 09:15:00'],
        ['77002', 'omar.k', 'And so is the one at five today', '2026-11-03 09:16:00'],
      ],
    ],
    [
      'seconds since 1970',
      'id,author,text,ts\n1,ruth,Out.,1788167700\n',
      [['1', 'ruth', 'Out.', '2026-08-31T09:15:00.000Z']],
    ],
    [
      'a mark that is never closed',
      'id,author,text\n1,ruth,"Fine, yes."\n2,omar,"Well, no."\n3,ines,"Out.\n4,jo,Bad.\n',
      [
        ['1', 'ruth', 'Fine, yes.', undefined],
        ['2', 'omar', 'Well, no.', undefined],
        '4: a quotation mark is opened here and never closed; nothing after it was read',
      ],
    ],
    [
      'chosen columns',
      'id,who,title,story\n1,ruth,Lift,Out again.\n',
      [['1', 'ruth', 'Out again.', undefined]],
      'text=story,author=who',
    ],
  ])('%s', async (_what, bytes, posts, map) => {
    expect((await read(bytes, map)).posts).toEqual(posts)
  })

  test('Windows-1252 is found and said', async () => {
    const { plan, posts } = await read(Buffer.from('id,author,text\n1,zo\u00eb,Caf\u00e9 closed \u0080 4\n', 'latin1'))
    expect(plan.survey).toMatchObject({ encoding: 'windows-1252', broken: 0, lines: 2 })
    expect(posts).toEqual([['1', 'zoë', 'Café closed € 4', undefined]])
  })

  test('one broken letter among many whole ones leaves it UTF-8', async () => {
    const { plan } = await read(
      Buffer.concat([Buffer.from('id,author,text\n1,zoë,Café für Zoë '), Buffer.from([0xe9, 0x0a])]),
    )
    expect(plan.survey).toMatchObject({ encoding: 'utf-8', broken: 1 })
  })
})

describe('JSON lines', () => {
  const read1 = async (text: string, map?: string) => (await read(text, map, 'posts.jsonl')).posts
  test('names inside an object, numbers of any length, separators of Unicode, bad lines between', async () => {
    const line =
      '{"id":90071992547409931,"full_text":"Out\u2028again.","user":{"screen_name":"ruth","name":"Ruth"},"created_at":1788167700621}'
    expect(await read1(`${line}\n\nno json\n[1]\n`)).toEqual([
      ['90071992547409931', 'ruth', 'Out\u2028again.', '2026-08-31T09:15:00.621Z'],
      '3: no JSON',
      '4: no JSON object',
    ])
  })
  test('one list, over lines or on one, with what is no post between', async () => {
    const one = '{"id": "1", "author": "ruth", "text": "Out, [again]."}'
    const two = '{\n  "id": "2",\n  "user": {"screen_name": "omar"},\n  "text": "In."\n}'
    const posts = [
      ['1', 'ruth', 'Out, [again].', undefined],
      '2: no JSON object',
      ['2', 'omar', 'In.', undefined],
      '4: the list ends within it; nothing after it was read',
    ]
    expect((await read(`[${one}, 17, ${two}, {"id": "3", "text": "cut`, undefined, 'posts.json')).posts).toEqual(posts)
    expect((await read(`[]`, undefined, 'posts.json')).posts).toEqual([])
    expect((await read(utf16(` [\n${one}\n]\n`, true), undefined, 'posts.json')).posts).toEqual([posts[0]])
  })

  test('a name told by hand', async () => {
    expect(await read1('{"id":"1","who":"ruth","story":"Out."}', 'text=story,author=who')).toEqual([
      ['1', 'ruth', 'Out.', undefined],
    ])
  })
})

describe('what cannot be read is said before anything is done', () => {
  test.each([
    [
      'no text',
      'price,colour\n1,red\n2,blue\n',
      undefined,
      /No column looks like the text and the author.*--map text=COLUMN/,
    ],
    [
      'no such column',
      'id,author,text\n1,a,b\n',
      'text=story',
      /there is no column "story".*There are: id, author, text/,
    ],
    ['no such field', 'id,author,text\n1,a,b\n', 'words=text', /--map does not know "words=text"/],
  ])('%s', async (_what, bytes, map, sentence) => {
    await expect(read(bytes, map, 'posts')).rejects.toThrow(sentence)
  })
})

import { describe, expect, test } from 'vitest'
import { flatten, mapByName, mapColumns } from './columns.ts'

describe('columns by their names', () => {
  test.each<[columns: string, mapped: object]>([
    ['id,text,created_at,author', { id: ['id'], text: ['text'], created_at: ['created_at'], author: ['author'] }],
    ['Post ID,Message,Date,User', { id: ['Post ID'], text: ['Message'], created_at: ['Date'], author: ['User'] }],
    [
      'tweet_id,tweet_text,tweet_created,screen_name',
      { id: ['tweet_id'], text: ['tweet_text'], author: ['screen_name'] },
    ],
    [
      'Content,Handle,Timestamp,Permalink',
      { text: ['Content'], author: ['Handle'], id: ['Permalink'], url: ['Permalink'] },
    ],
    ['id,id_str,full_text,text', { id: ['id_str', 'id'], text: ['full_text', 'text'] }],
    [
      'text,user.screen_name,user.followers_count,user.id_str',
      { author: ['user.screen_name'], followers: ['user.followers_count'], author_id: ['user.id_str'] },
    ],
    [
      'tweet_id,author_id,inbound,text,in_response_to_tweet_id',
      { author: ['author_id'], inbound: ['inbound'], in_reply_to: ['in_response_to_tweet_id'] },
    ],
    [
      'comment,commentId,Language,reply_to',
      { text: ['comment'], id: ['commentId'], lang: ['Language'], in_reply_to: ['reply_to'] },
    ],
    ['price,colour', {}],
  ])('%s', (columns, mapped) => {
    expect(mapByName(columns.split(','))).toMatchObject(mapped)
  })

  test('what a person says wins, and its column says nothing else', () => {
    const { columns, unused } = mapColumns(['text', 'content', 'user', 'size'], [], { fields: { text: 'content' } })
    expect(columns.text).toEqual(['content'])
    expect(unused).toEqual(['text', 'size'])
  })

  test('what stands in an object is one level down', () => {
    expect(flatten({ a: 1, user: { name: 'Ruth' }, turns: [1] })).toEqual({ a: 1, 'user.name': 'Ruth', turns: [1] })
  })
})

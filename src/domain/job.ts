/** What may happen later: names and payloads of all jobs. A job is enqueued in the transaction that makes it needed. */
export interface Jobs {
  /** Match, judge and open what was heard. One at a time a workspace. */
  drain: { readonly workspaceId: string }
  /** Put a queued reply on its network, once its undo time is over. In order within a thread. */
  send: { readonly workspaceId: string; readonly replyId: string }
  /** Look for a reply whose sending had an unclear answer. */
  'read-back': { readonly workspaceId: string; readonly replyId: string }
  /** Learn anew from the team's own decisions. */
  learn: { readonly workspaceId: string }
  /** Make searchable what was here before search was. */
  'fill-search': { readonly workspaceId: string }
  /** Put all that is owed in its place by the rule of this version. */
  weigh: { readonly workspaceId: string }
  /** Tell who should hear of promises that are close or broken. Without a workspace: in all of them. */
  watch: { readonly workspaceId?: string }
  /** Make tomorrow's partitions, drop what was drained a day ago, trim the change feed. */
  sweep: Record<string, never>
}

export type JobName = keyof Jobs

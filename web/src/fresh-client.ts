import { QueryClient, type InvalidateOptions, type InvalidateQueryFilters, type Query } from '@tanstack/react-query'

/**
 * A client whose answers are never older than the news. The library drops an answer under way only where it shows an
 * earlier one; else it takes it for the newest, though it was asked for before the news. Here it is asked for again.
 */
export class FreshClient extends QueryClient {
  readonly #behind = new WeakMap<Query, Promise<unknown>>()

  override async invalidateQueries(
    filters: InvalidateQueryFilters = {},
    options: InvalidateOptions = {},
  ): Promise<void> {
    const underWay = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: 'fetching' })
      .filter((query) => query.state.data === undefined || !query.isActive())
    const asked = super.invalidateQueries(filters, options)
    await Promise.all([asked, ...underWay.map((query) => this.#again(query))])
  }

  #again(query: Query): Promise<unknown> {
    const waits = this.#behind.get(query)
    if (waits) return waits
    const again = Promise.allSettled([query.promise]).then(() => {
      this.#behind.delete(query)
      return super.invalidateQueries({ predicate: (one) => one === query })
    })
    this.#behind.set(query, again)
    return again
  }
}

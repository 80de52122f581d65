import { connectorContract } from '../contract-suite.ts'
import { file } from './index.ts'

connectorContract('file', () =>
  Promise.resolve({
    connector: file,
    account: { id: 'none', network: 'file', handle: 'none', name: 'none', secret: '' },
    ownAuthorId: 'none',
    stranger: null,
    close: () => Promise.resolve(),
  }),
)

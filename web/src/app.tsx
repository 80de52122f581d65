import './mantine.ts'
import './base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenToKeys } from './keys.ts'
import { LiveRegion } from './parts/say.tsx'
import { client } from './queries.ts'
import { router } from './routes.tsx'
import { theme, variables } from './theme.ts'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** Draws the desk. Loaded when the words are there, so that any part may speak as soon as it is imported. */
export function draw(): void {
  listenToKeys()
  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} getStyleNonce={nonce} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <LiveRegion />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}

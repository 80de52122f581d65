import './mantine.ts'
import './base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepFocus } from './kept-focus.ts'
import { listenToKeys } from './keys.ts'
import { frameLooks } from './look.ts'
import { LiveRegion } from './parts/say.tsx'
import { client } from './queries.ts'
import { router } from './routes.tsx'
import { useSettings } from './settings.ts'
import { theme, variables } from './theme.ts'

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** As its reader wants it to look, from the first paint on. */
function Looking({ children }: { children: ReactNode }) {
  const { look } = useSettings()
  useEffect(() => frameLooks(look), [look])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      getStyleNonce={nonce}
      defaultColorScheme="auto"
      {...(look === 'device' ? {} : { forceColorScheme: look })}
    >
      {children}
    </MantineProvider>
  )
}

/** Draws the desk. Loaded when the words are there, so that any part may speak as soon as it is imported. */
export function draw(): void {
  listenToKeys()
  keepFocus()
  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <Looking>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <LiveRegion />
        </QueryClientProvider>
      </Looking>
    </StrictMode>,
  )
}

import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4280'

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: path.join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // A strict content policy has no place for data: addresses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The first load is measured gzipped by the bench, not guessed from one file's size.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': server, '/enter': server, '/rehearsal': server },
  },
})

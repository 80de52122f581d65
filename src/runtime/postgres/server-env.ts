/** The server's environment: nothing of ours leaks in, and its messages come in English whatever the machine speaks. */
export const serverEnv = (): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
})

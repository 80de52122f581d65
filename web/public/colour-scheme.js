// Before the first paint, so that nobody who works in the dark is met by a white page.
document.documentElement.dataset.mantineColorScheme = matchMedia('(prefers-color-scheme: dark)').matches
  ? 'dark'
  : 'light'

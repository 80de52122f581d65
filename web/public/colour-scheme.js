// Before the first paint, so that nobody who works in the dark is met by a white page.
;(() => {
  let look = null
  try {
    look = JSON.parse(localStorage.getItem('amends:settings')).look
  } catch {
    // Nobody chose on this browser yet.
  }
  const dark = look === 'dark' || (look !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
})()

import { Button, createTheme, Drawer, Modal, Pill, rem, virtualColor, type CSSVariablesResolver } from '@mantine/core'

const light = {
  page: '#F6F5F2',
  surface: '#FFFFFF',
  hover: '#EFEDE8',
  selected: '#E6E3DC',
  line: '#DDD9D1',
  edge: '#857F74',
  dim: '#5C574E',
  ink: '#1C1A17',
  late: '#A8201A',
  'late-fill': '#A8201A',
  'late-wash': '#FCEBE9',
  close: '#7A5200',
  'close-wash': '#FBF0D9',
  public: '#0A549E',
  'public-fill': '#0A549E',
  'public-wash': '#E6F0FA',
  private: '#0B6355',
  'private-wash': '#E2F2EE',
}

const dark: typeof light = {
  page: '#141312',
  surface: '#1B1A18',
  hover: '#252320',
  selected: '#302D29',
  line: '#3A3732',
  edge: '#7F796E',
  dim: '#A9A399',
  ink: '#EDEAE3',
  late: '#FF9084',
  'late-fill': '#C0392F',
  'late-wash': '#3B1C19',
  close: '#E5B450',
  'close-wash': '#33280F',
  public: '#85BBF5',
  'public-fill': '#2A6BB8',
  'public-wash': '#13283F',
  private: '#66CBB5',
  'private-wash': '#0F2E29',
}

const sans =
  '-apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", Cantarell, Ubuntu, "Liberation Sans", system-ui, sans-serif'
const reading = `"Iowan Old Style", Charter, "Sitka Text", Cambria, "Source Serif 4", "Noto Serif", ${sans}`

const calmly = {
  transitionProps: { transition: 'fade', duration: 120 },
  overlayProps: { backgroundOpacity: 0.4 },
  padding: 'lg',
} as const

export const theme = createTheme({
  fontFamily: sans,
  headings: { fontFamily: sans, fontWeight: '600' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  white: '#FFFFFF',
  black: light.ink,
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(15), lg: rem(17), xl: rem(21) },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.58', xl: '1.33' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(3), sm: rem(6), md: rem(10), lg: rem(14), xl: rem(999) },
  shadows: { md: '0 8px 28px rgb(20 19 18 / .18)' },
  breakpoints: { xs: '24em', sm: '44em', md: '64em', lg: '80em', xl: '100em' },
  defaultRadius: 'sm',
  colors: {
    gray: [
      '#F6F5F2',
      '#EFEDE8',
      '#E6E3DC',
      '#DDD9D1',
      '#C9C4BA',
      '#857F74',
      '#5C574E',
      '#45413A',
      '#2E2B26',
      '#1C1A17',
    ],
    dark: [
      '#EDEAE3',
      '#D3CEC4',
      '#A9A399',
      '#7F796E',
      '#3A3732',
      '#302D29',
      '#252320',
      '#1B1A18',
      '#141312',
      '#0E0D0C',
    ],
    soot: [
      '#F6F5F2',
      '#E6E3DC',
      '#C9C4BA',
      '#857F74',
      '#5C574E',
      '#45413A',
      '#2E2B26',
      '#1C1A17',
      '#000000',
      '#000000',
    ],
    chalk: [
      '#FFFFFF',
      '#F6F5F2',
      '#EFEDE8',
      '#E6E3DC',
      '#EDEAE3',
      '#EDEAE3',
      '#EDEAE3',
      '#EDEAE3',
      '#FFFFFF',
      '#3A3732',
    ],
    ink: virtualColor({ name: 'ink', light: 'soot', dark: 'chalk' }),
  },
  primaryColor: 'ink',
  primaryShade: 7,
  autoContrast: true,
  respectReducedMotion: true,
  activeClassName: '',
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Pill: Pill.extend({ defaultProps: { radius: 'xs', size: 'md' } }),
    // The page itself never scrolls, and the lock would put a style element past the content policy.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, radius: 'md', ...calmly } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, ...calmly } }),
  },
})

const own = (tokens: typeof light) => ({
  ...Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value])),
  '--mantine-color-body': tokens.page,
  '--mantine-color-text': tokens.ink,
  '--mantine-color-dimmed': tokens.dim,
  '--mantine-color-placeholder': tokens.dim,
  '--mantine-color-error': tokens.ink,
  '--mantine-color-success': tokens.ink,
  '--mantine-color-anchor': tokens.ink,
  '--mantine-color-default': tokens.surface,
  '--mantine-color-default-hover': tokens.hover,
  '--mantine-color-default-border': tokens.edge,
})

export const variables: CSSVariablesResolver = () => ({
  variables: { '--reading': reading },
  light: own(light),
  dark: own(dark),
})

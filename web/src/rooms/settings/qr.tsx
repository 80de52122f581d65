import { encode } from 'uqr'

const QUIET = 4

/** A text as a QR code. Always dark on light, whatever the theme: cameras read it so. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    // An inline drawing has no tag of its own for being a picture.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

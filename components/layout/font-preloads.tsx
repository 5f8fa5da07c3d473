/**
 * Tells the browser at once which fonts the page surely shows. As elements of the page: what `preload()` of react-dom
 * says may reach only Next's flight data, which reader pages do not carry.
 */
export const FontPreloads = ({ fonts }: { fonts: string[] }) =>
  fonts.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));

import { pictureUrl, widthsOf } from '@/lib/media/picture';
import { siteSettings } from '@/lib/settings/site';
import { Logo } from './logo';

/** The mark beside the paper's name: the one that was uploaded, or the one it came with. */
export async function NameplateMark({ className }: { className: string }) {
  const { logo } = await siteSettings();
  if (!logo) return <Logo className={className} />;
  const [width = logo.width] = widthsOf(logo.width);
  return (
    <img
      src={pictureUrl(logo.hash, width, 'webp')}
      alt=""
      width={logo.width}
      height={logo.height}
      className={`${className} bg-transparent object-contain`}
    />
  );
}

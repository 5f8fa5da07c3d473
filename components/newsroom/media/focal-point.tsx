'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, useState } from 'react';
import { Thumbnail } from './thumbnail';

/** How readers' pages crop, narrowest last. */
const crops = ['aspect-video', 'aspect-[3/2]', 'aspect-square'] as const;

const percent = (part: number): number => Math.round(part * 100);
/** The step of readers' crops, in per cent. */
const step = (value: number): number => Math.round(value / 5) * 5;

/** The point that crops keep: by a click on the picture, or with two sliders; what the crops will be stands beside. */
export function FocalPoint({
  picture,
}: {
  picture: { hash: string; width: number; height: number; focalX: number; focalY: number };
}) {
  const t = useTranslations('newsroom.media');
  const [x, setX] = useState(percent(picture.focalX));
  const [y, setY] = useState(percent(picture.focalY));
  function onClick(event: MouseEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    setX(percent((event.clientX - box.left) / box.width));
    setY(percent((event.clientY - box.top) / box.height));
  }
  const slider = (name: string, label: string, value: number, set: (value: number) => void) => (
    <label className="grid grid-cols-[1fr_3rem] items-center gap-x-3 font-sans text-label font-semibold">
      <span className="col-span-2">{label}</span>
      <input
        type="range"
        name={name}
        min={0}
        max={100}
        value={value}
        onChange={(event) => set(Number(event.target.value))}
        className="w-full min-w-0 accent-(--accent)"
      />
      <output className="text-end tabular-nums">{value}</output>
    </label>
  );
  return (
    <fieldset className="grid min-w-0 content-start gap-4">
      <legend className="mb-1 font-sans text-label font-semibold">{t('focal')}</legend>
      <p className="font-sans text-label text-muted">{t('focalHint')}</p>
      {/* For a mouse; the sliders do the same by keyboard, so that it is no stop on the way. */}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('focalClick')}
        onClick={onClick}
        className="relative block cursor-crosshair"
      >
        <Thumbnail picture={picture} wide className="block h-auto w-full" />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" className="absolute inset-0 size-full">
          {[
            { width: 3, tone: 'stroke-black' },
            { width: 1, tone: 'stroke-white' },
          ].map(({ width, tone }) => (
            <path
              key={tone}
              d={`M${x} 0V100M0 ${y}H100`}
              strokeWidth={width}
              vectorEffect="non-scaling-stroke"
              className={tone}
            />
          ))}
        </svg>
      </button>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {slider('focal.x', t('across'), x, setX)}
        {slider('focal.y', t('down'), y, setY)}
      </div>
      <div>
        <p className="font-sans text-label font-semibold">{t('crops')}</p>
        <div className="mt-2 grid grid-cols-3 items-start gap-3">
          {crops.map((crop) => (
            <Thumbnail
              key={crop}
              picture={picture}
              className={`${crop} w-full object-cover focal-x-${step(x)} focal-y-${step(y)}`}
            />
          ))}
        </div>
      </div>
    </fieldset>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { readableWash } from '@/design/contrast';
import { useTheme } from '@/design/themeStore';

/** The cover's colour as a ground to write on; undefined without a cover or before it is known. */
export function useTint(cover: string | undefined): string | undefined {
  const theme = useTheme(({ shown }) => shown);
  const [colour, setColour] = useState<{ cover: string; colour: string }>();
  useEffect(() => {
    if (!cover) return;
    let wanted = true;
    void colourOf(cover).then((found) => wanted && found && setColour({ cover, colour: found }));
    return () => {
      wanted = false;
    };
  }, [cover]);
  const known = colour?.cover === cover ? colour?.colour : undefined;
  return useMemo(() => known && washIn(theme, known), [theme, known]);
}

/** The theme's tokens are read from the page, which shows it by now. */
function washIn(_theme: string, colour: string): string {
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return readableWash(colour, token('--surface'), [token('--text'), token('--quiet'), token('--signal-text')]);
}

/** The average of the picture's pixels, the colourful ones counting more. */
async function colourOf(cover: string): Promise<string | undefined> {
  const image = new Image();
  image.src = cover;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const size = 16;
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(image, 0, 0, size, size);
  return average(pen.getImageData(0, 0, size, size).data);
}

export function average(pixels: Uint8ClampedArray): string {
  const sum = [0, 0, 0];
  let total = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const rgb = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    const weight = 8 + Math.max(...rgb) - Math.min(...rgb);
    rgb.forEach((value, channel) => (sum[channel]! += value * weight));
    total += weight;
  }
  return `#${sum.map((value) => Math.round(value / Math.max(1, total)).toString(16).padStart(2, '0')).join('')}`;
}

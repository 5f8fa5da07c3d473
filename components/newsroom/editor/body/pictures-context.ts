'use client';

import { createContext } from 'react';
import type { EditorPicture } from '@/lib/newsroom/editor/editor-article';

/** The pictures an article shows, by media id, for the blocks that show them. */
export const PicturesContext = createContext<ReadonlyMap<string, EditorPicture>>(new Map());

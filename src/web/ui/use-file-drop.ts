import { type DragEvent, useState } from 'react';

/** What makes of an element a place on which files are dropped; text that is dragged goes its own way. */
export function useFileDrop(open: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    'data-over': isOver,
    onDragOver: (event: DragEvent): void => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent): void => {
      setIsOver(false);
      const [file] = event.dataTransfer.files;
      if (file === undefined) return;
      event.preventDefault();
      open(file);
    },
  };
}

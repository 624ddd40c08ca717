/** Shows how far training has come, where somebody looks; what it returns takes that away. */
export function showTraining(): { readonly onProgress: (share: number) => void; readonly end: () => void } {
  const isSeen = process.stderr.isTTY;
  return {
    onProgress: (share) => {
      if (isSeen) process.stderr.write(`\r\u001b[KTraining ${Math.round(share * 100)}%`);
    },
    end: () => {
      if (isSeen) process.stderr.write('\r\u001b[K');
    },
  };
}

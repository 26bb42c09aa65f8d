// The demo music: composed by the code beside it, so nobody's rights are touched.

const MAJOR = [0, 2, 4, 5, 7, 9, 11];
const MINOR = [0, 2, 3, 5, 7, 8, 10];
const DORIAN = [0, 2, 3, 5, 7, 9, 10];
const LYDIAN = [0, 2, 4, 6, 7, 9, 11];

export const FIRST_LIGHT = {
  title: 'First Light', genre: 'Ambient', tags: ['calm', 'strings'], description: 'The piece every Veza begins with.',
  seed: 11, tempo: 76, root: 57, scale: MAJOR, chords: [0, 5, 3, 4], bars: 12, melody: 'pluck',
};

export const PIECES = [
  {
    artist: 'mira', title: 'Harbour Lights', genre: 'Downtempo', tags: ['night', 'sea'],
    description: 'Walking home along the quay.',
    seed: 23, tempo: 88, root: 50, scale: DORIAN, chords: [0, 3, 0, 4], bars: 20, melody: 'bell', beat: 'k.hhk.h.',
  },
  {
    artist: 'mira', title: 'Paper Boats', genre: 'Folk', tags: ['strings'], description: 'Three chords and a stream.',
    seed: 31, tempo: 104, root: 55, scale: MAJOR, chords: [0, 4, 5, 3], bars: 20, melody: 'pluck',
  },
  {
    artist: 'jonas', title: 'Night Bus', genre: 'House', tags: ['club', 'late'], description: 'Line 7, last row.',
    seed: 47, tempo: 122, root: 53, scale: MINOR, chords: [0, 0, 5, 6], bars: 28, melody: 'pluck', beat: 'k.h.k.h.k.h.k.hh',
  },
  {
    artist: 'jonas', title: 'Glass Garden', genre: 'Ambient', tags: ['calm', 'bells'], description: 'Slow glass.',
    seed: 59, tempo: 64, root: 60, scale: LYDIAN, chords: [0, 1, 5, 4], bars: 12, melody: 'bell',
  },
  {
    artist: 'aiko', title: 'Rooftop Rehearsal', genre: 'Lo-fi', tags: ['beats', 'summer'],
    description: 'Recorded, so to speak, above the city.',
    seed: 71, tempo: 82, root: 52, scale: DORIAN, chords: [1, 4, 0, 5], bars: 20, melody: 'pluck', beat: 'k.h.h.k.k.h.h.h.',
  },
];

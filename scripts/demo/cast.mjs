// Who lives in the demo and what they say. Tracks are in pieces.mjs.

export const CAST = [
  { handle: 'mira', displayName: 'Mira Okafor' },
  { handle: 'jonas', displayName: 'Jonas Lindqvist' },
  { handle: 'aiko', displayName: 'Aiko Tanabe' },
  { handle: 'theo', displayName: 'Théo Marchand' },
];

export const ROOMS = [
  {
    name: 'Work in progress',
    topic: 'Half-finished things and honest ears',
    talk: [
      ['mira', 'Uploaded Harbour Lights. The bells in the second half: too much?'],
      ['theo', 'I like them. The kick could sit a little lower though.'],
      ['jonas', 'Agree on the kick. The bells are the best part, leave them alone 🔔'],
      ['mira', 'Thank you both. Lowering the kick, keeping the bells.'],
    ],
  },
  {
    name: 'Gear talk',
    topic: 'Boxes, cables, plug-ins',
    talk: [
      ['aiko', 'My interface crackles at 64 samples. Is it me or the cable?'],
      ['jonas', 'At 64 it is nearly always the driver. Does 128 crackle too?'],
      ['aiko', '128 is fine. So… the driver. Merci, Jonas.'],
      ['theo', 'Il faut toujours soupçonner le câble quand même 😄'],
    ],
  },
  {
    name: 'Friday listening',
    topic: 'One track each, Fridays at eight',
    talk: [
      ['theo', 'I begin: Night Bus by Jonas. Headphones, please.'],
      ['aiko', 'That bass line! Who drives this bus?'],
      ['jonas', 'Nobody. It is a very short story.'],
    ],
  },
];

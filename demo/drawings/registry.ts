import { corridorMap } from './corridor-map';
import type { Drawing } from './drawing';
import { drillTents } from './drill-tents';
import { freightTrain } from './freight-train';
import { hazelnutChart } from './hazelnut-chart';
import { hockeyRink } from './hockey-rink';
import { iceStation } from './ice-station';
import { marathon } from './marathon';
import { marmaraMap } from './marmara-map';
import { nightFerry } from './night-ferry';
import { observatory } from './observatory';
import { openBook } from './open-book';
import { projector } from './projector';
import { rentChart } from './rent-chart';
import { seagrass } from './seagrass';
import { theatreCeiling } from './theatre-ceiling';
import { theatreFront } from './theatre-front';
import { threeRivers } from './three-rivers';
import { turnoutChart } from './turnout-chart';

/** Drawings by the name the stories use. */
export const drawings: Record<string, Drawing | undefined> = {
  'corridor-map': corridorMap,
  'drill-tents': drillTents,
  'freight-train': freightTrain,
  'hazelnut-chart': hazelnutChart,
  'hockey-rink': hockeyRink,
  'ice-station': iceStation,
  marathon: marathon,
  'marmara-map': marmaraMap,
  'night-ferry': nightFerry,
  observatory: observatory,
  'open-book': openBook,
  projector: projector,
  'rent-chart': rentChart,
  seagrass: seagrass,
  'theatre-ceiling': theatreCeiling,
  'theatre-front': theatreFront,
  'three-rivers': threeRivers,
  'turnout-chart': turnoutChart,
  'archive-podium': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'ballot-box': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'chess-board': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'hazelnut-branch': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'open-ledger': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'seagrass-map': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'sleep-curve': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
  'volleyball-net': () =>
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#7d8b91"/><circle cx="800" cy="450" r="200" fill="#3b4a52"/></svg>',
};

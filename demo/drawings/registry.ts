import { archivePodium } from './archive-podium';
import { ballotBox } from './ballot-box';
import { chessBoard } from './chess-board';
import { corridorMap } from './corridor-map';
import type { Drawing } from './drawing';
import { drillTents } from './drill-tents';
import { freightTrain } from './freight-train';
import { hazelnutBranch } from './hazelnut-branch';
import { hazelnutChart } from './hazelnut-chart';
import { hockeyRink } from './hockey-rink';
import { iceStation } from './ice-station';
import { marathon } from './marathon';
import { marmaraMap } from './marmara-map';
import { nightFerry } from './night-ferry';
import { observatory } from './observatory';
import { openBook } from './open-book';
import { openLedger } from './open-ledger';
import { projector } from './projector';
import { rentChart } from './rent-chart';
import { seagrass } from './seagrass';
import { seagrassMap } from './seagrass-map';
import { sleepCurve } from './sleep-curve';
import { theatreCeiling } from './theatre-ceiling';
import { theatreFront } from './theatre-front';
import { threeRivers } from './three-rivers';
import { turnoutChart } from './turnout-chart';
import { volleyballNet } from './volleyball-net';

/** Drawings by the name the stories use. */
export const drawings: Record<string, Drawing | undefined> = {
  'archive-podium': archivePodium,
  'ballot-box': ballotBox,
  'chess-board': chessBoard,
  'corridor-map': corridorMap,
  'drill-tents': drillTents,
  'freight-train': freightTrain,
  'hazelnut-branch': hazelnutBranch,
  'hazelnut-chart': hazelnutChart,
  'hockey-rink': hockeyRink,
  'ice-station': iceStation,
  marathon: marathon,
  'marmara-map': marmaraMap,
  'night-ferry': nightFerry,
  observatory: observatory,
  'open-book': openBook,
  'open-ledger': openLedger,
  projector: projector,
  'rent-chart': rentChart,
  seagrass: seagrass,
  'seagrass-map': seagrassMap,
  'sleep-curve': sleepCurve,
  'theatre-ceiling': theatreCeiling,
  'theatre-front': theatreFront,
  'three-rivers': threeRivers,
  'turnout-chart': turnoutChart,
  'volleyball-net': volleyballNet,
};

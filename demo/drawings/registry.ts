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
import { theatreFront } from './theatre-front';
import { threeRivers } from './three-rivers';
import { turnoutChart } from './turnout-chart';

/** Drawings by the name the stories use. */
export const drawings: Record<string, Drawing | undefined> = {
  'drill-tents': drillTents,
  'freight-train': freightTrain,
  'hazelnut-chart': hazelnutChart,
  'hockey-rink': hockeyRink,
  'ice-station': iceStation,
  marathon: marathon,
  'marmara-map': marmaraMap,
  'night-ferry': nightFerry,
  observatory: observatory,
  'theatre-front': theatreFront,
  'three-rivers': threeRivers,
  'turnout-chart': turnoutChart,
};

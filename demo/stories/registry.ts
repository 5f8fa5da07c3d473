import type { DemoStory } from '../types';
import { story as chessFourteen } from './chess-fourteen/story';
import { story as enAlderneyStars } from './en-alderney-stars/story';
import { story as enBeachResult } from './en-beach-result/story';
import { story as enCricketSquare } from './en-cricket-square/story';
import { story as enFellRace } from './en-fell-race/story';
import { story as enHillWool } from './en-hill-wool/story';
import { story as enLastBusTheatre } from './en-last-bus-theatre/story';
import { story as enMarmaladeJars } from './en-marmalade-jars/story';
import { story as enMinibusMap } from './en-minibus-map/story';
import { story as enParishVacancies } from './en-parish-vacancies/story';
import { story as enPhraseBook } from './en-phrase-book/story';
import { story as enPotholeReasons } from './en-pothole-reasons/story';
import { story as enSpareRooms } from './en-spare-rooms/story';
import { story as enTsunamiWalk } from './en-tsunami-walk/story';
import { story as ferryReferendum } from './ferry-referendum/story';
import { story as firstFilm } from './first-film/story';
import { story as firstLight } from './first-light/story';
import { story as harbourCount } from './harbour-count/story';
import { story as hazelnutFrost } from './hazelnut-frost/story';
import { story as hockeyAcademy } from './hockey-academy/story';
import { story as iceStation } from './ice-station/story';
import { story as kremlinReply } from './kremlin-reply/story';
import { story as marathonHeat } from './marathon-heat/story';
import { story as marmaraDrill } from './marmara-drill/story';
import { story as middleCorridor } from './middle-corridor/story';
import { story as nightShiftSleep } from './night-shift-sleep/story';
import { story as openBudget } from './open-budget/story';
import { story as rentIndex } from './rent-index/story';
import { story as riverAccord } from './river-accord/story';
import { story as ruBorderBus } from './ru-border-bus/story';
import { story as ruComplaintsLog } from './ru-complaints-log/story';
import { story as ruDarkSky } from './ru-dark-sky/story';
import { story as ruDescribedCinema } from './ru-described-cinema/story';
import { story as ruHeatingMeter } from './ru-heating-meter/story';
import { story as ruLastFinisher } from './ru-last-finisher/story';
import { story as ruLaundryChess } from './ru-laundry-chess/story';
import { story as ruMezenWords } from './ru-mezen-words/story';
import { story as ruPotatoPrice } from './ru-potato-price/story';
import { story as ruSamarkandCanals } from './ru-samarkand-canals/story';
import { story as ruSledgeHockey } from './ru-sledge-hockey/story';
import { story as ruTickSeason } from './ru-tick-season/story';
import { story as ruVillageBridge } from './ru-village-bridge/story';
import { story as saltmarshBirds } from './saltmarsh-birds/story';
import { story as seagrassReturn } from './seagrass-return/story';
import { story as theatreRestored } from './theatre-restored/story';
import { story as trCologneClasses } from './tr-cologne-classes/story';
import { story as trCouncilSigns } from './tr-council-signs/story';
import { story as trFerryChess } from './tr-ferry-chess/story';
import { story as trHighlandCinema } from './tr-highland-cinema/story';
import { story as trLakeMigration } from './tr-lake-migration/story';
import { story as trMinstrelTapes } from './tr-minstrel-tapes/story';
import { story as trOliveOil } from './tr-olive-oil/story';
import { story as trRooftopDues } from './tr-rooftop-dues/story';
import { story as trSchoolGyms } from './tr-school-gyms/story';
import { story as trSchoolSeismometers } from './tr-school-seismometers/story';
import { story as trTeaAppointment } from './tr-tea-appointment/story';
import { story as trVillageLot } from './tr-village-lot/story';
import { story as trWeekendTrain } from './tr-weekend-train/story';
import { story as translatorsDebt } from './translators-debt/story';
import { story as villageLibrary } from './village-library/story';
import { story as volleyballFinal } from './volleyball-final/story';

/** Every story of the demo edition. */
export const stories: DemoStory[] = [
  chessFourteen,
  enAlderneyStars,
  enBeachResult,
  enCricketSquare,
  enFellRace,
  enHillWool,
  enLastBusTheatre,
  enMarmaladeJars,
  enMinibusMap,
  enParishVacancies,
  enPhraseBook,
  enPotholeReasons,
  enSpareRooms,
  enTsunamiWalk,
  ferryReferendum,
  firstFilm,
  firstLight,
  harbourCount,
  hazelnutFrost,
  hockeyAcademy,
  iceStation,
  kremlinReply,
  marathonHeat,
  marmaraDrill,
  middleCorridor,
  nightShiftSleep,
  openBudget,
  rentIndex,
  riverAccord,
  ruBorderBus,
  ruComplaintsLog,
  ruDarkSky,
  ruDescribedCinema,
  ruHeatingMeter,
  ruLastFinisher,
  ruLaundryChess,
  ruMezenWords,
  ruPotatoPrice,
  ruSamarkandCanals,
  ruSledgeHockey,
  ruTickSeason,
  ruVillageBridge,
  saltmarshBirds,
  seagrassReturn,
  theatreRestored,
  trCologneClasses,
  trCouncilSigns,
  trFerryChess,
  trHighlandCinema,
  trLakeMigration,
  trMinstrelTapes,
  trOliveOil,
  trRooftopDues,
  trSchoolGyms,
  trSchoolSeismometers,
  trTeaAppointment,
  trVillageLot,
  trWeekendTrain,
  translatorsDebt,
  villageLibrary,
  volleyballFinal,
];

import { accessories } from './accessories.js';
import { appliances } from './appliances.js';
import { bags } from './bags.js';
import { beauty } from './beauty.js';
import { bedding } from './bedding.js';
import { car } from './car.js';
import { cleaning } from './cleaning.js';
import { digital } from './digital.js';
import { drinks } from './drinks.js';
import { festive } from './festive.js';
import { gardening } from './gardening.js';
import { groceries } from './groceries.js';
import { hardware } from './hardware.js';
import { health } from './health.js';
import { home } from './home.js';
import { kidswear } from './kidswear.js';
import { kitchen } from './kitchen.js';
import { menswear } from './menswear.js';
import { motherBaby } from './mother-baby.js';
import { outdoors } from './outdoors.js';
import { personalCare } from './personal-care.js';
import { pets } from './pets.js';
import { shoes } from './shoes.js';
import { snacks } from './snacks.js';
import { sports } from './sports.js';
import { stationery } from './stationery.js';
import { toys } from './toys.js';
import { underwear } from './underwear.js';
import type { RootWords } from './words.js';
import { womenswear } from './womenswear.js';

export const ROOTS: readonly RootWords[] = [
  beauty,
  personalCare,
  health,
  snacks,
  groceries,
  drinks,
  home,
  kitchen,
  bedding,
  cleaning,
  motherBaby,
  womenswear,
  menswear,
  underwear,
  kidswear,
  shoes,
  bags,
  accessories,
  digital,
  appliances,
  sports,
  outdoors,
  pets,
  stationery,
  toys,
  car,
  gardening,
  hardware,
  festive,
];

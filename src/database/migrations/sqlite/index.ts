import * as migration_20261123_120203_initial from './20261123_120203_initial';
import * as migration_20261125_102941_referrals from './20261125_102941_referrals';

export const migrations = [
  {
    up: migration_20261123_120203_initial.up,
    down: migration_20261123_120203_initial.down,
    name: '20261123_120203_initial',
  },
  {
    up: migration_20261125_102941_referrals.up,
    down: migration_20261125_102941_referrals.down,
    name: '20261125_102941_referrals'
  },
];

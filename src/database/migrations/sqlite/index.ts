import * as migration_20261123_120203_initial from './20261123_120203_initial';
import * as migration_20261125_130321_referrals from './20261125_130321_referrals';
import * as migration_20261130_021337_referrals_review from './20261130_021337_referrals_review';

export const migrations = [
  {
    up: migration_20261123_120203_initial.up,
    down: migration_20261123_120203_initial.down,
    name: '20261123_120203_initial',
  },
  {
    up: migration_20261125_130321_referrals.up,
    down: migration_20261125_130321_referrals.down,
    name: '20261125_130321_referrals',
  },
  {
    up: migration_20261130_021337_referrals_review.up,
    down: migration_20261130_021337_referrals_review.down,
    name: '20261130_021337_referrals_review'
  },
];

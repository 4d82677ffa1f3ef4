import * as migration_20261123_120203_initial from './20261123_120203_initial';

export const migrations = [
  {
    up: migration_20261123_120203_initial.up,
    down: migration_20261123_120203_initial.down,
    name: '20261123_120203_initial'
  },
];

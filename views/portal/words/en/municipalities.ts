import type { Words } from '../index'

export const municipalities: Words['municipalities'] = {
  title: 'All municipalities',
  description: 'Find help in your municipality. All 98 Danish municipalities, by region.',
  intro: 'Choose the municipality where the person is now. There is an open door in all of them.',
  own: 'own entrance',
  ownExplained:
    'By a municipality with a lit door we know the entrance that is in charge. In the others we show the municipality itself and the doors that are open besides.',
  jump: 'Go to region',
  count: (number) => (number === 1 ? '1 municipality' : `${number} municipalities`),
}

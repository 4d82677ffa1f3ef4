import type { Answers } from '../links'

/** Leaving hospital: also asked where they lived before. */
export const exampleAnswers: Answers = {
  fra: null,
  situation: 'hospital',
  age: '25-plus',
  about: 'kender',
  children: 'ved-ikke',
  danger: 'nej',
}

import type { ReactElement } from 'react'
import encodeQr from 'qr'
import { citedLaw } from '../../../src/legal'
import { defaultPeriods } from '../../../src/referrals/periods'
import type { Answers, StepName } from '../../../views/portal/links'
import type { SectorGroup } from '../../../views/portal/parts/OrganisationDoors/OrganisationDoors'
import { AboutPage } from '../../../views/portal/pages/AboutPage'
import { AccessibilityPage } from '../../../views/portal/pages/AccessibilityPage'
import { AnswerPage } from '../../../views/portal/pages/AnswerPage'
import { ContactPage, type PlaceOutcome } from '../../../views/portal/pages/ContactPage'
import { DataPage } from '../../../views/portal/pages/DataPage'
import { ErrorPage, errorStatuses } from '../../../views/portal/pages/ErrorPage'
import { ErrorReportPage, ErrorReportReceipt } from '../../../views/portal/pages/ErrorReportPage'
import { FrontPage } from '../../../views/portal/pages/FrontPage'
import { MunicipalitiesPage } from '../../../views/portal/pages/MunicipalitiesPage'
import { PosterPage } from '../../../views/portal/pages/PosterPage'
import { PrintCardPage } from '../../../views/portal/pages/PrintCardPage'
import { PrivacyPage } from '../../../views/portal/pages/PrivacyPage'
import { ProfessionalsPage } from '../../../views/portal/pages/ProfessionalsPage'
import { StepPage } from '../../../views/portal/pages/StepPage'
import type { Assets, MunicipalityRef, Site } from '../../../views/portal/site'
import type { Lang } from '../../../views/portal/words'
import { aalborg, ask, atNight, esbjerg, inHours, nothingAnswered, ringkoebing } from './asking'
import { proofPages } from './proof'
import { referralPages } from './referral'
import { regions } from './regions'

const secretariat = {
  name: 'Hjem til Alle-alliancens sekretariat',
  email: 'sekretariat@hjemtilalle.example',
  phone: '+45 00 11 22 33',
}
const service = { id: 'hjemloeseenheden', name: 'Hjemløseenheden i Esbjerg' }

const organisations: SectorGroup[] = [
  {
    sector: 'civil-society',
    names: [
      'Kirkens Korshær',
      'Kofoeds Skole',
      'Projekt Udenfor',
      'Røde Kors',
      'SAND',
      'Ungdommens Røde Kors',
      'WeShelter',
    ],
  },
  {
    sector: 'municipality',
    names: ['Esbjerg', 'Høje-Taastrup', 'København', 'Odense', 'Aalborg', 'Aarhus'],
  },
  { sector: 'foundation', names: ['Bikubenfonden', 'Helsefonden', 'Lind Foundation', 'Realdania'] },
  {
    sector: 'housing',
    names: ['BL – Danmarks Almene Boliger', 'Juli Living NREP', 'KAB'],
  },
  { sector: 'association', names: ['KL'] },
  { sector: 'state', names: ['Social- og Boligstyrelsen'] },
  { sector: 'education', names: ['Københavns Professionshøjskole'] },
]

/** Every public page in one language, by a name that can be a file's. */
export function examplePages(lang: Lang, assets: Assets): Record<string, ReactElement> {
  const siteAt = (path: string, search = ''): Site => ({
    lang,
    origin: 'https://portal.example',
    path,
    search,
    assets,
    isDemo: true,
  })
  const answerPage = (
    answers: Partial<Answers> = {},
    {
      at = inHours,
      place = esbjerg,
      before = null as MunicipalityRef | null,
      receiving = [] as string[],
    } = {},
  ) => {
    const all = { ...nothingAnswered, ...answers }
    return (
      <AnswerPage
        site={siteAt(`/kontakt/${place.slug}`, Object.keys(answers).length ? '?situation=x' : '')}
        municipality={place}
        answers={all}
        {...ask({ kommune: place.code, answers: all, at })}
        before={before}
        advice={null}
        receiving={new Set(receiving)}
        at={at}
      />
    )
  }
  const contactPage = (outcome: PlaceOutcome, typed = '', answers: Partial<Answers> = {}) => (
    <ContactPage
      site={siteAt('/kontakt', typed && '?sted=x')}
      outcome={outcome}
      typed={typed}
      answers={{ ...nothingAnswered, ...answers }}
      doors={ask({ kommune: null, at: inHours }).answer.doors}
      at={inHours}
    />
  )
  const stepPage = (step: StepName, answers: Partial<Answers> = {}) => (
    <StepPage
      site={siteAt('/kontakt/esbjerg', `?trin=${step}`)}
      municipality={esbjerg}
      before={null}
      answers={{ ...nothingAnswered, ...answers }}
      step={step}
    />
  )
  const url = 'https://portal.example/kontakt/esbjerg'
  const qrSvg = encodeQr(url, 'svg')
  const paper = { site: siteAt('/kontakt/esbjerg/print'), municipality: esbjerg, url, qrSvg }
  const night = ask({
    kommune: '0561',
    answers: { ...nothingAnswered, situation: 'gade' },
    at: atNight,
  })
  const gone = ask({ kommune: '0760', at: inHours })

  return {
    front: <FrontPage site={siteAt('/')} organisations={organisations} />,
    contact: contactPage({ kind: 'ask' }),
    'contact-me': contactPage({ kind: 'ask' }, '', { about: 'mig' }),
    'contact-several': contactPage(
      {
        kind: 'several',
        places: [
          candidate('0573', 'Varde', 'varde', '6840 Oksbøl'),
          candidate('0561', 'Esbjerg', 'esbjerg', '6840 Oksbøl'),
        ],
      },
      '6840',
    ),
    'contact-none': contactPage({ kind: 'none' }, '6799'),
    'contact-outside': contactPage({ kind: 'outside' }),
    'step-situation': stepPage('situation', { situation: 'gade' }),
    'step-before': stepPage('fra', { situation: 'hospital' }),
    'step-age': stepPage('alder', { situation: 'gade' }),
    'step-about': stepPage('for'),
    'step-children': stepPage('boern', { situation: 'gade', age: '25-plus', about: 'mig' }),
    answer: answerPage(),
    'answer-write': answerPage({ situation: 'gade' }, { receiving: ['hjemloeseenheden'] }),
    'answer-write-closed': answerPage(
      { situation: 'gade' },
      { at: atNight, receiving: ['hjemloeseenheden', 'opsoegende'] },
    ),
    'answer-street': answerPage({ situation: 'gade' }),
    'answer-closed': answerPage({ situation: 'gade' }, { at: atNight }),
    'answer-me': answerPage({ situation: 'sofa', age: '18-24', about: 'mig' }),
    'answer-gap': answerPage({}, { place: ringkoebing }),
    'answer-gap-night': answerPage({ situation: 'gade' }, { place: ringkoebing, at: atNight }),
    'answer-danger': answerPage({ danger: 'ja', situation: 'gade' }),
    'answer-child': answerPage({ age: 'under-18', about: 'arbejde' }),
    'answer-youth': answerPage({ age: 'under-18', about: 'mig' }),
    'answer-youth-gap': answerPage({ age: 'under-18', about: 'mig' }, { place: ringkoebing }),
    'answer-children': answerPage({ children: 'ja' }),
    'answer-violence': answerPage({ situation: 'vold' }),
    'answer-hospital': answerPage({ situation: 'hospital' }),
    'answer-before': answerPage({ situation: 'hospital', fra: '0851' }, { before: aalborg }),
    municipalities: <MunicipalitiesPage site={siteAt('/kontakt/kommuner')} regions={regions()} />,
    professionals: <ProfessionalsPage site={siteAt('/kontakt/fagfolk')} />,
    'print-card': <PrintCardPage {...paper} {...night} answers={nothingAnswered} at={atNight} />,
    poster: (
      <PosterPage
        {...paper}
        entrance={night.answer.entrance}
        week={night.weeks[service.id] ?? []}
      />
    ),
    'poster-gap': (
      <PosterPage {...paper} municipality={ringkoebing} entrance={gone.answer.entrance} week={[]} />
    ),
    report: <ErrorReportPage site={siteAt('/kontakt/fejl/hjemloeseenheden')} service={service} />,
    'report-errors': (
      <ErrorReportPage
        site={siteAt('/kontakt/fejl/hjemloeseenheden')}
        service={service}
        typed={{ kind: null, text: 'Der er ingen, der tager telefonen.' }}
        errors={['kind', 'text']}
      />
    ),
    'report-receipt': (
      <ErrorReportReceipt site={siteAt('/kontakt/fejl/hjemloeseenheden/tak')} service={service} />
    ),
    ...referralPages(siteAt),
    ...proofPages(siteAt),
    about: <AboutPage site={siteAt('/om')} secretariat={secretariat} />,
    data: <DataPage site={siteAt('/om/data')} laws={citedLaw} />,
    accessibility: (
      <AccessibilityPage
        site={siteAt('/tilgaengelighed')}
        secretariat={secretariat}
        writtenOn={inHours}
      />
    ),
    privacy: (
      <PrivacyPage site={siteAt('/privatliv')} secretariat={secretariat} periods={defaultPeriods} />
    ),
    ...Object.fromEntries(
      errorStatuses.map((status) => [
        `error-${status}`,
        <ErrorPage
          key={status}
          site={siteAt('/findes-ikke')}
          status={status}
          retryAfter={status === 429 ? 60 : null}
          requestId="4f1c2a"
        />,
      ]),
    ),
  }
}

function candidate(kommunekode: string, name: string, slug: string, matched: string) {
  return { kommunekode, name, slug, matched, why: 'postcode' as const }
}

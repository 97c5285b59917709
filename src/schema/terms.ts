/** The field's closed lists of terms. Their Danish words for readers live in `src/i18n`. */

/** Prevention levels: Nordens Velfærdscenter 2012, ch. 2 (universal, selective, indicated). */
export const LEVELS = ['universal', 'selective', 'indicated'] as const;

/** Kinds of offer: PwC 2021, figures 7 and 10, with what the case descriptions add. */
export const OFFER_KINDS = [
  'open-advice',
  'group',
  'parent-course',
  'individual-course',
  'home-visit',
  'mentor',
  'couple-course',
  'cafe',
  'open-house',
  'residential-stay',
  'emergency-help',
  'activity',
  'consultation',
  'conversation',
  'screening',
] as const;

/** The three kinds of activity in a family house: Familiens Hus guide 2015, § 2.2. */
export const ACTIVITY_KINDS = ['open-general', 'voluntary', 'specialised-course'] as const;

/** Open: families can come on their own account. Visited: referral or assessment first (PwC 2021, § 3.3). */
export const ACCESS_MODES = ['open', 'visited'] as const;

/** The steps by which one gets in, in the order they are taken. */
export const ACCESS_STEPS = [
  'drop-in',
  'sign-up',
  'appointment',
  'clarifying-talk',
  'screening',
  'referral',
  'authority-decision',
] as const;

export const REFERRERS = [
  'family',
  'midwife',
  'health-visitor',
  'gp',
  'hospital',
  'social-worker',
  'day-care',
  'school',
  'job-centre',
  'psychiatry',
  'contact-person',
  'ngo',
] as const;

export const PARTICIPANTS = [
  'pregnant',
  'mothers',
  'fathers',
  'partners',
  'couples',
  'children',
  'siblings',
  'grandparents',
  'network',
] as const;

export const PARTNER_ROLES = [
  'runs',
  'co-runs',
  'delivers',
  'hosts',
  'funds',
  'refers',
  'recruits-volunteers',
  'contributes',
  'supports-method',
] as const;

export const PRACTICAL_HELP = ['childcare', 'meal', 'transport', 'reminders'] as const;

export const PLACE_KINDS = ['named', 'home', 'outreach', 'online', 'phone'] as const;

export const OFFER_STATES = ['planned', 'pilot', 'running', 'paused', 'ended', 'unknown'] as const;

export { WEEKDAYS, type Weekday } from '../calendar/weekday.ts';

export const COUNTRIES = ['DK', 'FI', 'SE', 'NO'] as const;

/** The municipal areas of PwC 2021, figure 9. */
export const COOPERATION_AREAS = ['social', 'health', 'education', 'employment'] as const;

/** The four legs of a family centre: Nordens Velfærdscenter 2012, ch. 1. */
export const FOUR_LEGS = [
  'maternity-care',
  'child-health-care',
  'open-preschool',
  'preventive-social-service',
] as const;

/** The five core principles of Familiens Hus: guide 2015, § 2.1. */
export const CORE_PRINCIPLES = [
  'holistic',
  'non-stigmatising',
  'apart-from-authority',
  'civil-society',
  'results-based',
] as const;

/** What Nordens Velfærdscenter 2012 asks municipalities to plan: proposals 2, 7 and 8. */
export const STRATEGY_KINDS = ['target-groups', 'implementation', 'partnership'] as const;

export const STRATEGY_STATES = ['adopted', 'underway', 'none'] as const;

export const YES_NO = ['yes', 'no'] as const;

export type Level = (typeof LEVELS)[number];
export type OfferKind = (typeof OFFER_KINDS)[number];
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type AccessMode = (typeof ACCESS_MODES)[number];
export type AccessStepKind = (typeof ACCESS_STEPS)[number];
export type Referrer = (typeof REFERRERS)[number];
export type Participant = (typeof PARTICIPANTS)[number];
export type PartnerRole = (typeof PARTNER_ROLES)[number];
export type PracticalHelp = (typeof PRACTICAL_HELP)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type OfferState = (typeof OFFER_STATES)[number];
export type Country = (typeof COUNTRIES)[number];
export type CooperationArea = (typeof COOPERATION_AREAS)[number];
export type FourLeg = (typeof FOUR_LEGS)[number];
export type StrategyKind = (typeof STRATEGY_KINDS)[number];
export type StrategyState = (typeof STRATEGY_STATES)[number];
export type CorePrinciple = (typeof CORE_PRINCIPLES)[number];

/** How much it hastens, most urgent first: the order the lines are shown in. */
export const HELP_URGENCIES = ['emergency', 'urgent', 'talk'] as const;

export const HELP_TOPICS = [
  'danger-to-life',
  'acute-illness',
  'poisoning',
  'violence',
  'suicide',
  'child-in-danger',
  'alone-as-a-child',
  'grief',
  'breastfeeding',
  'premature-birth',
  'alcohol-and-drugs',
  'break-up',
  'parenting',
  'fathers',
  'disability',
  'complaint',
] as const;

/** As `src/reference/municipalities.ts` names them: two of them are one from 2027. */
export const REGIONS = [
  'Region Hovedstaden',
  'Region Sjælland',
  'Region Syddanmark',
  'Region Midtjylland',
  'Region Nordjylland',
  'Region Østdanmark',
] as const;

export type HelpUrgency = (typeof HELP_URGENCIES)[number];
export type HelpTopic = (typeof HELP_TOPICS)[number];
export type Region = (typeof REGIONS)[number];

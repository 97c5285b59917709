import type { LegalBasisId } from '../schema/legal-ids.ts';

export interface LegalBasis {
  /** As lawyers cite it, in Danish. */
  readonly citation: string;
  /** What the paragraph is about, in Danish. */
  readonly name: string;
  /** The former paragraph, where the change of law is known. */
  readonly formerly?: string;
  /** Whether the text was read in a stored copy. Rows that were not may only be shown where a source names them. */
  readonly isVerified: boolean;
  /** Whether the law is in force. The Danish Service Act's rules for children were repealed on 2024-01-01. */
  readonly isInForce: boolean;
  readonly url?: string;
}

/** Barnets lov (lov nr. 721 of 2023, in force 2024-01-01) and the former law. Not legal advice. */
export const LEGAL_BASES: Readonly<Record<LegalBasisId, LegalBasis>> = {
  'bl-18': { citation: 'Barnets lov § 18', name: 'Screening', isVerified: true, isInForce: true },
  'bl-19': { citation: 'Barnets lov § 19', name: 'Afdækning af afgrænsede forhold', isVerified: true, isInForce: true },
  'bl-20': {
    citation: 'Barnets lov §§ 20-22',
    name: 'Børnefaglig undersøgelse',
    formerly: 'Serviceloven § 50',
    isVerified: true,
    isInForce: true,
  },
  'bl-24': {
    citation: 'Barnets lov §§ 24-27',
    name: 'Screening, afdækning eller undersøgelse af kommende forældre',
    isVerified: true,
    isInForce: true,
  },
  'bl-28': {
    citation: 'Barnets lov § 28',
    name: 'Gratis rådgivning til børn og unge',
    isVerified: true,
    isInForce: true,
  },
  'bl-29': {
    citation: 'Barnets lov § 29',
    name: 'Gratis familieorienteret rådgivning, åbent og anonymt',
    isVerified: true,
    isInForce: true,
  },
  'bl-30': {
    citation: 'Barnets lov § 30',
    name: 'Tidligt forebyggende indsatser, uden afgørelse',
    formerly: 'Serviceloven § 11, stk. 3',
    isVerified: true,
    isInForce: true,
  },
  'bl-32': {
    citation: 'Barnets lov § 32',
    name: 'Støttende indsatser, med afgørelse og samtykke',
    isVerified: true,
    isInForce: true,
  },
  'sel-11': {
    citation: 'Serviceloven § 11 (tidligere)',
    name: 'Tidlig forebyggende indsats; ophævet for børn 1. januar 2024',
    isVerified: false,
    isInForce: false,
  },
  'sel-52': {
    citation: 'Serviceloven § 52 (tidligere)',
    name: 'Foranstaltninger; afløst af barnets lov 1. januar 2024',
    isVerified: false,
    isInForce: false,
  },
  'sul-36': {
    citation: 'Sundhedsloven kapitel 36',
    name: 'Forebyggende sundhedsydelser til børn og unge',
    isVerified: false,
    isInForce: true,
  },
};

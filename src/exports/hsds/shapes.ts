/**
 * The part of HSDS 3 that is written here. Named as the specification names it. The compiled schema lets any other field
 * pass, and the specification's own check of examples does not: nothing here is added to it.
 */
export interface HsdsTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  language: string;
}

export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_type: string;
  link_entity: string;
  value?: string;
  taxonomy_term_id: string;
  taxonomy_term: HsdsTerm;
}

export interface HsdsSchedule {
  id: string;
  service_id?: string;
  service_at_location_id?: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  timezone?: number;
  until?: string;
  freq?: 'WEEKLY';
  interval?: number;
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  description?: string;
  attending_type?: string;
  notes?: string;
}

export interface HsdsLocation {
  id: string;
  location_type: 'physical' | 'virtual';
  name?: string;
  description?: string;
  transportation?: string;
  latitude?: number;
  longitude?: number;
  addresses?: {
    id: string;
    location_id: string;
    address_1: string;
    city: string;
    state_province: string;
    postal_code: string;
    country: string;
    address_type: 'physical';
  }[];
  accessibility?: { id: string; location_id: string; description: string }[];
}

export interface HsdsLanguage {
  id: string;
  service_id?: string;
  phone_id?: string;
  code: string;
  name: string;
}

export interface HsdsPhone {
  id: string;
  service_id?: string;
  number: string;
  extension?: number;
  type?: 'text';
  description?: string;
  languages?: HsdsLanguage[];
}

export interface HsdsContact {
  id: string;
  service_id: string;
  title?: string;
  department?: string;
  email?: string;
  phones?: HsdsPhone[];
}

export interface HsdsService {
  id: string;
  organization_id: string;
  name: string;
  description: string;
  url: string;
  email?: string;
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  interpretation_services?: string;
  application_process?: string;
  fees_description?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  alert?: string;
  phones?: HsdsPhone[];
  schedules?: HsdsSchedule[];
  service_areas?: { id: string; service_id: string; name: string }[];
  service_at_locations?: {
    id: string;
    service_id: string;
    location_id: string;
    location: HsdsLocation;
    schedules?: HsdsSchedule[];
  }[];
  languages?: HsdsLanguage[];
  organization: { id: string; name: string; description: string; uri?: string };
  cost_options?: {
    id: string;
    service_id: string;
    option?: string;
    currency?: string;
    amount?: number;
    amount_description: string;
  }[];
  required_documents?: { id: string; service_id: string; document: string }[];
  contacts?: HsdsContact[];
  attributes: HsdsAttribute[];
}

/** What HSDS 3.1 has beside. */
export interface Hsds31Service extends HsdsService {
  additional_urls?: { id: string; service_id: string; label: string; url: string }[];
  capacities?: {
    id: string;
    service_id: string;
    unit: { id: string; name: string };
    available: number;
    maximum?: number;
    description: string;
    updated: string;
  }[];
}

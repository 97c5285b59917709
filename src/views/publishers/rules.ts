import { HELP, type RuleHelp } from '../../checks/help/help.ts';
import { tell } from '../../i18n/publishers/index.ts';
import type { NamedLink, ViewContext } from '../context.ts';
import { pathsFrom } from '../paths.ts';
import { publishingMunicipalities } from '../../domain/offers-of.ts';

export interface RulesPage {
  readonly sections: readonly {
    readonly title: string;
    readonly rules: readonly { readonly link: NamedLink; readonly why: string; readonly id: string }[];
  }[];
  /** Each municipality's page of what the check says of its texts. */
  readonly municipalities: readonly NamedLink[];
}

/** All that a check may say, for editors to look up. */
export function rulesPage(context: ViewContext): RulesPage {
  const across = HELP.filter(({ description }) => description !== '');
  const inFile = HELP.filter(({ description }) => description === '');
  const rows = (rules: readonly RuleHelp[]) =>
    rules.map(({ id, title, why }) => ({ id, why, link: { href: rulePath(id, context), label: title } }));
  return {
    sections: [
      { title: tell('rules.across'), rules: rows(across) },
      { title: tell('rules.inFile'), rules: rows(inFile) },
    ],
    municipalities: publishingMunicipalities(context.catalogue).map(({ id, name }) => ({
      href: pathsFrom(context.base, context.t.locale).quality(id),
      label: name,
    })),
  };
}

export interface RulePage {
  readonly help: RuleHelp;
  readonly severity: string;
  readonly exception: string;
}

export function rulePage(help: RuleHelp): RulePage {
  return {
    help,
    severity: tell(`rules.severity.${help.severity}`),
    exception: tell(help.allowsException ? 'rules.exceptionYes' : 'rules.exceptionNo'),
  };
}

export function rulePath(id: string, { base, t }: ViewContext): string {
  return pathsFrom(base, t.locale).rule(id);
}

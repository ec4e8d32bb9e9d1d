import { shippedTemplates } from '../../templates/library/library.ts';
import { type Template, templateSchema } from '../../templates/template.ts';
import { listSection } from '../section.ts';

/** The texts to answer with: the shipped ones, and over them the team's own. Never in the page script: the texts are large. */
export const templatesSection = listSection<Template>(
  'templates',
  /^[a-z0-9][a-z0-9-]{0,80}$/,
  templateSchema,
  Object.fromEntries(shippedTemplates.map((template) => [template.id, template])),
);

import type { Template } from '#lib/core/templates/template.ts';

/** A small invented template for tests; what matters to a test is given by it. */
export const inventedTemplate = (own: Partial<Template> = {}): Template => ({
  id: 'own-lamp',
  version: 1,
  use: 'routine',
  folder: 'Lamps',
  title: { en: 'Lamp flickers', zh: '台灯闪烁' },
  texts: { en: 'Turn the lamp of {{orderId}} off.', zh: '请关闭台灯。', ja: '電球を交換してください。' },
  blanks: [{ id: 'orderId', type: 'orderId', label: { en: 'Order', zh: '订单号' }, from: 'orderId' }],
  asks: ['defective'],
  marketplaces: [],
  season: null,
  roles: [],
  origin: 'team',
  expiresOn: null,
  approval: null,
  ...own,
});

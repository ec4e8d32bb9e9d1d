import { findMarketplace } from '#lib/core/marketplaces.ts';
import type { Order } from '#lib/core/reading/order.ts';
import type { Problem } from '#lib/core/reading/page-reading.ts';
import { marketplaceOfAddress, orderOfAddress } from './address.ts';
import type { Box } from './box.ts';
import {
  findAsins,
  findBuyerName,
  findMarketplaceCode,
  findOrderIds,
  findTotal,
  regionOf,
} from './conversation-facts.ts';
import type { PageView } from './page-view.ts';
import { pairValue } from './pairs.ts';
import type { PartialResult } from './read-page.ts';
import { findSwitcher } from './store-name.ts';
import { createWhen } from './when.ts';

/** Reads an order's own page. */
export function readOrder(view: PageView, page: Box): PartialResult {
  const when = createWhen(view);
  const region = regionOf(page, new Set(), new Set());
  const addressed = orderOfAddress(view.address);
  const found = findOrderIds(region, [], addressed);
  const marketplace = findMarketplaceCode(region, marketplaceOfAddress(view.address), findSwitcher(page));
  const zone = marketplace.code;
  const dueOf = (field: 'shipBy' | 'deliverBy') => {
    const text = pairValue(region.pairs, field);
    return text ? when.readDeadline(text, zone).at : null;
  };
  const order: Order = {
    orderId: addressed ?? found[0] ?? null,
    asins: findAsins(region, []),
    buyerName: findBuyerName(region),
    marketplace: marketplace.code,
    total: findTotal(region, 1, findMarketplace(zone)?.currency ?? when.currency),
    shipBy: dueOf('shipBy'),
    deliverBy: dueOf('deliverBy'),
  };
  const problems: Problem[] = [
    ...(order.orderId ? [] : [{ id: 'noOrderId' }]),
    ...(order.buyerName ? [] : [{ id: 'noBuyerName' }]),
    ...marketplace.problems,
  ];
  const how = {
    ...(order.orderId ? { orderIds: addressed ? 'the address' : 'the page' } : {}),
    ...(marketplace.how ? { marketplace: marketplace.how } : {}),
  };
  return { reading: { page: 'order', order, how, problems } };
}

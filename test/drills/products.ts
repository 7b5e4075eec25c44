import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import type { ProductKind } from './drill-options.js';
import { ProductInParts } from './product-in-parts.js';
import type { Product } from './product.js';
import { StandaloneProduct } from './standalone-product.js';

/** @param folder for its data and its logs */
export const newProduct = (kind: ProductKind, folder: string): Promise<Product> => {
  switch (kind) {
    case 'parts':
      return ProductInParts.in(folder);
    case 'event-store-db':
      return EventStoreDbServer.start().then((server) => ProductInParts.in(folder, server));
    case 'standalone':
      return StandaloneProduct.in(folder);
  }
};

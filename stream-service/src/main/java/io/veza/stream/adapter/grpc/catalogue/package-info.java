/** Serves {@code veza.stream.v1.CatalogueService}. */
@NullMarked
package io.veza.stream.adapter.grpc.catalogue;

import org.jspecify.annotations.NullMarked;

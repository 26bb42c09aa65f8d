/** Care for what is stored, over gRPC: for admins. */
@NullMarked
package io.veza.stream.adapter.grpc.upkeep;

import org.jspecify.annotations.NullMarked;

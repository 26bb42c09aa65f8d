/** Serves secret links. */
@NullMarked
package io.veza.stream.adapter.grpc.link;

import org.jspecify.annotations.NullMarked;

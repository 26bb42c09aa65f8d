/** Podcasts over gRPC. */
@NullMarked
package io.veza.stream.adapter.grpc.podcast;

import org.jspecify.annotations.NullMarked;

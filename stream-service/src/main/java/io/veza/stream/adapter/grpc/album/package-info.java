/** Albums over gRPC, and in what is said of tracks. */
@NullMarked
package io.veza.stream.adapter.grpc.album;

import org.jspecify.annotations.NullMarked;

/**
 * Failures as HTTP clients see them (RFC 9457) and protobuf messages as canonical JSON. For the
 * services with an HTTP face; gRPC statuses are read here and made in {@code platform.grpc}.
 */
@NullMarked
package io.veza.platform.problem;

import org.jspecify.annotations.NullMarked;

/**
 * The gRPC services: read the request, run the use case, write the answer. Shapes are checked
 * before a call arrives here, meaning is checked in the domain.
 */
@NullMarked
package io.veza.chat.adapter.grpc;

import org.jspecify.annotations.NullMarked;

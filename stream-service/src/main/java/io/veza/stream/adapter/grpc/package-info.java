/**
 * Serves the contract's TrackService and asks user-service for names. Proto is mapped here by hand.
 */
@NullMarked
package io.veza.stream.adapter.grpc;

import org.jspecify.annotations.NullMarked;

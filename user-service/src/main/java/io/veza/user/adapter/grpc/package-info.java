/**
 * The service's face: one class per proto service, each method a few lines, and the mapping between
 * proto and domain. Decides nothing.
 */
@NullMarked
package io.veza.user.adapter.grpc;

import org.jspecify.annotations.NullMarked;

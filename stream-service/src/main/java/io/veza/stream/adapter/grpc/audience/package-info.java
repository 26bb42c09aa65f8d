/** Serves the contract's services of what listeners do. Proto is mapped here by hand. */
@NullMarked
package io.veza.stream.adapter.grpc.audience;

import org.jspecify.annotations.NullMarked;

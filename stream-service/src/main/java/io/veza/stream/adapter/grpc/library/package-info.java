/** The library's RPCs: what they ask, and how the answers look. */
@NullMarked
package io.veza.stream.adapter.grpc.library;

import org.jspecify.annotations.NullMarked;

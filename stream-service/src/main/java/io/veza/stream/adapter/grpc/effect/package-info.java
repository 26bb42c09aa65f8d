/** Serves {@code veza.stream.v1.PluginHostService}. */
@NullMarked
package io.veza.stream.adapter.grpc.effect;

import org.jspecify.annotations.NullMarked;

/** How tracks sound, for those who are shown them. */
@NullMarked
package io.veza.stream.adapter.grpc.sound;

import org.jspecify.annotations.NullMarked;

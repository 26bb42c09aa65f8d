/** What this service does about its events beyond publishing them. */
@NullMarked
package io.veza.stream.adapter.nats;

import org.jspecify.annotations.NullMarked;

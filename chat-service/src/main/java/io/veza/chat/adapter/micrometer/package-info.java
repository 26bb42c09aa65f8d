/** What Prometheus reads. Without a name of a room or a person: there is no end of those. */
@NullMarked
package io.veza.chat.adapter.micrometer;

import org.jspecify.annotations.NullMarked;

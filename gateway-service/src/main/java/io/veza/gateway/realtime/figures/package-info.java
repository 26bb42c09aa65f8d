/** What this gateway counts, told to chat-service once a second. */
@NullMarked
package io.veza.gateway.realtime.figures;

import org.jspecify.annotations.NullMarked;

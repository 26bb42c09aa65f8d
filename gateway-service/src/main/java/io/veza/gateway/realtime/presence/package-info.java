/**
 * Who is there. Each gateway keeps the people connected to it where all can see them, tells the
 * others of each change, and follows those whom somebody here is looking at.
 */
@NullMarked
package io.veza.gateway.realtime.presence;

import org.jspecify.annotations.NullMarked;

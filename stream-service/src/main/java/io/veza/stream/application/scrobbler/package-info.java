/**
 * Sending listens elsewhere: one class for each use case, and what they need of the services there.
 */
@NullMarked
package io.veza.stream.application.scrobbler;

import org.jspecify.annotations.NullMarked;

/**
 * Answers that are the same whoever asks, kept for all who ask next. Each is loaded in nobody's
 * name, so that what is meant for some can never be among them; events make them forgotten within a
 * second, and without events they are gone in a minute.
 */
@NullMarked
package io.veza.gateway.cache;

import org.jspecify.annotations.NullMarked;

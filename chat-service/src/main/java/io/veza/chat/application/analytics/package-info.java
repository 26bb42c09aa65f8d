/**
 * Live figures of the house, and a room's figures by the hour. Counting costs the hot path an
 * addition; everything else happens once a second, beside it.
 */
@NullMarked
package io.veza.chat.application.analytics;

import org.jspecify.annotations.NullMarked;

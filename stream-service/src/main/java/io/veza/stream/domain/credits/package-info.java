/**
 * Who made a track, and whose it is. Pure rules; nothing here knows of accounts beyond their ids.
 */
@NullMarked
package io.veza.stream.domain.credits;

import org.jspecify.annotations.NullMarked;

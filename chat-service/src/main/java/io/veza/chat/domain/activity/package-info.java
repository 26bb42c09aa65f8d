/**
 * What happened in the house, as the home page tells it. Entries come from the events of all
 * services.
 */
@NullMarked
package io.veza.chat.domain.activity;

import org.jspecify.annotations.NullMarked;

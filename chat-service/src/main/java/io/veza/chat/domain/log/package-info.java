/**
 * The one order of everything that happens in a room. What people want to do comes in as intents;
 * the state of the room decides what is written and with which sequence number.
 */
@NullMarked
package io.veza.chat.domain.log;

import org.jspecify.annotations.NullMarked;

/**
 * Finding messages, and keeping the index that makes it fast. The index follows the rooms' logs on
 * its own time: no send ever waits for it.
 */
@NullMarked
package io.veza.chat.application.search;

import org.jspecify.annotations.NullMarked;

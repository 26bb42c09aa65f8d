/** Names of people, from the suite's directory. */
@NullMarked
package io.veza.chat.adapter.directory;

import org.jspecify.annotations.NullMarked;

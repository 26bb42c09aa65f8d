/** What this node remembers for a moment. */
@NullMarked
package io.veza.user.adapter.memory;

import org.jspecify.annotations.NullMarked;

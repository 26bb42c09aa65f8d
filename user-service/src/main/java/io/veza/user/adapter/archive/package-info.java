/** Keeps what is collected for somebody in files that only a key opens. */
@NullMarked
package io.veza.user.adapter.archive;

import org.jspecify.annotations.NullMarked;

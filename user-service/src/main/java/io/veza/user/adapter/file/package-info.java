/** Files of this machine. */
@NullMarked
package io.veza.user.adapter.file;

import org.jspecify.annotations.NullMarked;

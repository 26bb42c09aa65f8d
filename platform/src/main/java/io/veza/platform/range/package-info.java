/** Parts of files, as HTTP asks for them. */
@NullMarked
package io.veza.platform.range;

import org.jspecify.annotations.NullMarked;

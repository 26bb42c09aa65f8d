/** Media in a directory. What is visible there is always whole. */
@NullMarked
package io.veza.stream.adapter.files;

import org.jspecify.annotations.NullMarked;

/** Tells what files are, by Apache Tika. */
@NullMarked
package io.veza.stream.adapter.tika;

import org.jspecify.annotations.NullMarked;

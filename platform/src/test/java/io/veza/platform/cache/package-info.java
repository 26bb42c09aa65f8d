@NullMarked
package io.veza.platform.cache;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.veza.platform.vault;

import org.jspecify.annotations.NullMarked;

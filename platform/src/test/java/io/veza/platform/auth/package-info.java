/** Tests of the package of the same name. */
@NullMarked
package io.veza.platform.auth;

import org.jspecify.annotations.NullMarked;

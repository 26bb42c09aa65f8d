/** Tests of the package of the same name. */
@NullMarked
package io.veza.platform.grpc;

import org.jspecify.annotations.NullMarked;

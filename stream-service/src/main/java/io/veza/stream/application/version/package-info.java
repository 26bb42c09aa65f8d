/** The use cases of a track's files: another one comes, a former one comes back, one goes. */
@NullMarked
package io.veza.stream.application.version;

import org.jspecify.annotations.NullMarked;

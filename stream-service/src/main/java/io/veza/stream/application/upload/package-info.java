/** The use cases of files that come in pieces, and of how much each person may keep. */
@NullMarked
package io.veza.stream.application.upload;

import org.jspecify.annotations.NullMarked;

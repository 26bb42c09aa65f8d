/** Where media is kept and who may fetch it. Addresses are given out here and checked here. */
@NullMarked
package io.veza.stream.application.media;

import org.jspecify.annotations.NullMarked;

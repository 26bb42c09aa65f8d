/**
 * What a track is and how it changes on its way from file to music. Pure rules; nothing here
 * knows\n * of files, processes or tables.
 */
@NullMarked
package io.veza.stream.domain.track;

import org.jspecify.annotations.NullMarked;

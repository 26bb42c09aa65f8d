/**
 * The words of a track in time with its music: one model, and the notations that are plain text.
 * Pure rules; nothing here knows of files, XML or tables.
 */
@NullMarked
package io.veza.stream.domain.lyrics;

import org.jspecify.annotations.NullMarked;

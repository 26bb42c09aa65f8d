/** The words of songs for players, by OpenSubsonic's extension {@code songLyrics}. */
@NullMarked
package io.veza.gateway.subsonic.lyrics;

import org.jspecify.annotations.NullMarked;

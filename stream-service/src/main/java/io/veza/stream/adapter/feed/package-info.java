/**
 * Feeds of podcasts as XML: ours are written for podcast apps, those of strangers are read with a
 * parser that knows no document type and fetches nothing.
 */
@NullMarked
package io.veza.stream.adapter.feed;

import org.jspecify.annotations.NullMarked;

/**
 * Takes in uploads and serves media. Bytes go to and from disk without passing through memory
 * whole.
 */
@NullMarked
package io.veza.stream.adapter.http;

import org.jspecify.annotations.NullMarked;

/**
 * Files that come in pieces: how far each has come, and what it will be when it is whole. They
 * follow tus 1.0.0 (tus.io/protocols/resumable-upload).
 */
@NullMarked
package io.veza.stream.domain.upload;

import org.jspecify.annotations.NullMarked;

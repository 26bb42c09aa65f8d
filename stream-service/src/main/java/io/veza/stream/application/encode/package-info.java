/**
 * Runs encode jobs: claims them, keeps their leases, makes renditions, decides what a failure
 * means.\n * Everything here may block; it runs on virtual threads.
 */
@NullMarked
package io.veza.stream.application.encode;

import org.jspecify.annotations.NullMarked;

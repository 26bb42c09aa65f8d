/**
 * What a process needs to run before it does anything: time, ids, threads for work that blocks, and
 * the suite's environment translated into configuration. Nothing here knows a protocol.
 */
@NullMarked
package io.veza.platform.runtime;

import org.jspecify.annotations.NullMarked;

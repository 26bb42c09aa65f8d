/**
 * The architecture as tests: each service extends {@link ArchitectureRules} once, and every rule
 * here has been seen to fail on code made bad on purpose.
 */
@NullMarked
package io.veza.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;

/**
 * Secrets from HashiCorp Vault or OpenBao: read and opened once, when a process starts. What comes
 * out looks like the environment, so nothing else knows where it was kept.
 */
@NullMarked
package io.veza.platform.vault;

import org.jspecify.annotations.NullMarked;

/**
 * What happens once, before the first call: secrets are checked, the first signing key and the
 * first admin are made. Anything recurring belongs in a job.
 */
@NullMarked
package io.veza.user.adapter.startup;

import org.jspecify.annotations.NullMarked;

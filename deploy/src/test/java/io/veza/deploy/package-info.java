/**
 * Proves what is deployed: the Helm chart, the manifests rendered from it, the compose file and the
 * Dockerfile. Needs no cluster and no Docker; the Helm library is part of the build.
 */
@NullMarked
package io.veza.deploy;

import org.jspecify.annotations.NullMarked;

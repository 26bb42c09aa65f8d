package io.veza.stream;

import io.quarkus.test.junit.QuarkusTest;

/** With media in a directory. */
@QuarkusTest
class FeedImportTest extends FeedImportContract {}

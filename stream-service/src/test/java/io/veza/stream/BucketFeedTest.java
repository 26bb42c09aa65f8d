package io.veza.stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.stream.studio.MinioResource;
import org.junit.jupiter.api.condition.EnabledIf;

/** What feeds list, and the pictures of their shows, taken over into a bucket. */
@QuarkusTest
@QuarkusTestResource(value = MinioResource.class, restrictToAnnotatedClass = true)
@EnabledIf(
        value = "io.veza.platform.testing.engines.Minio#isInstalled",
        disabledReason = "MinIO is not installed: VEZA_TEST_MINIO=1 make test builds it")
class BucketFeedTest extends FeedImportContract {}

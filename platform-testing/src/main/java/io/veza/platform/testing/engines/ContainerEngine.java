package io.veza.platform.testing.engines;

import com.github.dockerjava.api.DockerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;

/** An engine in a container. Its port is chosen beforehand, so that a restart keeps it. */
final class ContainerEngine implements Engine {

    private final EngineKind kind;
    private final int port;
    private final GenericContainer<?> container;
    private boolean created;

    ContainerEngine(EngineKind kind, int port) {
        this.kind = kind;
        this.port = port;
        this.container = new GenericContainer<>(DockerImageName.parse(kind.image()));
        container.setPortBindings(List.of("127.0.0.1:" + port + ":" + kind.imagePort));
        container.withExposedPorts(kind.imagePort);
        configure();
    }

    private void configure() {
        List<String> command = new ArrayList<>(List.of(kind.program));
        command.addAll(kind.settings());
        if (kind == EngineKind.POSTGRES) {
            container
                    .withEnv("POSTGRES_USER", EngineKind.SUPERUSER)
                    .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust");
        }
        if (kind == EngineKind.NATS) {
            container.withCopyToContainer(
                    Transferable.of(EngineShare.natsConfiguration("/data")), "/etc/veza.conf");
            command = List.of("-c", "/etc/veza.conf");
        }
        container.withCommand(command.toArray(String[]::new));
    }

    /** Asks only where there can be one: the question is slow and noisy. */
    static boolean dockerAnswers() {
        boolean thinkable =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"))
                        || Files.exists(
                                Path.of(
                                        System.getProperty("user.home"),
                                        ".testcontainers.properties"));
        return thinkable && DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        if (created) {
            docker().startContainerCmd(container.getContainerId()).exec();
        } else {
            container.start();
            created = true;
        }
        List<String> probe = kind.probe(kind.imagePort);
        if (!probe.isEmpty()) {
            Poll.until(ProcessEngine.PATIENCE, kind.image() + " serves", () -> succeeds(probe));
        }
    }

    @Override
    public void stop() {
        docker().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void kill() {
        docker().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void pause() {
        docker().pauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void resume() {
        docker().unpauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void run(String... command) {
        if (!succeeds(Arrays.asList(command))) {
            throw new IllegalStateException(Arrays.toString(command) + " failed");
        }
    }

    private boolean succeeds(List<String> command) {
        try {
            return container.execInContainer(command.toArray(String[]::new)).getExitCode() == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }
}

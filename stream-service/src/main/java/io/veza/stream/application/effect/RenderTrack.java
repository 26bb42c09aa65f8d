package io.veza.stream.application.effect;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorKind;
import io.veza.stream.application.encode.Renderer;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.track.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalDouble;
import org.jboss.logging.Logger;

/** Does the job of a render: makes the file and hands it over. */
@ApplicationScoped
class RenderTrack implements Renderer {

    private static final Logger LOG = Logger.getLogger(RenderTrack.class);
    private static final String FILE = "rendered.flac";

    private final Renders renders;
    private final PluginHost host;
    private final EffectFiles files;
    private final SaveRender saving;
    private final Desk desk;
    private final Clock clock;

    RenderTrack(
            Renders renders,
            PluginHost host,
            EffectFiles files,
            SaveRender saving,
            Desk desk,
            Clock clock) {
        this.renders = renders;
        this.host = host;
        this.files = files;
        this.saving = saving;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void handle(EncodeJob job) throws IOException, InterruptedException {
        Render render = desk.await(() -> renders.held(job));
        try {
            SourceFile made = make(job, render);
            desk.await(() -> saving.handle(render, made));
        } catch (DomainException refused) {
            refuse(job, refused);
        }
    }

    /** The workspace goes before the job is handed over: whoever encodes has one of that name. */
    private SourceFile make(EncodeJob job, Render render) throws IOException, InterruptedException {
        Path workspace = files.workspace(job);
        Path target = workspace.resolve(FILE);
        RenderReporter reporter = new RenderReporter(renders, job, desk, clock);
        host.render(order(render, workspace), reporter::rendered);
        SourceFile made = files.keep(target, render.id(), render.source().renderedName());
        files.clearWorkspaces(render.id());
        return made;
    }

    private PluginHost.Order order(Render render, Path workspace) throws IOException {
        return new PluginHost.Order(
                files.source(render.source().folder(), workspace),
                render.chain(),
                Excerpt.whole(render.source().length()),
                render.source().length(),
                OptionalDouble.empty(),
                workspace.resolve(FILE));
    }

    /** What is refused now would be refused later too, unless something did not answer. */
    private void refuse(EncodeJob job, DomainException refused) throws IOException {
        if (refused.code().kind() == ErrorKind.UNAVAILABLE) {
            throw refused;
        }
        fail(job, refused.code().name());
        files.remove(job.track());
    }

    @Override
    public void fail(EncodeJob job, String failure) {
        desk.await(() -> renders.fail(job, failure));
        try {
            files.clearWorkspaces(job.track());
        } catch (IOException left) {
            LOG.warnf("Render %d: its workspace is left: %s", job.track(), left.getMessage());
        }
    }
}

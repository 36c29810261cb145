package dev.annex.extractor.learned;

import dev.annex.extractor.source.UnreadableException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The trained models that are in force, one of each kind. Immutable; may be used from several threads. */
public final class Models {
    private static final String ENGINE_PART = "model.";

    private final Map<ModelKind<?>, TrainedModel<?>> installed;

    private Models(Map<ModelKind<?>, TrainedModel<?>> installed) {
        this.installed = Map.copyOf(installed);
    }

    /**
     * A model that can not be used.
     *
     * @param file the model, its card, or what names the version in force
     * @param reason one sentence
     */
    public record Refused(Path file, UnreadableException reason) {}

    /** The models that Annex comes with. */
    public static Models builtIn() {
        return new Models(Map.of());
    }

    /**
     * The models that are installed in a folder and, of other kinds, those that Annex comes with. A folder that does not exist
     * is one in which nothing is installed.
     *
     * @param refused is told of each installed model that can not be used; the one that Annex comes with is in force in its
     *     place, as it is known to fit this version
     */
    public static Models from(Path folder, Consumer<Refused> refused) {
        ModelFolder models = new ModelFolder(folder);
        Map<ModelKind<?>, TrainedModel<?>> installed = new LinkedHashMap<>();
        for (ModelKind<?> kind : ModelKind.ALL) {
            try {
                models.inForce(kind).ifPresent(model -> installed.put(kind, model));
            } catch (UnreadableException e) {
                refused.accept(new Refused(models.folder(kind), e));
            }
        }
        return new Models(installed);
    }

    /** The model of a kind. */
    public <M> M get(ModelKind<M> kind) {
        return trained(kind).model();
    }

    /** The model of a kind with its card. */
    @SuppressWarnings("unchecked") // what is put in under a kind was read by it
    public <M> TrainedModel<M> trained(ModelKind<M> kind) {
        return Optional.ofNullable((TrainedModel<M>) installed.get(kind)).orElseGet(() -> BuiltIn.of(kind));
    }

    /**
     * The versions of the models that Annex does not come with, by the name of the program part: what an output says of them.
     * Empty where all are built in.
     */
    public SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        installed.forEach((kind, model) ->
                versions.put(ENGINE_PART + kind.id(), model.card().mark()));
        return versions;
    }

    /** The models that Annex comes with; each is read once, when it is first asked for. */
    private static final class BuiltIn {
        private static final Map<ModelKind<?>, TrainedModel<?>> READ = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked") // as above
        static <M> TrainedModel<M> of(ModelKind<M> kind) {
            return (TrainedModel<M>) READ.computeIfAbsent(kind, ModelKind::builtIn);
        }
    }
}

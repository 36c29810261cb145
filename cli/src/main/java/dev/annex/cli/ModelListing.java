package dev.annex.cli;

import dev.annex.extractor.learned.ModelCard;
import dev.annex.extractor.learned.ModelFolder;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Lists the versions of models with their cards and figures; an asterisk marks those in force.
 *
 * @param folder in which models are installed
 */
record ModelListing(Session session, Path folder) {

    /** Prints all versions; the exit status says whether each can be used. */
    int print(List<ModelKind<?>> kinds) {
        boolean allUsable = true;
        for (ModelKind<?> kind : kinds) {
            session.terminal()
                    .out()
                    .println(kind.id() + "\t" + session.messages().model(kind));
            allUsable &= print(kind);
        }
        return allUsable ? ExitStatus.OK : ExitStatus.UNREAD;
    }

    private boolean print(ModelKind<?> kind) {
        ModelFolder models = new ModelFolder(folder);
        ModelCard builtIn = Models.builtIn().trained(kind).card();
        boolean allUsable = true;
        try {
            String inForce = inForce(models, kind);
            print(builtIn, inForce.equals(ModelCard.BUILT_IN));
            for (String version : models.versions(kind)) {
                allUsable &= print(models, kind, version, inForce.equals(version));
            }
        } catch (IOException e) {
            session.say(session.messages().text("train.failed", folder, e.toString()));
            return false;
        }
        return allUsable && isCurrentUsable(models, kind);
    }

    private static String inForce(ModelFolder models, ModelKind<?> kind) {
        try {
            return models.inForce(kind).map(model -> model.card().version()).orElse(ModelCard.BUILT_IN);
        } catch (UnreadableException e) {
            return ModelCard.BUILT_IN;
        }
    }

    private boolean isCurrentUsable(ModelFolder models, ModelKind<?> kind) {
        try {
            models.current(kind);
            return true;
        } catch (UnreadableException e) {
            session.say(session.messages().unreadable(models.folder(kind).toString(), e));
            return false;
        }
    }

    private boolean print(ModelFolder models, ModelKind<?> kind, String version, boolean isInForce) {
        try {
            print(models.open(kind, version).card(), isInForce);
            return true;
        } catch (UnreadableException e) {
            session.say(session.messages()
                    .unreadable(models.folder(kind).resolve(version).toString(), e));
            return false;
        }
    }

    private void print(ModelCard card, boolean isInForce) {
        session.terminal()
                .out()
                .println((isInForce ? "* " : "  ")
                        + session.messages()
                                .text(
                                        "train.version",
                                        card.mark(),
                                        card.madeFrom().corrections(),
                                        card.replaces().orElse("—"),
                                        card.license()));
        card.figures()
                .forEach((name, value) -> session.terminal()
                        .out()
                        .println("    " + session.messages().figure(name) + "\t" + value));
    }
}
